// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace moyun::base {

// Plain pixels: rows top to bottom, interleaved, 8 bits a channel, no padding, sRGB-encoded.
// channels: 1 = grey or mask, 3 = RGB, 4 = RGBA with straight (not premultiplied) alpha.
// A value type: copies are deep, equality compares every pixel. Not thread-safe while being written.
class ImageBuffer
{
public:
    ImageBuffer() = default;
    ImageBuffer(int width, int height, int channels)
        : m_width(width), m_height(height), m_channels(channels),
          m_pixels(static_cast<std::size_t>(width) * height * channels)
    {}

    int width() const { return m_width; }
    int height() const { return m_height; }
    int channels() const { return m_channels; }
    bool empty() const { return m_pixels.empty(); }
    std::size_t stride() const { return static_cast<std::size_t>(m_width) * m_channels; } // bytes a row
    std::size_t sizeBytes() const { return m_pixels.size(); }

    std::uint8_t* data() { return m_pixels.data(); }
    const std::uint8_t* data() const { return m_pixels.data(); }
    std::uint8_t* row(int y) { return m_pixels.data() + stride() * y; }
    const std::uint8_t* row(int y) const { return m_pixels.data() + stride() * y; }
    std::uint8_t* pixel(int x, int y) { return row(y) + static_cast<std::size_t>(x) * m_channels; }
    const std::uint8_t* pixel(int x, int y) const { return row(y) + static_cast<std::size_t>(x) * m_channels; }

    bool operator==(const ImageBuffer&) const = default;

private:
    int m_width = 0;
    int m_height = 0;
    int m_channels = 0;
    std::vector<std::uint8_t> m_pixels;
};

// Requests and results carry pictures as shared immutable pixels: cheap to copy, safe between threads.
using ImageRef = std::shared_ptr<const ImageBuffer>;

// Equal when both are null, the same object, or the same pixels.
inline bool samePicture(const ImageRef& a, const ImageRef& b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace moyun::base
