// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace moyun::bridge {

// What differs between two scores, and no more: of a list the stretch between its equal beginning and its
// equal end, of the tracks those that changed, came or went. Turns either score into the other. A value; any
// thread.
class ScoreDelta
{
public:
    ScoreDelta() = default; // between equal scores
    ScoreDelta(const music::Score& before, const music::Score& after);
    // Where the notes of one track alone differ: no look at the rest.
    ScoreDelta(std::size_t track, const music::Track& before, const std::vector<music::Note>& after);

    bool isEmpty() const;
    std::size_t bytes() const; // of memory, nearly
    // `score` is the one before (forward) or after (backward), and becomes the other.
    void forward(music::Score& score) const;
    void backward(music::Score& score) const;

private:
    template <class T> struct Splice
    {
        std::size_t at = 0;
        std::vector<T> before, after;
    };
    struct Head
    {
        std::string name;
        int program = 0;
        bool percussion = false;
        bool operator==(const Head&) const = default;
    };
    struct Change
    {
        std::size_t before = 0, after = 0; // where the track stands
        Head headBefore, headAfter;
        Splice<music::Note> notes;
        Splice<music::Control> controls;
        Splice<music::TextAt> lyrics;
    };
    struct Whole
    {
        std::size_t at = 0;
        music::Track track;
    };
    // All of a score but its tracks.
    using Rest =
        std::tuple<std::string, std::string, int, music::Tick, music::Tick, std::vector<music::Tempo>,
                   std::vector<music::Meter>, std::vector<music::KeySignature>, std::vector<music::TextAt>,
                   std::vector<music::TextAt>>;
    static constexpr std::size_t kNone = std::size_t(-1);

    static Head headOf(const music::Track& track);
    void matchTracks(const std::vector<music::Track>& before, const std::vector<music::Track>& after);
    void apply(music::Score& score, bool forward) const;

    std::vector<Change> m_changes;
    // Where tracks come, go or change places: of every track after, where it stood before, or kNone; and of
    // every track before, where it goes. Both empty where all stay in place.
    std::vector<std::size_t> m_origin, m_target;
    std::vector<Whole> m_added, m_removed;
    std::optional<std::pair<Rest, Rest>> m_rest;
};

} // namespace moyun::bridge
