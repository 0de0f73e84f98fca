// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/areas.h"
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_archive.h"
#include "core/canvas/open_raster_stack.h"
#include "core/canvas/open_raster_styles.h"
#include "core/canvas/plane_content.h"
#include "core/canvas/png_encoder.h"
#include "core/canvas/thumbnail.h"
#include "core/image/guard.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace moyun::canvas {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int kThumbnailSide = 256; // at most, as OpenRaster has it
constexpr int kKeptOutside = kMostSide / 2;
constexpr char kStyleRegions[] = "moyun/style-regions.xml";
constexpr double kEncodingPart = 0.95; // of the progress

// A picture to be packed: band() gives some of its rows.
struct Sheet
{
    std::string name;
    image::Rect area;
    int channels = 4;
    std::function<base::ImageBuffer(const image::Rect&)> band;
};

// A PNG has one pixel at least.
template <class Plane> image::Rect sheetOf(const Plane& plane, const image::Rect& room)
{
    const auto area = contentOf(plane, room);
    return isEmpty(area) ? image::Rect{0, 0, 1, 1} : area;
}

base::ImageBuffer maskedBand(const Layer& layer, const image::Rect& area)
{
    auto rgba = imageOf(layer.pixels, area);
    const auto mask = imageOf(*layer.mask, area);
    std::uint8_t* alpha = rgba.data() + 3;
    for (std::size_t i = 0; i < mask.sizeBytes(); ++i, alpha += 4)
        *alpha = std::uint8_t((*alpha * mask.data()[i] + 127) / 255);
    return rgba;
}

// Lists what the file has to hold.
class Plan
{
public:
    Plan(const Picture& picture, const StyleRegionRecords& regions)
        : m_picture(picture), m_room(grown({0, 0, picture.width, picture.height}, kKeptOutside))
    {
        const image::Rect all{0, 0, picture.width, picture.height};
        sheets.push_back({"mergedimage.png", all, 4,
                          [&picture](const image::Rect& area) { return imageOf(picture, area); }});
        stack.width = picture.width;
        stack.height = picture.height;
        stack.dpi = picture.dpi;
        if (picture.selection) stack.selection = maskPart("data/selection.png", *picture.selection);
        stack.layers = layers(picture.layers);
        thumbnail();
        if (!regions.regions.empty()) styleRegions(regions);
    }

    RasterStack stack;
    RasterStyles styles;
    std::vector<Sheet> sheets; // the merged picture first: it takes longest

private:
    std::vector<RasterLayer> layers(const std::vector<Layer>& from)
    {
        std::vector<RasterLayer> made;
        for (const Layer& layer : from) {
            RasterLayer& written = made.emplace_back();
            written.layer = layer;
            written.layer.layers.clear();
            const std::string stem = "data/layer" + std::to_string(m_count++);
            if (layer.mask) written.mask = maskPart(stem + "-mask.png", *layer.mask);
            if (layer.kind == Layer::Kind::Group) {
                written.layers = layers(layer.layers);
                continue;
            }
            const auto area = sheetOf(layer.pixels, m_room);
            const auto plain = [&layer](const image::Rect& band) { return imageOf(layer.pixels, band); };
            written.shown = part(stem + ".png", area);
            if (layer.mask) {
                sheets.push_back({stem + ".png", area, 4,
                                  [&layer](const image::Rect& band) { return maskedBand(layer, band); }});
                written.whole = part(stem + "-whole.png", area);
                sheets.push_back({stem + "-whole.png", area, 4, plain});
            } else {
                sheets.push_back({stem + ".png", area, 4, plain});
            }
        }
        return made;
    }

    static RasterPart part(const std::string& name, const image::Rect& area)
    {
        return {name, area.x, area.y};
    }

    RasterPart maskPart(const std::string& name, const Mask& mask)
    {
        const auto area = sheetOf(mask, m_room);
        sheets.push_back({name, area, 1, [&mask](const image::Rect& band) { return imageOf(mask, band); }});
        return part(name, area);
    }

    void styleRegions(const StyleRegionRecords& regions)
    {
        stack.styleRegions = kStyleRegions;
        styles.active = regions.active;
        styles.live = regions.live;
        for (const StyleRegionRecord& region : regions.regions) {
            auto& written = styles.regions.emplace_back();
            written.region = region;
            if (region.where == StyleRegionRecord::Where::Painted)
                written.mask = maskPart("moyun/style-mask-" + std::to_string(styles.regions.size()) + ".png",
                                        region.mask);
        }
    }

