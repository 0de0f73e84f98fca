// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_writer.h"

#include <cmath>

namespace moyun::poem {

std::string patternTable(const std::vector<CiPattern>& patterns)
{
    std::string text =
        "# Tunes of ci and qu: the consensus of tone and rhyme over the poems written to each "
        "(docs/poem-forms.md).\n"
        "# Made by tools/tune_patterns; do not edit.\n"
        "# form, tune, poems behind the pattern, per mille of their tones that conform, pattern:\n"
        "# a line is digits (0 level, 1 oblique, 2 either), a letter where it rhymes (one a rhyme), and , or "
        ". or | (end of\n"
        "# a stanza).\n";
    for (const CiPattern& pattern : patterns) {
        text += pattern.form == FormId::Qu ? "qu\t" : "ci\t";
        text += pattern.cipai + "\t" + std::to_string(pattern.support) + "\t" +
                std::to_string(std::lround(1000 * pattern.agreement)) + "\t" + pattern.notation + "\n";
    }
    return text;
}

} // namespace moyun::poem
