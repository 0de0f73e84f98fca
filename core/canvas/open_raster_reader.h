// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_archive.h"
#include "core/canvas/open_raster_stack.h"
#include "core/image/image_file.h"

#include <cstdint>
#include <map>

namespace moyun::canvas {

// Makes a picture of an archive and its stack. A layer whose pixels are missing or damaged is noted and
// empty, so that the others can be saved; what is too large is an error. All layers together may have
// kMostPixels, and their tiles take at most `mostBytes` of memory. One thread at a time.
class OpenRasterReader
{
public:
    static constexpr std::int64_t kMostPixels = std::int64_t(1) << 32;
    static constexpr int kMostLayerSide = 2 * kMostSide;

    OpenRasterReader(OpenRasterArchive archive, std::uint64_t mostBytes, std::stop_token stop);
    base::Result<OpenedCanvas> read();

private:
    base::Result<void> checkKind();
    base::Result<std::vector<Layer>> layers(std::vector<RasterLayer>& from);
    base::Result<void> fill(Layer& layer, const RasterLayer& from);
    base::Result<void> styleRegions(const std::string& part);
    base::Result<image::LoadedImage> load(const RasterPart& part);
    base::Result<Pixels> pixels(const RasterPart& part);
    base::Result<Mask> mask(const RasterPart& part);
    base::Error tooLarge() const;

    OpenRasterArchive m_archive;
    std::uint64_t m_mostBytes, m_bytes = 0;
    std::int64_t m_pixels = 0;
    std::stop_token m_stop;
    OpenedCanvas m_opened;
};

// Half of the machine's memory.
std::uint64_t mostBytesOfPicture();

// 4 channels, straight alpha.
base::ImageBuffer joined(const image::LoadedImage& image);

} // namespace moyun::canvas
