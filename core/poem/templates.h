// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/ci_patterns.h"
#include "core/poem/template.h"
#include "core/poem/tone_source.h"

#include <string>
#include <vector>

namespace moyun::poem {

// Which templates are wanted.
struct TemplateQuery
{
    FormId form = FormId::Qijue;
    std::string cipai{}; // ci and qu
    int lines = 0; // verse lines, where the form leaves them open (pailü, gushi, free, prose, blank); 0: a
                   // usual number
    int lineLength =
        0; // characters a line, where the form leaves it open (pailü, gushi, couplet); 0: 7 (pailü 5)
};

// Every template of the form, most usual first. Never empty but for ci and qu of an unknown tune (or `tunes`
// null). Free verse and prose have one template without tones or rhymes; gushi one of free tones whose even
// lines rhyme.
std::vector<Template> templatesFor(const TemplateQuery& query, const CiPatterns* tunes);

// How well a template suits lines already written.
struct TemplateFit
{
    Template pattern;
    int lengthFaults = 0; // characters too many or too few, and lines beyond the template
    int toneFaults = 0;   // least over all alternatives
    int rhymeFaults = 0;  // rhyming lines outside the best group
    double cost = 0;      // weighted sum with a small charge for liberties
};

// Ranks the candidates by how little the given lines break them, best first; equals keep the order of
// `candidates` (usual first). `given` may be faulty, shorter than the template, hold empty lines, and U'\0'
// for open characters; nothing is refused.
std::vector<TemplateFit> bestTemplates(std::vector<Template> candidates,
                                       const std::vector<std::u32string>& given, const ToneSource& tones,
                                       RhymeBook book);

// The same from a query: lines and length, where open, are taken from what is given.
std::vector<TemplateFit> bestTemplates(const TemplateQuery& query, const std::vector<std::u32string>& given,
                                       const ToneSource& tones, RhymeBook book, const CiPatterns* tunes);

// A rhyme group and how many of the given ends of a set can be read in it.
struct RhymeChoice
{
    std::uint8_t group; // index into ToneSource::groups(book)
    int ends;
};

// The groups that the given lines leave to a rhyme set, most ends first; equals in the order in which they
// occur. Empty: no end of the set is given, so the choice is free.
std::vector<RhymeChoice> rhymeChoices(const Template& pattern, int set,
                                      const std::vector<std::u32string>& given, const ToneSource& tones,
                                      RhymeBook book);

} // namespace moyun::poem
