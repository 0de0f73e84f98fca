// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QIconEngine>

namespace moyun::ui {

// A colour to be chosen, on a button: a patch with an edge that is seen on every ground and around every
// colour. It is drawn anew when the look changes, sharp at any scale.
class ColourIcon : public QIconEngine
{
public:
    explicit ColourIcon(const QColor& colour);

    static QIcon icon(const QColor& colour);
    static QColor edge(); // of such patches in the look in use

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;

private:
    QColor m_colour;
};

} // namespace moyun::ui
