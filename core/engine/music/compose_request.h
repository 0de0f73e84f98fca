// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/chord_text.h"
#include "core/music/scale.h"
#include "core/music/score.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::engine {

// What is to be composed; a value that holds all it needs.
struct ComposeRequest
{
    std::string modelId;
    music::Key key;
    music::Meter meter;             // `at` has no meaning
    int bars = 8;                   // 1 to 64; when going on with a draft: those that are added
    double tempo = 96;              // quarters a minute, 10 to 400
    std::string texture = "piano";  // a texture of the model, or "free" with roles
    std::vector<std::string> roles; // of "free": one to four roles of the model
    // Of the model's, or several with their shares, as "beethoven:2,haydn"; empty: none in particular.
    std::string composer;
    double density = -1; // against the usual number of notes, 1 being usual; below 0: not said
    std::vector<music::ChordText> chords; // spread evenly over the bars; empty: free
    bool lockKey = false; // no pitch outside the key's scale starts, or outside `scale` on its tonic
    std::optional<music::ScaleKind> scale; // of the locked key; nothing: major or natural minor
    double temperature = 1;                // 0.1 to 2
    int takes = 8;                         // 1 to 64
    std::uint64_t seed = 1;                // of the first take; the next ones count on

    // What stands, and where it is open. Without a draft: a new piece. Variation: as Fill, but only so many
    // beats of those bars are open as `distance` says. Path: from the draft to `target`, a take a step; both
    // have the same meter and tracks of the same roles.
    enum class Mode { New, Continue, Fill, Accompany, Variation, Path };
    Mode mode = Mode::New;
    music::Score draft;                  // its meter is then its own
    int firstBar = 0, lastBar = 0;       // Fill, Variation: from 0, both included
    std::vector<std::size_t> openTracks; // Fill, Variation: indices into the draft; empty: all
    double distance = 0.5;               // Variation: 0 to 1
    music::Score target;                 // Path
    // What the network is told of the place in the piece: that a new piece begins there (which often has
    // rests and upbeats), that what is new ends it. Neither: bars from anywhere.
    bool opens = false, ends = false;

    // What composers put right by hand (core/music/postprocess.h), of the new notes alone.
    struct Cleaning
    {
        bool grains = false;   // notes shorter than a 32nd go
        bool key = false;      // notes outside the key's scale move into it
        bool ranges = false;   // notes outside their instrument's range move by octaves
        bool crossing = false; // voices that cross are put right, in new pieces
        bool cadence = false;  // the last bar ends on the tonic chord
        bool operator==(const Cleaning&) const = default;
    };
    Cleaning cleaning;

    static std::string_view kind() { return "music.compose"; }
    bool operator==(const ComposeRequest&) const = default;
};

struct ComposeOutcome
{
    std::vector<music::Score> takes;
    std::vector<std::string> notes; // what the composer of the request should know
    std::size_t cleaned = 0;        // notes of all takes that the cleaning changed or took away
    double milliseconds = 0;
};

} // namespace moyun::engine
