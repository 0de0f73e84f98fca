// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_view.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace moyun::bridge {

namespace {

int over255(int value)
{
    value += 128;
    return (value + (value >> 8)) >> 8;
}

void layPixel(std::uint8_t* to, const std::uint8_t* paint, int cover)
{
    if (cover == 0) return;
    if (cover == 255) {
        std::memcpy(to, paint, 4);
        return;
    }
    for (int c = 0; c < 4; ++c)
        to[c] = std::uint8_t(std::min(255, over255(to[c] * (255 - cover)) + paint[c]));
}

void copyInto(QImage& to, const QImage& from, QPoint at, int bytes)
{
    const QRect held = QRect(at, from.size()) & to.rect();
    for (int y = held.top(); y <= held.bottom(); ++y)
        std::memcpy(to.scanLine(y) + std::ptrdiff_t(held.left()) * bytes,
                    from.constScanLine(y - at.y()) + std::ptrdiff_t(held.left() - at.x()) * bytes,
                    std::size_t(held.width()) * std::size_t(bytes));
}

} // namespace

QRect StyleView::take(const StylePatches& patches, QSize levelSize)
{
    if (patches.isEmpty()) return {};
    const StylePatch& finest = patches.first();
    const QRect changed(finest.at * (1 << finest.level), finest.paint.size() * (1 << finest.level));
    if (finest.paint.size() == levelSize) {
        m_levels = patches;
        return changed;
    }
    // A part of a picture that is not here.
    if (m_levels.size() != patches.size() || m_levels.first().paint.size() != levelSize ||
        m_levels.first().level != finest.level)
        return {};
    for (qsizetype i = 0; i < patches.size(); ++i) {
        copyInto(m_levels[i].paint, patches[i].paint, patches[i].at, 4);
        copyInto(m_levels[i].cover, patches[i].cover, patches[i].at, 1);
    }
    return changed;
}

void StyleView::lay(std::uint8_t* bgra, qsizetype stride, const QRect& area, int level) const
{
    if (m_levels.isEmpty() || area.isEmpty()) return;
    const int finest = m_levels.first().level;
    if (level < finest) return layFine(bgra, stride, area, finest - level);
    const StylePatch& from = m_levels[std::min<qsizetype>(level - finest, m_levels.size() - 1)];
    const int step = 1 << (level - from.level);
    const QRect held =
        area & QRect(0, 0, (from.paint.width() + step - 1) / step, (from.paint.height() + step - 1) / step);
    for (int y = held.top(); y <= held.bottom(); ++y) {
        const std::uint8_t* paint = from.paint.constScanLine(y * step);
        const std::uint8_t* cover = from.cover.constScanLine(y * step);
        std::uint8_t* to = bgra + (y - area.top()) * stride + 4 * std::ptrdiff_t(held.left() - area.left());
        for (int x = held.left(); x <= held.right(); ++x, to += 4)
            layPixel(to, paint + 4 * std::ptrdiff_t(x) * step, cover[std::ptrdiff_t(x) * step]);
    }
}

// Bilinear, first down the columns that are needed, then along each row.
void StyleView::layFine(std::uint8_t* bgra, qsizetype stride, const QRect& area, int shift) const
{
    const StylePatch& from = m_levels.first();
    const int scale = 1 << shift, width = from.paint.width(), height = from.paint.height();
    // Twice the distance of a pixel's middle from that of the sample before it, in fine pixels.
    const auto place = [scale, shift](int fine, int most, int& first, int& weight) {
        const int twice = 2 * fine + 1 - scale;
        first = twice >> (shift + 1);
        weight = twice - first * 2 * scale; // 0 to 2 * scale - 1
        if (first < 0) first = 0, weight = 0;
        if (first >= most - 1) first = most - 1, weight = 0;
    };
    const int firstX = std::clamp((area.left() >> shift) - 1, 0, width - 1),
              lastX = std::clamp((area.right() >> shift) + 1, 0, width - 1);
    std::vector<std::uint16_t> line(std::size_t(lastX - firstX + 1) * 5);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        int sy = 0, wy = 0;
        place(y, height, sy, wy);
        const int below = std::min(sy + 1, height - 1);
        const std::uint8_t *upper = from.paint.constScanLine(sy), *lower = from.paint.constScanLine(below);
        const std::uint8_t *upperCover = from.cover.constScanLine(sy),
                           *lowerCover = from.cover.constScanLine(below);
        bool any = false;
        for (int x = firstX; x <= lastX; ++x) {
            std::uint16_t* to = line.data() + std::size_t(x - firstX) * 5;
            for (int c = 0; c < 4; ++c)
                to[c] = std::uint16_t(upper[4 * x + c] * (2 * scale - wy) + lower[4 * x + c] * wy);
            to[4] = std::uint16_t(upperCover[x] * (2 * scale - wy) + lowerCover[x] * wy);
            any = any || to[4] != 0;
        }
        if (!any) continue;
        const int bits = 2 * (shift + 1), half = 1 << (bits - 1);
        std::uint8_t* to = bgra + (y - area.top()) * stride;
        for (int x = area.left(); x <= area.right(); ++x, to += 4) {
            int sx = 0, wx = 0;
            place(x, width, sx, wx);
            const std::uint16_t* a = line.data() + std::size_t(sx - firstX) * 5;
            const std::uint16_t* b = sx < lastX ? a + 5 : a;
            std::uint8_t paint[4];
            for (int c = 0; c < 4; ++c)
                paint[c] = std::uint8_t((a[c] * (2 * scale - wx) + b[c] * wx + half) >> bits);
            layPixel(to, paint, (a[4] * (2 * scale - wx) + b[4] * wx + half) >> bits);
        }
    }
}

} // namespace moyun::bridge
