// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/blend_box.h"

#include "ui/canvas/blend_names.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace moyun::ui {

constexpr int kPassThrough = -1;

BlendBox::BlendBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(32);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(9);
    connect(this, &QComboBox::activated, this, &BlendBox::report);
    fill();
}

void BlendBox::fill()
{
    const QSignalBlocker quiet(this);
    const QVariant now = currentData();
    clear();
    setAccessibleName(tr("Blending"));
    if (m_group) addItem(BlendNames::passThrough(), kPassThrough);
    for (const BlendNames::Family& family : BlendNames::families()) {
        if (count() > 0) insertSeparator(count());
        for (const canvas::BlendMode mode : family) {
            addItem(BlendNames::of(mode), int(mode));
            setItemData(count() - 1, BlendNames::hint(mode), Qt::ToolTipRole);
        }
    }
    setCurrentIndex(std::max(0, findData(now)));
}

void BlendBox::display(canvas::BlendMode mode, bool group, bool passThrough)
{
    const QSignalBlocker quiet(this);
    if (group != m_group) {
        m_group = group;
        fill();
    }
    setCurrentIndex(findData(group && passThrough ? kPassThrough : int(mode)));
}

void BlendBox::choose(canvas::BlendMode mode)
{
    setCurrentIndex(findData(int(mode)));
    report(currentIndex());
}

void BlendBox::report(int index)
{
    const QVariant data = itemData(index);
    if (!data.isValid()) return;
    const bool through = data.toInt() == kPassThrough;
    Q_EMIT chosen(through ? canvas::BlendMode::Normal : canvas::BlendMode(data.toInt()), through);
}

void BlendBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) fill();
    QComboBox::changeEvent(event);
}

void BlendBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace moyun::ui
