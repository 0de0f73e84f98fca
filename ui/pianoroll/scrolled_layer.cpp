// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/scrolled_layer.h"

#include <QPainter>

#include <cmath>

namespace moyun::ui {
namespace {

// To the last bit: QSizeF compares with a tolerance that pixels a tick lie within.
bool isSame(const QSizeF& a, const QSizeF& b)
{
    return a.width() == b.width() && a.height() == b.height();
}

} // namespace

const QPixmap& ScrolledLayer::at(QSize size, double pixelRatio, QSizeF scale, QPoint scroll, const Draw& draw)
{
    const QSize pixels(int(std::ceil(size.width() * pixelRatio)), int(std::ceil(size.height() * pixelRatio)));
    if (m_pixmap.size() != pixels || m_pixmap.devicePixelRatio() != pixelRatio) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(pixelRatio);
        m_valid = false;
    }
    const QRect all(QPoint(), size);
    const QPoint by = m_scroll - scroll;
    const double dx = by.x() * pixelRatio, dy = by.y() * pixelRatio;
    // Between two pixels nothing can be moved without blurring it.
    const bool canMove = m_valid && m_size == size && isSame(m_scale, scale) && dx == std::round(dx) &&
                         dy == std::round(dy) && std::abs(by.x()) < size.width() &&
                         std::abs(by.y()) < size.height();
    m_size = size;
    m_scale = scale;
    m_scroll = scroll;
    if (!canMove) {
        drawPart(all, draw);
    } else if (!by.isNull()) {
        m_pixmap.scroll(int(dx), int(dy), m_pixmap.rect());
        // A pixel more, for what is drawn across the edge.
        const int w = size.width(), h = size.height();
        if (by.x() < 0) drawPart(QRect(w + by.x() - 1, 0, 1 - by.x(), h) & all, draw);
        if (by.x() > 0) drawPart(QRect(0, 0, by.x() + 1, h) & all, draw);
        if (by.y() < 0) drawPart(QRect(0, h + by.y() - 1, w, 1 - by.y()) & all, draw);
        if (by.y() > 0) drawPart(QRect(0, 0, w, by.y() + 1) & all, draw);
    }
    m_valid = true;
    return m_pixmap;
}

void ScrolledLayer::drawPart(const QRect& part, const Draw& draw)
{
    if (part.isEmpty()) return;
    QPainter painter(&m_pixmap);
    painter.setClipRect(part);
    draw(painter, part);
}

} // namespace moyun::ui
