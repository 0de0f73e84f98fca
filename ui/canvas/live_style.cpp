// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/live_style.h"

#include "core/bridge/canvas_style.h"
#include "ui/canvas/canvas_view.h"

namespace moyun::ui {

void showLiveStyle(bridge::CanvasStyle* style, CanvasView* view)
{
    view->setLay([style](QImage& pixels, const QRect& area, int level) {
        if (style->isShown()) style->lay(pixels.bits(), pixels.bytesPerLine(), area, level);
    });
    QObject::connect(style, &bridge::CanvasStyle::changed, view, &CanvasView::updatePicture);
    CanvasView::MaskPainter painter;
    painter.begin = [style](const canvas::StrokeSample& sample, bool erase) {
        return style->beginMask(sample, erase);
    };
    painter.add = [style](const canvas::StrokeSample& sample) { style->addMask(sample); };
    painter.end = [style] { style->endMask(); };
    painter.cancel = [style] { style->cancelMask(); };
    view->setMaskPainter(std::move(painter));
}

} // namespace moyun::ui
