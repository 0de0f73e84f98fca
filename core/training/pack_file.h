// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace moyun::training {

enum class PackKind : std::uint32_t { Photo = 0, Painting = 1 };
enum class PackSplit : std::uint32_t { Train = 0, Dev = 1 };

// One picture of a pack: 8-bit RGB rows inside the pack's own memory.
struct PackEntry
{
    PackKind kind = PackKind::Photo;
    PackSplit split = PackSplit::Train;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint64_t offset = 0; // from the start of the file
};

// A training set of pictures in one file: "MOYUNPK1", a 64-bit count, the entries as above (24 bytes each,
// little-endian), then raw RGB. Mapped into memory, so that the operating system keeps what is used; needs no
// picture library, so a machine with nothing but LibTorch can train from it.
class PackFile
{
public:
    static base::Result<std::shared_ptr<const PackFile>> open(const std::filesystem::path& file);
    ~PackFile();
    PackFile(const PackFile&) = delete;
    PackFile& operator=(const PackFile&) = delete;

    const std::vector<PackEntry>& entries() const { return m_entries; }
    const std::uint8_t* pixels(const PackEntry& entry) const { return m_data + entry.offset; }
    // Indices of the entries of one kind and split.
    std::vector<std::size_t> select(PackKind kind, PackSplit split) const;

private:
    PackFile() = default;
    const std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::vector<PackEntry> m_entries;
};

// Writes a pack picture by picture, so that the whole set never lies in memory. finish() completes and
// renames it; a writer destroyed before that leaves nothing behind.
class PackWriter
{
public:
    static base::Result<std::unique_ptr<PackWriter>> create(const std::filesystem::path& file,
                                                            std::size_t pictures);
    ~PackWriter();

    // Pictures have 3 channels; at most as many as announced.
    base::Result<void> add(const base::ImageBuffer& picture, PackKind kind, PackSplit split);
    base::Result<void> finish();

private:
    struct State;
    explicit PackWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::training
