// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/open_raster_reader.h"

#include "core/base/shown.h"
#include "core/canvas/convert.h"
#include "core/canvas/open_raster_styles.h"
#include "core/image/file_header.h"
#include "core/image/guard.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;

constexpr std::uint64_t kMostXml = 16 << 20;
// Beyond it a layer reaches out of the plane of tiles.
constexpr int kMostOffset = Pixels::kMostTile * kTileSide - 2 * OpenRasterReader::kMostLayerSide;

// Tiles of one colour are shared; the others are what takes memory.
template <class T> std::uint64_t bytesOf(const TilePlane<T>& plane)
{
    std::uint64_t bytes = 0;
    plane.forEach([&](int, int, const std::shared_ptr<const T>& tile) {
        bytes += tile.use_count() == 1 ? sizeof(T) : sizeof tile;
    });
    return bytes;
}

// What must end the reading; all else costs one layer.
bool ends(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::TooLarge ||
           error.code == ErrorCode::OutOfMemory;
}

} // namespace

OpenRasterReader::OpenRasterReader(OpenRasterArchive archive, std::uint64_t mostBytes, std::stop_token stop)
    : m_archive(std::move(archive)), m_mostBytes(mostBytes), m_stop(std::move(stop))
{}

Error OpenRasterReader::tooLarge() const
{
    Error error = m_archive.damaged("its layers have more pixels than there is memory for");
    error.code = ErrorCode::TooLarge;
    error.advice = "Make it smaller, or merge layers, in the program that made it.";
    return error;
}

base::Result<void> OpenRasterReader::checkKind()
{
    if (!m_archive.has("mimetype")) {
        if (!m_archive.has("stack.xml"))
            return m_archive.damaged("it is an archive of something else, without mimetype and stack.xml");
        addNote(m_opened.notes, "The file does not say that it is OpenRaster; it was read as such.");
        return {};
    }
    const auto kind = m_archive.read("mimetype", 1000, m_stop);
    if (!kind) return kind.error();
    std::string text(kind->begin(), kind->end());
    while (!text.empty() && std::uint8_t(text.back()) <= ' ') text.pop_back();
    if (text == "image/openraster") return {};
    Error error = m_archive.damaged("it is of another kind");
    error.code = ErrorCode::Unsupported;
    error.advice = "Save it as OpenRaster (.ora) in the program that made it.";
    return error;
}

base::Result<OpenedCanvas> OpenRasterReader::read()
{
    if (const auto fits = checkKind(); !fits) return fits.error();
    const auto xml = m_archive.read("stack.xml", kMostXml, m_stop);
    if (!xml) return xml.error();
    auto stack = parseRasterStack(*xml, m_opened.notes);
    if (!stack) {
        Error error = m_archive.damaged(stack.error().message);
        error.code = stack.error().code;
        return error;
    }
    Picture& picture = m_opened.picture;
    picture.width = stack->width;
    picture.height = stack->height;
    picture.dpi = stack->dpi;
    auto read = layers(stack->layers);
    if (!read) return read.error();
    picture.layers = *std::move(read);
    if (stack->selection) {
        auto selection = mask(*stack->selection);
        if (selection)
            picture.selection = *std::move(selection);
        else if (ends(selection.error()))
            return selection.error();
        else
            addNote(m_opened.notes, "The selection was left out. " + selection.error().message);
    }
    if (!stack->styleRegions.empty())
        if (const auto done = styleRegions(stack->styleRegions); !done) return done.error();
    return std::move(m_opened);
}

// They are beside the picture: whatever is wrong with them costs them alone.
base::Result<void> OpenRasterReader::styleRegions(const std::string& part)
{
    const auto xml = m_archive.read(part, kMostXml, m_stop);
    auto styles = xml ? parseRasterStyles(*xml, m_opened.notes) : xml.error();
    if (!styles) {
        if (ends(styles.error())) return styles.error();
        addNote(m_opened.notes, xml ? "The style regions were left out: " + styles.error().message + "."
                                    : "The style regions were left out. " + styles.error().message);
        return {};
    }
    StyleRegionRecords& records = m_opened.styles.emplace();
    records.active = styles->active;
    records.live = styles->live;
    for (auto& [region, maskPart] : styles->regions) {
        if (region.where == StyleRegionRecord::Where::Painted) {
            auto read = maskPart
                            ? mask(*maskPart)
                            : base::Result<Mask>(m_archive.damaged("the mask of a style region is missing"));
            if (read)
                region.mask = *std::move(read);
            else if (ends(read.error()))
                return read.error();
            else
                addNote(m_opened.notes, "The mask of the style region \"" + region.name +
                                            "\" was left out. " + read.error().message);
        }
        records.regions.push_back(std::move(region));
    }
    return {};
}

