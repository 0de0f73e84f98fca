// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/music_pack.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <fstream>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using neural::MusicGrid;

constexpr char kMagic[] = "MOYUNMP1";
constexpr std::uint64_t kMostBytes = std::uint64_t(1) << 30;
constexpr int kMostBar = 24;
constexpr std::uint32_t kMostBars = 20'000, kMostNotes = 1'000'000;

struct List
{
    const char* name;
    std::vector<std::string> MusicPack::*member;
};
constexpr List kLists[] = {
    {"composers", &MusicPack::composers}, {"textures", &MusicPack::textures}, {"roles", &MusicPack::roles}};

Error unreadable(const std::filesystem::path& file, const std::string& why)
{
    return {ErrorCode::Unreadable, file.string() + " is not a packed set of music: " + why + ".",
            "Pack the music again."};
}

// Takes little-endian numbers from bytes; `good` falls when there are too few.
struct Source
{
    const char* at;
    const char* end;
    bool good = true;

    template <class T> T take()
    {
        T value{};
        if (std::size_t(end - at) < sizeof value) {
            good = false;
            return value;
        }
        std::memcpy(&value, at, sizeof value);
        at += sizeof value;
        return value;
    }
};

template <class T> void put(std::string& bytes, T value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

bool readPiece(Source& in, const MusicPack& pack, PackedPiece& piece)
{
    piece.composer = in.take<std::uint8_t>();
    piece.texture = in.take<std::uint8_t>();
    const auto flags = in.take<std::uint8_t>();
    piece.minor = flags & 1;
    piece.dev = flags & 2;
    for (auto& role : piece.roles) role = in.take<std::uint8_t>();
    const auto bars = in.take<std::uint32_t>();
    if (!in.good || bars > kMostBars || piece.composer >= pack.composers.size() ||
        piece.texture >= pack.textures.size())
        return false;
    for (const auto role : piece.roles)
        if (role >= pack.roles.size()) return false;
    for (std::uint32_t b = 0; b < bars && in.good; ++b) {
        const auto frames = in.take<std::uint8_t>();
        const auto meter = in.take<std::uint8_t>();
        if (frames == 0 || frames > kMostBar || meter >= 8) return false;
        piece.bars.push_back({frames, meter});
    }
    const auto quarters = std::uint32_t(piece.frames() + 3) / 4;
    for (std::uint32_t q = 0; q < quarters && in.good; ++q) piece.chords.push_back(in.take<std::uint16_t>());
    for (auto& notes : piece.notes) {
        const auto count = in.take<std::uint32_t>();
        if (!in.good || count > kMostNotes) return false;
        for (std::uint32_t n = 0; n < count && in.good; ++n) {
            const auto start = in.take<std::uint32_t>();
            const auto length = in.take<std::uint16_t>();
            const auto pitch = in.take<std::uint8_t>();
            if (start > 10'000'000 || length == 0 || pitch >= MusicGrid::kPitches) return false;
            notes.push_back({std::int32_t(start), length, pitch});
        }
    }
    return in.good;
}

void writePiece(std::string& bytes, const PackedPiece& piece)
{
    put(bytes, piece.composer);
    put(bytes, piece.texture);
    put(bytes, std::uint8_t(int(piece.minor) + 2 * int(piece.dev)));
    for (const auto role : piece.roles) put(bytes, role);
    put(bytes, std::uint32_t(piece.bars.size()));
    for (const auto& bar : piece.bars) {
        put(bytes, bar.frames);
        put(bytes, bar.meter);
    }
    for (const auto chord : piece.chords) put(bytes, chord);
    for (const auto& notes : piece.notes) {
        put(bytes, std::uint32_t(notes.size()));
        for (const auto& note : notes) {
            put(bytes, std::uint32_t(note.start));
            put(bytes, std::uint16_t(note.length));
            put(bytes, note.pitch);
        }
    }
}

} // namespace

int PackedPiece::frames() const
{
    int sum = 0;
    for (const auto& bar : bars) sum += bar.frames;
    return sum;
}

base::Result<MusicPack> MusicPack::read(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in) return Error{ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the name."};
    const auto size = std::uint64_t(in.tellg());
    if (size > kMostBytes) return unreadable(file, "it is larger than a gigabyte");
    std::string bytes(size, '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), std::streamsize(size))) return unreadable(file, "it cannot be read");
    if (size < 16 || std::memcmp(bytes.data(), kMagic, 8) != 0)
        return unreadable(file, "it does not begin with " + std::string(kMagic));
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data() + 8, 8);
    if (length > size - 16) return unreadable(file, "its header is cut short");
    const auto header = nlohmann::json::parse(bytes.begin() + 16, bytes.begin() + 16 + std::ptrdiff_t(length),
                                              nullptr, false);
    if (!header.is_object()) return unreadable(file, "its header is no JSON object");
    MusicPack pack;
    for (const auto& list : kLists) {
        const auto found = header.find(list.name);
        if (found == header.end() || !found->is_array() || found->empty() || found->size() > 255)
            return unreadable(file, "its header lacks \"" + std::string(list.name) + "\"");
        for (const auto& entry : *found) {
            if (!entry.is_string()) return unreadable(file, "a name in its header is no text");
            (pack.*list.member).push_back(entry.get<std::string>());
        }
    }
    Source source{bytes.data() + 16 + length, bytes.data() + size};
    while (source.at < source.end) {
        PackedPiece piece;
        if (!readPiece(source, pack, piece))
            return unreadable(file, "piece " + std::to_string(pack.pieces.size() + 1) +
                                        " is cut short or holds a value out of range");
        pack.pieces.push_back(std::move(piece));
    }
    return pack;
}

base::Result<void> MusicPack::write(const std::filesystem::path& file) const
{
    nlohmann::json header;
    for (const auto& list : kLists) header[list.name] = this->*list.member;
    header["pieces"] = pieces.size();
    const auto text = header.dump();
    std::string bytes(kMagic, 8);
    put(bytes, std::uint64_t(text.size()));
    bytes += text;
    for (const auto& piece : pieces) writePiece(bytes, piece);
    return base::writeFileAtomically(file,
                                     {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

} // namespace moyun::training
