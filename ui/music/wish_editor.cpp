// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/wish_editor.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace moyun::ui {

WishEditor::WishEditor(bridge::MusicStudio* studio, QWidget* parent) : QWidget(parent), m_studio(studio) {}

void WishEditor::start()
{
    m_started = true;
    connect(m_studio, &bridge::MusicStudio::wishesChanged, this, &WishEditor::refresh);
    connect(m_studio, &bridge::MusicStudio::modelChanged, this, &WishEditor::refresh);
    const QScopedValueRollback<bool> showing(m_showing, true);
    retranslate();
    showWishes(m_studio->wishes());
}

void WishEditor::refresh()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    showWishes(m_studio->wishes());
}

void WishEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_started) {
        const QScopedValueRollback<bool> showing(m_showing, true);
        retranslate();
        showWishes(m_studio->wishes());
    }
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
