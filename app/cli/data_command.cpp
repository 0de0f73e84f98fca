// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_command.h"

#include "app/cli/csv_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/picture_list.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"
#include "core/training/pack_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace moyun::cli {

namespace {

constexpr char kFooter[] =
    "Example:\n"
    "  moyun data pack --photos-csv art/photos.csv --paintings-csv art/paintings.csv -o art.pack\n"
    "  moyun data pack --photos my-photos/ --paintings my-paintings/ -o mine.pack\n"
    "\n"
    "A table needs a column \"file\" (relative to the table's folder) and may have \"split\" (train or dev). "
    "Of a folder, every\n"
    "twentieth picture goes to dev. A picture that cannot be read is reported and left out.\n"
    "\n"
    "JSON: output, photos, paintings, dev (pictures written, of which dev), bytes, left_out (list of {file, "
    "error}).";

constexpr std::size_t kDevEvery = 20;

} // namespace

void DataCommand::declare(CLI::App& root)
{
    auto* data = root.add_subcommand("data", "Prepare pictures for training");
    data->require_subcommand(1);
    data->fallthrough();
    m_pack = data->add_subcommand("pack", "Write photographs and paintings into one file to train from");
    m_pack->footer(kFooter);
    m_pack->fallthrough();
    m_pack->add_option("--photos-csv", m_photoTables, "Tables of photographs");
    m_pack->add_option("--paintings-csv", m_paintingTables, "Tables of paintings");
    m_pack->add_option("--photos", m_photoFolders, "Folders of photographs");
    m_pack->add_option("--paintings", m_paintingFolders, "Folders of paintings");
    m_pack
        ->add_option("--short-side", m_shortSide,
                     "Scale every picture so that its short side has this many pixels")
        ->check(CLI::Range(64, 2048))
        ->capture_default_str();
    m_pack->add_option("-o,--out", m_out, "The file to write")->required();
    m_pack->add_flag("--json", m_json, "Print one JSON object");
}

bool DataCommand::chosen() const
{
    return m_pack->parsed();
}

base::Result<void> DataCommand::addFromTable(const std::string& table, bool painting,
                                             std::vector<Picture>& list) const
{
    const auto rows = readCsv(table, {"file"});
    if (!rows) return rows.error();
    const auto folder = std::filesystem::path(table).parent_path();
    for (const auto& row : *rows) {
        const auto split = row.find("split");
        list.push_back({folder / row.at("file"), painting, split != row.end() && split->second == "dev"});
    }
    return {};
}

base::Result<void> DataCommand::addFromFolder(const std::string& folder, bool painting,
                                              std::vector<Picture>& list) const
{
    const auto files = picturesInFolder(folder);
    if (!files) return files.error();
    for (std::size_t i = 0; i < files->size(); ++i)
        list.push_back({(*files)[i], painting, i % kDevEvery == kDevEvery - 1});
    return {};
}

base::Result<std::vector<DataCommand::Picture>> DataCommand::pictures() const
{
    std::vector<Picture> list;
    for (const bool painting : {false, true}) {
        const auto before = list.size();
        for (const auto& table : painting ? m_paintingTables : m_photoTables)
            if (auto added = addFromTable(table, painting, list); !added) return added.error();
        for (const auto& folder : painting ? m_paintingFolders : m_photoFolders)
            if (auto added = addFromFolder(folder, painting, list); !added) return added.error();
        if (list.size() == before)
            return base::Error{
                base::ErrorCode::InvalidArgument,
                painting ? "There are no paintings to pack." : "There are no photographs to pack.",
                painting ? "Give --paintings-csv or --paintings." : "Give --photos-csv or --photos."};
    }
    return list;
}

int DataCommand::run(Console& console, std::stop_token stop)
{
    const auto list = pictures();
    if (!list) {
        console.fail(list.error());
        return list.error().code == base::ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
    }
    auto writer = training::PackWriter::create(m_out, list->size());
    if (!writer) {
        console.fail(writer.error());
        return kFailed;
    }
    std::size_t photos = 0, paintings = 0, dev = 0;
    std::uint64_t bytes = 0;
    auto leftOut = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (stop.stop_requested()) return kInterrupted;
        const Picture& picture = (*list)[i];
        console.progress(double(i) / double(list->size()), picture.file.filename().string());
        const auto loaded = image::readImage(picture.file);
        const auto scaled = loaded ? image::fitShortSide(loaded->rgb, m_shortSide)
                                   : base::Result<base::ImageBuffer>(loaded.error());
        if (!scaled) {
            console.warn(scaled.error().text() + " It is left out.");
            leftOut.push_back({{"file", picture.file.string()}, {"error", scaled.error().text()}});
            continue;
        }
        const auto added = (*writer)->add(
            *scaled, picture.painting ? training::PackKind::Painting : training::PackKind::Photo,
            picture.dev ? training::PackSplit::Dev : training::PackSplit::Train);
        if (!added) {
            console.fail(added.error());
            return kFailed;
        }
        ++(picture.painting ? paintings : photos);
        dev += picture.dev;
        bytes += scaled->sizeBytes();
    }
    if (photos == 0 || paintings == 0) {
        console.fail({base::ErrorCode::Unreadable,
                      "Not one of the photographs or not one of the paintings could be read.",
                      "Check the files; nothing was written."});
        return kFailed;
    }
    if (auto finished = (*writer)->finish(); !finished) {
        console.fail(finished.error());
        return kFailed;
    }
    console.endProgress();
    if (m_json) {
        console.result(jsonText({{"output", m_out},
                                 {"photos", photos},
                                 {"paintings", paintings},
                                 {"dev", dev},
                                 {"bytes", bytes},
                                 {"left_out", leftOut}}));
    } else {
        console.result(m_out + ": " + std::to_string(photos) + " photographs, " + std::to_string(paintings) +
                       " paintings, " + std::to_string(dev) + " of them for validation, " +
                       std::to_string(leftOut.size()) + " left out");
    }
    return leftOut.empty() ? kDone : kSomeFailed;
}

} // namespace moyun::cli
