// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::ui {

// The grey squares that stand for "nothing here", `cell` units wide, from the corner of `area` on.
void paintCheckerboard(QPainter& painter, const QRect& area, int cell);

} // namespace moyun::ui
