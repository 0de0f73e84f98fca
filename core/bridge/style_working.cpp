// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_working.h"

#include "core/bridge/style_pixels.h"
#include "core/canvas/areas.h"
#include "core/canvas/compositor.h"
#include "core/image/blend.h"
#include "core/image/resize.h"

#include <algorithm>
#include <cstring>

namespace moyun::bridge {

using canvas::kTileSide;
using image::Rect;

namespace {

constexpr int kStripPixels = 1 << 21; // of the picture, composed at once
constexpr int kSmaller = 3;           // levels beside the working one

int over255(int value)
{
    value += 128;
    return (value + (value >> 8)) >> 8;
}

// Half the size, each pixel the mean of those under it that exist.
QImage halved(const QImage& from, int channels)
{
    QImage half((from.width() + 1) / 2, (from.height() + 1) / 2, from.format());
    for (int y = 0; y < half.height(); ++y) {
        const std::uint8_t* upper = from.constScanLine(2 * y);
        const std::uint8_t* lower = from.constScanLine(std::min(2 * y + 1, from.height() - 1));
        std::uint8_t* to = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            const int left = 2 * x * channels, right = std::min(2 * x + 1, from.width() - 1) * channels;
            for (int c = 0; c < channels; ++c)
                to[x * channels + c] = std::uint8_t(
                    (upper[left + c] + upper[right + c] + lower[left + c] + lower[right + c] + 2) / 4);
        }
    }
    return half;
}

} // namespace

int StyleWorking::levelFor(int width, int height, int longSide)
{
    int level = 0;
    while (((std::max(width, height) - 1) >> level) + 1 > longSide) ++level;
    return level;
}

void StyleWorking::reset(int width, int height, int level)
{
    clear();
    m_width = width;
    m_height = height;
    m_level = level;
    m_photo = base::ImageBuffer(((width - 1) >> level) + 1, ((height - 1) >> level) + 1, 3);
    m_alpha.assign(std::size_t(m_photo.width()) * m_photo.height(), 0);
}

Rect StyleWorking::fromPicture(const Rect& area) const
{
    const Rect held = canvas::intersected(area, {0, 0, m_width, m_height});
    if (canvas::isEmpty(held)) return {};
    const int left = held.x >> m_level, top = held.y >> m_level;
    return {left, top, ((held.right() - 1) >> m_level) + 1 - left,
            ((held.bottom() - 1) >> m_level) + 1 - top};
}

Rect StyleWorking::compose(const canvas::Picture& picture, const Rect& changedInPicture)
{
    const Rect rect = fromPicture(changedInPicture);
    const int side = 1 << m_level;
    const int left = rect.x << m_level, right = std::min(m_width, rect.right() << m_level);
    const int rows = std::max(1, kStripPixels / std::max(1, (right - left) * side));
    std::vector<std::uint8_t> strip;
    for (int first = rect.y; first < rect.bottom(); first += rows) {
        const int last = std::min(rect.bottom(), first + rows);
        const int top = first << m_level, bottom = std::min(m_height, last << m_level);
        const std::size_t stride = std::size_t(right - left) * 4;
        strip.resize(stride * std::size_t(bottom - top));
        canvas::compose(picture, {left, top, right - left, bottom - top}, strip.data(), stride);
        for (int y = first; y < last; ++y)
            for (int x = rect.x; x < rect.right(); ++x) {
                int sum[4]{};
                const int fromX = (x << m_level) - left, toX = std::min(right - left, fromX + side);
                const int fromY = (y << m_level) - top, toY = std::min(bottom - top, fromY + side);
                for (int sy = fromY; sy < toY; ++sy) {
                    const std::uint8_t* p = strip.data() + stride * std::size_t(sy) + 4 * std::size_t(fromX);
                    for (int sx = fromX; sx < toX; ++sx, p += 4)
                        for (int c = 0; c < 4; ++c) sum[c] += p[c];
                }
                const int count = (toX - fromX) * (toY - fromY);
                const int alpha = (sum[3] + count / 2) / count;
                m_alpha[std::size_t(y) * m_photo.width() + x] = std::uint8_t(alpha);
                std::uint8_t* rgb = m_photo.pixel(x, y);
                for (int c = 0; c < 3; ++c) rgb[c] = plainColour((sum[2 - c] + count / 2) / count, alpha);
            }
    }
    return rect;
}

base::ImageRef StyleWorking::cut(const Rect& rect) const
{
    auto part = image::crop(m_photo, rect);
    return part ? std::make_shared<const base::ImageBuffer>(std::move(*part)) : nullptr;
}

base::ImageRef StyleWorking::whole(int longSide) const
{
    if (longSide > 0 && longSide < std::max(m_photo.width(), m_photo.height()))
        if (auto reduced = image::fitLongSide(m_photo, longSide))
            return std::make_shared<const base::ImageBuffer>(std::move(*reduced));
    return std::make_shared<const base::ImageBuffer>(m_photo);
}

void StyleWorking::setOrder(std::vector<int> visibleRegions)
{
    m_order = std::move(visibleRegions);
}

void StyleWorking::forget(int region)
{
    m_regions.erase(region);
}

void StyleWorking::forgetRendering(int region)
{
    const auto found = m_regions.find(region);
    if (found != m_regions.end()) found->second.rendering = {};
}

