// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/music_composer.h"

#include "core/music/bar_map.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using neural::MusicGrid;
using neural::MusicSketch;

constexpr int kTracks = MusicGrid::kTracks;
constexpr int kMostBars = 64, kLongestBar = 24;
constexpr int kResolution = 480; // ticks a quarter of new scores
constexpr int kGridQuarter = MusicGrid::kFramesPerQuarter * MusicGrid::kTicksPerFrame;

struct Voice
{
    const char* role;
    const char* name;
    int program;
    double usualNotes; // a bar of four quarters, as the training pieces have them
};
constexpr Voice kVoices[] = {
    {"violin1", "Violin 1", 40, 5.8},  {"violin2", "Violin 2", 40, 5.2}, {"viola", "Viola", 41, 4.9},
    {"cello", "Violoncello", 42, 4.0}, {"right", "Piano RH", 0, 10.9},   {"left", "Piano LH", 0, 8.2},
    {"pedal", "Organ pedal", 19, 3},   {"melody", "Melody", 73, 3.9},    {"chords", "Chords", 0, 6.4},
    {"soprano", "Soprano", 52, 3.8},   {"alto", "Alto", 52, 4.4},        {"tenor", "Tenor", 52, 4.5},
    {"bass", "Bass", 52, 4.6},         {"voice", "Voice", 53, 3.9},      {"part", "Part", 0, 5},
};

const Voice& voiceOf(const std::string& role)
{
    for (const auto& voice : kVoices)
        if (role == voice.role) return voice;
    return kVoices[std::size(kVoices) - 1];
}

std::vector<std::string> rolesOf(const std::string& texture)
{
    if (texture == "quartet") return {"violin1", "violin2", "viola", "cello"};
    if (texture == "choir") return {"soprano", "alto", "tenor", "bass"};
    if (texture == "piano") return {"right", "left"};
    if (texture == "organ") return {"right", "left", "pedal"};
    if (texture == "melody-chords") return {"melody", "chords"};
    if (texture == "song") return {"voice", "right", "left"};
    return {};
}

int shiftOf(int tonic)
{
    return tonic <= 6 ? -tonic : 12 - tonic;
}

// A stress on the bar's first note and on the middle of an even bar.
int velocityOf(int tick, int barTicks, bool leading)
{
    const int within = tick % barTicks;
    const int stress = within == 0                                   ? 12
                       : barTicks % 2 == 0 && within == barTicks / 2 ? 6
                       : within % kGridQuarter == 0                  ? 2
                                                                     : 0;
    return (leading ? 84 : 72) + stress;
}

Error outOf(const std::string& what, const std::string& range)
{
    return {ErrorCode::InvalidArgument, what + " is out of range.", "Give " + range + "."};
}

} // namespace

// The whole piece as one long sketch, and what is needed to go back.
struct MusicComposer::Plan
{
    MusicSketch sketch;
    int bars = 0;
    int newFrom = 0; // the first bar of the sketch that the score takes notes from
    std::vector<std::string> roles;
    bool keepsDraft = false;
    std::vector<std::size_t> draftTrack; // of each role
    std::vector<std::string> notes;
};

MusicComposer::MusicComposer(neural::MusicModel& model, std::stop_token stop,
                             std::function<void(double)> progress)
    : m_model(model), m_stop(std::move(stop)), m_progress(std::move(progress))
{}

base::Result<int> MusicComposer::nameIndex(const std::vector<std::string>& names, const std::string& name,
                                           const std::string& what) const
{
    if (name.empty()) return 0;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return int(found - names.begin());
    std::string all;
    for (const auto& known : names)
        if (!known.empty()) all.append(all.empty() ? "" : ", ").append(known);
    return Error{ErrorCode::InvalidArgument, "The music model knows no " + what + " \"" + name + "\".",
                 "It knows " + all + "."};
}

