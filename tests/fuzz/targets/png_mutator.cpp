// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets/png_mutator.h"

#include <algorithm>
#include <cstring>
#include <random>
#include <vector>
#include <zlib.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace moyun::fuzz {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint8_t kSignature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
constexpr std::size_t kMostUnpacked = 256 << 10;

struct Chunk
{
    Bytes name, content;
};

std::uint32_t numberAt(const std::uint8_t* bytes)
{
    return std::uint32_t(bytes[0]) << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
}

std::vector<Chunk> chunksOf(const std::uint8_t* data, std::size_t size)
{
    std::vector<Chunk> chunks;
    if (size < sizeof kSignature || std::memcmp(data, kSignature, sizeof kSignature) != 0) return chunks;
    for (std::size_t at = sizeof kSignature; at + 8 <= size;) {
        const std::size_t length = std::min<std::size_t>(numberAt(data + at), size - at - 8);
        const std::uint8_t* content = data + at + 8;
        chunks.push_back({Bytes(data + at + 4, content), Bytes(content, content + length)});
        at += std::min(size - at, 12 + length);
    }
    return chunks;
}

Bytes fileOf(const std::vector<Chunk>& chunks)
{
    Bytes file(std::begin(kSignature), std::end(kSignature));
    const auto number = [&file](std::uint32_t value) {
        for (int shift = 24; shift >= 0; shift -= 8) file.push_back(std::uint8_t(value >> shift));
    };
    for (const Chunk& chunk : chunks) {
        number(std::uint32_t(chunk.content.size()));
        const std::size_t from = file.size();
        file.insert(file.end(), chunk.name.begin(), chunk.name.end());
        file.insert(file.end(), chunk.content.begin(), chunk.content.end());
        number(std::uint32_t(::crc32(0, file.data() + from, uInt(file.size() - from))));
    }
    return file;
}

void mutate(Bytes& bytes)
{
    const std::size_t size = bytes.size();
    bytes.resize(size + 64);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
}

// Rows lie packed: they are unpacked, changed and packed again.
void mutateRows(Bytes& content)
{
    Bytes rows(kMostUnpacked);
    uLongf size = rows.size();
    if (::uncompress(rows.data(), &size, content.data(), content.size()) != Z_OK) return mutate(content);
    rows.resize(size);
    mutate(rows);
    uLongf packed = ::compressBound(rows.size());
    content.resize(packed);
    ::compress(content.data(), &packed, rows.data(), rows.size());
    content.resize(packed);
}

} // namespace

std::size_t mutatePng(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed)
{
    std::mt19937 random(seed);
    auto chunks = random() % 8 ? chunksOf(data, size) : std::vector<Chunk>();
    if (chunks.empty()) return LLVMFuzzerMutate(data, size, most);
    Chunk& chunk = chunks[random() % chunks.size()];
    if (random() % 16 == 0)
        mutate(chunk.name), chunk.name.resize(4, 'x');
    else if (chunk.name == Bytes{'I', 'D', 'A', 'T'} && random() % 2)
        mutateRows(chunk.content);
    else
        mutate(chunk.content);
    if (random() % 16 == 0) chunks.push_back(chunks[random() % chunks.size()]);
    if (random() % 32 == 0) std::swap(chunks[random() % chunks.size()], chunks[random() % chunks.size()]);
    const Bytes file = fileOf(chunks);
    if (file.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::copy(file.begin(), file.end(), data);
    return file.size();
}

} // namespace moyun::fuzz
