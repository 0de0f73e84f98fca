// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace moyun::bridge {
class CanvasStyle;
}

namespace moyun::ui {

// The style regions of the canvas, the topmost first: a tick shows or hides one, a double click (or F2)
// renames it, Delete removes it. GUI thread only.
class StyleRegionList : public QListWidget
{
    Q_OBJECT
public:
    explicit StyleRegionList(bridge::CanvasStyle* style, QWidget* parent = nullptr); // `style` outlives it

    int idOf(int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 40}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showRegions();
    void takeChange(QListWidgetItem* item);

    bridge::CanvasStyle* m_style;
    bool m_showing = false;
};

} // namespace moyun::ui
