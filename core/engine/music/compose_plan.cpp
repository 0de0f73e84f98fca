// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/compose_plan.h"

#include "core/base/shown.h"
#include "core/engine/music/music_piece.h"
#include "core/music/bar_map.h"

#include <algorithm>
#include <charconv>
#include <random>
#include <sstream>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using neural::MusicGrid;
using Mode = ComposeRequest::Mode;

constexpr int kTracks = MusicGrid::kTracks;
constexpr int kMostBars = 64, kLongestBar = 24;
constexpr int kGridQuarter = MusicGrid::kFramesPerQuarter * MusicGrid::kTicksPerFrame;
constexpr auto kNew = std::size_t(-1);

constexpr MusicVoice kVoices[] = {
    {"violin1", "Violin 1", 40, 5.8, 1.2},
    {"violin2", "Violin 2", 40, 5.2, 1.15},
    {"viola", "Viola", 41, 4.9, 1.2},
    {"cello", "Violoncello", 42, 4.0, 1.05},
    {"right", "Piano RH", 0, 10.9, 1.1},
    {"left", "Piano LH", 0, 8.2, 1.25},
    {"pedal", "Organ pedal", 19, 3},
    {"melody", "Melody", 73, 3.9},
    {"chords", "Chords", 0, 6.4, 0.85},
    {"soprano", "Soprano", 52, 3.8},
    {"alto", "Alto", 52, 4.4},
    {"tenor", "Tenor", 52, 4.5},
    {"bass", "Bass", 52, 4.6},
    {"voice", "Voice", 53, 3.9},
    {"part", "Part", 0, 5},
};

Error outOf(const std::string& what, const std::string& range)
{
    return {ErrorCode::InvalidArgument, what + " is out of range.", "Give " + range + "."};
}

base::Result<int> nameIndex(const std::vector<std::string>& names, const std::string& name,
                            const std::string& what)
{
    if (name.empty()) return 0;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return int(found - names.begin());
    std::string all;
    for (const auto& known : names)
        if (!known.empty()) all.append(all.empty() ? "" : ", ").append(known);
    return Error{ErrorCode::InvalidArgument,
                 "The music model knows no " + what + " \"" + base::shown(name) + "\".",
                 "It knows " + all + "."};
}

base::Result<void> nameTracks(const neural::MusicModelNames& names, const std::string& texture,
                              ComposePlan& plan)
{
    const auto index = nameIndex(names.textures, texture, "texture");
    if (!index) return index.error();
    plan.sketch.texture = *index;
    for (std::size_t r = 0; r < plan.roles.size(); ++r) {
        const auto role = nameIndex(names.roles, plan.roles[r], "role of a track");
        if (!role) return role.error();
        plan.sketch.roles[r] = *role;
    }
    return {};
}

base::Result<ComposePlan> planNew(const ComposeRequest& request, const neural::MusicModelNames& names)
{
    ComposePlan plan;
    auto& s = plan.sketch;
    plan.roles = rolesOfTexture(request.texture);
    if (request.texture == "free")
        plan.roles = request.roles.empty() ? std::vector<std::string>{"part", "part"} : request.roles;
    if (plan.roles.size() > std::size_t(kTracks)) return outOf("The number of tracks", "one to four tracks");
    if (auto named = nameTracks(names, request.texture, plan); !named) return named.error();
    if (plan.roles.empty()) return outOf("The number of tracks", "one to four tracks");
    const int whole = 4 * kGridQuarter * request.meter.beats;
    if (request.meter.beats < 1 || request.meter.unit < 1 || whole % request.meter.unit ||
        whole / request.meter.unit % MusicGrid::kTicksPerFrame ||
        whole / request.meter.unit > kLongestBar * MusicGrid::kTicksPerFrame)
        return Error{ErrorCode::InvalidArgument,
                     "The music model has no bars of " + std::to_string(request.meter.beats) + "/" +
                         std::to_string(request.meter.unit) + ".",
                     "Give a meter whose bars are at most 24 sixteenths, such as 4/4, 3/4, 2/4, 6/8 or 2/2."};
    s.framesPerBar = whole / request.meter.unit / MusicGrid::kTicksPerFrame;
    s.meter = neural::meterClass(request.meter.beats, request.meter.unit);
    s.minor = request.key.minor;
    plan.bars = request.bars;
    s.grid = MusicGrid(request.bars * s.framesPerBar);
    s.given.assign(std::size_t(kTracks) * std::size_t(s.grid.frames), 0);
    return plan;
}

