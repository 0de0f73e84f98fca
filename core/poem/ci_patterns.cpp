// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/ci_patterns.h"

#include "core/poem/ci_aliases.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

namespace moyun::poem {

namespace {

constexpr std::uintmax_t kMostBytes = 8u << 20;
constexpr int kLongestLine = 30;

base::Error malformed(const std::string& what)
{
    return {base::ErrorCode::Unreadable, "The table of tunes is damaged: " + what + ".",
            "Install the program again, or build the table anew (docs/poem-forms.md)."};
}

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        fields.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    return fields;
}

Template templateOf(const CiPattern& pattern, std::vector<LineRule> lines)
{
    Template made;
    made.form = pattern.form;
    made.support = pattern.support;
    int characters = 0;
    std::string lengths;
    for (const LineRule& line : lines) {
        TonalUnit unit{static_cast<int>(made.units.size()), 1, {}};
        if (!line.usual.empty()) unit.alternatives.push_back({line.usual, Liberty::None});
        unit.alternatives.push_back({line.tones, line.usual.empty() ? Liberty::None : Liberty::Uncommon});
        made.units.push_back(std::move(unit));
        characters += line.length();
        lengths += (lengths.empty() ? "" : ",") + std::to_string(line.length());
    }
    const auto last =
        std::find_if(lines.rbegin(), lines.rend(), [](const LineRule& line) { return line.rhyme != 0; });
    const bool level = last != lines.rend() && last->rhymeTone == ToneRule::Level;
    const bool oblique = last != lines.rend() && last->rhymeTone == ToneRule::Oblique;
    made.id = pattern.cipai + ":" + lengths + (level ? ":level" : oblique ? ":oblique" : "");
    made.chinese = pattern.cipai + "（" + std::to_string(characters) + "字" +
                   (level     ? "，平韵"
                    : oblique ? "，仄韵"
                              : "") +
                   "）";
    made.english = pattern.cipai + " (" + std::to_string(characters) + " characters" +
                   (level     ? ", level rhyme"
                    : oblique ? ", oblique rhyme"
                              : "") +
                   ")";
    made.lines = std::move(lines);
    return made;
}

// Characters of two names that agree, for finding what a misspelt name meant.
std::size_t shared(const std::u32string& a, const std::u32string& b)
{
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](char32_t c) { return b.find(c) != b.npos; }));
}

} // namespace

base::Result<std::vector<LineRule>> parseCiNotation(std::string_view notation)
{
    std::vector<LineRule> lines;
    std::size_t i = 0;
    while (i < notation.size()) {
        LineRule line;
        const std::size_t begin = i;
        while (i < notation.size() && notation[i] >= '0' && notation[i] <= '4') ++i;
        if (i == begin || i - begin > kLongestLine)
            return malformed("no tones at character " + std::to_string(begin + 1) + " of a pattern");
        const std::string_view digits = notation.substr(begin, i - begin);
        line.tones = tonePattern(digits);
        if (digits.find_first_of("34") != digits.npos) {
            std::string usual(digits);
            std::replace(usual.begin(), usual.end(), '3', '0');
            std::replace(usual.begin(), usual.end(), '4', '1');
            line.usual = tonePattern(usual);
        }
        if (i < notation.size() && notation[i] >= 'a' && notation[i] <= 'z') {
            line.rhyme = notation[i++] - 'a' + 1;
            line.rhymeTone = line.tones.back();
        } else if (i < notation.size() && notation[i] >= 'A' && notation[i] <= 'Z') {
            line.mayRhyme = notation[i++] - 'A' + 1;
        }
        if (i == notation.size() || (notation[i] != ',' && notation[i] != '.' && notation[i] != '|')) {
            return malformed("a line of a pattern does not end in , . or | at character " +
                             std::to_string(i + 1));
        }
        line.stop = notation[i] == ',' ? U'，' : U'。';
        line.stanzaEnd = notation[i] == '|';
        ++i;
        lines.push_back(std::move(line));
    }
    if (lines.empty()) return malformed("an empty pattern");
    for (LineRule& line : lines) {
        if (line.mayRhyme == 0) continue;
        for (const LineRule& other : lines)
            if (other.rhyme == line.mayRhyme) line.rhymeTone = line.rhymeTone | other.rhymeTone;
        line.rhymeTone = line.rhymeTone & line.tones.back();
        if (line.rhymeTone == ToneRule::None) line.mayRhyme = 0;
    }
    lines.back().stanzaEnd = true;
    return lines;
}

