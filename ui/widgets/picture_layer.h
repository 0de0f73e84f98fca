// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::ui {

// A picture to be shown, and the same already in the size of the screen, made by another thread. Painting the
// latter is a plain copy; without it the painter scales, which is slower but right.
struct PictureLayer
{
    QImage picture;
    QImage prepared; // device pixels; null until it is made

    // `target`: where the whole picture lies, in the painter's coordinates; `ratio`: device pixels a
    // coordinate.
    void paint(QPainter& painter, const QRectF& target, double ratio) const;
    static QSize preparedSize(const QRectF& target, double ratio);
};

} // namespace moyun::ui
