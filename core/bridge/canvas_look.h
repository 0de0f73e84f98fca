// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_document.h"

#include <functional>

namespace moyun::bridge {

// The look of the canvas's active region for the controls of styles, which know a StyleDocument: what they
// change goes to `changed`, which makes a step of the canvas and calls follow(). It has no steps of its own.
class CanvasLook : public StyleDocument
{
    Q_OBJECT
public:
    using Changed = std::function<void(const StyleParameters&, const QString& text, int gesture)>;
    explicit CanvasLook(Changed changed, QObject* parent = nullptr)
        : StyleDocument(parent), m_changed(std::move(changed))
    {}

    void change(const StyleParameters& parameters, const QString& text, int gesture = 0) override
    {
        if (parameters != this->parameters()) m_changed(parameters, text, gesture);
    }
    void follow(const StyleParameters& parameters) { take(parameters); }

private:
    Changed m_changed;
};

} // namespace moyun::bridge
