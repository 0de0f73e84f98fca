// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_layer.h"

#include <QPainter>

#include <cmath>

namespace moyun::ui {

void PictureLayer::paint(QPainter& painter, const QRectF& target, double ratio) const
{
    if (picture.isNull()) return;
    if (prepared.size() == preparedSize(target, ratio)) {
        // On whole device pixels, so that nothing is interpolated a second time.
        const QPointF corner(std::round(target.x() * ratio) / ratio, std::round(target.y() * ratio) / ratio);
        painter.drawImage(QRectF(corner, QSizeF(prepared.size()) / ratio), prepared);
        return;
    }
    // Far in, the pixels themselves are what one wants to see.
    const bool pixels = target.width() * ratio > 3.0 * picture.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !pixels);
    painter.drawImage(target, picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
}

QSize PictureLayer::preparedSize(const QRectF& target, double ratio)
{
    return {qMax(1, qRound(target.width() * ratio)), qMax(1, qRound(target.height() * ratio))};
}

} // namespace moyun::ui
