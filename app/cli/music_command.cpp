// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/music_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/music/bar_map.h"
#include "core/music/key.h"
#include "core/music/score_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace moyun::cli {
namespace {

constexpr char kFooter[] = "Examples:\n"
                           "  moyun music info sonata.mid --json\n"
                           "  moyun music convert sonata.mid sonata.musicxml\n"
                           "  moyun music convert song.mxl song.mid\n"
                           "  moyun music convert sonata.mid -o sonata.flac --soundfont FluidR3_GM.sf2\n"
                           "\n"
                           "JSON of info: tracks (list of {name, program, percussion, notes}), notes, bars, "
                           "meters (list of {bar, meter}), tempi "
                           "(list\n"
                           "of {bar, quarters_per_minute}), key (the first signature, or null), title, "
                           "remarks (what was repaired or left out).\n"
                           "JSON of convert: output, notes, remarks.";

} // namespace

void MusicCommand::declare(CLI::App& root)
{
    m_music = root.add_subcommand("music", "Look into scores and convert them");
    m_music->footer(kFooter);
    m_music->require_subcommand(1);
    m_music->fallthrough();
    m_info = m_music->add_subcommand("info", "What a score holds");
    m_convert = m_music->add_subcommand("convert", "Read a score and write it as the new name's ending says");
    for (auto* app : {m_info, m_convert}) {
        app->footer(kFooter);
        app->fallthrough();
        app->add_option("in", m_in, "Score (.mid, .musicxml, .xml or .mxl)")->required();
        app->add_flag("--json", m_json, "Print one JSON object");
    }
    m_convert->add_option("out,-o,--out", m_out, "File to write (.mid, .musicxml, .mxl, .wav or .flac)")
        ->required();
    m_output.declare(*m_convert);
}

bool MusicCommand::chosen() const
{
    return m_info->parsed() || m_convert->parsed();
}

int MusicCommand::run(Console& console, std::stop_token stop)
{
    return m_info->parsed() ? info(console) : convert(console, stop);
}

int MusicCommand::info(Console& console)
{
    const auto read = music::readScoreFile(m_in);
    if (!read) {
        console.fail(read.error());
        return kFailed;
    }
    const auto& score = read->score;
    const music::BarMap map(score);
    const auto bars = music::countBars(score);
    auto tracks = nlohmann::ordered_json::array(), meters = tracks, tempi = tracks;
    std::string text;
    for (const auto& track : score.tracks) {
        tracks.push_back({{"name", track.name},
                          {"program", track.program},
                          {"percussion", track.percussion},
                          {"notes", track.notes.size()}});
        text += (track.name.empty() ? "(no name)" : track.name) + ": " + std::to_string(track.notes.size()) +
                " notes\n";
    }
    for (const auto& meter : score.meters)
        meters.push_back({{"bar", map.barAt(meter.at) + 1},
                          {"meter", std::to_string(meter.beats) + "/" + std::to_string(meter.unit)}});
    for (const auto& tempo : score.tempi)
        tempi.push_back(
            {{"bar", map.barAt(tempo.at) + 1}, {"quarters_per_minute", tempo.quartersPerMinute()}});
    nlohmann::ordered_json key;
    if (!score.keys.empty()) key = music::Key{score.keys[0].fifths, score.keys[0].minor}.name();
    for (const auto& note : read->notes) console.warn(note);
    if (m_json)
        console.result(jsonText({{"title", score.title},
                                 {"tracks", tracks},
                                 {"notes", score.noteCount()},
                                 {"bars", bars},
                                 {"meters", meters},
                                 {"tempi", tempi},
                                 {"key", key},
                                 {"remarks", read->notes}}));
    else
        console.result(text + std::to_string(bars) + " bars, " + std::to_string(score.noteCount()) +
                       " notes" + (key.is_null() ? "" : ", " + key.get<std::string>()));
    return kDone;
}

int MusicCommand::convert(Console& console, std::stop_token stop)
{
    const auto read = music::readScoreFile(m_in);
    if (!read) {
        console.fail(read.error());
        return kFailed;
    }
    for (const auto& note : read->notes) console.warn(note);
    if (auto written = m_output.write(read->score, m_out, console, stop); !written) {
        if (written.error().isCancelled()) return kInterrupted;
        console.fail(written.error());
        return written.error().code == base::ErrorCode::InvalidArgument ? kWrongUsage : kFailed;
    }
    if (m_json)
        console.result(
            jsonText({{"output", m_out}, {"notes", read->score.noteCount()}, {"remarks", read->notes}}));
    else
        console.result(m_out);
    return kDone;
}

} // namespace moyun::cli
