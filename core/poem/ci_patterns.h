// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/template.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// One layout of one tune: what the poems written to it have in common (docs/poem-forms.md says how it is
// inferred).
struct CiPattern
{
    std::string cipai; // UTF-8, simplified
    FormId form = FormId::Ci;
    int support = 0;      // poems of this tune and layout behind it
    double agreement = 0; // share of their tones at fixed positions that conform, 0 to 1
    std::string notation; // see parseCiNotation
};

// One pattern a line, each verse line as "digits [set] stop": 0 level, 1 oblique, 2 either, 3 either but
// mostly level, 4 either but mostly oblique; a small letter after the digits names the rhyme set, whose tone
// is the last digit (2 to 4 there: either), a capital one the set that the line may rhyme with; stop is , .
// or | (. that ends a stanza). Example, 西江月, whose oblique line ends share the 词林 part of its level
// rhymes:
//   212021,202100a.2021100a.212021a|212021,202100a.2021100a.212021a|
// Error: anything else, naming the place.
base::Result<std::vector<LineRule>> parseCiNotation(std::string_view notation);
std::string ciNotation(const std::vector<LineRule>& lines);

// The table of all tunes. Immutable: any thread.
class CiPatterns
{
public:
    // Reads resources/poem/ci_patterns.tsv: form, tune, support, agreement, notation, by tabs; # begins a
    // comment. At most 8 MB. Errors: missing, too large, or a line that is not of this shape (named).
    static base::Result<CiPatterns> load(const std::filesystem::path& file);
    static base::Result<CiPatterns> parse(std::string_view text);

    // Names with their most usual layout's support, most usual first.
    struct Tune
    {
        std::string name;
        int support; // poems over all its layouts
    };
    const std::vector<Tune>& tunes(FormId form) const;
    // The name under which the table has the tune: other names (百字令 for 念奴娇) and traditional characters
    // of the tune names are understood. Empty: unknown.
    std::string canonicalName(FormId form, std::string_view cipai) const;
    // Its layouts as templates, most support first; empty: unknown tune.
    std::vector<Template> templates(FormId form, std::string_view cipai) const;
    // Tune names near to a misspelt one, for messages; at most `most`.
    std::vector<std::string> namesLike(FormId form, std::string_view cipai, std::size_t most = 5) const;

private:
    using ByName = std::map<std::string, std::vector<CiPattern>, std::less<>>;
    const ByName& byName(FormId form) const { return form == FormId::Qu ? m_qu : m_ci; }
    ByName m_ci, m_qu;
    std::vector<Tune> m_ciTunes, m_quTunes;
};

} // namespace moyun::poem
