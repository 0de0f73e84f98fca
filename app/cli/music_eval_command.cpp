// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/music_eval_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/music/harmony.h"
#include "core/music/metrics.h"
#include "core/music/phrase_set.h"
#include "core/music/score_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <sstream>

namespace moyun::cli {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

constexpr char kFooter[] =
    "Example:\n"
    "  moyun eval music generated/ --meter 4/4,2/2 --against training/ --json\n"
    "\n"
    "JSON: pieces, bars, scale1, scale4 (share of notes in the best scale of a bar, of four bars), in_key "
    "(share in the scale of the key signature), tracks: a "
    "list of {name, bars,\n"
    "notes, EB (share of empty bars), UPC (pitch classes a bar), QN (share of notes of a 32nd or longer), "
    "PP2, "
    "PP3 (share of time\n"
    "with two or three pitches), notes_per_bar}, pairs: a list of {tracks, bars, TD (tonal distance), "
    "TD_random (of bars paired\n"
    "at random)}; with --chord-tones chord_tones (share of the time of the melody that is a tone of the "
    "harmony, mean over pieces), "
    "chord_tones_shuffled\n"
    "(the melody's bars in another order); with --against copied (share of phrases of eight notes), phrases; "
    "left_out: a list of "
    "{file, error}.";

base::Result<std::vector<std::pair<int, int>>> metersOf(const std::string& text)
{
    std::vector<std::pair<int, int>> meters;
    std::istringstream in(text);
    for (std::string word; std::getline(in, word, ',');) {
        int beats = 0, unit = 0;
        char beyond = 0;
        if (std::sscanf(word.c_str(), "%d/%d%c", &beats, &unit, &beyond) != 2 || beats < 1 || unit < 1)
            return Error{ErrorCode::InvalidArgument, "\"" + word + "\" is not a meter.",
                         "Give meters as 4/4,3/4."};
        meters.emplace_back(beats, unit);
    }
    return meters;
}

// The MIDI files below the folder, in order of name.
base::Result<std::vector<fs::path>> filesBelow(const std::string& folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        const auto ending = at->path().extension();
        std::error_code unknown;
        if ((ending == ".mid" || ending == ".midi") && at->is_regular_file(unknown))
            files.push_back(at->path());
    }
    if (failed)
        return Error{ErrorCode::NotFound, folder + " cannot be read: " + failed.message() + ".",
                     "Check the folder's name and permissions."};
    if (files.empty())
        return Error{ErrorCode::NotFound, "There are no .mid files in " + folder + ".",
                     "Check the folder's name."};
    std::sort(files.begin(), files.end());
    return files;
}

std::string plain(const music::MusicMetrics& all)
{
    char line[300];
    std::snprintf(line, sizeof line,
                  "%zu pieces, %zu bars; in the best scale: per bar %.1f %%, per 4 bars %.1f %%", all.pieces,
                  all.bars, 100 * all.scale1, 100 * all.scale4);
    std::string text = line;
    for (const auto& t : all.tracks) {
        std::snprintf(line, sizeof line,
                      "EB %5.1f %%  UPC %.2f  QN %5.1f %%  PP2 %4.1f %%  PP3 %4.1f %%  notes/bar %.1f",
                      100 * t.emptyBars, t.usedPitchClasses, 100 * t.qualifiedNotes, 100 * t.polyphony2,
                      100 * t.polyphony3, t.notesPerBar);
        text += "\n  " + t.name + ": " + line;
    }
    for (const auto& p : all.pairs) {
        std::snprintf(line, sizeof line, "%.2f (bars paired at random: %.2f)", p.distance,
                      p.distanceAtRandom);
        text += "\n  TD " + p.first + " - " + p.second + ": " + line;
    }
    return text;
}

nlohmann::ordered_json json(const music::MusicMetrics& all)
{
    auto tracks = nlohmann::ordered_json::array(), pairs = nlohmann::ordered_json::array();
    for (const auto& t : all.tracks)
        tracks.push_back({{"name", t.name},
                          {"bars", t.bars},
                          {"notes", t.notes},
                          {"EB", t.emptyBars},
                          {"UPC", t.usedPitchClasses},
                          {"QN", t.qualifiedNotes},
                          {"PP2", t.polyphony2},
                          {"PP3", t.polyphony3},
                          {"notes_per_bar", t.notesPerBar}});
    for (const auto& p : all.pairs) {
        auto names = nlohmann::ordered_json::array();
        names.push_back(p.first);
        names.push_back(p.second);
        pairs.push_back(
            {{"tracks", names}, {"bars", p.bars}, {"TD", p.distance}, {"TD_random", p.distanceAtRandom}});
    }
    return {{"pieces", all.pieces}, {"bars", all.bars}, {"scale1", all.scale1}, {"scale4", all.scale4},
            {"in_key", all.inKey},  {"tracks", tracks}, {"pairs", pairs}};
}

