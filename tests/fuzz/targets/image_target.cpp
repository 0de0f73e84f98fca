// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every kind that is read. Changed PNG files get checksums that are right.
#include "core/image/image_file.h"
#include "core/image/mood.h"
#include "fuzz/targets/png_mutator.h"
#include "fuzz/targets/target_support.h"

#include <cmath>

namespace {

constexpr std::int64_t kMostPixels = 1'000'000;

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    return moyun::fuzz::mutatePng(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace moyun;
    image::ReadLimits limits;
    limits.maxSide = 4000;
    limits.maxPixels = kMostPixels; // larger ones only make the run slow
    limits.overWhite = size % 2 != 0;
    const auto read = [&] {
        // What decides is the size that the limits admit, never another number of the file: at most four
        // channels of 16 bits or floats, and copies of them on the way.
        const fuzz::MemoryClaim claim(80 * std::size_t(kMostPixels) + 100 * size);
        return image::readImageFromMemory(fuzz::bytesOf(data, size), "the picture", limits);
    }();
    if (!read) {
        fuzz::requireForPeople(read.error());
        return 0;
    }
    const auto& rgb = read->rgb;
    fuzz::require(rgb.channels() == 3 && rgb.width() > 0 && rgb.height() > 0, "a picture has pixels");
    fuzz::require(std::int64_t(rgb.width()) * rgb.height() <= kMostPixels, "a picture is within the limits");
    fuzz::require(std::isfinite(read->dpi) && read->dpi >= 0, "a resolution is a number");
    if (read->alpha)
        fuzz::require(read->alpha->channels() == 1 && read->alpha->width() == rgb.width() &&
                          read->alpha->height() == rgb.height(),
                      "transparency fits its picture");
    for (const double value : image::measureMood(rgb))
        fuzz::require(std::isfinite(value), "a mood is of numbers");
    if (std::int64_t(rgb.width()) * rgb.height() > 10'000) return 0;
    const auto written = image::encodeImage(".png", rgb, read->alpha ? &*read->alpha : nullptr);
    fuzz::require(written.ok(), "what was read can be written");
    image::ReadLimits asItIs;
    asItIs.overWhite = false;
    const auto again = image::readImageFromMemory(*written, "again", asItIs);
    fuzz::require(again.ok() && again->rgb == rgb, "a PNG keeps every colour");
    return 0;
}
