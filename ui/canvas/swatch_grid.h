// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/colour_palette.h"

#include <QWidget>

namespace moyun::ui {

// Colours in rows. A click or Enter takes one as the first colour; the right button, or Shift with either, as
// the second. Delete asks to take one out, where that may be.
class SwatchGrid : public QWidget
{
    Q_OBJECT
public:
    explicit SwatchGrid(QWidget* parent = nullptr);

    void setColours(const QList<NamedColour>& colours);
    const QList<NamedColour>& colours() const { return m_colours; }
    void setMark(const QColor& colour); // the one in use has a frame
    void setRemovable(bool removable) { m_removable = removable; }
    QRect cell(int index) const;
    int at(QPoint position) const; // -1: none

    bool hasHeightForWidth() const override { return sizePolicy().hasHeightForWidth(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QColor& colour, bool second);
    void removeRequested(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns(int width) const;
    void describe();

    QList<NamedColour> m_colours;
    QColor m_mark;
    int m_current = 0; // of the keyboard
    bool m_removable = false;
};

} // namespace moyun::ui
