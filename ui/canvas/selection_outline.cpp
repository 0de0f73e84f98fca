// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_outline.h"

#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <vector>

namespace moyun::ui {

using canvas::kTileSide;

namespace {

constexpr int kHalf = 128;
constexpr int kAnt = 4; // pixels of one stripe
constexpr int kSteps = 2 * kAnt;

int floorDiv(int value, int by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

// Stripes that run across edges of any direction: a moving origin lets them march.
QPixmap stripes(double ratio)
{
    const int side = std::max(kSteps, int(std::round(kSteps * ratio)));
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, (x + y) % side < side / 2 ? 0xff101010 : 0xfff4f4f4);
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(side / double(kSteps));
    return pixmap;
}

} // namespace

void SelectionOutline::setSelection(const std::optional<canvas::Mask>& selection)
{
    m_selection = selection;
    m_known = false;
}

QList<QLineF> SelectionOutline::edges(const canvas::Mask& mask, const QRect& area, int stride)
{
    QList<QLineF> lines;
    if (area.isEmpty()) return lines;
    const int left = floorDiv(area.left(), stride) - 1, right = floorDiv(area.right(), stride) + 1;
    const int top = floorDiv(area.top(), stride) - 1, bottom = floorDiv(area.bottom(), stride) + 1;
    const int columns = right - left + 1;
    std::vector<char> above(columns, 0), here(columns, 0);
    std::vector<int> downFrom(columns, INT_MIN); // where the vertical edge left of a column began
    const auto readRow = [&](int row, std::vector<char>& into) {
        const int y = row * stride, ty = floorDiv(y, kTileSide);
        int held = INT_MIN;
        const canvas::MaskTile* tile = nullptr;
        for (int i = 0; i < columns; ++i) {
            const int x = (left + i) * stride, tx = floorDiv(x, kTileSide);
            if (tx != held) {
                tile = mask.tile(tx, ty).get();
                held = tx;
            }
            into[i] =
                tile && tile->px[std::size_t(y - ty * kTileSide) * kTileSide + (x - tx * kTileSide)] >= kHalf;
        }
    };
    readRow(top, above);
    for (int row = top; row <= bottom; ++row) {
        if (row == top)
            here = above;
        else
            readRow(row, here);
        const double y = double(row) * stride;
        for (int i = 0, from = -1; i <= columns; ++i) { // horizontal, between the row above and this one
            const bool edge = i < columns && above[i] != here[i];
            if (edge && from < 0) from = i;
            if (!edge && from >= 0) {
                lines.append(QLineF(double(left + from) * stride, y, double(left + i) * stride, y));
                from = -1;
            }
        }
        for (int i = 1; i < columns; ++i) { // vertical, left of a pixel
            const bool edge = here[i] != here[i - 1];
            if (edge && downFrom[i] == INT_MIN) downFrom[i] = row;
            if ((!edge || row == bottom) && downFrom[i] != INT_MIN) {
                const double x = double(left + i) * stride;
                lines.append(
                    QLineF(x, double(downFrom[i]) * stride, x, double(edge ? row + 1 : row) * stride));
                downFrom[i] = INT_MIN;
            }
        }
        std::swap(above, here);
    }
    return lines;
}

void SelectionOutline::paint(QPainter& painter, const CanvasTransform& transform, int step)
{
    if (!m_selection) return;
    if (!m_known) {
        const int stride = std::max(1, int(std::floor(1 / transform.zoom())));
        m_lines = edges(*m_selection, transform.visible().adjusted(-1, -1, 1, 1), stride);
        const QTransform toView = transform.toView();
        for (QLineF& line : m_lines) line = toView.map(line);
        m_known = true;
    }
    QBrush brush(stripes(transform.pixelRatio()));
    brush.setTransform(QTransform::fromTranslate(step % kSteps, 0));
    painter.setPen(QPen(brush, 1));
    painter.drawLines(m_lines);
}

} // namespace moyun::ui
