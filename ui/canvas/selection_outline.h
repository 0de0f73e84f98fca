// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"
#include "ui/canvas/canvas_transform.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <optional>

namespace moyun::ui {

// The edge of a selection (where it passes a half) as marching ants. What it costs depends on the view, not
// on the picture: edges are looked for among the pixels in sight, at the resolution of the screen.
class SelectionOutline
{
public:
    void setSelection(const std::optional<canvas::Mask>& selection); // a copy that shares the tiles
    bool isEmpty() const { return !m_selection.has_value(); }
    void forget() { m_known = false; } // the view is another
    void paint(QPainter& painter, const CanvasTransform& transform, int step);

    // Edges within `area` between samples `stride` pixels apart, in pixels of the picture.
    static QList<QLineF> edges(const canvas::Mask& mask, const QRect& area, int stride);

private:
    std::optional<canvas::Mask> m_selection;
    QList<QLineF> m_lines; // view coordinates
    bool m_known = false;
};

} // namespace moyun::ui
