// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_parameters.h"

#include <QUndoCommand>

namespace moyun::bridge {

class StyleDocument;

// From one set of parameters to another. Steps of one gesture grow together; one that ends where it began
// vanishes.
class ParameterStep : public QUndoCommand
{
public:
    ParameterStep(StyleDocument& document, StyleParameters before, StyleParameters after, const QString& text,
                  int gesture);

    void undo() override;
    void redo() override;
    int id() const override { return m_gesture == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    StyleDocument& m_document;
    StyleParameters m_before, m_after;
    int m_gesture;
};

} // namespace moyun::bridge