base::Result<MusicComposer::Plan> MusicComposer::plan(const ComposeRequest& request) const
{
    if (request.bars < 1 || request.bars > kMostBars) return outOf("The number of bars", "1 to 64 bars");
    if (request.takes < 1 || request.takes > 64) return outOf("The number of takes", "1 to 64 takes");
    if (!(request.temperature >= 0.1 && request.temperature <= 2))
        return outOf("The temperature", "0.1 to 2");
    if (!(request.tempo >= 10 && request.tempo <= 400))
        return outOf("The tempo", "10 to 400 quarters a minute");
    Plan plan;
    const auto composer = nameIndex(m_model.names().composers, request.composer, "composer");
    if (!composer) return composer.error();
    plan.sketch.composer = *composer;
    auto planned =
        request.mode == ComposeRequest::Mode::New ? planNew(request, plan) : planDraft(request, plan);
    if (!planned) return planned.error();

    auto& s = plan.sketch;
    const auto frames = std::size_t(s.grid.frames);
    const auto open = [&](int bar, int track) {
        return !s.given[std::size_t(track) * frames + std::size_t(bar * s.framesPerBar)];
    };
    if (request.density >= 0)
        for (std::size_t r = 0; r < plan.roles.size(); ++r)
            s.density[r] = float(request.density * voiceOf(plan.roles[r]).usualNotes * s.framesPerBar / 16.0);
    if (request.lockKey) {
        const auto scale = music::transposed(request.key.scale(), -request.key.tonic());
        s.allowed.assign(frames, scale);
    }
    if (!request.chords.empty()) {
        s.chords.assign(frames, 0);
        int first = 0;
        while (first + 1 < plan.bars && !open(first, 0)) ++first;
        if (request.mode != ComposeRequest::Mode::Continue) first = 0;
        const int from = first * s.framesPerBar, span = int(frames) - from;
        for (int f = from; f < int(frames); ++f) {
            const auto& chord =
                request.chords[std::size_t(f - from) * request.chords.size() / std::size_t(span)];
            s.chords[std::size_t(f)] =
                std::uint16_t(music::transposed(chord.classes, -request.key.tonic()) | 1 << 12);
        }
    }
    return plan;
}

base::Result<void> MusicComposer::planNew(const ComposeRequest& request, Plan& plan) const
{
    const auto& names = m_model.names();
    auto& s = plan.sketch;
    plan.roles = request.texture == "free" && request.roles.empty() ? std::vector<std::string>{"part", "part"}
                 : request.texture == "free"                        ? request.roles
                                                                    : rolesOf(request.texture);
    const auto texture = nameIndex(names.textures, request.texture, "texture");
    if (!texture) return texture.error();
    s.texture = *texture;
    if (plan.roles.empty() || plan.roles.size() > std::size_t(kTracks))
        return outOf("The number of tracks", "one to four tracks");
    for (std::size_t r = 0; r < plan.roles.size(); ++r) {
        const auto role = nameIndex(names.roles, plan.roles[r], "role of a track");
        if (!role) return role.error();
        s.roles[r] = *role;
    }
    const int ticks = 4 * kGridQuarter * request.meter.beats / request.meter.unit;
    if (request.meter.beats < 1 || request.meter.unit < 1 ||
        4 * kGridQuarter * request.meter.beats % request.meter.unit || ticks % MusicGrid::kTicksPerFrame ||
        ticks > kLongestBar * MusicGrid::kTicksPerFrame)
        return Error{ErrorCode::InvalidArgument,
                     "The music model has no bars of " + std::to_string(request.meter.beats) + "/" +
                         std::to_string(request.meter.unit) + ".",
                     "Give a meter whose bars are at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2."};
    s.framesPerBar = ticks / MusicGrid::kTicksPerFrame;
    s.meter = neural::meterClass(request.meter.beats, request.meter.unit);
    s.minor = request.key.minor;
    plan.bars = request.bars;
    s.grid = MusicGrid(request.bars * s.framesPerBar);
    s.given.assign(std::size_t(kTracks) * std::size_t(s.grid.frames), 0);
    return {};
}