    void thumbnail()
    {
        const int side = std::min(kThumbnailSide, std::max(m_picture.width, m_picture.height));
        const auto small = thumbnailOf(m_picture, 0, side);
        if (small.bgra.empty()) return;
        auto pixels =
            pixelsFromBgra(small.bgra.data(), small.width, small.height, std::size_t(small.width) * 4);
        sheets.push_back(
            {"Thumbnails/thumbnail.png",
             {0, 0, small.width, small.height},
             4,
             [kept = std::move(pixels)](const image::Rect& band) { return imageOf(kept, band); }});
    }

    const Picture& m_picture;
    image::Rect m_room;
    int m_count = 0;
};

// Packs all sheets on a few threads, of which the caller's is one and the only one that tells the progress.
class Packing
{
public:
    Packing(const std::vector<Sheet>& sheets, std::stop_token stop,
            const std::function<void(double)>& progress)
        : m_sheets(sheets), m_stop(std::move(stop)), m_progress(progress), m_packed(sheets.size())
    {
        for (const Sheet& sheet : sheets) m_rows += sheet.area.height;
    }

    // Empty where it was stopped.
    std::vector<Bytes> run()
    {
        const auto most = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), 4);
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < std::min(most, m_sheets.size()); ++i)
                others.emplace_back([this] { work(false); });
            work(true);
        }
        if (m_failure) std::rethrow_exception(m_failure);
        if (m_stop.stop_requested()) return {};
        return std::move(m_packed);
    }

private:
    void work(bool tell)
    {
        try {
            for (std::size_t i; (i = m_next++) < m_sheets.size();)
                if (!pack(m_sheets[i], m_packed[i], tell)) return;
        } catch (...) {
            if (!m_failed.exchange(true)) m_failure = std::current_exception();
        }
    }

    bool pack(const Sheet& sheet, Bytes& into, bool tell)
    {
        const image::Rect& area = sheet.area;
        PngEncoder encoder(area.width, area.height, sheet.channels);
        for (int y = area.y; y < area.bottom();) {
            if (m_stop.stop_requested() || m_failed) return false;
            const int next = std::min((tileOf(y) + 1) * kTileSide, area.bottom());
            const auto band = sheet.band({area.x, y, area.width, next - y});
            for (int row = 0; row < band.height(); ++row) encoder.add({band.row(row), band.stride()});
            const auto done = m_done += next - y;
            if (tell && m_progress) m_progress(kEncodingPart * double(done) / double(m_rows));
            y = next;
        }
        into = encoder.finish();
        return true;
    }

    const std::vector<Sheet>& m_sheets;
    std::stop_token m_stop;
    const std::function<void(double)>& m_progress;
    std::vector<Bytes> m_packed;
    std::int64_t m_rows = 0;
    std::atomic<std::int64_t> m_done{0};
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_failed{false};
    std::exception_ptr m_failure;
};

int depthOf(const std::vector<Layer>& layers)
{
    int deepest = 0;
    for (const Layer& layer : layers)
        if (layer.kind == Layer::Kind::Group) deepest = std::max(deepest, 1 + depthOf(layer.layers));
    return deepest;
}

base::Result<void> write(const std::filesystem::path& file, const Picture& picture, std::stop_token stop,
                         const std::function<void(double)>& progress, const StyleRegionRecords& styles)
{
    if (const int depth = depthOf(picture.layers); depth > kMostGroupDepth)
        return base::Error{base::ErrorCode::TooLarge,
                           "Groups within groups, " + std::to_string(depth) +
                               " deep, are more than an OpenRaster file may hold.",
                           "Take some of them apart: " + std::to_string(kMostGroupDepth) + " are possible."};
    const Plan plan(picture, styles);
    auto packed = Packing(plan.sheets, stop, progress).run();
    if (packed.empty()) return base::Error{base::ErrorCode::Cancelled, "Saving was stopped.", ""};
    const auto bytesOf = [](const std::string& text) { return Bytes(text.begin(), text.end()); };
    OpenRasterParts parts;
    parts.emplace_back("mimetype", bytesOf("image/openraster")); // first and as it is: files are known by it
    parts.emplace_back("stack.xml", bytesOf(rasterStackText(plan.stack)));
    for (std::size_t i = 0; i < packed.size(); ++i)
        parts.emplace_back(plan.sheets[i].name, std::move(packed[i]));
    if (!plan.styles.regions.empty())
        parts.emplace_back(kStyleRegions, bytesOf(rasterStylesText(plan.styles)));
    if (const auto written = writeOpenRasterArchive(file, parts, stop); !written) return written.error();
    if (progress) progress(1);
    return {};
}

} // namespace

base::Result<void> writeOpenRaster(const std::filesystem::path& file, const Picture& picture,
                                   std::stop_token stop, std::function<void(double)> progress,
                                   const StyleRegionRecords& styles)
{
    return image::guarded(image::quoted(file) + " could not be written",
                          [&] { return write(file, picture, stop, progress, styles); });
}

} // namespace moyun::canvas
