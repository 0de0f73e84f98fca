// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/checked_draft.h"
#include "core/bridge/poem_state.h"
#include "core/engine/poem/poem_request.h"

#include <QDateTime>

#include <string>
#include <vector>

namespace moyun::bridge {

// How continuations are asked for; kept between runs, not undone.
struct PoemOptions
{
    int candidates = 8;   // 1 to 16
    int temperature = 80; // per cent, 10 to 200: higher is more daring
    int seed = 1;
    bool automatic = true; // ask after each pause in typing
    bool onlyNovel = true; // leave out lines that the corpus has
    bool operator==(const PoemOptions&) const = default;
};

// One candidate as the pane shows it: a whole poem.
struct PoemOffer
{
    std::vector<std::u32string> lines;
    std::u32string stops;                 // the mark after each line
    std::vector<std::vector<bool>> fresh; // [line][column]: not what the draft had
    std::vector<bool> begins;             // the line begins a row of the text
    poem::Text pattern;                   // the template's name
    std::string rhyme;                    // name of the group, or empty
    double score = 0;                     // mean log-probability of the new characters, in nats
    bool novel = true;                    // no new line is in a known poem
    std::vector<std::string> known;       // by line: a poem that has it; else empty
    int seed = 1;
    bool operator==(const PoemOffer&) const = default;
};

// What candidates were asked for with: enough to ask again.
struct PoemAsking
{
    PoemState state;
    PoemOptions options; // with the seed that was used
    int line = -1;       // written anew alone; -1: all that is open
    bool asked = true;   // by the writer, not by a pause in typing
    std::string model;
};

// What became of a candidate: kept so that it can be looked at and taken again.
struct PoemTake
{
    QDateTime when;
    bool taken = true; // else refused
    PoemOffer offer;
};

// What the engine is asked for a draft. Without locks all that is written stays; with locks only what is
// locked does, the rest is written anew. `line`: write that one anew, and keep all others.
engine::PoemRequest poemWish(const PoemState& state, const CheckedDraft& checked, const PoemOptions& options,
                             const std::string& modelId, int line = -1);
std::vector<PoemOffer> offersOf(const engine::PoemOutcome& outcome, const PoemState& state,
                                const CheckedDraft& checked, int seed);
// The draft with the candidate in it: its own layout stays, new lines follow.
PoemState withOffer(const PoemState& state, const CheckedDraft& checked, const PoemOffer& offer);
// Lines with their marks, one row a line.
std::u32string textOf(const PoemOffer& offer);

} // namespace moyun::bridge
