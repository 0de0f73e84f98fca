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

// Shares are of poems, 0 to 1.
struct InferenceOptions
{
    int leastSupport = 4;   // poems of one tune and layout, ci
    int rareSupport = 2;    // enough where a tune has no layout of leastSupport poems
    int leastSupportQu = 6; // the same for qu, whose layouts are only alike
    // Of a tone among characters of one tone (half a poem added either way): fixes a position, or makes a
    // tone usual there.
    double fixedShare = 0.85;
    double usualShare = 0.65;
    // What a poem of the tune counts that has as many characters but cuts its lines otherwise.
    double otherLayouts = 0.3;
    // In which two lines rhyme, on average over a set, to make it a set; of many poems, of few it takes more.
    double rhymeShare = 0.5;
    double optionalShare =
        0.25; // in which a line rhymes with a set that it need not rhyme with, to say that it may
    double linkShare = 0.6; // the same between a level and an oblique set that share a part (平仄通叶)
    int mostLayouts = 8;    // of one tune
};

// The consensus of tone and rhyme by position over all poems of one tune, layout and final tone. Qu may add
// padding words (衬字) at the head of a line: there the layout is the number of lines, a line is as long as
// most, and poems are aligned at line ends. Offline work: seconds for twenty thousand poems, one thread.
// Deterministic. The result is ordered by form, tune, then support.
std::vector<CiPattern> inferTunePatterns(const std::vector<TunePoem>& poems, const ToneSource& tones,
                                         const InferenceOptions& options = {});

} // namespace moyun::poem
