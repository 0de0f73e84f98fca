// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/form.h"
#include "core/poem/template.h"
#include "core/poem/tone_source.h"

#include <optional>
#include <span>
#include <vector>

namespace moyun::poem {

// Questions that the checker and the templates ask of a ToneSource. All are pure; any thread.

// The tones the character may have; Any for one of two tones, an unknown one, or U'\0' (open).
ToneRule possibleTones(char32_t character, const ToneSource& tones, RhymeBook book);
// Its groups among readings of the given tone.
std::vector<std::uint8_t> groupsOf(char32_t character, ToneRule tone, const ToneSource& tones,
                                   RhymeBook book);
// Whether some reading of the tone lies in the group.
bool mayRhyme(char32_t character, std::uint8_t group, ToneRule tone, const ToneSource& tones, RhymeBook book);
// Whether the two share a part of 词林正韵 in readings of the tones given: how near two groups of 平水韵 are
// (邻韵).
bool nearRhyme(char32_t a, ToneRule toneOfA, char32_t b, ToneRule toneOfB, const ToneSource& tones);

struct RhymeEnd
{
    char32_t character;
    ToneRule tone;       // that the form asks of it
    double weight = 1.0; // of its vote
};
// The group in which most of the ends can be read (by weight; among equals the one most usual for the first).
// Nothing: no end is known.
std::optional<std::uint8_t> bestGroup(std::span<const RhymeEnd> ends, const ToneSource& tones,
                                      RhymeBook book);

// 词林正韵 for ci, else 平水韵. (Qu of the Yuan rhymed by 中原音韵; 词林正韵 is nearest of ours but keeps the
// entering tone.)
RhymeBook usualBook(FormId form);

} // namespace moyun::poem