base::Result<void> MusicComposer::planDraft(const ComposeRequest& request, Plan& plan) const
{
    const auto& names = m_model.names();
    auto& s = plan.sketch;
    const bool accompany = request.mode == ComposeRequest::Mode::Accompany;
    if (auto fine = music::validate(request.draft); !fine) return fine;
    // The draft in the request's key, whatever its signatures say: one stretch.
    auto draft = request.draft;
    draft.keys = {{0, request.key.fifths, request.key.minor}};
    auto texture = textureOf(draft);
    if (texture.name.empty())
        return Error{ErrorCode::InvalidArgument, "The draft has no track with notes, or more than four.",
                     "Leave one to four tracks that sound."};
    const auto pieces = piecesOf(draft);
    if (pieces.size() != 1)
        return Error{ErrorCode::InvalidArgument,
                     "The bars of the draft are not made of whole sixteenths, or longer than 24 of them.",
                     "Quantise it, or change its meter."};
    const auto& piece = pieces[0];
    for (const auto& bar : piece.bars)
        if (!(bar == piece.bars[0]))
            return Error{ErrorCode::Unsupported, "The draft changes its meter or has a pick-up.",
                         "Give a stretch of one meter in whole bars."};
    s.framesPerBar = piece.bars[0].frames;
    s.meter = neural::meterClass(piece.bars[0].beats, piece.bars[0].unit);
    s.minor = request.key.minor;
    const int standing = int(piece.bars.size());
    plan.bars = request.mode == ComposeRequest::Mode::Continue ? standing + request.bars : standing;
    if (plan.bars > 4 * kMostBars)
        return Error{ErrorCode::TooLarge, "The draft has more than 256 bars.", "Give a shorter stretch."};
    s.grid = MusicGrid(plan.bars * s.framesPerBar);
    const auto frames = std::size_t(s.grid.frames);
    s.given.assign(kTracks * frames, 1);

    std::vector<std::string> roles;
    for (const auto& [track, role] : texture.roles) roles.push_back(role);
    std::vector<std::size_t> slots(roles.size()); // of the draft's tracks among the plan's roles
    for (std::size_t i = 0; i < slots.size(); ++i) slots[i] = i;
    auto textureName = piece.texture;
    if (accompany) {
        const auto wanted = rolesOf(request.texture);
        if (roles.size() != 1 || wanted.size() < 2)
            return Error{ErrorCode::InvalidArgument,
                         "To be accompanied, a draft has one track, and the texture names its companions.",
                         "Give a melody alone, and --texture melody-chords, song, quartet or piano."};
        roles = wanted;
        textureName = request.texture;
    }
    plan.roles = roles;
    const auto textureIndex = nameIndex(names.textures, textureName, "texture");
    if (!textureIndex) return textureIndex.error();
    s.texture = *textureIndex;
    for (std::size_t r = 0; r < roles.size(); ++r) {
        const auto role = nameIndex(names.roles, roles[r], "role of a track");
        if (!role) return role.error();
        s.roles[r] = *role;
    }
    plan.keepsDraft = true;
    plan.draftTrack.assign(roles.size(), std::size_t(-1));
    for (std::size_t i = 0; i < slots.size(); ++i) {
        neural::drawNotes(piece.notes[i], 0, int(slots[i]), s.grid);
        plan.draftTrack[slots[i]] = texture.roles[i].first;
    }
    const auto openBars = [&](std::size_t role, int from, int to) {
        std::fill(s.given.begin() + std::ptrdiff_t(role * frames) + from * s.framesPerBar,
                  s.given.begin() + std::ptrdiff_t(role * frames) + to * s.framesPerBar, std::uint8_t(0));
    };
    for (std::size_t r = 0; r < roles.size(); ++r) {
        if (request.mode == ComposeRequest::Mode::Continue) openBars(r, standing, plan.bars);
        if (accompany && plan.draftTrack[r] == std::size_t(-1)) openBars(r, 0, plan.bars);
        if (request.mode != ComposeRequest::Mode::Fill) continue;
        if (request.firstBar < 0 || request.lastBar < request.firstBar || request.lastBar >= standing)
            return Error{ErrorCode::InvalidArgument, "The bars to fill are not bars of the draft.",
                         "Give bars from 1 to " + std::to_string(standing) + "."};
        const auto& open = request.openTracks;
        if (open.empty() || std::find(open.begin(), open.end(), plan.draftTrack[r]) != open.end())
            openBars(r, request.firstBar, request.lastBar + 1);
    }
    return {};
}

