// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_model.h"

#include <QWidget>

#include <vector>

namespace moyun::ui {

// The piano at the left of the notes, or the names of the drums. Keys that sound are lit; a click plays one,
// dragging slides over them; Shift and a click selects all notes of a row. GUI thread only.
class KeyboardStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 96;

    explicit KeyboardStrip(RollModel* model, QWidget* parent = nullptr); // `model` outlives it

    QRect keyRect(int pitch) const;                       // where the key is clicked
    const std::vector<int>& lit() const { return m_lit; } // ascending

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeSounding();
    void play(QPointF at);
    void selectRow(int pitch);
    bool isLit(int pitch) const;
    void paintPiano(QPainter& painter, int lowest, int highest) const;
    void paintDrums(QPainter& painter, int lowest, int highest) const;
    void describe();

    RollModel* m_model;
    std::vector<int> m_lit;
    int m_played = -1; // under the mouse
};

} // namespace moyun::ui
