// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

#include <QWidget>

namespace moyun::ui {

// The two colours in hand, one before the other. A click chooses a colour in a dialog; a click on the corner
// swaps them. GUI thread only.
class ColourPair : public QWidget
{
    Q_OBJECT
public:
    explicit ColourPair(bridge::CanvasTools* tools, QWidget* parent = nullptr); // `tools` outlives it

    QSize sizeHint() const override { return {34, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect first() const { return {1, 1, 22, 22}; }
    QRect second() const { return {11, 11, 22, 22}; }
    QRect swap() const { return {0, 34, 34, 12}; }
    void choose(bool secondColour);
    void describe();

    bridge::CanvasTools* m_tools;
};

} // namespace moyun::ui
