// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_document.h"

#include <QFileInfo>

#include <algorithm>

namespace moyun::bridge {

PoemDocument::PoemDocument(QObject* parent) : QObject(parent)
{
    m_undo.setUndoLimit(500);
}

void PoemDocument::setCursor(std::size_t place)
{
    place = std::min(place, m_side.state.text.size());
    if (place == m_side.cursor) return;
    m_side.cursor = place;
    Q_EMIT cursorChanged();
}

void PoemDocument::setFile(const QString& file)
{
    m_file = file;
    m_name = QFileInfo(file).fileName();
    Q_EMIT fileChanged();
}

void PoemDocument::change(PoemState state, std::size_t cursor, const QString& text, int gesture)
{
    state.locked.resize(state.text.size());
    if (state == m_side.state) return setCursor(cursor);
    cursor = std::min(cursor, state.text.size());
    m_undo.push(new PoemStep(*this, m_side, {std::move(state), cursor}, text, gesture));
}

void PoemDocument::restore(PoemState state)
{
    state.locked.resize(state.text.size());
    m_undo.clear();
    take({std::move(state), 0});
}

void PoemDocument::take(const PoemStep::Side& side)
{
    if (side.state == m_side.state) return setCursor(side.cursor);
    m_side = side;
    Q_EMIT changed();
    Q_EMIT cursorChanged();
}

} // namespace moyun::bridge
