// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/areas.h"
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "core/image/file_header.h"
#include "core/image/image_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <new>
#include <pugixml.hpp>
#include <zip.h>

namespace moyun::canvas {
namespace {

using base::Error;
using base::ErrorCode;
using Bytes = std::vector<std::uint8_t>;

constexpr zip_uint64_t kMostXml = 8 << 20, kMostPart = std::uint64_t(1) << 30, kMostRatio = 1200,
                       kAlwaysFine = 1 << 20;
constexpr zip_int64_t kMostEntries = 20'000;
constexpr std::int64_t kMostLayerPixels = std::int64_t(4) << 28; // of all layers together
constexpr int kMostDepth = 32, kMostNotes = 50, kMostOffset = 4 * kMostSide;

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

image::ReadLimits straight()
{
    image::ReadLimits limits;
    limits.overWhite = false;
    return limits;
}

class Reader
{
public:
    Reader(std::filesystem::path file, std::stop_token stop)
        : m_file(std::move(file)), m_stop(std::move(stop))
    {}

    base::Result<OpenedCanvas> read()
    {
        std::error_code missing;
        if (!std::filesystem::exists(m_file, missing))
            return Error{ErrorCode::NotFound, m_file.string() + " does not exist.", "Choose another file."};
        int code = 0;
        m_archive.reset(zip_open(m_file.c_str(), ZIP_RDONLY, &code));
        if (!m_archive) return damaged("it is no archive, or cut short");
        const auto entries = zip_get_num_entries(m_archive.get(), 0);
        if (entries < 0 || entries > kMostEntries) return damaged("it holds too many parts");
        const auto xml = unpacked("stack.xml", kMostXml);
        if (!xml) return xml.error();
        // Entities and document types are not expanded: pugixml leaves them alone.
        const auto parsed = m_xml.load_buffer(xml->data(), xml->size(), pugi::parse_default);
        const auto root = m_xml.child("image");
        if (!parsed || !root) return damaged("its list of layers (stack.xml) is damaged");
        Picture& picture = m_opened.picture;
        picture.width = root.attribute("w").as_int();
        picture.height = root.attribute("h").as_int();
        if (picture.width < 1 || picture.height < 1) return damaged("it does not say how large it is");
        if (picture.width > kMostSide || picture.height > kMostSide)
            return Error{ErrorCode::TooLarge,
                         m_file.string() + " has " + std::to_string(picture.width) + " x " +
                             std::to_string(picture.height) + " pixels; a canvas has at most " +
                             std::to_string(kMostSide) + " a side.",
                         "Make it smaller in the program that wrote it."};
        const auto exact = root.attribute("moyun:dpi");
        const double dpi = exact ? exact.as_double() : root.attribute("xres").as_double(96);
        picture.dpi = std::isfinite(dpi) && dpi >= 1 && dpi <= 100000 ? dpi : 96;
        const auto stack = root.child("stack");
        if (!stack) return damaged("it has no layers");
        if (const auto done = layers(stack, picture.layers, 0); !done) return done.error();
        if (picture.layers.empty()) {
            note("The file has no layer that can be read; it was given an empty one.");
            Layer empty;
            empty.id = picture.nextId++;
            empty.name = "Layer";
            picture.layers.push_back(std::move(empty));
        }
        return std::move(m_opened);
    }

private:
    Error damaged(const std::string& why) const
    {
        return {ErrorCode::Unreadable, m_file.string() + " cannot be read as OpenRaster: " + why + ".",
                "Save it again in the program that made it, or take a copy."};
    }

    void note(std::string text)
    {
        if (m_opened.notes.size() < kMostNotes) m_opened.notes.push_back(std::move(text));
    }

    static bool leadsOut(const std::string& name)
    {
        return name.empty() || name.front() == '/' || name.find_first_of("\\:") != name.npos ||
               name.starts_with("../") || name.ends_with("/..") || name == ".." ||
               name.find("/../") != name.npos;
    }

