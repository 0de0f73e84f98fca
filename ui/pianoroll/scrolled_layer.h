// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QPoint>
#include <QSize>

#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::ui {

// A drawing that is kept while it only scrolls: what stays is moved, what comes into view is drawn. So a view
// over a hundred thousand notes costs a strip a frame. What is drawn must depend on the scrolled place and
// the scale alone.
class ScrolledLayer
{
public:
    // Draws the part of the view within a rectangle; the painter is clipped to it.
    using Draw = std::function<void(QPainter& painter, const QRect& part)>;

    void forget() { m_valid = false; } // all is drawn anew
    // Brings the drawing to this size, scale (pixels a tick and a row; any other is drawn anew) and scroll.
    const QPixmap& at(QSize size, double pixelRatio, QSizeF scale, QPoint scroll, const Draw& draw);

private:
    void drawPart(const QRect& part, const Draw& draw);

    QPixmap m_pixmap;
    QSize m_size;
    QSizeF m_scale;
    QPoint m_scroll;
    bool m_valid = false;
};

} // namespace moyun::ui
