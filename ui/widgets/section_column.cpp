// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_column.h"

#include "core/bridge/settings.h"
#include "ui/widgets/section_title.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace moyun::ui {

SectionColumn::SectionColumn(QWidget* parent) : QScrollArea(parent)
{
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(14, 10, 14, 14);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    setObjectName(QStringLiteral("sideScroll"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(body);
}

SectionTitle* SectionColumn::add(const QString& key, QWidget* section, bool open)
{
    int at = m_column->count() - 1; // before the stretch
    if (!m_titles.isEmpty()) {
        auto* line = new QFrame;
        line->setObjectName(QStringLiteral("line"));
        m_column->insertWidget(at++, line);
    }
    auto* title = new SectionTitle;
    m_titles.append(title);
    m_column->insertWidget(at++, title);
    m_column->insertWidget(at, section);
    connect(title, &QAbstractButton::toggled, this, [section, key](bool shown) {
        section->setVisible(shown);
        bridge::Settings().setNumber(key, shown);
    });
    // Queued: it has its place by then.
    connect(
        title, &QAbstractButton::clicked, this,
        [this, title, section](bool opens) {
            if (opens) bring(title, section);
        },
        Qt::QueuedConnection);
    title->setChecked(bridge::Settings().number(key, open) != 0);
    // The wheel scrolls the column; it changes no value that happens to lie under the pointer.
    const auto inside = section->findChildren<QWidget*>();
    for (QWidget* widget : inside)
        if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QAbstractSlider*>(widget)) {
            if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
            widget->installEventFilter(this);
        }
    return title;
}

void SectionColumn::bring(SectionTitle* title, QWidget* section)
{
    widget()->layout()->activate();
    const int top = title->y(), bottom = section->y() + section->height() + m_column->spacing();
    QScrollBar* bar = verticalScrollBar();
    if (bottom > bar->value() + viewport()->height()) bar->setValue(bottom - viewport()->height());
    if (top < bar->value()) bar->setValue(top); // its beginning before its end
}

bool SectionColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool ours = watched == widget() || watched == viewport() || qobject_cast<QScrollBar*>(watched);
    if (event->type() == QEvent::Wheel && !ours) {
        event->ignore(); // so that the parent gets it
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace moyun::ui
