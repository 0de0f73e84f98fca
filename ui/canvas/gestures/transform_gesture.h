// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/edit_preview.h"
#include "ui/canvas/gestures/canvas_gesture.h"
#include "ui/canvas/gestures/transform_box.h"

#include <QCoreApplication>

namespace moyun::ui {

// Free transform of the edited layer, or of what is selected of it: handles scale (Shift keeps the ratio, Alt
// scales about the middle), outside the box turns (Shift: by 15 degrees), inside moves. Lasts until it is
// applied.
class TransformGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(TransformGesture)
public:
    explicit TransformGesture(const CanvasGround& ground);

    bool isLasting() const override { return true; }
    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void hover(const CanvasPointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    void apply() override;
    void cancel() override;
    void documentChanged() override;
    void paint(QPainter& painter) const override;
    std::optional<QCursor> cursor() const override;

    const TransformBox& box() const { return m_box; }
    bool isEmpty() const { return m_empty; } // there is nothing to transform
    void turnBy(double degrees);             // clockwise about the middle
    void mirror(bool sideways);              // as it lies in the picture, however it is turned

private:
    enum class Part { None, Inside, Outside, Handle };
    Part partAt(QPointF at, QPointF& which) const;
    void begin();
    void show();
    void tell();

    EditPreview m_preview;
    canvas::LayerId m_layer = 0;
    TransformBox m_box, m_startBox;
    bool m_empty = true;
    CanvasPointer m_start;
    Part m_part = Part::None, m_hovered = Part::None;
    QPointF m_which, m_hoveredWhich;
};

} // namespace moyun::ui
