// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// A frame to which the picture is cut: drag a new one, its sides and corners (Shift keeps the ratio), or all
// of it. Begins as the selection, or the whole picture. Lasts until it is applied.
class CropGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(CropGesture)
public:
    explicit CropGesture(const CanvasGround& ground);

    bool isLasting() const override { return true; }
    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void hover(const CanvasPointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    void apply() override;
    void documentChanged() override;
    void paint(QPainter& painter) const override;
    std::optional<QCursor> cursor() const override;

    QRect frame() const { return m_frame; } // pixels of the picture

private:
    enum class Part { New, Inside, Handle };
    Part partAt(QPointF at, QPoint& which) const;
    QPointF handle(QPoint which) const;
    QRect whole() const;
    void begin();
    void tell();

    QRect m_frame, m_startFrame;
    CanvasPointer m_start;
    Part m_part = Part::New, m_hovered = Part::New;
    QPoint m_which, m_hoveredWhich; // -1, 0 or 1 in both directions
};

} // namespace moyun::ui