// Leaves the four sounding tracks that matter most: those that are open first, then the busiest. The others
// are silenced for the network (the score keeps them).
void leaveFour(music::Score& draft, const std::vector<std::size_t>& open)
{
    std::vector<std::size_t> sounding;
    for (std::size_t t = 0; t < draft.tracks.size(); ++t)
        if (!draft.tracks[t].notes.empty() && !draft.tracks[t].percussion) sounding.push_back(t);
    if (sounding.size() <= std::size_t(kTracks)) return;
    std::stable_sort(sounding.begin(), sounding.end(), [&](std::size_t a, std::size_t b) {
        const auto isOpen = [&](std::size_t t) {
            return std::find(open.begin(), open.end(), t) != open.end();
        };
        if (isOpen(a) != isOpen(b)) return isOpen(a);
        return draft.tracks[a].notes.size() > draft.tracks[b].notes.size();
    });
    for (std::size_t i = kTracks; i < sounding.size(); ++i) draft.tracks[sounding[i]].notes.clear();
}

// The draft as the network reads it: in the request's key whatever its signatures say, so one stretch.
struct ReadDraft
{
    MusicTexture texture;
    MusicPiece piece;
};
base::Result<ReadDraft> readDraft(const ComposeRequest& request, const music::Score& score,
                                  const std::vector<std::size_t>& openTracks)
{
    if (auto fine = music::validate(score); !fine) return fine.error();
    auto draft = score;
    draft.keys = {{0, request.key.fifths, request.key.minor}};
    const bool chosen = request.mode == Mode::Fill || request.mode == Mode::Variation;
    if (chosen && openTracks.size() > std::size_t(kTracks))
        return Error{ErrorCode::InvalidArgument, "More than four tracks are to be composed at once.",
                     "Choose four of them."};
    leaveFour(draft, openTracks);
    ReadDraft read;
    read.texture = textureOf(draft);
    if (read.texture.name.empty())
        return Error{ErrorCode::InvalidArgument, "The draft has no track with notes.",
                     "Give one with a track that sounds; percussion does not count."};
    auto pieces = piecesOf(draft);
    if (pieces.size() != 1)
        return Error{ErrorCode::InvalidArgument,
                     "The bars of the draft are not made of whole sixteenths, or longer than 24 of them.",
                     "Quantise it, or change its meter."};
    read.piece = std::move(pieces[0]);
    // The request's mode, not what the notes suggest; and so moved from that tonic.
    const int shift = shiftToC(request.key.tonic());
    for (auto& track : read.piece.notes)
        for (auto& note : track) {
            int pitch = note.pitch + shift - read.piece.shift;
            while (pitch < 0) pitch += 12;
            while (pitch >= MusicGrid::kPitches) pitch -= 12;
            note.pitch = std::uint8_t(pitch);
        }
    return read;
}

struct Run
{
    int first = 0, last = 0; // bars, both included
};

// Stretches of bars that are alike.
std::vector<Run> runsOf(const std::vector<MusicPiece::Bar>& bars)
{
    std::vector<Run> runs;
    for (int b = 0; b < int(bars.size()); ++b)
        if (runs.empty() || !(bars[std::size_t(b)] == bars[std::size_t(b) - 1]))
            runs.push_back({b, b});
        else
            runs.back().last = b;
    return runs;
}

class DraftPlanner
{
public:
    DraftPlanner(const ComposeRequest& request, const neural::MusicModelNames& names)
        : m_request(request), m_names(names)
    {}