base::Result<ComposeOutcome> MusicComposer::run(const ComposeRequest& request)
{
    const auto began = std::chrono::steady_clock::now();
    auto planned = plan(request);
    if (!planned) return planned.error();
    const auto& whole = planned->sketch;
    const int perBar = whole.framesPerBar, bars = planned->bars;

    std::vector<MusicSketch> takes(std::size_t(request.takes), whole);
    for (std::size_t i = 0; i < takes.size(); ++i) takes[i].seed = request.seed + i;
    const int step = kWindow - kOverlap;
    for (int from = 0; from == 0 || from + kOverlap < bars; from += step) {
        // The last window is as long as the others.
        const int first = std::max(0, std::min(from, bars - kWindow)), last = std::min(first + kWindow, bars);
        const int length = (last - first) * perBar, at = first * perBar;
        std::vector<MusicSketch> window;
        bool open = false;
        for (const auto& take : takes) {
            auto part = take;
            part.grid = MusicGrid(length);
            part.given.assign(std::size_t(kTracks * length), 1);
            for (int t = 0; t < kTracks; ++t)
                for (int f = 0; f < length; ++f) {
                    std::copy_n(take.grid.at(t, at + f), MusicGrid::kPitches, part.grid.at(t, f));
                    const auto given = take.given[std::size_t(t * take.grid.frames + at + f)];
                    part.given[std::size_t(t * length + f)] = given;
                    open = open || (!given && part.roles[std::size_t(t)]);
                }
            const auto cut = [&](const std::vector<std::uint16_t>& all) {
                return all.empty() ? all
                                   : std::vector<std::uint16_t>(all.begin() + at, all.begin() + at + length);
            };
            part.chords = cut(take.chords);
            part.allowed = cut(take.allowed);
            part.beginsPiece = first == 0;
            part.endsPiece = last == bars;
            part.seed = take.seed * 1'000'003 + std::uint64_t(first);
            window.push_back(std::move(part));
        }
        if (open) {
            neural::MusicSampling sampling;
            sampling.temperature = request.temperature;
            sampling.stop = m_stop;
            auto made = m_model.complete(window, sampling);
            if (!made) return made.error();
            for (std::size_t i = 0; i < takes.size(); ++i)
                for (int t = 0; t < kTracks; ++t) {
                    std::copy_n((*made)[i].at(t, 0), std::size_t(length) * MusicGrid::kPitches,
                                takes[i].grid.at(t, at));
                    std::fill_n(takes[i].given.begin() + t * takes[i].grid.frames + at, length,
                                std::uint8_t(1));
                }
        }
        if (m_progress) m_progress(double(last) / bars);
    }

    ComposeOutcome outcome;
    outcome.notes = planned->notes;
    for (const auto& take : takes) outcome.takes.push_back(scoreOf(request, *planned, take.grid));
    outcome.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    return outcome;
}

music::Score MusicComposer::scoreOf(const ComposeRequest& request, const Plan& plan,
                                    const MusicGrid& grid) const
{
    music::Score score;
    const auto& s = plan.sketch;
    if (plan.keepsDraft) {
        score = request.draft;
    } else {
        score.ticksPerQuarter = kResolution;
        score.tempi = {{0, std::int32_t(std::lround(6e7 / request.tempo))}};
        score.meters = {{0, request.meter.beats, request.meter.unit}};
        score.keys = {{0, request.key.fifths, request.key.minor}};
    }
    const int barTicks = s.framesPerBar * MusicGrid::kTicksPerFrame, shift = shiftOf(request.key.tonic());
    const auto tick = [&score](int gridTick) {
        return music::Tick(gridTick) * score.ticksPerQuarter / kGridQuarter;
    };
    for (std::size_t r = 0; r < plan.roles.size(); ++r) {
        const auto& voice = voiceOf(plan.roles[r]);
        const auto isNew = [&](int gridTick) {
            const auto frame = std::size_t(gridTick / MusicGrid::kTicksPerFrame);
            return !s.given[r * std::size_t(grid.frames) + frame];
        };
        const bool stands = plan.keepsDraft && plan.draftTrack[r] != std::size_t(-1);
        if (!stands) {
            score.tracks.push_back({voice.name, voice.program, false, {}, {}, {}});
        }
        auto& track = stands ? score.tracks[plan.draftTrack[r]] : score.tracks.back();
        if (stands)
            std::erase_if(track.notes, [&](const music::Note& note) {
                const auto at = int(note.start * kGridQuarter / score.ticksPerQuarter);
                return at < grid.frames * MusicGrid::kTicksPerFrame && isNew(at);
            });
        for (const auto& note : neural::notesOf(grid, int(r))) {
            if (!isNew(note.start)) continue;
            const int pitch = std::clamp(note.pitch + MusicGrid::kLowest - shift, 0, 127);
            const auto start = tick(note.start);
            track.notes.push_back({start, std::max<music::Tick>(1, tick(note.start + note.length) - start),
                                   pitch, velocityOf(note.start, barTicks, r == 0)});
        }
    }
    score.sort();
    return score;
}

} // namespace moyun::engine