std::string ciNotation(const std::vector<LineRule>& lines)
{
    std::string text;
    for (const LineRule& line : lines) {
        std::string digits = toneDigits(line.tones);
        for (std::size_t p = 0; p < line.usual.size(); ++p) {
            if (line.tones[p] != ToneRule::Any || line.usual[p] == ToneRule::Any) continue;
            digits[p] = line.usual[p] == ToneRule::Level ? '3' : '4';
        }
        text += digits;
        if (line.rhyme) text += static_cast<char>('a' + line.rhyme - 1);
        if (line.mayRhyme) text += static_cast<char>('A' + line.mayRhyme - 1);
        text += line.stanzaEnd ? '|' : line.stop == U'，' ? ',' : '.';
    }
    return text;
}

base::Result<CiPatterns> CiPatterns::load(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed) {
        return base::Error{base::ErrorCode::NotFound,
                           "The table of tunes " + file.string() + " is not there.",
                           "Install the program again."};
    }
    if (size > kMostBytes) {
        return base::Error{base::ErrorCode::TooLarge,
                           "The table of tunes " + file.string() + " is over 8 MB.",
                           "Install the program again."};
    }
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream) {
        return base::Error{base::ErrorCode::Io, "The table of tunes " + file.string() + " cannot be read.",
                           "Look at its permissions."};
    }
    return parse(text.str());
}

base::Result<CiPatterns> CiPatterns::parse(std::string_view text)
{
    CiPatterns table;
    int number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        const auto fields = fieldsOf(line);
        const std::string where = "line " + std::to_string(number);
        if (fields.size() != 5 || (fields[0] != "ci" && fields[0] != "qu") || fields[1].empty()) {
            return malformed(where + " is not form, tune, support, agreement, pattern");
        }
        CiPattern pattern;
        pattern.form = fields[0] == "ci" ? FormId::Ci : FormId::Qu;
        pattern.cipai = fields[1];
        const auto support =
            std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), pattern.support);
        int permille = 0;
        const auto agreement =
            std::from_chars(fields[3].data(), fields[3].data() + fields[3].size(), permille);
        if (support.ec != std::errc() || agreement.ec != std::errc() || pattern.support < 1) {
            return malformed(where + " has no support or agreement count");
        }
        pattern.agreement = permille / 1000.0;
        pattern.notation = fields[4];
        if (auto parsed = parseCiNotation(pattern.notation); !parsed)
            return malformed(where + ": " + parsed.error().message);
        auto& names = pattern.form == FormId::Ci ? table.m_ci : table.m_qu;
        names[pattern.cipai].push_back(std::move(pattern));
    }
    const auto finish = [](ByName& names, std::vector<Tune>& tunes) {
        for (auto& [name, patterns] : names) {
            std::stable_sort(patterns.begin(), patterns.end(),
                             [](const CiPattern& a, const CiPattern& b) { return a.support > b.support; });
            int support = 0;
            for (const CiPattern& pattern : patterns) support += pattern.support;
            tunes.push_back({name, support});
        }
        std::stable_sort(tunes.begin(), tunes.end(),
                         [](const Tune& a, const Tune& b) { return a.support > b.support; });
    };
    finish(table.m_ci, table.m_ciTunes);
    finish(table.m_qu, table.m_quTunes);
    return table;
}

const std::vector<CiPatterns::Tune>& CiPatterns::tunes(FormId form) const
{
    return form == FormId::Qu ? m_quTunes : m_ciTunes;
}

std::string CiPatterns::canonicalName(FormId form, std::string_view cipai) const
{
    const ByName& names = byName(form);
    if (names.contains(cipai)) return std::string(cipai);
    if (form == FormId::Ci) {
        for (std::string_view other : otherTuneNames(cipai)) {
            if (names.contains(other)) return std::string(other);
        }
    }
    return {};
}

std::vector<Template> CiPatterns::templates(FormId form, std::string_view cipai) const
{
    std::vector<Template> made;
    const auto found = byName(form).find(canonicalName(form, cipai));
    if (found == byName(form).end()) return made;
    for (const CiPattern& pattern : found->second) {
        auto lines = parseCiNotation(pattern.notation);
        if (lines) made.push_back(templateOf(pattern, std::move(lines).value()));
    }
    return made;
}

std::vector<std::string> CiPatterns::namesLike(FormId form, std::string_view cipai, std::size_t most) const
{
    const std::u32string wanted = fromUtf8(cipai);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const Tune& tune : tunes(form)) {
        const std::u32string name = fromUtf8(tune.name);
        const std::size_t same = shared(wanted, name);
        if (same && 2 * same >= std::max(wanted.size(), name.size())) near.emplace_back(same, tune.name);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most, near.size()); ++i) names.push_back(near[i].second);
    return names;
}

} // namespace moyun::poem
