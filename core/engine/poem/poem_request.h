// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/poem.h"
#include "core/poem/readings.h"
#include "core/poem/rules.h"
#include "core/poem/template.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moyun::engine {

// A wish for continuations of a draft. A value: the same request gives the same candidates.
struct PoemRequest
{
    // What the writer has, form and tune included. U'\0' in a line is an open character; lines that are
    // missing or empty are open as a whole. Characters that are there are never changed.
    poem::Poem draft;
    poem::RhymeBook book = poem::RhymeBook::Pingshui;
    std::string rhyme;        // name of a rhyme group, UTF-8; empty: what the draft has, else any wide one
    std::u32string heads;     // first characters, line by line (藏头)
    std::u32string forbidden; // characters not to be used
    std::u32string theme;     // characters that the poem should be about
    int lines = 0;            // where the form leaves their number open (排律, 古体); 0: a usual number
    int candidates = 8;       // 1 to 64
    bool onlyNovel = true;    // no new line that the corpus has
    double temperature = 0.8; // of the sampling, 0.1 to 2: higher is more daring
    std::uint64_t seed = 1;
    std::string modelId;
    bool operator==(const PoemRequest&) const = default;
};

// One way to go on.
struct PoemCandidate
{
    std::vector<std::u32string> lines; // the whole poem, what was given included
    std::u32string stops;              // the mark after each line
    double score = 0; // mean log-probability of the new characters and of those fixed after them
    // How much likelier the new characters are with theme, author and what the writer has given than by the
    // form alone: mean natural logarithm. Candidates are ranked by score and this (rankOf).
    double kinship = 0;
    double parallel = 1; // of couplets that the form wants parallel: 1 where no sign speaks against it
    std::string rhyme;   // name of the rhyme group; empty where the form has none
    bool novel = true;   // no new line is known
    std::vector<std::string> known; // by line: "title, author" of a poem that has it, UTF-8; else empty
    bool operator==(const PoemCandidate&) const = default;
};

struct PoemOutcome
{
    poem::Template form;                   // the template that the draft fits best, and all candidates follow
    std::vector<PoemCandidate> candidates; // best first; fewer than asked where the wish leaves no more
    std::vector<poem::Text> notes;         // what the writer should know of how they came about
    double milliseconds = 0;
};

} // namespace moyun::engine
