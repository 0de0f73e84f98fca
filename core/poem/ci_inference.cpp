// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/ci_inference.h"

#include "core/poem/prosody_reading.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace moyun::poem {

namespace {

using Poems = std::vector<const TunePoem*>;
using Table = std::vector<std::vector<double>>;

char32_t endOf(const TunePoem& poem, std::size_t line)
{
    return poem.lines[line].back();
}

ToneRule toneOf(char32_t c, const ToneSource& tones)
{
    return possibleTones(c, tones, RhymeBook::Pingshui);
}

// A tune may be written to level or to oblique rhymes in one layout (满江红, 忆秦娥): they are different
// patterns.
std::vector<Poems> byFinalTone(const Poems& poems, const ToneSource& tones, int least)
{
    Poems level, oblique, unclear;
    for (const TunePoem* poem : poems) {
        const ToneRule tone = toneOf(endOf(*poem, poem->lines.size() - 1), tones);
        (tone == ToneRule::Level ? level : tone == ToneRule::Oblique ? oblique : unclear).push_back(poem);
    }
    Poems& more = level.size() >= oblique.size() ? level : oblique;
    Poems& fewer = level.size() >= oblique.size() ? oblique : level;
    // A few against many are misreadings or slips of the text.
    const bool both = static_cast<int>(fewer.size()) >= least && fewer.size() * 10 >= more.size();
    more.insert(more.end(), unclear.begin(), unclear.end());
    std::vector<Poems> split{more};
    if (both) split.push_back(fewer);
    return split;
}

// Votes for the tone of every character of a layout, from its first line to its last.
struct Votes
{
    std::vector<double> level, oblique;

    explicit Votes(std::size_t characters) : level(characters, 0.5), oblique(characters, 0.5) {}
    void add(const TunePoem& poem, double weight, const ToneSource& tones)
    {
        std::size_t at = 0;
        for (const std::u32string& line : poem.lines) {
            for (char32_t c : line) {
                const ToneRule tone = toneOf(c, tones);
                level[at] += tone == ToneRule::Level ? weight : 0;
                oblique[at++] += tone == ToneRule::Oblique ? weight : 0;
            }
        }
    }
    ToneRule consensus(std::size_t at, double share) const
    {
        const double total = level[at] + oblique[at];
        return level[at] >= share * total     ? ToneRule::Level
               : oblique[at] >= share * total ? ToneRule::Oblique
                                              : ToneRule::Any;
    }
};

std::size_t charactersOf(const TunePoem& poem)
{
    return std::accumulate(poem.lines.begin(), poem.lines.end(), std::size_t{0},
                           [](std::size_t sum, const std::u32string& line) { return sum + line.size(); });
}

bool sameLayout(const TunePoem& a, const TunePoem& b)
{
    return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                      [](const std::u32string& x, const std::u32string& y) { return x.size() == y.size(); });
}

// How often the ends of every two lines rhyme.
Table rhymeTable(const Poems& poems, const std::vector<ToneRule>& endTones, const ToneSource& tones)
{
    const std::size_t count = endTones.size();
    Table together(count, std::vector<double>(count, 0.0));
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            double known = 0, rhyming = 0;
            for (const TunePoem* poem : poems) {
                const char32_t a = endOf(*poem, i), b = endOf(*poem, j);
                if (tones.of(a, RhymeBook::Cilin).empty() || tones.of(b, RhymeBook::Cilin).empty()) continue;
                known += 1;
                rhyming += nearRhyme(a, endTones[i], b, endTones[j], tones);
            }
            together[i][j] = together[j][i] = known > 0 ? rhyming / known : 0;
        }
    }
    return together;
}

double averageLink(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b,
                   const Table& together)
{
    double sum = 0;
    for (std::size_t i : a) {
        for (std::size_t j : b) sum += together[i][j];
    }
    return sum / static_cast<double>(a.size() * b.size());
}

using Sets = std::vector<std::vector<std::size_t>>;

// Average linkage: the two sets that rhyme most are merged while they rhyme often enough.
Sets mergedSets(Sets sets, const Table& together, double least, const auto& mayMerge)
{
    while (true) {
        double best = least;
        std::size_t first = 0, second = 0;
        for (std::size_t i = 0; i < sets.size(); ++i) {
            for (std::size_t j = i + 1; j < sets.size(); ++j) {
                if (!mayMerge(sets[i], sets[j])) continue;
                const double link = averageLink(sets[i], sets[j], together);
                if (link < best || (second && link == best)) continue;
                best = link;
                first = i;
                second = j;
            }
        }
        if (!second) return sets;
        sets[first].insert(sets[first].end(), sets[second].begin(), sets[second].end());
        sets.erase(sets.begin() + static_cast<std::ptrdiff_t>(second));
    }
}

