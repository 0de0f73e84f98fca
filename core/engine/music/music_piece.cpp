// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/music_piece.h"

#include "core/music/bar_map.h"
#include "core/music/pitch_classes.h"

#include <algorithm>

namespace moyun::engine {
namespace {

using neural::MusicGrid;

constexpr int kGridQuarter = MusicGrid::kFramesPerQuarter * MusicGrid::kTicksPerFrame;
constexpr int kLongestBar = 24; // frames

bool endsWith(const std::string& name, const char* end)
{
    return name.ends_with(end);
}

bool holds(const std::string& name, const char* part)
{
    return name.find(part) != std::string::npos;
}

// The role that a track's name says; empty: none.
std::string namedRole(const std::string& name)
{
    if (name == "Violin 1" || name == "Violino I" || name == "Violin I") return "violin1";
    if (name == "Violin 2" || name == "Violino II" || name == "Violin II") return "violin2";
    if (name == "Viola") return "viola";
    if (name == "Violoncello" || name == "Cello") return "cello";
    if (endsWith(name, " RH") || name == "right" || name == "upper" || name == "pianoUp") return "right";
    if (endsWith(name, " LH") || name == "left" || name == "lower" || name == "pianoDown") return "left";
    if (holds(name, "pedal") || holds(name, "Pedal")) return "pedal";
    if (name == "Melody") return "melody";
    if (name == "Chords") return "chords";
    if (name == "Soprano") return "soprano";
    if (name == "Alto") return "alto";
    if (name == "Tenor") return "tenor";
    if (name == "Bass") return "bass";
    if (holds(name, "Voice") || holds(name, "Singstimme") || holds(name, "Chant")) return "voice";
    return {};
}

struct Known
{
    const char* texture;
    std::vector<std::string> roles;
};

const std::vector<Known>& knownTextures()
{
    static const std::vector<Known> all{{"quartet", {"violin1", "violin2", "viola", "cello"}},
                                        {"choir", {"soprano", "alto", "tenor", "bass"}},
                                        {"melody-chords", {"melody", "chords"}},
                                        {"song", {"voice", "right", "left"}},
                                        {"organ", {"right", "left", "pedal"}},
                                        {"piano", {"right", "left"}}};
    return all;
}

std::int32_t gridTick(music::Tick tick, int ticksPerQuarter)
{
    return std::int32_t((2 * tick * kGridQuarter + ticksPerQuarter) / (2 * ticksPerQuarter));
}

int inRange(int pitch)
{
    while (pitch < MusicGrid::kLowest) pitch += 12;
    while (pitch >= MusicGrid::kLowest + MusicGrid::kPitches) pitch -= 12;
    return pitch;
}

// The lowest pitch class that sounds between two ticks, or -1.
int bassBetween(const music::Score& score, music::Tick from, music::Tick to)
{
    int lowest = 128;
    for (const auto& track : score.tracks)
        for (const auto& note : track.notes) {
            if (note.start >= to) break;
            if (note.end() > from && !track.percussion) lowest = std::min(lowest, note.pitch);
        }
    return lowest == 128 ? -1 : lowest % 12;
}

// The part of a score between two ticks, so that looking around in it stays cheap.
music::Score part(const music::Score& score, music::Tick from, music::Tick to)
{
    music::Score cut;
    cut.ticksPerQuarter = score.ticksPerQuarter;
    for (const auto& track : score.tracks) {
        music::Track kept;
        kept.percussion = track.percussion;
        for (const auto& note : track.notes)
            if (note.start < to && note.end() > from) kept.notes.push_back(note);
        cut.tracks.push_back(std::move(kept));
    }
    return cut;
}

std::vector<std::uint16_t> chordsOf(const music::Score& score, music::Tick from, music::Tick to, int shift)
{
    std::vector<std::uint16_t> chords;
    const music::Tick quarter = score.ticksPerQuarter;
    // What sounds in a quarter, carried from one to the next: notes are in order of their start.
    music::Score around;
    around.ticksPerQuarter = score.ticksPerQuarter;
    around.tracks.resize(score.tracks.size());
    std::vector<std::size_t> next(score.tracks.size(), 0);
    for (music::Tick at = from; at < to; at += quarter) {
        for (std::size_t t = 0; t < score.tracks.size(); ++t) {
            const auto& notes = score.tracks[t].notes;
            auto& sounding = around.tracks[t];
            sounding.percussion = score.tracks[t].percussion;
            std::erase_if(sounding.notes, [at](const music::Note& note) { return note.end() <= at; });
            for (; next[t] < notes.size() && notes[next[t]].start < at + quarter; ++next[t])
                if (notes[next[t]].end() > at) sounding.notes.push_back(notes[next[t]]);
        }
        const auto chord = music::soundingChord(music::weightsBetween(around, at, at + quarter),
                                                bassBetween(around, at, at + quarter));
        chords.push_back(chord ? std::uint16_t(music::transposed(*chord, shift) | 1 << 12)
                               : std::uint16_t(0));
    }
    return chords;
}

} // namespace

MusicTexture textureOf(const music::Score& score)
{
    MusicTexture made;
    for (std::size_t t = 0; t < score.tracks.size(); ++t) {
        if (score.tracks[t].notes.empty() || score.tracks[t].percussion) continue;
        auto role = namedRole(score.tracks[t].name);
        made.roles.emplace_back(t, role.empty() ? "part" : std::move(role));
    }
    for (const auto& known : knownTextures()) {
        std::vector<std::pair<std::size_t, std::string>> ordered;
        for (const auto& role : known.roles)
            for (const auto& there : made.roles)
                if (there.second == role) ordered.push_back(there);
        if (ordered.size() != known.roles.size() || ordered.size() != made.roles.size()) continue;
        return {known.texture, ordered};
    }
    if (made.roles.empty() || made.roles.size() > std::size_t(MusicGrid::kTracks)) return {};
    made.name = "free";
    return made;
}

std::vector<MusicPiece> piecesOf(const music::Score& score)
{
    std::vector<MusicPiece> pieces;
    const auto texture = textureOf(score);
    if (texture.name.empty()) return pieces;
    const music::BarMap map(score);
    const auto& bars = map.bars();
    std::vector<music::KeySignature> keys = score.keys;
    if (keys.empty() || keys.front().at > 0) keys.insert(keys.begin(), music::KeySignature{});
    for (std::size_t k = 0; k < keys.size(); ++k) {
        const std::size_t first = map.barAt(keys[k].at);
        const std::size_t end = k + 1 < keys.size() ? map.barAt(keys[k + 1].at) : bars.size();
        if (first >= end) continue;
        const auto from = bars[first].start, to = bars[end - 1].end;
        MusicPiece piece;
        piece.texture = texture.name;
        bool fits = true;
        for (std::size_t b = first; b < end; ++b) {
            const int ticks = gridTick(bars[b].length(), score.ticksPerQuarter);
            fits = fits && ticks % MusicGrid::kTicksPerFrame == 0 && ticks > 0 &&
                   ticks <= kLongestBar * MusicGrid::kTicksPerFrame;
            piece.bars.push_back({ticks / MusicGrid::kTicksPerFrame, bars[b].beats, bars[b].unit});
        }
        if (!fits) continue;
        const auto here = part(score, from, to);
        piece.minor = music::soundsMinor(music::weightsBetween(here, from, to), keys[k].fifths);
        const int tonic = (((keys[k].fifths * 7) % 12) + 12 + (piece.minor ? 9 : 0)) % 12;
        piece.shift = tonic <= 6 ? -tonic : 12 - tonic;
        piece.chords = chordsOf(here, from, to, piece.shift);
        for (std::size_t slot = 0; slot < texture.roles.size(); ++slot) {
            piece.roles[slot] = texture.roles[slot].second;
            for (const auto& note : score.tracks[texture.roles[slot].first].notes) {
                if (note.start < from || note.start >= to) continue;
                const auto start = gridTick(note.start - from, score.ticksPerQuarter);
                const auto stop = gridTick(note.end() - from, score.ticksPerQuarter);
                piece.notes[slot].push_back(
                    {start, std::clamp(stop - start, 1, 65535),
                     std::uint8_t(inRange(note.pitch + piece.shift) - MusicGrid::kLowest)});
            }
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace moyun::engine
