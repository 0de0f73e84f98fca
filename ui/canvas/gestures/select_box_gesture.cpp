// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/select_box_gesture.h"

#include "ui/canvas/gestures/select_gesture.h"
#include "ui/canvas/paint_words.h"

namespace moyun::ui {

void SelectBoxGesture::use(const QRectF& box)
{
    const image::Rect area = rectOf(box.toRect());
    const bool ellipse = isEllipse();
    selectBy(ground(), start().modifiers, [=](const canvas::Picture& picture) -> base::Result<canvas::Mask> {
        return ellipse ? canvas::ellipseMask(area, {0, 0, picture.width, picture.height})
                       : canvas::rectangleMask(area);
    });
}

void SelectBoxGesture::click(const CanvasPointer&)
{
    selectNothing(ground(), start().modifiers);
}

} // namespace moyun::ui