    base::Result<Bytes> unpacked(const std::string& name, zip_uint64_t most)
    {
        if (leadsOut(name)) return damaged("a part has a name that leads out of it");
        const auto index = zip_name_locate(m_archive.get(), name.c_str(), 0);
        if (index < 0) return damaged(name + " is missing");
        zip_stat_t about;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &about) != 0 ||
            !(about.valid & ZIP_STAT_SIZE) || !(about.valid & ZIP_STAT_COMP_SIZE))
            return damaged("its directory is damaged");
        if (about.size > most || (about.size > kAlwaysFine && about.size / kMostRatio > about.comp_size))
            return Error{ErrorCode::TooLarge,
                         name + " in " + m_file.string() + " unpacks to far more than it can be.",
                         "It may have been made to do harm; get the file from elsewhere."};
        const std::unique_ptr<zip_file_t, Discard> file(
            zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
        if (!file) return damaged(name + " cannot be unpacked");
        Bytes all;
        std::vector<std::uint8_t> part(1 << 16);
        for (;;) {
            if (m_stop.stop_requested()) return Error{ErrorCode::Cancelled, "Opening was cancelled.", {}};
            const auto got = zip_fread(file.get(), part.data(), part.size());
            if (got < 0) return damaged(name + " is cut short or altered");
            if (got == 0) return all;
            if (all.size() + zip_uint64_t(got) > about.size) return damaged(name + " is longer than it says");
            all.insert(all.end(), part.begin(), part.begin() + got);
        }
    }

    // 4 channels. What is left of the pixels that all layers may have is counted before any is decoded.
    base::Result<base::ImageBuffer> picture(const std::string& name)
    {
        const auto bytes = unpacked(name, kMostPart);
        if (!bytes) return bytes.error();
        const auto header = image::readFileHeader(*bytes, name);
        if (!header) return header.error();
        if (header->width > 2 * kMostSide || header->height > 2 * kMostSide ||
            header->width * header->height > kMostLayerPixels - m_pixels)
            return Error{ErrorCode::TooLarge,
                         "The layers of " + m_file.string() + " have more pixels than can be opened.",
                         "Make it smaller in the program that wrote it."};
        m_pixels += header->width * header->height;
        auto read = image::readImageFromMemory(*bytes, name, straight());
        if (!read) return read.error();
        return joined(*read);
    }

public:
    static base::ImageBuffer joined(const image::LoadedImage& from)
    {
        base::ImageBuffer rgba(from.rgb.width(), from.rgb.height(), 4);
        const std::size_t count = from.rgb.sizeBytes() / 3;
        for (std::size_t i = 0; i < count; ++i) {
            std::copy_n(from.rgb.data() + 3 * i, 3, rgba.data() + 4 * i);
            rgba.data()[4 * i + 3] = from.alpha ? from.alpha->data()[i] : 255;
        }
        return rgba;
    }

private:
    base::Result<void> layers(pugi::xml_node stack, std::vector<Layer>& into, int depth)
    {
        if (depth > kMostDepth) return damaged("its groups lie too deep in each other");
        for (const auto node : stack.children()) {
            const std::string kind = node.name();
            if (kind != "layer" && kind != "stack") {
                if (node.type() == pugi::node_element && !kind.starts_with("moyun:"))
                    note("A part of the kind \"" + kind.substr(0, 40) + "\" was left out.");
                continue;
            }
            if (++m_count > kMostLayers)
                return Error{ErrorCode::TooLarge,
                             m_file.string() + " has more than " + std::to_string(kMostLayers) + " layers.",
                             "Merge some in the program that wrote it."};
            Layer layer;
            layer.id = m_opened.picture.nextId++;
            layer.name = node.attribute("name").value();
            const double opacity = node.attribute("opacity").as_double(1);
            layer.opacity = std::isfinite(opacity) ? float(std::clamp(opacity, 0.0, 1.0)) : 1;
            layer.visible = std::strcmp(node.attribute("visibility").as_string("visible"), "hidden") != 0;
            layer.locked = node.attribute("edit-locked").as_bool();
            layer.alphaLocked = node.attribute("moyun:alpha-locked").as_bool();
            const std::string mode = node.attribute("composite-op").as_string("svg:src-over");
            bool known = true;
            layer.mode = blendModeOf(mode, &known);
            if (!known)
                note("The blend mode " + mode.substr(0, 60) + " of \"" + layer.name +
                     "\" is not known here; it was read as normal.");
            if (kind == "stack") {
                layer.kind = Layer::Kind::Group;
                layer.passThrough = std::strcmp(node.attribute("isolation").value(), "auto") == 0;
                if (const auto done = layers(node, layer.layers, depth + 1); !done) return done;
            } else if (const auto done = pixels(node, layer); !done) {
                return done;
            }
            if (const auto done = mask(node, layer); !done) return done;
            into.insert(into.begin(), std::move(layer)); // the uppermost comes first
        }
        return {};
    }

    static std::optional<std::pair<int, int>> offset(pugi::xml_node node, const char* x, const char* y)
    {
        const int px = node.attribute(x).as_int(), py = node.attribute(y).as_int();
        if (std::abs(double(px)) > kMostOffset || std::abs(double(py)) > kMostOffset) return std::nullopt;
        return std::pair(px, py);
    }

