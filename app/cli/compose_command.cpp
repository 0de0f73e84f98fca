// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compose_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/base/paths.h"
#include "core/engine/music/music_composer.h"
#include "core/music/bar_map.h"
#include "core/music/score_file.h"
#include "core/neural/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <tuple>

namespace moyun::cli {
namespace {

using base::Error;
using base::ErrorCode;
using engine::ComposeRequest;

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun compose --key \"C minor\" --meter 3/4 --bars 8 --composer beethoven --seed 7 -o take.mid\n"
    "  moyun compose --texture quartet --chords \"i iv V i\" --count 8 -o takes.mid\n"
    "  moyun compose --texture piano --seed 3 -o take.flac\n"
    "  moyun compose --continue draft.mid --bars 4 -o longer.mid\n"
    "  moyun compose --fill 3-4 --in draft.mid -o filled.mid\n"
    "  moyun compose --accompany melody.mid --texture melody-chords -o song.mid\n"
    "  moyun compose --vary draft.mid --distance 0.3 --count 8 -o variations.mid\n"
    "  moyun compose --path one.mid --to other.mid --count 5 -o steps.mid\n"
    "\n"
    "Several takes go to numbered files: takes-1.mid, takes-2.mid and so on. The key of a draft is what its "
    "file says,\n"
    "unless --key is given.\n"
    "\n"
    "--clean puts right by hand what composers would, in the new notes alone: grains (notes shorter than a "
    "32nd "
    "go), key\n"
    "(into the key's scale), ranges (into the instrument's range, by octaves), crossing (voices that cross), "
    "cadence (ends\n"
    "on the tonic chord); all for every one. Without it everything is as the network says it.\n"
    "\n"
    "JSON: files (list), milliseconds, cleaned (notes that --clean changed or took away), notes (list of "
    "remarks).";

constexpr int kMostAtOnce = 16; // takes side by side

base::Result<music::Meter> meterOf(const std::string& text)
{
    music::Meter meter;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%d/%d%c", &meter.beats, &meter.unit, &rest) != 2 || meter.beats < 1 ||
        meter.beats > 64 || meter.unit < 1 || meter.unit > 32 || (meter.unit & (meter.unit - 1)))
        return Error{ErrorCode::InvalidArgument, "\"" + text + "\" is not a meter.",
                     "Give one such as 4/4 or 6/8."};
    return meter;
}

std::vector<std::string> words(const std::string& list)
{
    std::vector<std::string> all;
    std::istringstream in(list);
    for (std::string word; std::getline(in, word, ',');)
        if (!word.empty()) all.push_back(word);
    return all;
}

// Roles of a free texture; a piano has two.
std::vector<std::string> rolesNamed(const std::string& list)
{
    std::vector<std::string> roles;
    for (const auto& word : words(list)) {
        if (word == "piano") {
            roles.insert(roles.end(), {"right", "left"});
            continue;
        }
        roles.push_back(word == "violin" ? "violin1" : word == "violoncello" ? "cello" : word);
    }
    return roles;
}

base::Result<void> setCleaning(const std::string& list, ComposeRequest::Cleaning& cleaning)
{
    const std::pair<const char*, bool ComposeRequest::Cleaning::*> all[] = {
        {"grains", &ComposeRequest::Cleaning::grains},
        {"key", &ComposeRequest::Cleaning::key},
        {"ranges", &ComposeRequest::Cleaning::ranges},
        {"crossing", &ComposeRequest::Cleaning::crossing},
        {"cadence", &ComposeRequest::Cleaning::cadence}};
    for (const auto& word : words(list)) {
        bool known = false;
        for (const auto& [name, member] : all)
            if (word == name || word == "all") known = cleaning.*member = true;
        if (!known)
            return Error{ErrorCode::InvalidArgument, "--clean knows no \"" + word + "\".",
                         "Give grains, key, ranges, crossing, cadence or all."};
    }
    return {};
}

// "3-4" or "3", counted from 1, as places from 0.
base::Result<void> setBars(const std::string& text, ComposeRequest& request)
{
    int first = 0, last = 0;
    char rest = 0;
    const int found = std::sscanf(text.c_str(), "%d-%d%c", &first, &last, &rest);
    if (found == 1) last = first;
    if (found < 1 || found > 2)
        return Error{ErrorCode::InvalidArgument, "\"" + text + "\" is not a range of bars.",
                     "Give one such as 3-4."};
    request.firstBar = first - 1;
    request.lastBar = last - 1;
    return {};
}

std::filesystem::path numbered(const std::filesystem::path& file, int index, int count)
{
    if (count == 1) return file;
    return file.parent_path() /
           (file.stem().string() + "-" + std::to_string(index + 1) + file.extension().string());
}

} // namespace