void setRhymes(std::vector<LineRule>& lines, const Poems& poems, const ToneSource& tones,
               const InferenceOptions& options)
{
    std::vector<ToneRule> endTones;
    for (const LineRule& line : lines) endTones.push_back(line.tones.back());
    const Table together = rhymeTable(poems, endTones, tones);
    // Among few poems lines rhyme by chance.
    const double surer = 0.6 / std::sqrt(static_cast<double>(poems.size()));
    Sets sets;
    for (std::size_t i = 0; i < lines.size(); ++i) sets.push_back({i});
    // First lines of one tone, then level and oblique sets that share a part.
    sets =
        mergedSets(std::move(sets), together, std::min(0.9, options.rhymeShare + surer),
                   [&](const auto& a, const auto& b) { return endTones[a.front()] == endTones[b.front()]; });
    std::erase_if(sets, [](const auto& set) { return set.size() < 2; });
    sets = mergedSets(std::move(sets), together, std::min(0.9, options.linkShare + surer),
                      [](const auto&, const auto&) { return true; });
    for (auto& set : sets) std::sort(set.begin(), set.end());
    std::sort(sets.begin(), sets.end());
    for (std::size_t s = 0; s < sets.size() && s < 26; ++s) {
        for (std::size_t line : sets[s]) {
            lines[line].rhyme = static_cast<int>(s) + 1;
            lines[line].rhymeTone = endTones[line];
        }
    }
    // Lines that rhyme with a set in many poems, not in most.
    for (std::size_t i = 0; i < lines.size(); ++i) {
        double most = options.optionalShare + surer / 2;
        for (std::size_t s = 0; s < sets.size() && s < 26 && lines[i].rhyme == 0; ++s) {
            const double link = averageLink({i}, sets[s], together);
            if (link < most) continue;
            most = link;
            lines[i].mayRhyme = static_cast<int>(s) + 1;
        }
    }
}

// The corpus does not mark stanzas (片). Most tunes repeat one, changed at its head at most: the break is
// where counting back from it and from the end meets equal lengths longest.
void setStanzas(std::vector<LineRule>& lines)
{
    lines.back().stanzaEnd = true;
    const std::size_t count = lines.size();
    double best = 0.3;
    std::size_t found = 0;
    for (std::size_t split = 2; split + 2 <= count; ++split) {
        const std::size_t rest = count - split;
        if (std::max(split, rest) > std::min(split, rest) + 2) continue;
        if (!lines[split - 1].rhyme || lines[split - 1].stop == U'，') continue;
        std::size_t same = 0;
        while (same < std::min(split, rest) &&
               lines[split - 1 - same].length() == lines[count - 1 - same].length())
            ++same;
        // Rhymes that change do so between stanzas rather than across the break.
        std::set<int> before, cut;
        for (std::size_t i = 0; i < split; ++i) before.insert(lines[i].rhyme);
        for (std::size_t i = split; i < count; ++i) {
            if (lines[i].rhyme && before.contains(lines[i].rhyme)) cut.insert(lines[i].rhyme);
        }
        const double share = static_cast<double>(same) / static_cast<double>(std::max(split, rest)) -
                             0.15 * static_cast<double>(cut.size());
        if (share > best) {
            best = share;
            found = split;
        }
    }
    if (found && count >= 6) lines[found - 1].stanzaEnd = true;
}

double conforming(const std::vector<LineRule>& lines, const Poems& poems, const ToneSource& tones)
{
    double fixed = 0, right = 0;
    for (const TunePoem* poem : poems) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::size_t p = 0; p < lines[i].tones.size(); ++p) {
                if (lines[i].tones[p] == ToneRule::Any) continue;
                fixed += 1;
                right += admits(lines[i].tones[p], toneOf(poem->lines[i][p], tones));
            }
        }
    }
    return fixed > 0 ? right / fixed : 1;
}

// `kin`: all poems of the tune with as many characters.
CiPattern infer(const Poems& poems, const Poems& kin, const ToneSource& tones,
                const InferenceOptions& options)
{
    const TunePoem& model = *poems.front();
    Votes votes(charactersOf(model));
    for (const TunePoem* poem : poems) votes.add(*poem, 1, tones);
    const ToneRule finalTone = votes.consensus(votes.level.size() - 1, 0.75);
    for (const TunePoem* poem : kin) {
        const bool other =
            !sameLayout(*poem, model) && admits(toneOf(poem->lines.back().back(), tones), finalTone);
        if (other) votes.add(*poem, options.otherLayouts, tones);
    }
    std::size_t at = 0;
    std::vector<LineRule> lines(model.lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t p = 0; p < model.lines[i].size(); ++p) {
            lines[i].tones.push_back(votes.consensus(at, options.fixedShare));
            lines[i].usual.push_back(votes.consensus(at++, options.usualShare));
        }
        // An end of no clear tone is taken as the majority's, where there is one, lest the rhyme be lost.
        if (lines[i].tones.back() == ToneRule::Any) {
            lines[i].tones.back() = votes.consensus(at - 1, 0.75);
        }
        const auto full = std::count_if(poems.begin(), poems.end(), [i](const TunePoem* poem) {
            const char32_t stop = i < poem->stops.size() ? poem->stops[i] : U'\0';
            return stop && stop != U'，' && stop != U',';
        });
        lines[i].stop = 2 * static_cast<std::size_t>(full) > poems.size() ? U'。' : U'，';
    }
    setRhymes(lines, poems, tones, options);
    setStanzas(lines);
    CiPattern pattern;
    pattern.cipai = model.tune;
    pattern.form = model.form;
    pattern.support = static_cast<int>(poems.size());
    pattern.agreement = conforming(lines, poems, tones);
    pattern.notation = ciNotation(lines);
    return pattern;
}

