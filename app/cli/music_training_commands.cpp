// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/music_training_commands.h"

#include "app/cli/blas_check.h"
#include "app/cli/csv_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/engine/music/music_piece.h"
#include "core/music/score_file.h"
#include "core/neural/device.h"
#include "core/neural/music_names.h"
#include "core/training/music_pack.h"
#include "core/training/music_trainer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace moyun::cli {
namespace {

constexpr char kPackFooter[] =
    "Example:\n"
    "  moyun data pack-music --table manifest.csv --root unpacked/ --only free/ -o music.pack\n"
    "\n"
    "The table needs columns file, composer and split (train or valid). Pieces of one to four tracks are "
    "taken, cut "
    "where\n"
    "the key signature changes.\n"
    "\n"
    "JSON: output, pieces, dev (of which for validation), bars, notes, composers (list), textures (list), "
    "left_out\n"
    "(list of {file, error}).";

constexpr char kTrainFooter[] =
    "Example:\n"
    "  moyun train music --data music.pack --out training/ --hours 3\n"
    "\n"
    "Ctrl+C stops with a checkpoint; the same command resumes from it. The folder then holds "
    "checkpoint.safetensors,\n"
    "critic.safetensors, music.safetensors (ready to use) and log.tsv (to plot).\n"
    "\n"
    "JSON: one object a line for each record, with step, hours, frames_per_second, nats (of an open "
    "sixteenth of a\n"
    "  track), distance and penalty (of the critic), and dev_nats where the dev split was measured.";

constexpr int kComposerBars = 800; // that a composer needs to be told by name
constexpr std::size_t kMostNames = 200;

std::string lower(std::string text)
{
    for (auto& c : text) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return text;
}

// What a composer is asked for by: the last word of the name.
std::string shortName(const std::string& composer)
{
    const auto space = composer.find_last_of(' ');
    return lower(space == std::string::npos ? composer : composer.substr(space + 1));
}

struct Read
{
    std::string composer;
    bool dev = false;
    engine::MusicPiece piece;
};

std::uint8_t indexIn(std::vector<std::string>& names, const std::string& name, bool add)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return std::uint8_t(found - names.begin());
    if (!add || names.size() >= kMostNames) return 0;
    names.push_back(name);
    return std::uint8_t(names.size() - 1);
}

training::MusicPack packed(const std::vector<Read>& all)
{
    training::MusicPack pack;
    pack.composers = pack.textures = pack.roles = {""};
    std::map<std::string, std::size_t> bars;
    for (const auto& read : all) bars[read.composer] += read.piece.bars.size();
    for (const auto& [composer, count] : bars)
        if (count >= kComposerBars) indexIn(pack.composers, composer, true);
    for (const auto& read : all) {
        training::PackedPiece piece;
        piece.composer = indexIn(pack.composers, read.composer, false);
        piece.texture = indexIn(pack.textures, read.piece.texture, true);
        piece.minor = read.piece.minor;
        piece.dev = read.dev;
        for (std::size_t t = 0; t < piece.roles.size(); ++t)
            if (!read.piece.roles[t].empty()) piece.roles[t] = indexIn(pack.roles, read.piece.roles[t], true);
        for (const auto& bar : read.piece.bars)
            piece.bars.push_back(
                {std::uint8_t(bar.frames), std::uint8_t(neural::meterClass(bar.beats, bar.unit))});
        piece.chords = read.piece.chords;
        piece.notes = read.piece.notes;
        pack.pieces.push_back(std::move(piece));
    }
    return pack;
}

std::string plainRecord(const training::MusicTrainingRecord& r)
{
    char text[200];
    std::snprintf(text, sizeof text, "step %lld  %.2f h  %.0f/s  %.4f nats  distance %.3f  penalty %.3f",
                  static_cast<long long>(r.step), r.hours, r.framesPerSecond, r.nats, r.distance, r.penalty);
    std::string line = text;
    if (r.devNats) {
        std::snprintf(text, sizeof text, "  dev %.4f nats", *r.devNats);
        line += text;
    }
    return line;
}

std::string jsonRecord(const training::MusicTrainingRecord& r)
{
    nlohmann::ordered_json record = {
        {"step", r.step}, {"hours", r.hours},       {"frames_per_second", r.framesPerSecond},
        {"nats", r.nats}, {"distance", r.distance}, {"penalty", r.penalty}};
    if (r.devNats) record["dev_nats"] = *r.devNats;
    return record.dump();
}

} // namespace

