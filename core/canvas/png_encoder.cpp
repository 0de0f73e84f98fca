// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/png_encoder.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <zlib.h>

namespace moyun::canvas {

namespace {

constexpr std::size_t kPiece = 1 << 18; // bytes of a chunk

void putNumber(std::vector<std::uint8_t>& into, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8) into.push_back(std::uint8_t(value >> shift));
}

void putChunk(std::vector<std::uint8_t>& into, const char* type, std::span<const std::uint8_t> content)
{
    putNumber(into, std::uint32_t(content.size()));
    const std::size_t start = into.size();
    into.insert(into.end(), type, type + 4);
    into.insert(into.end(), content.begin(), content.end());
    putNumber(into, std::uint32_t(crc32(0, into.data() + start, uInt(into.size() - start))));
}

// How far the differences are from zero, all together.
std::size_t weightOf(const std::vector<std::uint8_t>& filtered)
{
    std::size_t sum = 0;
    for (std::size_t i = 1; i < filtered.size(); ++i)
        sum += std::size_t(std::abs(int(static_cast<std::int8_t>(filtered[i]))));
    return sum;
}

} // namespace

struct PngEncoder::Packing
{
    z_stream stream{};
    ~Packing() { deflateEnd(&stream); }
};

PngEncoder::PngEncoder(int width, int height, int channels, int level)
    : m_stride(std::size_t(width) * std::size_t(channels)), m_step(std::size_t(channels)), m_before(m_stride),
      m_packed(kPiece), m_packing(std::make_unique<Packing>())
{
    constexpr std::uint8_t kNames[3] = {0, 1, 2}; // none, left, above
    for (int i = 0; i < 3; ++i) {
        m_filtered[i].resize(m_stride + 1);
        m_filtered[i][0] = kNames[i];
    }
    if (deflateInit(&m_packing->stream, level) != Z_OK) throw std::bad_alloc();
    m_packing->stream.next_out = m_packed.data();
    m_packing->stream.avail_out = uInt(kPiece);
    constexpr std::uint8_t kSignature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    m_file.assign(std::begin(kSignature), std::end(kSignature));
    std::vector<std::uint8_t> header;
    putNumber(header, std::uint32_t(width));
    putNumber(header, std::uint32_t(height));
    header.insert(header.end(), {8, std::uint8_t(channels == 1 ? 0 : 6), 0, 0, 0});
    putChunk(m_file, "IHDR", header);
}

PngEncoder::~PngEncoder() = default;

void PngEncoder::add(std::span<const std::uint8_t> row)
{
    const std::uint8_t* from = row.data();
    const std::uint8_t* above = m_before.data();
    std::uint8_t *none = m_filtered[0].data() + 1, *left = m_filtered[1].data() + 1,
                 *up = m_filtered[2].data() + 1;
    std::memcpy(none, from, m_stride);
    std::memcpy(left, from, m_step);
    for (std::size_t i = m_step; i < m_stride; ++i) left[i] = std::uint8_t(from[i] - from[i - m_step]);
    for (std::size_t i = 0; i < m_stride; ++i) up[i] = std::uint8_t(from[i] - above[i]);
    const std::size_t weights[3] = {weightOf(m_filtered[0]), weightOf(m_filtered[1]),
                                    weightOf(m_filtered[2])};
    auto& best = m_filtered[std::min_element(weights, weights + 3) - weights];
    m_packing->stream.next_in = best.data();
    m_packing->stream.avail_in = uInt(best.size());
    pack(false);
    std::memcpy(m_before.data(), from, m_stride);
}

void PngEncoder::pack(bool last)
{
    z_stream& stream = m_packing->stream;
    for (;;) {
        const int state = deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        const bool done = last ? state == Z_STREAM_END : stream.avail_in == 0 && stream.avail_out != 0;
        if (stream.avail_out == 0 || (last && done)) {
            putChunk(m_file, "IDAT", {m_packed.data(), kPiece - stream.avail_out});
            stream.next_out = m_packed.data();
            stream.avail_out = uInt(kPiece);
        }
        if (done) return;
    }
}

std::vector<std::uint8_t> PngEncoder::finish()
{
    pack(true);
    putChunk(m_file, "IEND", {});
    return std::move(m_file);
}

} // namespace moyun::canvas
