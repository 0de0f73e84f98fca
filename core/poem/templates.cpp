// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/templates.h"

#include "core/poem/form.h"
#include "core/poem/prosody_reading.h"
#include "core/poem/regulated.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace moyun::poem {

namespace {

// Lines whose tones nothing binds: one unit of one alternative each.
void addLine(Template& made, LineRule rule)
{
    const int index = static_cast<int>(made.lines.size());
    made.units.push_back({index, 1, {Alternative{rule.tones, Liberty::None}}});
    made.lines.push_back(std::move(rule));
}

Template plainTemplate(FormId form, int lines, int length, bool rhymed)
{
    Template made;
    made.form = form;
    made.id = "open";
    made.chinese = formInfo(form).chinese;
    made.english = formInfo(form).english;
    for (int i = 0; i < lines; ++i) {
        LineRule rule;
        rule.tones.assign(static_cast<std::size_t>(length), ToneRule::Any);
        rule.stop = i % 2 ? U'。' : U'，';
        if (rhymed && i % 2) {
            rule.rhyme = 1;
            rule.rhymeTone = ToneRule::Any;
        }
        rule.stanzaEnd = i + 1 == lines;
        addLine(made, std::move(rule));
    }
    return made;
}

std::vector<Template> englishTemplates(FormId form, int lines)
{
    constexpr std::string_view kShakespeare = "ABABCDCDEFEFGG";
    Template made;
    made.form = form;
    made.id = form == FormId::Sonnet ? "shakespeare" : "pentameter";
    made.chinese = formInfo(form).chinese;
    made.english = formInfo(form).english;
    const int count = form == FormId::Sonnet ? 14 : lines > 0 ? lines : 10;
    for (int i = 0; i < count; ++i) {
        LineRule rule;
        rule.syllables = 10;
        rule.stop = 0;
        if (form == FormId::Sonnet) rule.rhyme = kShakespeare[static_cast<std::size_t>(i)] - 'A' + 1;
        rule.stanzaEnd = i + 1 == count || (form == FormId::Sonnet && i % 4 == 3);
        addLine(made, std::move(rule));
    }
    return {made};
}

// 对联 that are no 律句: the beats (even characters) alternate, the ends are fixed, and the lower line is the
// opposite of the upper.
Template coupletOfBeats(int length, bool obliqueBeat)
{
    std::string upper, lower;
    for (int p = 1; p <= length; ++p) {
        const bool last = p == length;
        const bool beat = p % 2 == 0;
        const bool oblique = last || (obliqueBeat == (p / 2 % 2 == 1));
        upper += last || beat ? (oblique ? '1' : '0') : '2';
        lower += last || beat ? (oblique ? '0' : '1') : '2';
    }
    Template made;
    made.form = FormId::Couplet;
    made.id = std::string(obliqueBeat ? "ze" : "ping") + "-beats";
    made.chinese = obliqueBeat ? "仄起" : "平起";
    made.english = obliqueBeat ? "oblique opening" : "level opening";
    addLine(made, {.tones = tonePattern(upper), .stop = U'，'});
    addLine(made, {.tones = tonePattern(lower), .stop = U'。', .parallel = true, .stanzaEnd = true});
    return made;
}

std::vector<Template> coupletTemplates(int length)
{
    std::vector<Template> made;
    if (length == 5 || length == 7) {
        for (const Template& whole : regulatedTemplates(FormId::Couplet, length, 2)) {
            if (whole.lines[0].rhyme) continue; // upper lines end oblique
            made.push_back(whole);
            made.back().chinese = whole.id.starts_with("ze") ? "仄起" : "平起";
            made.back().english = whole.id.starts_with("ze") ? "oblique opening" : "level opening";
            made.back().lines[1].rhyme = 0;
            made.back().lines[1].rhymeTone = ToneRule::None;
            made.back().lines[1].parallel = true;
        }
        return made;
    }
    // In an even line the last beat, which ends it, decides the first.
    if (length % 2 == 0) return {coupletOfBeats(length, length / 2 % 2 == 1)};
    return {coupletOfBeats(length, true), coupletOfBeats(length, false)};
}

// A first line that can be read as rhyming is meant to; it takes most of a fault to think otherwise.
constexpr double kOffRhymeCost = 0.65;

bool leavesRhyme(const Template& pattern, const std::vector<std::u32string>& given, const ToneSource& tones,
                 RhymeBook book)
{
    if (pattern.lines[0].rhyme || given.size() < 2 || given[0].size() != pattern.lines[0].tones.size() ||
        given[1].size() != pattern.lines[1].tones.size()) {
        return false;
    }
    for (std::uint8_t group : groupsOf(given[1].back(), ToneRule::Level, tones, book)) {
        if (mayRhyme(given[0].back(), group, ToneRule::Level, tones, book)) return true;
    }
    return false;
}

double unitCost(const Template& pattern, const TonalUnit& unit, const std::vector<std::u32string>& given,
                const ToneSource& tones, RhymeBook book, int& faults)
{
    double best = -1;
    int bestFaults = 0;
    for (const Alternative& alternative : unit.alternatives) {
        int wrong = 0;
        std::size_t at = 0;
        for (int line = unit.firstLine; line < unit.firstLine + unit.lineCount; ++line) {
            const auto index = static_cast<std::size_t>(line);
            const std::size_t length = pattern.lines[index].tones.size();
            const std::size_t written = index < given.size() ? std::min(given[index].size(), length) : 0;
            for (std::size_t p = 0; p < written; ++p) {
                wrong += !admits(alternative.tones[at + p], possibleTones(given[index][p], tones, book));
            }
            at += length;
        }
        const double cost = wrong + 0.1 * static_cast<int>(alternative.liberty);
        if (best < 0 || cost < best) {
            best = cost;
            bestFaults = wrong;
        }
    }
    faults += bestFaults;
    return std::max(best, 0.0);
}

// The known ends of each rhyme set.
std::map<int, std::vector<RhymeEnd>> givenEnds(const Template& pattern,
                                               const std::vector<std::u32string>& given,
                                               const ToneSource& tones, RhymeBook book)
{
    std::map<int, std::vector<RhymeEnd>> sets;
    for (std::size_t i = 0; i < std::min(given.size(), pattern.lines.size()); ++i) {
        const LineRule& rule = pattern.lines[i];
        if (!rule.rhyme || rule.tones.empty() || given[i].size() < rule.tones.size()) continue;
        const char32_t end = given[i][rule.tones.size() - 1];
        if (end && !tones.of(end, book).empty()) sets[rule.rhyme].push_back({end, rule.rhymeTone});
    }
    return sets;
}

int rhymeFaults(const Template& pattern, const std::vector<std::u32string>& given, const ToneSource& tones,
                RhymeBook book)
{
    const auto sets = givenEnds(pattern, given, tones, book);
    int faults = 0;
    for (const auto& [set, ends] : sets) {
        const auto group = bestGroup(ends, tones, book);
        for (const RhymeEnd& end : ends)
            faults += !group || !mayRhyme(end.character, *group, end.tone, tones, book);
    }
    return faults;
}

} // namespace