    base::Result<std::vector<ComposePlan>> run()
    {
        auto read = readDraft(m_request, m_request.draft, m_request.openTracks);
        if (!read) return read.error();
        m_draft = std::move(*read);
        if (m_request.mode == Mode::Path) {
            auto target = readDraft(m_request, m_request.target, {});
            if (!target) return target.error();
            m_target = std::move(*target);
            if (m_target.piece.bars != m_draft.piece.bars || m_target.piece.roles != m_draft.piece.roles)
                return Error{ErrorCode::InvalidArgument,
                             "The two takes differ in meter, in length or in their tracks.",
                             "Choose two takes of the same number of bars and the same tracks."};
        }
        const int standing = int(m_draft.piece.bars.size());
        const bool ranged = m_request.mode == Mode::Fill || m_request.mode == Mode::Variation;
        if (ranged && (m_request.firstBar < 0 || m_request.lastBar < m_request.firstBar ||
                       m_request.lastBar >= standing))
            return Error{ErrorCode::InvalidArgument, "The bars to compose are not bars of the draft.",
                         "Give bars from 1 to " + std::to_string(standing) + "."};
        const auto runs = runsOf(m_draft.piece.bars);
        std::vector<ComposePlan> plans;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const bool last = i + 1 == runs.size();
            const bool touched =
                ranged ? runs[i].first <= m_request.lastBar && runs[i].last >= m_request.firstBar
                       : m_request.mode != Mode::Continue || last;
            if (!touched) continue;
            auto plan = planRun(runs[i], last);
            if (!plan) return plan.error();
            plans.push_back(std::move(*plan));
        }
        return plans;
    }

private:
    base::Result<ComposePlan> planRun(const Run& run, bool last) const
    {
        const bool accompany = m_request.mode == Mode::Accompany;
        const auto& piece = m_draft.piece;
        ComposePlan plan;
        auto& s = plan.sketch;
        const auto& bar = piece.bars[std::size_t(run.first)];
        s.framesPerBar = bar.frames;
        s.meter = neural::meterClass(bar.beats, bar.unit);
        s.minor = m_request.key.minor;
        const int standing = run.last - run.first + 1;
        const bool goesOn = m_request.mode == Mode::Continue;
        plan.bars = standing + (goesOn ? m_request.bars : 0);
        if (plan.bars > 16 * kMostBars)
            return Error{ErrorCode::TooLarge, "The draft has more than 1024 bars of one meter.",
                         "Give a shorter stretch."};
        auto texture = piece.texture;
        for (const auto& [track, role] : m_draft.texture.roles) plan.roles.push_back(role);
        plan.draftTrack.assign(plan.roles.size(), kNew);
        for (std::size_t r = 0; r < plan.roles.size(); ++r)
            plan.draftTrack[r] = m_draft.texture.roles[r].first;
        if (accompany) {
            const auto wanted =
                m_request.texture == "free" ? m_request.roles : rolesOfTexture(m_request.texture);
            if (plan.roles.size() != 1 || wanted.size() < 2 || wanted.size() > std::size_t(kTracks))
                return Error{
                    ErrorCode::InvalidArgument,
                    "To be accompanied, a draft has one track, and the texture names its companions.",
                    "Give a melody alone, and a texture such as melody-chords, song, quartet or piano."};
            plan.roles = wanted;
            plan.draftTrack.resize(wanted.size(), kNew);
            texture = m_request.texture;
        }
        if (auto named = nameTracks(m_names, texture, plan); !named) return named.error();
        plan.keepsDraft = true;
        place(run, plan);

        const auto openBars = [&](std::size_t role, int from, int to) {
            const auto begin = s.given.begin() + std::ptrdiff_t(role) * s.grid.frames;
            std::fill(begin + from * s.framesPerBar, begin + to * s.framesPerBar, std::uint8_t(0));
        };
        for (std::size_t r = 0; r < plan.roles.size(); ++r) {
            if (goesOn && last) openBars(r, standing, plan.bars);
            if (accompany && plan.draftTrack[r] == kNew) openBars(r, 0, plan.bars);
            if (m_request.mode == Mode::Path) openBars(r, 0, plan.bars);
            if (m_request.mode != Mode::Fill && m_request.mode != Mode::Variation) continue;
            const auto& open = m_request.openTracks;
            if (open.empty() || std::find(open.begin(), open.end(), plan.draftTrack[r]) != open.end())
                openBars(r, std::max(run.first, m_request.firstBar) - run.first,
                         std::min(run.last, m_request.lastBar) + 1 - run.first);
        }
        return plan;
    }

    // Draws the stretch of the draft, and of the target of a path.
    void place(const Run& run, ComposePlan& plan) const
    {
        auto& s = plan.sketch;
        int from = 0;
        for (int b = 0; b < run.first; ++b) from += m_draft.piece.bars[std::size_t(b)].frames;
        const music::BarMap map(m_request.draft);
        plan.from = map.bars()[std::size_t(run.first)].start;
        s.grid = MusicGrid(plan.bars * s.framesPerBar);
        s.given.assign(std::size_t(kTracks) * std::size_t(s.grid.frames), 1);
        for (std::size_t i = 0; i < m_draft.texture.roles.size(); ++i)
            neural::drawNotes(m_draft.piece.notes[i], from, int(i), s.grid);
        if (m_request.mode != Mode::Path) return;
        plan.target = MusicGrid(s.grid.frames);
        for (std::size_t i = 0; i < m_target.texture.roles.size(); ++i)
            neural::drawNotes(m_target.piece.notes[i], from, int(i), plan.target);
    }

    const ComposeRequest& m_request;
    const neural::MusicModelNames& m_names;
    ReadDraft m_draft, m_target;
};

