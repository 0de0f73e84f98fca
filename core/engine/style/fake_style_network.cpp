// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/fake_style_network.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using base::ImageBuffer;

// Mean of the 3x3 neighbourhood, the border repeated.
int blurred(const ImageBuffer& picture, int x, int y, int c)
{
    int sum = 0;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
            sum += picture.pixel(std::clamp(x + dx, 0, picture.width() - 1),
                                 std::clamp(y + dy, 0, picture.height() - 1))[c];
    return sum;
}

// Depends on the place, and repeats with no multiple of 8 that tiles are cut at: a tile that is told the
// wrong origin differs from the whole.
float grainAt(int x, int y)
{
    constexpr int kPeriod = 31;
    return float((3 * x + 7 * y) % kPeriod) / (kPeriod - 1) - 0.5f;
}

neural::NormStatistics statisticsOf(std::span<const ImageBuffer> tiles)
{
    neural::NormStatistics statistics;
    for (int c = 0; c < 3; ++c) {
        double sum = 0, squares = 0, count = 0;
        for (const auto& tile : tiles)
            for (int y = 0; y < tile.height(); ++y)
                for (int x = 0; x < tile.width(); ++x) {
                    const double v = tile.pixel(x, y)[c];
                    sum += v;
                    squares += v * v;
                    ++count;
                }
        const double mean = sum / count;
        statistics.mean.push_back(float(mean));
        statistics.deviation.push_back(float(std::sqrt(std::max(0.0, squares / count - mean * mean) + 1)));
    }
    return statistics;
}

} // namespace

FakeStyleNetwork::FakeStyleNetwork(long maxPixels, int millisecondsPerCall)
    : m_maxPixels(maxPixels), m_milliseconds(millisecondsPerCall)
{}

base::Result<neural::StyleVector> FakeStyleNetwork::encode(const ImageBuffer& picture)
{
    if (picture.channels() != 3 || picture.empty())
        return Error{ErrorCode::InvalidArgument, "A style is read from a picture in RGB.", ""};
    const auto s = statisticsOf({&picture, 1});
    return neural::StyleVector{s.mean[0],      s.mean[1],      s.mean[2],
                               s.deviation[0], s.deviation[1], s.deviation[2]};
}

base::Result<neural::NormStatistics> FakeStyleNetwork::measure(std::span<const ImageBuffer> tiles,
                                                               std::span<const neural::TileOrigin> origins,
                                                               std::span<const float>)
{
    if (tiles.empty() || origins.size() != tiles.size())
        return Error{ErrorCode::InvalidArgument, "Statistics need tiles to measure, and of each its origin.",
                     ""};
    for (const auto& tile : tiles)
        if (tile.width() % 8 || tile.height() % 8 || std::min(tile.width(), tile.height()) < 32 ||
            tile.width() != tiles[0].width() || tile.height() != tiles[0].height())
            return Error{ErrorCode::InvalidArgument,
                         "Tiles to measure must have sides that are multiples of 8.", ""};
    return statisticsOf(tiles);
}

base::Result<ImageBuffer> FakeStyleNetwork::transform(const ImageBuffer& tile, neural::TileOrigin origin,
                                                      std::span<const float> style,
                                                      const neural::NormStatistics* frozen)
{
    ++m_transforms;
    if (m_milliseconds > 0) std::this_thread::sleep_for(std::chrono::milliseconds(m_milliseconds));
    if (style.size() != 6 || tile.channels() != 3 || tile.empty())
        return Error{ErrorCode::InvalidArgument, "The style network takes pictures in RGB.", ""};
    if (m_maxPixels > 0 && long(tile.width()) * tile.height() > m_maxPixels)
        return Error{ErrorCode::OutOfMemory, "There was not enough memory.", "Use smaller tiles."};
    const auto s = frozen ? *frozen : statisticsOf({&tile, 1});
    ImageBuffer out(tile.width(), tile.height(), 3);
    for (int y = 0; y < tile.height(); ++y)
        for (int x = 0; x < tile.width(); ++x) {
            const float grain = grainAt(origin.x + x, origin.y + y);
            for (std::size_t c = 0; c < 3; ++c) {
                const float value =
                    (float(blurred(tile, x, y, int(c))) / 9 - s.mean[c]) / s.deviation[c] * style[3 + c] +
                    style[c] + grain;
                out.pixel(x, y)[c] = std::uint8_t(std::clamp(value + 0.5f, 0.0f, 255.0f));
            }
        }
    return out;
}

} // namespace moyun::engine