    // What cannot be had is noted and left out; what must stop the reading is an error.
    static bool stops(const Error& error)
    {
        return error.code == ErrorCode::Cancelled || error.code == ErrorCode::TooLarge ||
               error.code == ErrorCode::OutOfMemory;
    }

    base::Result<void> pixels(pugi::xml_node node, Layer& layer)
    {
        if (std::strcmp(node.attribute("moyun:kind").value(), "style") == 0) style(node, layer);
        const auto whole = node.attribute("moyun:src");
        const std::string source =
            (whole && node.attribute("moyun:mask") ? whole : node.attribute("src")).value();
        const auto place = offset(node, "x", "y");
        if (!place) {
            note("\"" + layer.name + "\" lies too far from the picture; its pixels were left out.");
            return {};
        }
        const auto image = picture(source);
        if (image) {
            layer.pixels = pixelsFrom(*image, place->first, place->second);
        } else if (stops(image.error())) {
            return image.error();
        } else {
            note("The pixels of \"" + layer.name + "\" were left out: " + image.error().message);
        }
        return {};
    }

    base::Result<void> mask(pugi::xml_node node, Layer& layer)
    {
        const auto source = node.attribute("moyun:mask");
        if (!source) return {};
        const auto place = offset(node, "moyun:mask-x", "moyun:mask-y");
        const auto image =
            place ? picture(source.value()) : base::Result<base::ImageBuffer>(damaged("a mask"));
        if (!image) {
            if (stops(image.error())) return image.error();
            note("The mask of \"" + layer.name + "\" was left out.");
            return {};
        }
        base::ImageBuffer grey(image->width(), image->height(), 1);
        for (std::size_t i = 0; i < grey.sizeBytes(); ++i) grey.data()[i] = image->data()[4 * i];
        layer.mask = maskFrom(grey, place->first, place->second);
        return {};
    }

    static void style(pugi::xml_node node, Layer& layer)
    {
        layer.kind = Layer::Kind::Style;
        const auto within = [&](const char* name, float low, float high, float usual) {
            const float value = node.attribute(name).as_float(usual);
            return std::isfinite(value) ? std::clamp(value, low, high) : usual;
        };
        layer.style.strength = within("moyun:strength", 0, 1, 1);
        layer.style.keepColours = node.attribute("moyun:keep-colours").as_bool();
        layer.style.strokeScale = within("moyun:stroke-scale", 0.25f, 4, 1);
        for (const auto entry : node.children("moyun:style")) {
            if (layer.style.styles.size() == 4) break;
            const float weight = entry.attribute("weight").as_float(1);
            layer.style.styles.emplace_back(entry.attribute("id").value(),
                                            std::isfinite(weight) ? std::clamp(weight, 0.f, 1.f) : 1.f);
        }
    }

    std::filesystem::path m_file;
    std::stop_token m_stop;
    std::unique_ptr<zip_t, Discard> m_archive;
    pugi::xml_document m_xml;
    OpenedCanvas m_opened;
    std::size_t m_count = 0;
    std::int64_t m_pixels = 0;
};

Error noMemory(const std::filesystem::path& file)
{
    return {ErrorCode::OutOfMemory, "There is not enough memory to open " + file.string() + ".",
            "Close other programs."};
}

} // namespace

base::Result<OpenedCanvas> readOpenRaster(const std::filesystem::path& file, std::stop_token stop)
{
    try {
        return Reader(file, std::move(stop)).read();
    } catch (const std::bad_alloc&) {
        return noMemory(file);
    }
}

base::Result<OpenedCanvas> openCanvas(const std::filesystem::path& file, std::stop_token stop)
{
    char start[4] = {};
    std::ifstream(file, std::ios::binary).read(start, sizeof start);
    if (std::memcmp(start, "PK\3\4", 4) == 0) return readOpenRaster(file, std::move(stop));
    try {
        auto limits = straight();
        limits.maxSide = kMostSide;
        const auto read = image::readImage(file, limits);
        if (!read) return read.error();
        OpenedCanvas opened;
        opened.notes = read->notes;
        Picture& picture = opened.picture;
        picture.width = read->rgb.width();
        picture.height = read->rgb.height();
        Layer layer;
        layer.id = picture.nextId++;
        layer.name = file.stem().string();
        layer.pixels = pixelsFrom(Reader::joined(*read));
        picture.layers.push_back(std::move(layer));
        return opened;
    } catch (const std::bad_alloc&) {
        return noMemory(file);
    }
}

} // namespace moyun::canvas