base::Result<std::vector<Layer>> OpenRasterReader::layers(std::vector<RasterLayer>& from)
{
    std::vector<Layer> made;
    made.reserve(from.size());
    for (RasterLayer& next : from) {
        Layer layer = std::move(next.layer);
        layer.id = m_opened.picture.nextId++;
        if (next.selected) m_opened.selected = layer.id;
        if (const auto filled = fill(layer, next); !filled) return filled.error();
        if (layer.kind == Layer::Kind::Group) {
            auto inner = layers(next.layers);
            if (!inner) return inner.error();
            layer.layers = *std::move(inner);
        }
        made.push_back(std::move(layer));
    }
    return made;
}

base::Result<void> OpenRasterReader::fill(Layer& layer, const RasterLayer& from)
{
    bool masked = false;
    if (from.mask) {
        auto read = mask(*from.mask);
        if (read) {
            layer.mask = *std::move(read);
            masked = true;
        } else if (ends(read.error())) {
            return read.error();
        } else {
            addNote(m_opened.notes,
                    "The mask of \"" + layer.name + "\" was left out. " + read.error().message);
        }
    }
    if (layer.kind == Layer::Kind::Group) return {};
    // The pixels without the mask are of use only together with it.
    for (const auto* source : {masked ? &from.whole : nullptr, &from.shown}) {
        if (!source || !*source) continue;
        auto read = pixels(**source);
        if (read) {
            layer.pixels = *std::move(read);
            if (masked && source == &from.shown) layer.mask.reset(); // it is in them
            return {};
        }
        if (ends(read.error())) return read.error();
        addNote(m_opened.notes,
                "The pixels of \"" + layer.name + "\" were left out. " + read.error().message);
    }
    if (!from.shown) addNote(m_opened.notes, "\"" + layer.name + "\" has no pixels in the file.");
    return {};
}

base::Result<image::LoadedImage> OpenRasterReader::load(const RasterPart& part)
{
    if (std::abs(part.x) > kMostOffset || std::abs(part.y) > kMostOffset)
        return m_archive.damaged("a layer lies too far outside");
    const auto bytes = m_archive.read(part.name, OpenRasterArchive::kMostEntry, m_stop);
    if (!bytes) return bytes.error();
    const std::string name = '"' + base::shown(part.name, 100) + '"';
    // All that are read are counted, so that many small files cannot make endless work of one.
    if (const auto header = image::readFileHeader(*bytes, name)) {
        if (header->width > kMostLayerSide || header->height > kMostLayerSide) return tooLarge();
        m_pixels += header->width * header->height;
        if (m_pixels > kMostPixels) return tooLarge();
    }
    image::ReadLimits limits;
    limits.maxSide = kMostLayerSide;
    limits.overWhite = false;
    return image::readImageFromMemory(*bytes, name, limits);
}

base::Result<Pixels> OpenRasterReader::pixels(const RasterPart& part)
{
    auto image = load(part);
    if (!image) return image.error();
    for (const std::string& note : image->notes)
        addNote(m_opened.notes, '"' + base::shown(part.name, 100) + '"' + ": " + note);
    auto rgba = joined(*image);
    image = image::LoadedImage{};
    Pixels made = pixelsFrom(rgba, part.x, part.y);
    m_bytes += bytesOf(made);
    if (m_bytes > m_mostBytes) return tooLarge();
    return made;
}

base::Result<Mask> OpenRasterReader::mask(const RasterPart& part)
{
    const auto image = load(part);
    if (!image) return image.error();
    Mask made = maskFrom(image->rgb, part.x, part.y);
    m_bytes += bytesOf(made);
    if (m_bytes > m_mostBytes) return tooLarge();
    return made;
}

std::uint64_t mostBytesOfPicture()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES), size = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? std::uint64_t(pages) * std::uint64_t(size) / 2 : std::uint64_t(4) << 30;
}

base::ImageBuffer joined(const image::LoadedImage& image)
{
    base::ImageBuffer rgba(image.rgb.width(), image.rgb.height(), 4);
    const std::uint8_t* from = image.rgb.data();
    std::uint8_t* to = rgba.data();
    const std::size_t count = image.rgb.sizeBytes() / 3;
    for (std::size_t i = 0; i < count; ++i, from += 3, to += 4) {
        std::memcpy(to, from, 3);
        to[3] = image.alpha ? image.alpha->data()[i] : 255;
    }
    return rgba;
}

base::Result<OpenedCanvas> readOpenRaster(const std::filesystem::path& file, std::stop_token stop)
{
    return image::guarded("The picture " + image::quoted(file) + " could not be read",
                          [&]() -> base::Result<OpenedCanvas> {
                              auto archive = OpenRasterArchive::open(file);
                              if (!archive) return archive.error();
                              return OpenRasterReader(*std::move(archive), mostBytesOfPicture(), stop).read();
                          });
}

} // namespace moyun::canvas