// Brings the poems of a qu tune and number of lines to one layout: the padding before longer lines goes,
// shorter lines open with places left open.
TunePoem aligned(const TunePoem& poem, const std::vector<std::size_t>& lengths)
{
    TunePoem result = poem;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        std::u32string& line = result.lines[i];
        if (line.size() > lengths[i])
            line.erase(0, line.size() - lengths[i]);
        else
            line.insert(0, lengths[i] - line.size(), U'\0');
    }
    return result;
}

std::vector<TunePoem> alignedQu(const std::vector<TunePoem>& poems)
{
    std::map<std::pair<std::string, std::size_t>, Poems> kinds;
    for (const TunePoem& poem : poems) {
        if (poem.form == FormId::Qu) kinds[{poem.tune, poem.lines.size()}].push_back(&poem);
    }
    std::vector<TunePoem> result;
    for (const auto& [kind, members] : kinds) {
        std::vector<std::size_t> lengths;
        for (std::size_t i = 0; i < kind.second; ++i) {
            std::map<std::size_t, int> counts;
            for (const TunePoem* poem : members) ++counts[poem->lines[i].size()];
            lengths.push_back(
                std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                    return a.second < b.second;
                })->first);
        }
        for (const TunePoem* poem : members) result.push_back(aligned(*poem, lengths));
    }
    return result;
}

} // namespace

std::vector<CiPattern> inferTunePatterns(const std::vector<TunePoem>& poems, const ToneSource& tones,
                                         const InferenceOptions& options)
{
    using Key = std::tuple<FormId, std::string, std::vector<std::size_t>>;
    std::map<Key, Poems> layouts;
    std::map<std::tuple<FormId, std::string, std::size_t>, Poems> kin;
    const auto kinOf = [](const Key& key) {
        const auto& [form, tune, lengths] = key;
        return std::tuple(form, tune, std::accumulate(lengths.begin(), lengths.end(), std::size_t{0}));
    };
    std::vector<TunePoem> all;
    std::copy_if(poems.begin(), poems.end(), std::back_inserter(all),
                 [](const TunePoem& poem) { return poem.form != FormId::Qu; });
    for (TunePoem& poem : alignedQu(poems)) all.push_back(std::move(poem));
    for (const TunePoem& poem : all) {
        std::vector<std::size_t> lengths;
        for (const std::u32string& line : poem.lines) lengths.push_back(line.size());
        const bool usable =
            lengths.size() > 1 && !poem.tune.empty() &&
            std::all_of(lengths.begin(), lengths.end(), [](auto n) { return n > 0 && n <= 30; });
        if (!usable) continue;
        layouts[{poem.form, poem.tune, lengths}].push_back(&poem);
        kin[{poem.form, poem.tune, charactersOf(poem)}].push_back(&poem);
    }
    std::vector<CiPattern> patterns;
    for (const auto& [key, members] : layouts) {
        const bool qu = std::get<FormId>(key) == FormId::Qu;
        const int least = qu ? options.leastSupportQu : options.rareSupport;
        for (const Poems& part : byFinalTone(members, tones, least)) {
            if (static_cast<int>(part.size()) >= least)
                patterns.push_back(infer(part, kin[kinOf(key)], tones, options));
        }
    }
    std::stable_sort(patterns.begin(), patterns.end(), [](const CiPattern& a, const CiPattern& b) {
        return std::tie(a.form, a.cipai) < std::tie(b.form, b.cipai) ||
               (a.form == b.form && a.cipai == b.cipai && a.support > b.support);
    });
    std::vector<CiPattern> kept;
    int sameTune = 0;
    bool common = false;
    for (CiPattern& pattern : patterns) {
        const bool same =
            !kept.empty() && kept.back().cipai == pattern.cipai && kept.back().form == pattern.form;
        sameTune = same ? sameTune + 1 : 1;
        // The first has the most support.
        if (!same) common = pattern.form == FormId::Qu || pattern.support >= options.leastSupport;
        if (common && pattern.form != FormId::Qu && pattern.support < options.leastSupport) continue;
        if (sameTune <= options.mostLayouts) kept.push_back(std::move(pattern));
    }
    return kept;
}

} // namespace moyun::poem
