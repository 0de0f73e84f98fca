// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/template.h"

#include <vector>

namespace moyun::poem {

// The four lines (律句) that all regulated verse is made of, told apart by two tones.
struct LineKind
{
    bool obliqueBeat; // the tone of the second character
    bool levelEnd;    // the tone of the last; level ends rhyme
    bool operator==(const LineKind&) const = default;
};

// One admissible shape of a line of five or seven characters.
struct LineShape
{
    TonePattern tones;
    Liberty liberty = Liberty::None;
    bool needsRescue =
        false; // 大拗: the answering line has to be level at the third of five (fifth of seven)
};

// The name of the plain pattern: "仄仄平平仄".
std::string lineKindName(LineKind kind, int length);
// Free positions follow 一三五不论 as far as 孤平 and 三平调 allow; the rest are the 拗救 that Wang Li
// (汉语诗律学) admits.
std::vector<LineShape> lineShapes(LineKind kind, int length);
// Every pair of shapes that a couplet may have, tones of both lines one after the other.
std::vector<Alternative> coupletAlternatives(LineKind first, LineKind second, int length);

// The four templates (平起/仄起, first line rhyming or not) of lines of 5 or 7 characters; `lines` is even.
// Most usual first. Couplets are opposed (对), and a couplet's first line takes up the beat of the line
// before it (粘).
std::vector<Template> regulatedTemplates(FormId form, int lineLength, int lines);

} // namespace moyun::poem
