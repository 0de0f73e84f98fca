// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_document.h"

#include "core/bridge/parameter_step.h"

namespace moyun::bridge {

StyleDocument::StyleDocument(QObject* parent) : QObject(parent)
{
    m_undo.setUndoLimit(500);
}

void StyleDocument::setPicture(const OpenedPicture& opened, const QString& name, const QString& folder)
{
    m_opened = opened;
    m_name = name;
    m_folder = folder;
    Q_EMIT pictureChanged();
}

void StyleDocument::change(const StyleParameters& parameters, const QString& text, int gesture)
{
    if (parameters == m_parameters) return;
    m_undo.push(new ParameterStep(*this, m_parameters, parameters, text, gesture));
}

void StyleDocument::take(const StyleParameters& parameters)
{
    if (parameters == m_parameters) return;
    m_parameters = parameters;
    Q_EMIT parametersChanged();
}

} // namespace moyun::bridge
