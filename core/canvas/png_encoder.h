// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace moyun::canvas {

// A PNG (third edition, W3C 2023) of 8 bits, row by row, so that large layers never lie in memory unpacked.
// Each row gets the filter whose differences are smallest (its section 12.7), of those that are quick.
// One thread an encoder. Throws std::bad_alloc where memory ends.
class PngEncoder
{
public:
    // channels: 1 (grey) or 4 (RGBA, straight alpha). level: 0 to 9, as zlib has it.
    PngEncoder(int width, int height, int channels, int level = 1);
    ~PngEncoder();
    PngEncoder(const PngEncoder&) = delete;
    PngEncoder& operator=(const PngEncoder&) = delete;

    void add(std::span<const std::uint8_t> row); // width * channels bytes; as many rows as the height says
    std::vector<std::uint8_t> finish();          // the file, after the last row

private:
    struct Packing;
    void pack(bool last);

    std::size_t m_stride, m_step;
    std::vector<std::uint8_t> m_before; // the row above
    std::vector<std::uint8_t> m_filtered[3];
    std::vector<std::uint8_t> m_file, m_packed;
    std::unique_ptr<Packing> m_packing;
};

} // namespace moyun::canvas
