// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gallery_command.h"

#include "app/cli/csv_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/picture_list.h"
#include "app/cli/style_session.h"
#include "core/image/blend.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace moyun::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

constexpr char kFooter[] =
    "Example:\n"
    "  moyun gallery make --paintings masters/ --names names.csv --sample garden.jpg --out models/\n"
    "\n"
    "Writes gallery.json, gallery.safetensors and gallery/ID.jpg into OUT. The table has the columns file "
    "and id, and may have\n"
    "title_en, title_zh, artist_en, artist_zh, year; its order is the order of the gallery. Without a table "
    "every picture of the\n"
    "folder is taken and named after its file.\n"
    "\n"
    "JSON: output (folder), styles (how many), model, model_sha256.";

constexpr int kThumbnailWidth = 256, kThumbnailHeight = 192;
constexpr int kRenderFactor = 2; // rendered larger and reduced, so that strokes look as they do in a picture

std::string idFromFile(const fs::path& file)
{
    std::string id = file.stem().string();
    for (char& c : id)
        c = std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::tolower(c)) : '-';
    return id;
}

} // namespace

void GalleryCommand::declare(CLI::App& root)
{
    auto* gallery = root.add_subcommand("gallery", "Make a gallery of named styles");
    gallery->require_subcommand(1);
    gallery->fallthrough();
    m_make = gallery->add_subcommand("make", "Encode paintings and render their thumbnails");
    m_make->footer(kFooter);
    m_make->fallthrough();
    m_make->add_option("--paintings", m_paintings, "Folder of paintings")->required();
    m_make->add_option("--names", m_names, "Table of their names");
    m_make->add_option("--sample", m_sample, "Photograph that the thumbnails show")->required();
    m_make->add_option("--out", m_out, "Folder to write to")->required();
    m_engine.declare(*m_make);
    m_make->add_flag("--json", m_json, "Print one JSON object");
}

bool GalleryCommand::chosen() const
{
    return m_make->parsed();
}

base::Result<std::vector<GalleryCommand::Item>> GalleryCommand::items() const
{
    std::vector<Item> list;
    if (m_names.empty()) {
        const auto files = picturesInFolder(m_paintings);
        if (!files) return files.error();
        for (const auto& file : *files) {
            Item item{file, {}};
            item.style.id = idFromFile(file);
            item.style.titleEn = file.stem().string();
            list.push_back(std::move(item));
        }
        return list;
    }
    const auto rows = readCsv(m_names, {"file", "id"});
    if (!rows) return rows.error();
    const auto cell = [](const CsvRow& row, const char* column) {
        const auto found = row.find(column);
        return found == row.end() ? std::string() : found->second;
    };
    for (const auto& row : *rows) {
        Item item{fs::path(m_paintings) / row.at("file"), {}};
        item.style.id = row.at("id");
        item.style.titleEn = cell(row, "title_en");
        item.style.titleZh = cell(row, "title_zh");
        item.style.artistEn = cell(row, "artist_en");
        item.style.artistZh = cell(row, "artist_zh");
        const std::string year = cell(row, "year");
        std::from_chars(year.data(), year.data() + year.size(), item.style.year);
        list.push_back(std::move(item));
    }
    return list;
}

// The photograph of the thumbnails: the largest 4:3 about its centre, in the size it is rendered in.
base::Result<base::ImageRef> GalleryCommand::sample() const
{
    const auto loaded = image::readImage(m_sample);
    if (!loaded) return loaded.error();
    const auto& rgb = loaded->rgb;
    image::Rect part;
    part.width = std::max(1, std::min(rgb.width(), rgb.height() * kThumbnailWidth / kThumbnailHeight));
    part.height = std::max(1, std::min(rgb.height(), rgb.width() * kThumbnailHeight / kThumbnailWidth));
    part.x = (rgb.width() - part.width) / 2;
    part.y = (rgb.height() - part.height) / 2;
    auto cut = image::crop(rgb, part);
    if (cut) cut = image::resize(*cut, kRenderFactor * kThumbnailWidth, kRenderFactor * kThumbnailHeight);
    if (!cut) return cut.error();
    return base::ImageRef(std::make_shared<const base::ImageBuffer>(std::move(*cut)));
}

base::Result<void> GalleryCommand::addOne(Item item, const base::ImageRef& sample, StyleSession& session,
                                          engine::StyleCollection& gallery, std::stop_token stop) const
{
    auto painting = image::readImage(item.painting);
    if (!painting) return painting.error();
    auto term = session.term(std::make_shared<const base::ImageBuffer>(std::move(painting->rgb)),
                             item.style.id, stop);
    if (!term) return term.error();
    engine::StylizeRequest request;
    request.photo = sample;
    request.look.styles = {*term};
    const auto rendered = session.stylize(std::move(request), item.style.id, stop);
    if (!rendered) return rendered.error();
    const auto thumbnail = image::resize(*rendered->picture, kThumbnailWidth, kThumbnailHeight);
    if (!thumbnail) return thumbnail.error();
    item.style.vector = std::move(term->vector);
    return gallery.add(std::move(item.style), *thumbnail);
}

base::Result<std::size_t> GalleryCommand::make(Console& console, std::stop_token stop)
{
    auto list = items();
    if (!list) return list.error();
    const auto photograph = sample();
    if (!photograph) return photograph.error();
    auto session = StyleSession::open(m_engine, console);
    if (!session) return session.error();
    std::error_code failed;
    fs::create_directories(fs::path(m_out) / "gallery", failed);
    if (failed)
        return Error{ErrorCode::Io, "The folder \"" + m_out + "\" cannot be made (" + failed.message() + ").",
                     "Give --out a place where you may write."};
    engine::StyleCollection gallery(m_out, (*session)->modelSha256());
    const std::size_t count = list->size();
    for (std::size_t i = 0; i < count; ++i) {
        console.progress(static_cast<double>(i) / static_cast<double>(count), (*list)[i].style.id);
        if (auto added = addOne(std::move((*list)[i]), *photograph, **session, gallery, stop); !added)
            return added.error();
    }
    if (auto written = gallery.write(); !written) return written.error();
    console.endProgress();
    if (m_json)
        console.result(jsonText({{"output", m_out},
                                 {"styles", count},
                                 {"model", (*session)->modelFile()},
                                 {"model_sha256", (*session)->modelSha256()}}));
    return count;
}

int GalleryCommand::run(Console& console, std::stop_token stop)
{
    const auto made = make(console, stop);
    if (!made) {
        if (made.error().isCancelled()) return kInterrupted;
        console.fail(made.error());
        return kFailed;
    }
    if (!m_json) console.result(m_out + ": " + std::to_string(*made) + " styles");
    return kDone;
}

} // namespace moyun::cli
