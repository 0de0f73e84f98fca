// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compose_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/base/paths.h"
#include "core/engine/music/music_composer.h"
#include "core/music/score_file.h"
#include "core/neural/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <sstream>

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
    "\n"
    "Several takes go to numbered files: takes-1.mid, takes-2.mid and so on. The key of a draft is what its "
    "file says,\n"
    "unless --key is given.\n"
    "\n"
    "JSON: files (list), milliseconds, notes (list of remarks).";

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
    app->add_option("--composer", m_composer, "In the manner of, as beethoven");
    app->add_option("--chords", m_chords,
                    "Chords over the bars, as \"i iv V i\" or \"Am F G C\"; free: none");
    app->add_option("--density", m_density, "Number of notes against the usual, 1 being usual");
    app->add_option("--tempo", m_tempo, "Quarters a minute, 10 to 400")->capture_default_str();
    app->add_option("--temperature", m_temperature, "How daring, 0.1 to 2")->capture_default_str();
    app->add_flag("--lock-key", m_lockKey, "Use no pitch outside the key");
    app->add_option("--count", m_count, "Takes, 1 to 64")->capture_default_str();
    app->add_option("--seed", m_seed, "Seed of the first take")->capture_default_str();
    auto* go = app->add_option("--continue", m_continue, "Draft to add bars to");
    auto* accompany = app->add_option("--accompany", m_accompany, "Melody to accompany");
    auto* fill = app->add_option("--fill", m_fill, "Bars of --in to compose anew, as 3-4");
    app->add_option("--in", m_in, "Draft to fill");
    app->add_option("--open", m_openTracks, "Tracks to fill, by number from 1, as 1,2 (default: all)");
    go->excludes(accompany)->excludes(fill);
    accompany->excludes(fill);
    app->add_option("-o,--out", m_out, "File to write (.mid, .wav, .flac)")->required();
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
    const bool drafted = !m_continue.empty() || !m_accompany.empty() || !m_fill.empty();
    if (!m_fill.empty() && m_in.empty())
        return wrong({ErrorCode::InvalidArgument, "--fill needs a draft.", "Give it with --in."});
    if (drafted) {
        const auto& file = !m_continue.empty() ? m_continue : !m_accompany.empty() ? m_accompany : m_in;
        auto read = music::readScoreFile(file);
        if (!read) return wrong(read.error());
        for (const auto& note : read->notes) console.warn(file + ": " + note);
        request.draft = std::move(read->score);
        request.mode = !m_continue.empty()    ? ComposeRequest::Mode::Continue
                       : !m_accompany.empty() ? ComposeRequest::Mode::Accompany
                                              : ComposeRequest::Mode::Fill;
        if (m_compose->count("--key") == 0 && !request.draft.keys.empty())
            key = music::Key{request.draft.keys[0].fifths, request.draft.keys[0].minor};
    }
    request.key = *key;
    request.meter = *meter;
    request.bars = m_bars;
    request.tempo = m_tempo;
    request.roles = words(m_tracks);
    request.texture = request.roles.empty() ? m_texture : "free";
    request.composer = m_composer;
    request.density = m_density;
    request.lockKey = m_lockKey;
    request.temperature = m_temperature;
    request.takes = m_count;
    request.seed = m_seed;
    auto chords = music::parseChords(m_chords, *key);
    if (!chords) return wrong(chords.error());
    request.chords = std::move(*chords);
    if (!m_fill.empty()) {
        int first = 0, last = 0;
        char rest = 0;
        const int found = std::sscanf(m_fill.c_str(), "%d-%d%c", &first, &last, &rest);
        if (found == 1) last = first;
        if (found < 1 || found > 2)
            return wrong({ErrorCode::InvalidArgument, "\"" + m_fill + "\" is not a range of bars.",
                          "Give one such as 3-4."});
        request.firstBar = first - 1;
        request.lastBar = last - 1;
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
    engine::MusicComposer composer(**model, stop, [&](double done) { console.progress(done, "bars"); });
    const auto outcome = composer.run(request);
    console.endProgress();
    if (!outcome) return outcome.error().isCancelled() ? kInterrupted : wrong(outcome.error());

    auto files = nlohmann::ordered_json::array();
    std::string list;
    for (int i = 0; i < int(outcome->takes.size()); ++i) {
        const auto target = numbered(m_out, i, m_count);
        if (auto written = m_output.write(outcome->takes[std::size_t(i)], target, console, stop); !written)
            return written.error().isCancelled() ? kInterrupted : wrong(written.error());
        files.push_back(target.string());
        list += (list.empty() ? "" : "\n") + target.string();
    }
    if (m_json)
        console.result(
            jsonText({{"files", files}, {"milliseconds", outcome->milliseconds}, {"notes", outcome->notes}}));
    else
        console.result(list);
    return kDone;
}

} // namespace moyun::cli
