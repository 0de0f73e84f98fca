// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/canvas/areas.h"
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <cmath>
#include <locale>
#include <new>
#include <pugixml.hpp>
#include <sstream>
#include <zip.h>

namespace moyun::canvas {
namespace {

using Bytes = std::vector<std::uint8_t>;

struct Part
{
    std::string name;
    Bytes content;
};

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, "Saving was cancelled.", {}};
}

std::string number(double value)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(9);
    text << value;
    return text.str();
}

// Around the tiles that hold something; one pixel where none does, for a PNG has at least that.
template <class Plane> image::Rect content(const Plane& plane)
{
    const auto area = pixelsOfTiles(plane.tileBounds());
    return isEmpty(area) ? image::Rect{0, 0, 1, 1} : area;
}

base::Result<Bytes> png(const base::ImageBuffer& rgba)
{
    if (rgba.channels() == 1) {
        base::ImageBuffer rgb(rgba.width(), rgba.height(), 3);
        for (std::size_t i = 0; i < rgba.sizeBytes(); ++i)
            for (int c = 0; c < 3; ++c) rgb.data()[3 * i + std::size_t(c)] = rgba.data()[i];
        return image::encodeImage(".png", rgb);
    }
    base::ImageBuffer rgb(rgba.width(), rgba.height(), 3), alpha(rgba.width(), rgba.height(), 1);
    for (std::size_t i = 0; i < alpha.sizeBytes(); ++i) {
        for (int c = 0; c < 3; ++c) rgb.data()[3 * i + std::size_t(c)] = rgba.data()[4 * i + std::size_t(c)];
        alpha.data()[i] = rgba.data()[4 * i + 3];
    }
    return image::encodeImage(".png", rgb, &alpha);
}

class Writer
{
public:
    Writer(const Picture& picture, std::stop_token stop, const std::function<void(double)>& progress)
        : m_picture(picture), m_stop(std::move(stop)), m_progress(progress)
    {}

    base::Result<std::vector<Part>> parts()
    {
        auto root = m_xml.append_child("image");
        root.append_attribute("version") = "0.0.6";
        root.append_attribute("xmlns:moyun") = "https://moyun.invalid/ns/openraster";
        root.append_attribute("w") = m_picture.width;
        root.append_attribute("h") = m_picture.height;
        const int dpi = std::max(1, int(std::lround(m_picture.dpi)));
        root.append_attribute("xres") = dpi;
        root.append_attribute("yres") = dpi;
        root.append_attribute("moyun:dpi") = number(m_picture.dpi).c_str();
        m_parts.push_back({"mimetype", text("image/openraster")});
        m_parts.push_back({"stack.xml", {}});
        if (const auto written = layers(root.append_child("stack"), m_picture.layers); !written)
            return written.error();
        const auto merged = imageOf(m_picture);
        if (const auto added = add("mergedimage.png", merged); !added) return added.error();
        base::ImageBuffer small = merged;
        if (std::max(merged.width(), merged.height()) > 256) {
            auto fitted = image::fitLongSide(merged, 256);
            if (!fitted) return fitted.error();
            small = *std::move(fitted);
        }
        if (const auto added = add("Thumbnails/thumbnail.png", small); !added) return added.error();
        std::ostringstream out;
        m_xml.save(out, " ", pugi::format_default, pugi::encoding_utf8);
        m_parts[1].content = text(out.str());
        return std::move(m_parts);
    }

private:
    static Bytes text(const std::string& from) { return {from.begin(), from.end()}; }

    base::Result<void> add(const std::string& name, const base::ImageBuffer& image)
    {
        if (m_stop.stop_requested()) return cancelled();
        auto bytes = png(image);
        if (!bytes) return bytes.error();
        m_parts.push_back({name, *std::move(bytes)});
        if (m_progress) m_progress(0.95 * ++m_done / double(3 * m_picture.layerCount() + 2));
        return {};
    }

    base::Result<void> layers(pugi::xml_node into, const std::vector<Layer>& list)
    {
        for (auto layer = list.rbegin(); layer != list.rend(); ++layer) // the uppermost comes first
            if (const auto written = one(into, *layer); !written) return written;
        return {};
    }

