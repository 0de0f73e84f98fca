// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {

// The parts of a window that F6 goes through: rails, bars, the work itself, panels. Where Tab means something
// of its own, as in the picture, this is the way out. GUI thread.
struct FocusAreas
{
    // F6 stops here while it is shown. `entry`: where it begins; null, or what it gives is: firstIn().
    using Entry = std::function<QWidget*()>;
    static void mark(QWidget* area, const Entry& entry = {});
    // Those that are shown and can take the focus, from left to right and from top to bottom.
    static QList<QWidget*> shown(const QWidget* window);
    // To the next or the one before, to where the focus was in it last.
    static void go(QWidget* window, bool forwards);
    // The first widget of an area, itself or within, that takes the focus by Tab; null: none.
    static QWidget* firstIn(QWidget* area);
};

} // namespace moyun::ui