// The chords that were typed, over what is new.
void writeChords(const ComposeRequest& request, ComposePlan& plan)
{
    auto& s = plan.sketch;
    const int frames = s.grid.frames;
    int from = 0;
    if (request.mode == Mode::Continue) from = frames - request.bars * s.framesPerBar;
    if (request.mode == Mode::Fill || request.mode == Mode::Variation)
        while (from < frames && [&] {
            for (int t = 0; t < int(plan.roles.size()); ++t)
                if (!s.given[std::size_t(t * frames + from)]) return false;
            return true;
        }())
            ++from;
    int to = frames;
    if (request.mode == Mode::Fill || request.mode == Mode::Variation)
        to = std::min(frames, from + (request.lastBar - request.firstBar + 1) * s.framesPerBar);
    s.chords.assign(std::size_t(frames), 0);
    for (int f = from; f < to; ++f) {
        const auto& chord =
            request.chords[std::size_t(f - from) * request.chords.size() / std::size_t(to - from)];
        s.chords[std::size_t(f)] =
            std::uint16_t(music::transposed(chord.classes, -request.key.tonic()) | 1 << 12);
    }
}

// A number from 0 to 1 that depends on the seed and the place alone.
double chance(std::uint64_t seed, int track, int beat)
{
    std::mt19937_64 random(seed * 0x9E3779B97F4A7C15u + std::uint64_t(track) * 1'000'003u +
                           std::uint64_t(beat));
    random.discard(2);
    return double(random() >> 11) * 0x1p-53;
}

} // namespace

const MusicVoice& musicVoice(const std::string& role)
{
    for (const auto& voice : kVoices)
        if (role == voice.role) return voice;
    return kVoices[std::size(kVoices) - 1];
}

std::vector<std::string> rolesOfTexture(const std::string& texture)
{
    if (texture == "quartet") return {"violin1", "violin2", "viola", "cello"};
    if (texture == "choir") return {"soprano", "alto", "tenor", "bass"};
    if (texture == "piano") return {"right", "left"};
    if (texture == "organ") return {"right", "left", "pedal"};
    if (texture == "melody-chords") return {"melody", "chords"};
    if (texture == "song") return {"voice", "right", "left"};
    return {};
}