// Sums of chord tone rates over pieces that have both tracks.
struct ChordTones
{
    // "Melody,Chords"; empty: nothing is counted.
    explicit ChordTones(const std::string& names)
        : melody(names.substr(0, names.find(','))),
          harmony(names.find(',') == std::string::npos ? "" : names.substr(names.find(',') + 1))
    {}
    void add(const music::Score& score)
    {
        const music::Track *line = nullptr, *below = nullptr;
        for (const auto& track : score.tracks) {
            if (track.name == melody) line = &track;
            if (track.name == harmony) below = &track;
        }
        if (harmony.empty() || !line || !below || line->notes.empty() || below->notes.empty()) return;
        rate += music::chordToneRate(*line, *below);
        shuffled += music::chordToneRate(music::barsShuffled(score, *line), *below);
        ++pieces;
    }
    std::string melody, harmony;
    double rate = 0, shuffled = 0;
    int pieces = 0;
};

} // namespace

void MusicEvalCommand::declare(CLI::App& root)
{
    m_eval = root.get_subcommand("eval")->add_subcommand("music", "Measure scores by the field's metrics");
    m_eval->footer(kFooter);
    m_eval->fallthrough();
    m_eval->add_option("folder", m_folder, "Folder of MIDI files, with those below")->required();
    m_eval->add_option("--meter", m_meters, "Count bars of these meters only, e.g. 4/4,2/2 (default: all)");
    m_eval->add_option("--against", m_against, "Folder of pieces that phrases may have been copied from");
    m_eval->add_option(
        "--chord-tones", m_chordTones,
        "A melody's and a harmony's track, as Melody,Chords: how much of the one is in the other");
    m_eval->add_flag("--json", m_json, "Print one JSON object");
}

bool MusicEvalCommand::chosen() const
{
    return m_eval->parsed();
}

int MusicEvalCommand::run(Console& console, std::stop_token stop)
{
    const auto fail = [&](const Error& error) {
        console.endProgress();
        console.fail(error);
        return kFailed;
    };
    const auto meters = metersOf(m_meters);
    if (!meters) return fail(meters.error());
    auto leftOut = nlohmann::ordered_json::array();
    // Calls with every score of the folder that can be read; false where the user stopped.
    const auto eachScore = [&](const std::vector<fs::path>& files, const auto& take) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (stop.stop_requested()) return false;
            console.progress(double(i) / double(files.size()), files[i].filename().string());
            const auto read = music::readScoreFile(files[i]);
            if (read)
                take(read->score);
            else
                leftOut.push_back({{"file", files[i].string()}, {"error", read.error().text()}});
        }
        return true;
    };
    std::optional<music::PhraseSet> known;
    if (!m_against.empty()) {
        const auto files = filesBelow(m_against);
        if (!files) return fail(files.error());
        known.emplace();
        if (!eachScore(*files, [&](const music::Score& score) { known->add(score); })) return kInterrupted;
    }
    const auto files = filesBelow(m_folder);
    if (!files) return fail(files.error());
    music::MetricsCollector collector(*meters);
    music::PhraseSet::Count copied;
    ChordTones tones(m_chordTones);
    if (!eachScore(*files, [&](const music::Score& score) {
            collector.add(score);
            tones.add(score);
            if (!known) return;
            const auto count = known->copied(score);
            copied.phrases += count.phrases;
            copied.copied += count.copied;
        }))
        return kInterrupted;
    console.endProgress();
    const auto all = collector.result();
    if (all.pieces == 0)
        return fail({ErrorCode::InvalidArgument, "None of the files in " + m_folder + " could be read.",
                     "moyun eval music --json names the reasons where some can be."});
    if (m_json) {
        auto made = json(all);
        if (tones.pieces > 0) {
            made["chord_tones"] = tones.rate / tones.pieces;
            made["chord_tones_shuffled"] = tones.shuffled / tones.pieces;
        }
        if (known) {
            made["copied"] = copied.share();
            made["phrases"] = copied.phrases;
        }
        made["left_out"] = leftOut;
        console.result(jsonText(made));
        return kDone;
    }
    auto text = plain(all);
    char line[160];
    if (tones.pieces > 0) {
        std::snprintf(line, sizeof line, "\n  chord tones: %.1f %% (bars shuffled: %.1f %%), %d pieces",
                      100 * tones.rate / tones.pieces, 100 * tones.shuffled / tones.pieces, tones.pieces);
        text += line;
    }
    if (known) {
        std::snprintf(line, sizeof line, "\n  copied: %.2f %% of %zu phrases", 100 * copied.share(),
                      copied.phrases);
        text += line;
    }
    console.result(text);
    return kDone;
}

} // namespace moyun::cli