void StyleWorking::setMask(int region, const canvas::Mask* mask, const Rect& rect)
{
    if (isEmpty()) return;
    Region& held = m_regions[region];
    const bool fresh = held.everywhere;
    held.everywhere = !mask;
    if (!mask) {
        held.mask.clear();
        return;
    }
    const int width = m_photo.width();
    if (fresh) held.mask.assign(std::size_t(width) * m_photo.height(), 0);
    // 64 is a multiple of every level's side, so each pixel of the level lies in one tile.
    const int inTile = std::max(1, kTileSide >> m_level), side = kTileSide / inTile;
    const Rect part = canvas::intersected(fresh ? bounds() : rect, bounds());
    for (int y = part.y; y < part.bottom(); ++y)
        for (int x = part.x; x < part.right();) {
            const int tx = x / inTile, end = std::min(part.right(), (tx + 1) * inTile);
            std::uint8_t* to = held.mask.data() + std::size_t(y) * width;
            const canvas::MaskTile* tile = mask->tile(tx, y / inTile).get();
            for (; x < end; ++x) {
                int sum = 0, count = 0;
                const int px = (x % inTile) * side, py = (y % inTile) * side;
                // At the picture's edge only what lies in it counts.
                const int wide = std::min(side, m_width - x * side),
                          high = std::min(side, m_height - y * side);
                for (int dy = 0; tile && dy < high; ++dy)
                    for (int dx = 0; dx < wide; ++dx)
                        sum += tile->px[std::size_t(py + dy) * kTileSide + std::size_t(px + dx)];
                count = std::max(1, wide * high);
                to[x] = std::uint8_t((sum + count / 2) / count);
            }
        }
}

bool StyleWorking::reaches(int region, const Rect& rect) const
{
    const auto found = m_regions.find(region);
    if (found == m_regions.end()) return false;
    if (found->second.everywhere) return true;
    const Rect part = canvas::intersected(rect, bounds());
    for (int y = part.y; y < part.bottom(); ++y) {
        const std::uint8_t* from = found->second.mask.data() + std::size_t(y) * m_photo.width();
        if (std::any_of(from + part.x, from + part.right(), [](std::uint8_t m) { return m > 0; }))
            return true;
    }
    return false;
}

void StyleWorking::setRendering(int region, const base::ImageBuffer& picture)
{
    if (isEmpty()) return;
    if (auto scaled = image::resize(picture, m_photo.width(), m_photo.height()))
        m_regions[region].rendering = std::move(*scaled);
}

void StyleWorking::paste(int region, const Rect& rect, const base::ImageBuffer& pixels)
{
    const auto found = m_regions.find(region);
    if (found == m_regions.end() || found->second.rendering.empty()) return;
    // What does not fit is of a picture that is gone.
    static_cast<void>(image::paste(found->second.rendering, rect.x, rect.y, pixels));
}

void StyleWorking::row(int y, int left, int right, std::uint8_t* paint, std::uint8_t* cover) const
{
    const std::size_t width = std::size_t(m_photo.width()), start = std::size_t(y) * width;
    std::memset(paint, 0, std::size_t(right - left) * 4);
    std::memset(cover, 0, std::size_t(right - left));
    for (const int id : m_order) {
        const auto found = m_regions.find(id);
        if (found == m_regions.end() || found->second.rendering.empty()) continue;
        const Region& region = found->second;
        const std::uint8_t* rgb = region.rendering.pixel(left, y);
        const std::uint8_t* mask = region.everywhere ? nullptr : region.mask.data() + start + left;
        for (int i = 0; i < right - left; ++i, rgb += 3) {
            const int m = mask ? mask[i] : 255;
            if (m == 0) continue;
            std::uint8_t* to = paint + 4 * std::ptrdiff_t(i);
            for (int c = 0; c < 3; ++c) to[c] = std::uint8_t(over255(to[c] * (255 - m) + rgb[2 - c] * m));
            cover[i] = std::uint8_t(over255(cover[i] * (255 - m) + 255 * m));
        }
    }
    for (int i = 0; i < right - left; ++i) {
        const int alpha = m_alpha[start + std::size_t(left + i)];
        std::uint8_t* to = paint + 4 * std::ptrdiff_t(i);
        to[3] = std::uint8_t(over255(cover[i] * alpha));
        if (alpha != 255)
            for (int c = 0; c < 3; ++c) to[c] = std::uint8_t(over255(to[c] * alpha));
    }
}

StylePatches StyleWorking::patches(Rect rect) const
{
    constexpr int kGrid = 1 << kSmaller;
    const int left = rect.x / kGrid * kGrid, top = rect.y / kGrid * kGrid;
    rect = canvas::intersected({left, top, (rect.right() + kGrid - 1) / kGrid * kGrid - left,
                                (rect.bottom() + kGrid - 1) / kGrid * kGrid - top},
                               bounds());
    StylePatches patches;
    if (canvas::isEmpty(rect)) return patches;
    StylePatch patch;
    patch.level = m_level;
    patch.at = {rect.x, rect.y};
    patch.paint = QImage(rect.width, rect.height, QImage::Format_ARGB32_Premultiplied);
    patch.cover = QImage(rect.width, rect.height, QImage::Format_Grayscale8);
    for (int y = 0; y < rect.height; ++y)
        row(rect.y + y, rect.x, rect.right(), patch.paint.scanLine(y), patch.cover.scanLine(y));
    patches.append(patch);
    for (int i = 0; i < kSmaller; ++i) {
        patch.level += 1;
        patch.at /= 2;
        patch.paint = halved(patch.paint, 4);
        patch.cover = halved(patch.cover, 1);
        patches.append(patch);
    }
    return patches;
}

} // namespace moyun::bridge