base::Result<std::vector<std::pair<int, float>>> parseComposers(const std::string& text,
                                                                const std::vector<std::string>& names)
{
    std::vector<std::pair<int, float>> parts;
    std::istringstream in(text);
    for (std::string word; std::getline(in, word, ',');) {
        const auto colon = word.find(':');
        auto name = word.substr(0, colon);
        std::erase(name, ' ');
        for (auto& c : name) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        if (name.empty()) continue;
        float share = 1;
        if (colon != std::string::npos) {
            const auto number = word.substr(colon + 1);
            const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), share);
            if (failed != std::errc{} || end != number.data() + number.size() ||
                !(share > 0 && share <= 1000))
                return Error{ErrorCode::InvalidArgument,
                             "\"" + base::shown(word) + "\" says no share of a composer.",
                             "Give one such as beethoven:2,haydn:1."};
        }
        const auto index = nameIndex(names, name, "composer");
        if (!index) return index.error();
        parts.emplace_back(*index, share);
    }
    return parts;
}

music::PitchClassSet lockedScale(const ComposeRequest& request)
{
    return request.scale ? music::transposed(music::stepsOf(*request.scale), request.key.tonic())
                         : request.key.scale();
}

int shiftToC(int tonic)
{
    return tonic <= 6 ? -tonic : 12 - tonic;
}

base::Result<std::vector<ComposePlan>> planComposition(const ComposeRequest& request,
                                                       const neural::MusicModelNames& names)
{
    if (request.bars < 1 || request.bars > kMostBars) return outOf("The number of bars", "1 to 64 bars");
    if (request.takes < 1 || request.takes > 64) return outOf("The number of takes", "1 to 64 takes");
    if (!(request.temperature >= 0.1 && request.temperature <= 2))
        return outOf("The temperature", "0.1 to 2");
    if (!(request.distance >= 0 && request.distance <= 1)) return outOf("The distance", "0 to 1");
    if (!(request.tempo >= 10 && request.tempo <= 400))
        return outOf("The tempo", "10 to 400 quarters a minute");
    const auto composers = parseComposers(request.composer, names.composers);
    if (!composers) return composers.error();
    std::vector<ComposePlan> plans;
    if (request.mode == Mode::New) {
        auto plan = planNew(request, names);
        if (!plan) return plan.error();
        plans.push_back(std::move(*plan));
    } else {
        auto planned = DraftPlanner(request, names).run();
        if (!planned) return planned.error();
        plans = std::move(*planned);
    }
    for (auto& plan : plans) {
        auto& s = plan.sketch;
        s.composers = *composers;
        if (request.density >= 0)
            for (std::size_t r = 0; r < plan.roles.size(); ++r)
                s.density[r] = float(request.density * musicVoice(plan.roles[r]).usualNotes *
                                     musicVoice(plan.roles[r]).told * s.framesPerBar / 16.0);
        if (request.lockKey)
            s.allowed.assign(std::size_t(s.grid.frames),
                             music::transposed(lockedScale(request), -request.key.tonic()));
        if (!request.chords.empty()) writeChords(request, plan);
    }
    return plans;
}

neural::MusicSketch sketchOfTake(const ComposeRequest& request, const ComposePlan& plan, int take)
{
    auto s = plan.sketch;
    s.seed = request.seed + std::uint64_t(take);
    if (request.mode != Mode::Variation && request.mode != Mode::Path) return s;
    constexpr int kBeat = MusicGrid::kFramesPerQuarter;
    const double way = (take + 1.0) / (request.takes + 1.0);
    for (int t = 0; t < int(plan.roles.size()); ++t)
        for (int f = 0; f < s.grid.frames; ++f) {
            auto& given = s.given[std::size_t(t * s.grid.frames + f)];
            if (request.mode == Mode::Variation) {
                if (chance(s.seed, t, f / kBeat) >= request.distance) given = 1;
                continue;
            }
            // Near the ends what stands there stays; the rest is made anew between the two. A place that has
            // gone over never comes back, so that each step is nearer to the target than the one before.
            const double place = chance(request.seed, t, f / kBeat);
            given = place < (1 - way) * (1 - way) || place > 1 - way * way;
            if (place > 1 - way * way)
                std::copy_n(plan.target.at(t, f), MusicGrid::kPitches, s.grid.at(t, f));
        }
    return s;
}

} // namespace moyun::engine