void MusicPackCommand::declare(CLI::App& root)
{
    m_pack =
        root.get_subcommand("data")->add_subcommand("pack-music", "Write scores into one file to train from");
    m_pack->footer(kPackFooter);
    m_pack->fallthrough();
    m_pack->add_option("--table", m_table, "Table of the files")->required();
    m_pack->add_option("--root", m_root,
                       "Folder that the table's file names begin in (default: the table's)");
    m_pack->add_option("--only", m_only, "Take files whose names begin so");
    m_pack->add_option("-o,--out", m_out, "The file to write")->required();
    m_pack->add_flag("--json", m_json, "Print one JSON object");
}

bool MusicPackCommand::chosen() const
{
    return m_pack->parsed();
}

int MusicPackCommand::run(Console& console, std::stop_token stop)
{
    const auto rows = readCsv(m_table, {"file", "composer", "split"});
    if (!rows) {
        console.fail(rows.error());
        return kFailed;
    }
    const auto root =
        m_root.empty() ? std::filesystem::path(m_table).parent_path() : std::filesystem::path(m_root);
    std::vector<Read> all;
    auto leftOut = nlohmann::ordered_json::array();
    const auto leave = [&](const std::string& file, const std::string& why) {
        leftOut.push_back({{"file", file}, {"error", why}});
    };
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (stop.stop_requested()) return kInterrupted;
        const auto& row = (*rows)[i];
        const auto& file = row.at("file");
        if (!file.starts_with(m_only)) continue;
        console.progress(double(i) / double(rows->size()), file);
        const auto score = music::readScoreFile(root / file);
        if (!score) {
            leave(file, score.error().text());
            continue;
        }
        auto pieces = engine::piecesOf(score->score);
        if (pieces.empty())
            leave(file, "It has no stretch of one to four tracks in bars of whole sixteenths.");
        for (auto& piece : pieces)
            all.push_back({shortName(row.at("composer")), row.at("split") == "valid", std::move(piece)});
    }
    console.endProgress();
    if (all.empty()) {
        console.fail({base::ErrorCode::InvalidArgument,
                      "None of the files of " + m_table + " could be taken.", "Check --root and --only."});
        return kFailed;
    }
    const auto pack = packed(all);
    if (auto written = pack.write(m_out); !written) {
        console.fail(written.error());
        return kFailed;
    }
    std::size_t dev = 0, bars = 0, notes = 0;
    for (const auto& piece : pack.pieces) {
        dev += piece.dev;
        bars += piece.bars.size();
        for (const auto& track : piece.notes) notes += track.size();
    }
    if (m_json)
        console.result(jsonText({{"output", m_out},
                                 {"pieces", pack.pieces.size()},
                                 {"dev", dev},
                                 {"bars", bars},
                                 {"notes", notes},
                                 {"composers", pack.composers},
                                 {"textures", pack.textures},
                                 {"left_out", leftOut}}));
    else
        console.result(m_out + ": " + std::to_string(pack.pieces.size()) + " pieces, " + std::to_string(dev) +
                       " of them for validation, " + std::to_string(bars) + " bars, " +
                       std::to_string(notes) + " notes, " + std::to_string(leftOut.size()) +
                       " files left out");
    return kDone;
}

void MusicTrainCommand::declare(CLI::App& root)
{
    m_train = root.get_subcommand("train")->add_subcommand("music", "Train the music networks");
    m_train->footer(kTrainFooter);
    m_train->fallthrough();
    for (const auto& [name, help] : training::musicOptionHelp()) {
        m_train->add_option_function<std::string>(
            (name == "out" ? "-o,--" : "--") + name,
            [this, key = name](const std::string& value) { m_values[key] = value; }, help);
    }
    m_train->get_option("--data")->required();
    m_train->get_option("--out")->required();
    m_train->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024));
    m_train->add_flag("--json", m_json, "Print records as JSON, one a line");
}

bool MusicTrainCommand::chosen() const
{
    return m_train->parsed();
}

int MusicTrainCommand::run(Console& console, std::stop_token stop)
{
    training::MusicTrainingOptions options;
    for (const auto& [name, value] : m_values)
        if (auto set = training::setOption(options, name, value); !set) {
            console.fail(set.error());
            return kWrongUsage;
        }
    neural::setThreads(m_threads);
    warnOfSlowProducts(console);
    auto trainer = training::MusicTrainer::create(options);
    if (!trainer) {
        console.fail(trainer.error());
        return kFailed;
    }
    const auto done = (*trainer)->run(stop, [&](const training::MusicTrainingRecord& record) {
        console.result(m_json ? jsonRecord(record) : plainRecord(record));
        console.flushResult();
    });
    if (!done) {
        console.fail(done.error());
        return kFailed;
    }
    if (!stop.stop_requested()) return kDone;
    console.say("Stopped with a checkpoint in " + options.folder.string() + "; the same command resumes.");
    return kInterrupted;
}

} // namespace moyun::cli
