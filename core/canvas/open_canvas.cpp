// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_reader.h"
#include "core/image/guard.h"
#include "core/image/image_file.h"

#include <fstream>

namespace moyun::canvas {

namespace {

bool isArchive(const std::filesystem::path& file)
{
    char start[4] = {};
    std::ifstream(file, std::ios::binary).read(start, sizeof start);
    return std::string_view(start, sizeof start) == "PK\3\4";
}

base::Result<OpenedCanvas> openPlain(const std::filesystem::path& file, std::stop_token stop)
{
    image::ReadLimits limits;
    limits.maxSide = kMostSide;
    limits.overWhite = false;
    auto image = image::readImage(file, limits);
    if (!image) return image.error();
    if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Opening was stopped.", ""};
    OpenedCanvas opened;
    opened.notes = std::move(image->notes);
    Picture& picture = opened.picture;
    picture.width = image->rgb.width();
    picture.height = image->rgb.height();
    if (image->dpi > 0) picture.dpi = image->dpi;
    Layer layer;
    layer.id = picture.nextId++;
    const auto name = file.stem().u8string();
    layer.name.assign(name.begin(), name.end());
    layer.pixels = image->alpha ? pixelsFrom(joined(*image)) : pixelsFrom(image->rgb);
    picture.layers.push_back(std::move(layer));
    return opened;
}

} // namespace

base::Result<OpenedCanvas> openCanvas(const std::filesystem::path& file, std::stop_token stop)
{
    if (isArchive(file)) return readOpenRaster(file, std::move(stop));
    return image::guarded("The picture " + image::quoted(file) + " could not be opened",
                          [&] { return openPlain(file, std::move(stop)); });
}

} // namespace moyun::canvas