std::vector<Template> templatesFor(const TemplateQuery& query, const CiPatterns* tunes)
{
    const FormInfo& info = formInfo(query.form);
    const int length = info.lineLength               ? info.lineLength
                       : query.lineLength > 0        ? query.lineLength
                       : query.form == FormId::Pailv ? 5
                                                     : 7;
    switch (query.form) {
    case FormId::Wujue:
    case FormId::Qijue:
    case FormId::Wulv:
    case FormId::Qilv:
        return regulatedTemplates(query.form, length, info.leastLines);
    case FormId::Pailv: {
        const int lines = std::max(info.leastLines, query.lines + query.lines % 2);
        return regulatedTemplates(query.form, length == 7 ? 7 : 5, lines);
    }
    case FormId::Gushi:
        return {plainTemplate(query.form, query.lines > 0 ? query.lines : 8, length, true)};
    case FormId::Ci:
    case FormId::Qu:
        return tunes ? tunes->templates(query.form, query.cipai) : std::vector<Template>();
    case FormId::Couplet:
        return coupletTemplates(length);
    case FormId::Free:
    case FormId::Prose:
        return {plainTemplate(query.form, query.lines, query.lineLength, false)};
    case FormId::Sonnet:
    case FormId::BlankVerse:
        return englishTemplates(query.form, query.lines);
    }
    return {};
}

std::vector<TemplateFit> bestTemplates(std::vector<Template> candidates,
                                       const std::vector<std::u32string>& given, const ToneSource& tones,
                                       RhymeBook book)
{
    std::vector<TemplateFit> fits;
    for (Template& candidate : candidates) {
        TemplateFit fit{std::move(candidate)};
        const Template& pattern = fit.pattern;
        for (std::size_t i = 0; i < given.size(); ++i) {
            const int written = static_cast<int>(given[i].size());
            if (i >= pattern.lines.size())
                fit.lengthFaults += 1;
            else if (!written || pattern.lines[i].tones.empty())
                continue;
            // The last line may be half written.
            else if (i + 1 < given.size() || written > pattern.lines[i].length())
                fit.lengthFaults += std::abs(written - pattern.lines[i].length());
        }
        const bool offRhyme = formInfo(pattern.form).isRegulated && leavesRhyme(pattern, given, tones, book);
        double toneCost = 0;
        for (const TonalUnit& unit : pattern.units)
            toneCost += unitCost(pattern, unit, given, tones, book, fit.toneFaults);
        fit.rhymeFaults = rhymeFaults(pattern, given, tones, book);
        fit.cost = 4.0 * fit.lengthFaults + toneCost + 1.5 * fit.rhymeFaults + (offRhyme ? kOffRhymeCost : 0);
        fits.push_back(std::move(fit));
    }
    std::stable_sort(fits.begin(), fits.end(),
                     [](const TemplateFit& a, const TemplateFit& b) { return a.cost < b.cost; });
    return fits;
}

std::vector<TemplateFit> bestTemplates(const TemplateQuery& query, const std::vector<std::u32string>& given,
                                       const ToneSource& tones, RhymeBook book, const CiPatterns* tunes)
{
    TemplateQuery filled = query;
    if (!filled.lineLength && !given.empty()) filled.lineLength = static_cast<int>(given.front().size());
    if (!filled.lines) filled.lines = static_cast<int>(given.size());
    return bestTemplates(templatesFor(filled, tunes), given, tones, book);
}

std::vector<RhymeChoice> rhymeChoices(const Template& pattern, int set,
                                      const std::vector<std::u32string>& given, const ToneSource& tones,
                                      RhymeBook book)
{
    std::vector<RhymeChoice> choices;
    const auto sets = givenEnds(pattern, given, tones, book);
    const auto found = sets.find(set);
    if (found == sets.end()) return choices;
    for (const RhymeEnd& end : found->second) {
        for (std::uint8_t group : groupsOf(end.character, end.tone, tones, book)) {
            const auto known =
                std::find_if(choices.begin(), choices.end(),
                             [group](const RhymeChoice& choice) { return choice.group == group; });
            if (known == choices.end())
                choices.push_back({group, 1});
            else
                ++known->ends;
        }
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const RhymeChoice& a, const RhymeChoice& b) { return a.ends > b.ends; });
    return choices;
}

} // namespace moyun::poem
