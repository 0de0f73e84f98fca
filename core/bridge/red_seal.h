// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <string_view>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::bridge {

// What a seal of this name shows: its Han characters, at most four; empty where there are none.
QString sealName(std::u32string_view name);

// A red seal with the name cut white into it, read from right to left, each column from the top. `paper`
// shines through. Nothing for an empty name.
void paintSeal(QPainter& painter, const QRectF& rect, const QString& name, const QColor& paper);

} // namespace moyun::bridge
