// SPDX-License-Identifier: GPL-3.0-or-later
// OpenRaster files (.ora): changed as archives, and what lies in them changed under sound checksums.
#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_reader.h"
#include "fuzz/targets/canvas_claims.h"
#include "fuzz/targets/target_support.h"
#include "fuzz/targets/zip_mutator.h"

namespace {

using namespace moyun;

constexpr std::uint64_t kMostTiles = 48 << 20;        // bytes of a picture in memory
constexpr std::uint64_t kMostOneLayer = 20'000 * 200; // pixels of pictures that are worth the time

// Whether any picture inside says that it is large: reading it is allowed, and slow.
bool isSlow(fuzz::Bytes bytes)
{
    for (std::size_t at = 0; at + 24 < bytes.size(); ++at)
        if (bytes[at] == 'I' && bytes[at + 1] == 'H' && bytes[at + 2] == 'D' && bytes[at + 3] == 'R') {
            const auto number = [&](std::size_t from) {
                return std::uint64_t(bytes[from]) << 24 | bytes[from + 1] << 16 | bytes[from + 2] << 8 |
                       bytes[from + 3];
            };
            if (number(at + 4) * number(at + 8) > kMostOneLayer) return true;
        }
    return false;
}

base::Result<canvas::OpenedCanvas> opened(const std::filesystem::path& file)
{
    auto archive = canvas::OpenRasterArchive::open(file);
    if (!archive) return archive.error();
    return canvas::OpenRasterReader(*std::move(archive), kMostTiles, {}).read();
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    return fuzz::mutateZip(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    if (isSlow(bytes)) return -1;
    const fuzz::MemoryFile file(bytes);
    const auto read = [&] {
        // Pixels as the limits admit them, and twice what an entry may unpack to.
        const fuzz::MemoryClaim claim(64'000'000 + 2400 * size);
        return opened(file.path());
    }();
    if (!read) {
        fuzz::requireForPeople(read.error());
        return 0;
    }
    for (const std::string& note : read->notes)
        fuzz::requireForPeople({base::ErrorCode::Unreadable, note, {}});
    fuzz::requirePicture(read->picture, true);
    if (read->styles) fuzz::requireStyleRegions(*read->styles);
    if (std::int64_t(read->picture.width) * read->picture.height > 200 * 200 || !fuzz::isOneOf(4, bytes))
        return 0;
    const auto target = fuzz::scratchFolder() / "again.ora";
    const auto written = canvas::writeOpenRaster(target, read->picture);
    fuzz::require(written.ok(), "what was read can be written");
    const auto again = canvas::readOpenRaster(target);
    fuzz::require(again.ok(), "what was written is read");
    fuzz::require(again->picture.layerCount() == read->picture.layerCount(), "every layer comes back");
    return 0;
}