void ComposeCommand::declare(CLI::App& root)
{
    auto* app = m_compose = root.add_subcommand("compose", "Compose: new pieces, and drafts gone on with");
    app->footer(kFooter);
    app->fallthrough();
    app->add_option("--key", m_key, "Key, as \"C minor\" or Bb")->capture_default_str();
    app->add_option("--meter", m_meter, "Meter")->capture_default_str();
    app->add_option("--bars", m_bars, "Bars, 1 to 64; with --continue those that are added")
        ->capture_default_str();
    app->add_option("--texture", m_texture, "quartet, piano, melody-chords, choir, song, organ or free")
        ->capture_default_str();
    app->add_option("--tracks", m_tracks, "Roles of the tracks of a free texture, as melody,left");
    app->add_option("--composer", m_composer,
                    "In the manner of, as beethoven, or a mix, as beethoven:2,haydn:1");
    app->add_option("--chords", m_chords,
                    "Chords over the bars, as \"i iv V i\" or \"Am F G C\"; free: none");
    app->add_option("--density", m_density, "Number of notes against the usual, 1 being usual");
    app->add_option("--tempo", m_tempo, "Quarters a minute, 10 to 400")->capture_default_str();
    app->add_option("--temperature", m_temperature, "How daring, 0.1 to 2")->capture_default_str();
    app->add_flag("--opening", m_opening,
                  "A new piece begins with these bars, rather than being from anywhere");
    app->add_flag("--ending", m_ending, "The new bars end the piece");
    app->add_flag("--lock-key", m_lockKey, "Use no pitch outside the key");
    app->add_option("--scale", m_scale,
                    "Lock to this scale on the tonic instead, as \"harmonic minor\" or dorian");
    app->add_option("--clean", m_clean, "Put right by hand, as grains,ranges or all (see below)");
    app->add_option("--count", m_count, "Takes")->check(CLI::Range(1, 100'000))->capture_default_str();
    app->add_option("--seed", m_seed, "Seed of the first take")->capture_default_str();
    auto* go = app->add_option("--continue", m_continue, "Draft to add bars to");
    auto* accompany = app->add_option("--accompany", m_accompany, "Melody to accompany");
    app->add_option("--melody", m_melody, "Number from 1 of the track of --accompany that is the melody")
        ->needs(accompany)
        ->check(CLI::PositiveNumber);
    auto* fill = app->add_option("--fill", m_fill, "Bars of --in to compose anew, as 3-4");
    app->add_option("--in", m_in, "Draft to fill");
    auto* vary = app->add_option("--vary", m_vary, "Draft to vary");
    app->add_option("--only", m_onlyBars, "Bars to vary, as 3-4 (default: all)");
    app->add_option("--distance", m_distance, "How far a variation goes, 0 to 1")->capture_default_str();
    app->add_option("--open", m_openTracks,
                    "Tracks to fill or vary, by number from 1, as 1,2 (default: all)");
    auto* path = app->add_option("--path", m_path, "Take to start from, in --count steps to --to");
    app->add_option("--to", m_to, "Take that the path leads to")->needs(path);
    const std::vector<CLI::Option*> modes{go, accompany, fill, vary, path};
    for (auto* mode : modes)
        for (auto* other : modes)
            if (mode != other) mode->excludes(other);
    app->add_option("-o,--out", m_out, "File to write (.mid, .musicxml, .mxl, .wav or .flac)")->required();
    m_output.declare(*app);
    app->add_option("--model", m_model, "Weights file (default: the installed one)");
    app->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")->check(CLI::Range(0, 1024));
    app->add_flag("--json", m_json, "Print one JSON object");
}

bool ComposeCommand::chosen() const
{
    return m_compose->parsed();
}

int ComposeCommand::run(Console& console, std::stop_token stop)
{
    const auto wrong = [&](const Error& error) {
        console.fail(error);
        return error.code == ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
    };
    ComposeRequest request;
    auto key = music::parseKey(m_key);
    if (!key) return wrong(key.error());
    const auto meter = meterOf(m_meter);
    if (!meter) return wrong(meter.error());
    if (!m_fill.empty() && m_in.empty())
        return wrong({ErrorCode::InvalidArgument, "--fill needs a draft.", "Give it with --in."});
    if (!m_path.empty() && m_to.empty())
        return wrong({ErrorCode::InvalidArgument, "--path needs a take to lead to.", "Give it with --to."});
    const auto draft = [&](const std::string& file, ComposeRequest::Mode mode,
                           music::Score& into) -> base::Result<void> {
        auto read = music::readScoreFile(file);
        if (!read) return read.error();
        for (const auto& note : read->notes) console.warn(file + ": " + note);
        into = std::move(read->score);
        request.mode = mode;
        return {};
    };
    const std::tuple<const std::string&, const std::string&, ComposeRequest::Mode> modes[] = {
        {m_continue, m_continue, ComposeRequest::Mode::Continue},
        {m_accompany, m_accompany, ComposeRequest::Mode::Accompany},
        {m_fill, m_in, ComposeRequest::Mode::Fill},
        {m_vary, m_vary, ComposeRequest::Mode::Variation},
        {m_path, m_path, ComposeRequest::Mode::Path}};
    for (const auto& [asked, file, mode] : modes)
        if (!asked.empty())
            if (auto read = draft(file, mode, request.draft); !read) return wrong(read.error());
    if (m_melody > 0) {
        auto& tracks = request.draft.tracks;
        if (std::size_t(m_melody) > tracks.size())
            return wrong({ErrorCode::InvalidArgument,
                          m_accompany + " has no track " + std::to_string(m_melody) + ".",
                          "It has " + std::to_string(tracks.size()) + "."});
        tracks = {tracks[std::size_t(m_melody) - 1]};
    }
    if (!m_to.empty())
        if (auto read = draft(m_to, ComposeRequest::Mode::Path, request.target); !read)
            return wrong(read.error());
    if (request.mode != ComposeRequest::Mode::New) {
        if (m_compose->count("--key") == 0 && !request.draft.keys.empty())
            key = music::Key{request.draft.keys[0].fifths, request.draft.keys[0].minor};
    }
    request.key = *key;
    request.meter = *meter;
    request.bars = m_bars;
    request.tempo = m_tempo;
    request.roles = rolesNamed(m_tracks);
    request.texture = request.roles.empty() ? m_texture : "free";
    request.composer = m_composer;
    request.density = m_density;
    request.opens = m_opening;
    request.ends = m_ending;
    request.lockKey = m_lockKey || !m_scale.empty();
    if (!m_scale.empty()) {
        const auto scale = music::parseScaleKind(m_scale);
        if (!scale) return wrong(scale.error());
        request.scale = *scale;
    }
    request.temperature = m_temperature;
    request.distance = m_distance;
    if (auto set = setCleaning(m_clean, request.cleaning); !set) return wrong(set.error());
    request.seed = m_seed;
    auto chords = music::parseChords(m_chords, *key);
    if (!chords) return wrong(chords.error());
    request.chords = std::move(*chords);
    if (!m_fill.empty() || !m_vary.empty()) {
        const auto& bars = m_fill.empty() ? m_onlyBars : m_fill;
        request.lastBar = int(music::BarMap(request.draft).bars().size()) - 1;
        if (!bars.empty())
            if (auto set = setBars(bars, request); !set) return wrong(set.error());
        for (const auto& word : words(m_openTracks)) {
            const int track = std::atoi(word.c_str());
            if (track < 1 || std::size_t(track) > request.draft.tracks.size())
                return wrong({ErrorCode::InvalidArgument, "The draft has no track " + word + ".",
                              "It has " + std::to_string(request.draft.tracks.size()) + "."});
            request.openTracks.push_back(std::size_t(track - 1));
        }
    }
    if (auto ready = m_output.check(m_out); !ready) return wrong(ready.error());
    neural::setThreads(m_threads);
    const auto file =
        m_model.empty() ? base::modelsFolder() / "music.safetensors" : std::filesystem::path(m_model);
    const auto model = neural::loadMusicModel(file);
    if (!model) return wrong(model.error());
    auto files = nlohmann::ordered_json::array();
    auto remarks = std::vector<std::string>();
    std::string list;
    double milliseconds = 0;
    std::size_t cleaned = 0;
    // A path knows of all its steps; other takes are independent of each other.
    const int atOnce = m_path.empty() ? kMostAtOnce : m_count;
    for (int done = 0; done < m_count; done += request.takes) {
        request.takes = std::min(atOnce, m_count - done);
        request.seed = m_seed + std::uint64_t(done);
        engine::MusicComposer composer(**model, stop, [&](double part) {
            console.progress((done + part * request.takes) / m_count, "bars");
        });
        const auto outcome = composer.run(request);
        if (!outcome) {
            console.endProgress();
            return outcome.error().isCancelled() ? kInterrupted : wrong(outcome.error());
        }
        milliseconds += outcome->milliseconds;
        cleaned += outcome->cleaned;
        remarks.insert(remarks.end(), outcome->notes.begin(), outcome->notes.end());
        for (int i = 0; i < request.takes; ++i) {
            const auto target = numbered(m_out, done + i, m_count);
            const auto written = m_output.write(outcome->takes[std::size_t(i)], target, console, stop);
            if (!written) {
                console.endProgress();
                return written.error().isCancelled() ? kInterrupted : wrong(written.error());
            }
            files.push_back(target.string());
            list += (list.empty() ? "" : "\n") + target.string();
        }
    }
    console.endProgress();
    if (m_json)
        console.result(jsonText(
            {{"files", files}, {"milliseconds", milliseconds}, {"cleaned", cleaned}, {"notes", remarks}}));
    else
        console.result(list);
    return kDone;
}

} // namespace moyun::cli