    base::Result<void> one(pugi::xml_node into, const Layer& layer)
    {
        const bool group = layer.kind == Layer::Kind::Group;
        auto node = into.append_child(group ? "stack" : "layer");
        node.append_attribute("name") = layer.name.c_str();
        node.append_attribute("opacity") = number(layer.opacity).c_str();
        node.append_attribute("visibility") = layer.visible ? "visible" : "hidden";
        node.append_attribute("composite-op") = std::string(openRasterName(layer.mode)).c_str();
        if (layer.locked) node.append_attribute("edit-locked") = "true";
        if (layer.alphaLocked) node.append_attribute("moyun:alpha-locked") = "true";
        if (layer.passThrough || group)
            node.append_attribute("isolation") = layer.passThrough ? "auto" : "isolate";
        const std::string stem = "data/layer" + std::to_string(m_count++);
        if (layer.mask) {
            const auto area = content(*layer.mask);
            node.append_attribute("moyun:mask") = (stem + "-mask.png").c_str();
            node.append_attribute("moyun:mask-x") = area.x;
            node.append_attribute("moyun:mask-y") = area.y;
            if (const auto added = add(stem + "-mask.png", imageOf(*layer.mask, area)); !added) return added;
        }
        if (group) return layers(node, layer.layers);
        if (layer.kind == Layer::Kind::Style) style(node, layer.style);
        const auto area = content(layer.pixels);
        node.append_attribute("src") = (stem + ".png").c_str();
        node.append_attribute("x") = area.x;
        node.append_attribute("y") = area.y;
        auto image = imageOf(layer.pixels, area);
        if (layer.mask) {
            // Others see what the mask leaves; all of the layer lies beside it.
            node.append_attribute("moyun:src") = (stem + "-whole.png").c_str();
            if (const auto added = add(stem + "-whole.png", image); !added) return added;
            const auto mask = imageOf(*layer.mask, area);
            for (std::size_t i = 0; i < mask.sizeBytes(); ++i)
                image.data()[4 * i + 3] =
                    static_cast<std::uint8_t>((image.data()[4 * i + 3] * mask.data()[i] + 127) / 255);
        }
        return add(stem + ".png", image);
    }

    static void style(pugi::xml_node node, const StyleEffect& effect)
    {
        node.append_attribute("moyun:kind") = "style";
        node.append_attribute("moyun:strength") = number(effect.strength).c_str();
        node.append_attribute("moyun:keep-colours") = effect.keepColours;
        node.append_attribute("moyun:stroke-scale") = number(effect.strokeScale).c_str();
        for (const auto& [id, weight] : effect.styles) {
            auto entry = node.append_child("moyun:style");
            entry.append_attribute("id") = id.c_str();
            entry.append_attribute("weight") = number(weight).c_str();
        }
    }

    const Picture& m_picture;
    std::stop_token m_stop;
    const std::function<void(double)>& m_progress;
    pugi::xml_document m_xml;
    std::vector<Part> m_parts;
    int m_count = 0, m_done = 0;
};

// The archive in memory; pixels are compressed already, so that nothing is compressed twice.
std::optional<Bytes> zipped(const std::vector<Part>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (target) zip_source_free(target);
        return std::nullopt;
    }
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> kept(target, zip_source_free);
    for (const Part& part : parts) {
        zip_source_t* source = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
        const auto index = source ? zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (source) zip_source_free(source);
            zip_discard(archive);
            return std::nullopt;
        }
        constexpr zip_uint16_t kFirstDay = 1 << 5 | 1; // 1980-01-01: no clock in the file
        const bool packed = part.name == "stack.xml";
        zip_set_file_compression(archive, zip_uint64_t(index), packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6);
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, kFirstDay, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return std::nullopt;
    }
    if (zip_source_open(target) != 0) return std::nullopt;
    Bytes all;
    std::uint8_t part[1 << 15];
    for (zip_int64_t got; (got = zip_source_read(target, part, sizeof part)) > 0;)
        all.insert(all.end(), part, part + got);
    zip_source_close(target);
    return all;
}

} // namespace

base::Result<void> writeOpenRaster(const std::filesystem::path& file, const Picture& picture,
                                   std::stop_token stop, std::function<void(double)> progress)
{
    try {
        Writer writer(picture, stop, progress);
        const auto parts = writer.parts();
        if (!parts) return parts.error();
        const auto bytes = zipped(*parts);
        if (!bytes)
            return base::Error{base::ErrorCode::Internal,
                               file.string() + " could not be written: the archive could not be made.",
                               {}};
        if (stop.stop_requested()) return cancelled();
        const auto written = base::writeFileAtomically(file, *bytes);
        if (written && progress) progress(1);
        return written;
    } catch (const std::bad_alloc&) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory to write " + file.string() + ".",
                           "Close other programs or make the picture smaller."};
    }
}

} // namespace moyun::canvas
