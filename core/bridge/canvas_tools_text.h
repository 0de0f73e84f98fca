// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

namespace moyun::bridge {

// What is kept of the tools between runs.
struct ToolsText
{
    CanvasTool tool = CanvasTool::Brush;
    CanvasTools::Options options;
    QColor colour, secondColour;
    QList<QColor> history;
    QStringList recentBrushes;
};

// As JSON. Places on a picture (the centre of symmetry) are not kept, and neither is the symmetry.
QString writeTools(const ToolsText& tools);
// What the text does not say, or says of another kind, stays as it is. Values may be out of range.
void readTools(const QString& text, ToolsText& tools);

} // namespace moyun::bridge
