// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/ci_patterns.h"
#include "core/poem/tone_source.h"

#include <string>
#include <vector>

namespace moyun::poem {

// A poem as the inference reads it: its tune, and its verse lines without punctuation, with what ended each.
struct TunePoem
{
    FormId form = FormId::Ci;
    std::string tune;
    std::vector<std::u32string> lines;
    std::u32string stops;
};

struct InferenceOptions
{
    int leastSupport = 4;   // poems of one tune and layout, ci
    int rareSupport = 2;    // enough where a tune has no layout of leastSupport poems
    int leastSupportQu = 6; // the same for qu, whose layouts are only alike
    double fixedShare =
        0.85; // share of a tone, among clear ones and half a poem either way, that fixes a position
    double usualShare = 0.65; // share that makes it usual
    double rhymeShare =
        0.5; // of poems in which two lines rhyme, on average over a set, that makes it a set (of many)
    double linkShare = 0.6; // the same between a level and an oblique set that share a part (平仄通叶)
    int mostLayouts = 8;    // of one tune
};

// The consensus of tone and rhyme by position over all poems of one tune, layout and final tone. Offline
// work: seconds for twenty thousand poems, one thread. Deterministic. The result is ordered by tune, then
// support.
std::vector<CiPattern> inferTunePatterns(const std::vector<TunePoem>& poems, const ToneSource& tones,
                                         const InferenceOptions& options = {});

} // namespace moyun::poem
