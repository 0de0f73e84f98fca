// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_plan.h"

#include "core/poem/form.h"
#include "core/poem/parallel.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <array>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using poem::ToneRule;

constexpr char32_t kOpen = U'\0';
constexpr std::size_t kMostAlternatives = 64;

} // namespace

base::Result<PoemPlan> PoemPlan::make(const PoemRequest& request, const poem::Template& form,
                                      const PoemLexicon& lexicon, const poem::ToneSource& tones)
{
    PoemPlan plan(lexicon);
    plan.m_form = form;
    const auto& given = request.draft.lines;
    if (given.size() > form.lines.size())
        return Error{ErrorCode::InvalidArgument,
                     "The draft has " + std::to_string(given.size()) + " lines; the form has " +
                         std::to_string(form.lines.size()) + ".",
                     "Take lines away or choose a longer form."};
    for (std::size_t l = 0; l < form.lines.size(); ++l) {
        const bool written = l < given.size() && !given[l].empty();
        // A line of another length is the writer's and stays as it is.
        plan.m_lines.push_back(written ? given[l]
                                       : std::u32string(std::size_t(form.lines[l].length()), kOpen));
        if (written && std::find(given[l].begin(), given[l].end(), kOpen) != given[l].end())
            plan.m_lines.back().resize(std::size_t(form.lines[l].length()), kOpen);
    }
    if (request.heads.size() > plan.m_lines.size())
        return Error{ErrorCode::InvalidArgument,
                     "There are " + std::to_string(request.heads.size()) + " heads; the form has " +
                         std::to_string(form.lines.size()) + " lines.",
                     "Give fewer heads or choose a longer form."};
    for (std::size_t l = 0; l < request.heads.size(); ++l) {
        auto& first = plan.m_lines[l][0];
        if (request.heads[l] == kOpen || request.heads[l] == first) continue;
        if (first != kOpen)
            return Error{ErrorCode::InvalidArgument,
                         "Line " + std::to_string(l + 1) + " already begins with " + poem::toUtf8(first) +
                             ", not with " + poem::toUtf8(request.heads[l]) + ".",
                         "Change the line or the heads."};
        first = request.heads[l];
    }
    if (std::none_of(plan.m_lines.begin(), plan.m_lines.end(),
                     [](const auto& line) { return line.find(kOpen) != line.npos; }))
        return Error{ErrorCode::InvalidArgument, "The poem is complete: no character of it is open.",
                     "Take a line or a character away to have others proposed."};
    const auto& info = poem::formInfo(form.form);
    plan.m_repeatless = info.isRegulated || form.form == poem::FormId::Couplet;
    plan.m_avoid = request.forbidden;
    if (plan.m_repeatless)
        for (const auto& line : plan.m_lines)
            for (const char32_t c : line)
                if (c != kOpen) plan.m_avoid += c;
    plan.openUnits();
    if (auto opened = plan.openRhymes(request, tones); !opened) return opened.error();
    plan.m_start.lines.resize(plan.m_lines.size());
    return plan;
}

// A unit's alternatives that what is fixed breaks least. Liberties only where what is fixed has taken them.
void PoemPlan::openUnits()
{
    m_unitOf.assign(m_lines.size(), 0);
    m_offset.assign(m_lines.size(), 0);
    for (std::size_t u = 0; u < m_form.units.size(); ++u) {
        const auto& unit = m_form.units[u];
        std::size_t offset = 0;
        for (int k = 0; k < unit.lineCount; ++k) {
            const auto line = std::size_t(unit.firstLine + k);
            m_unitOf[line] = u;
            m_offset[line] = offset;
            offset += std::size_t(m_form.lines[line].length());
        }
        int least = 1'000'000;
        std::uint64_t open = 0;
        for (std::size_t a = 0; a < std::min(unit.alternatives.size(), kMostAlternatives); ++a) {
            const auto& alternative = unit.alternatives[a];
            int broken = alternative.liberty == poem::Liberty::None ? 0 : 1;
            for (int k = 0; k < unit.lineCount; ++k) {
                const auto line = std::size_t(unit.firstLine + k);
                for (std::size_t p = 0; p < m_lines[line].size(); ++p) {
                    const auto at = m_offset[line] + p;
                    if (m_lines[line][p] == kOpen || at >= alternative.tones.size()) continue;
                    if (!poem::admits(alternative.tones[at], m_lexicon->tonesOf(m_lines[line][p])))
                        broken += 2;
                }
            }
            if (broken < least) {
                least = broken;
                open = 0;
            }
            if (broken == least) open |= std::uint64_t(1) << a;
        }
        m_start.units.push_back(open);
    }
}

base::Result<void> PoemPlan::openRhymes(const PoemRequest& request, const poem::ToneSource& tones)
{
    int sets = 0;
    for (const auto& line : m_form.lines) sets = std::max(sets, line.rhyme);
    PoemLexicon::Groups asked;
    if (!request.rhyme.empty()) {
        const auto groups = tones.groups(request.book);
        for (std::size_t g = 0; g < groups.size(); ++g)
            if (groups[g].name == request.rhyme) asked.set(g);
        if (asked.none())
            return Error{ErrorCode::InvalidArgument, "There is no rhyme group " + request.rhyme + ".",
                         "See moyun poem rhymes for those there are."};
    }
    for (int set = 1; set <= sets; ++set) {
        // The groups that most of the fixed rhymes share.
        std::array<int, PoemLexicon::kMostGroups> votes{};
        int most = 0;
        ToneRule rhymeTones = ToneRule::None;
        for (std::size_t l = 0; l < m_lines.size(); ++l) {
            const auto& rule = m_form.lines[l];
            if (rhymeSet(l) != set) continue;
            if (rule.rhyme > 0) rhymeTones = rhymeTones | rule.rhymeTone;
            if (m_lines[l].empty() || m_lines[l].back() == kOpen) continue;
            const auto groups = m_lexicon->groupsOf(m_lines[l].back(), rule.rhymeTone);
            for (std::size_t g = 0; g < groups.size(); ++g)
                if (groups[g]) most = std::max(most, votes[g] += rule.rhyme > 0 ? 2 : 1);
        }
        if (asked.any())
            if (auto possible = checkRhyme(request.rhyme, asked, set, rhymeTones); !possible) return possible;
        PoemLexicon::Groups open = asked.any() ? asked : m_lexicon->wideGroups(rhymeTones);
        if (most > 0 && asked.none()) {
            open.reset();
            for (std::size_t g = 0; g < open.size(); ++g) open[g] = votes[g] == most;
        }
        m_start.rhymes.push_back(open);
    }
    return {};
}

// Whether the group asked for has characters enough, of such tones, for the open rhymes of a set.
base::Result<void> PoemPlan::checkRhyme(const std::string& name, const PoemLexicon::Groups& group, int set,
                                        ToneRule tones) const
{
    int needed = 0, ofTone = 0, left = 0;
    for (std::size_t l = 0; l < m_lines.size(); ++l)
        needed += rhymeSet(l) == set && !m_lines[l].empty() && m_lines[l].back() == kOpen;
    const auto& entries = m_lexicon->entries();
    for (std::size_t token = 0; token < std::min(entries.size(), PoemLexicon::kUsualTokens); ++token) {
        const auto& entry = entries[token];
        const auto groups = entry.level | entry.oblique;
        if (groups.count() != 1 || (groups & group).none() || (entry.tones & tones) != entry.tones) continue;
        ++ofTone;
        left += m_avoid.find(entry.character) == m_avoid.npos;
    }
    if (needed == 0 || left >= needed) return {};
    if (ofTone == 0)
        return Error{ErrorCode::InvalidArgument,
                     "No character of the rhyme group " + name + " has the tone that this form rhymes on" +
                         (tones == ToneRule::Level     ? " (level)."
                          : tones == ToneRule::Oblique ? " (oblique)."
                                                       : "."),
                     "Choose another rhyme or another form."};
    return Error{ErrorCode::InvalidArgument,
                 "The rhyme group " + name + " has " + std::to_string(left) + " usual characters left for " +
                     std::to_string(needed) + " open rhymes.",
                 "Choose another rhyme, or forbid and fix less."};
}

int PoemPlan::rhymeSet(std::size_t line) const
{
    const auto& rule = m_form.lines[line];
    return rule.rhyme > 0 ? rule.rhyme : rule.mayRhyme;
}

bool PoemPlan::isRhyme(std::size_t line, std::size_t place) const
{
    return rhymeSet(line) > 0 && place + 1 == m_lines[line].size();
}

char32_t PoemPlan::faced(const State& state, std::size_t line, std::size_t place) const
{
    if (m_form.lines[line].parallel && line > 0)
        return place < state.lines[line - 1].size() ? state.lines[line - 1][place] : kOpen;
    if (line + 1 < m_lines.size() && m_form.lines[line + 1].parallel)
        return place < m_lines[line + 1].size() ? m_lines[line + 1][place] : kOpen;
    return kOpen;
}

void PoemPlan::allow(const State& state, std::size_t line, std::size_t place,
                     std::vector<char>& allowed) const
{
    const auto& entries = m_lexicon->entries();
    allowed.assign(entries.size(), 0);
    auto wanted = this->wanted(state, line, place);
    const bool rhyme = isRhyme(line, place);
    const auto& rule = m_form.lines[line];
    if (rhyme) wanted = wanted & rule.rhymeTone;
    for (std::size_t token = 0; token < entries.size(); ++token) {
        const auto& entry = entries[token];
        if (entry.character == 0 || entry.tones == ToneRule::None) continue;
        // A character of two tones stands only where either will do: another reader may read it otherwise.
        if ((entry.tones & wanted) != entry.tones) continue;
        if (rhyme) {
            if (token >= PoemLexicon::kUsualTokens) continue; // of rare ones the books differ
            const auto groups = (entry.level | entry.oblique);
            // Of one group only, for the same reason.
            if (groups.count() != 1 || (groups & state.rhymes[std::size_t(rhymeSet(line) - 1)]).none())
                continue;
        }
        allowed[token] = 1;
    }
    const auto forbid = [&](char32_t c) {
        if (const auto token = m_lexicon->tokenOf(c)) allowed[token] = 0;
    };
    for (const char32_t c : m_avoid) forbid(c);
    // No rhyme twice, fixed ones later on included.
    for (std::size_t l = 0; l < m_lines.size() && rhyme; ++l) {
        if (rhymeSet(l) == 0 || l == line) continue;
        if (l < state.lines.size() && !state.lines[l].empty()) forbid(state.lines[l].back());
        if (m_lines[l].back() != kOpen) forbid(m_lines[l].back());
    }
    for (std::size_t l = 0; l < state.lines.size(); ++l)
        if (m_repeatless || l == line)
            for (const char32_t c : state.lines[l]) forbid(c);
    if (m_form.lines[line].parallel) faceDoubling(state, line, place, allowed);
}

// The tones that the alternatives still open have there.
ToneRule PoemPlan::wanted(const State& state, std::size_t line, std::size_t place) const
{
    auto wanted = ToneRule::None;
    const auto& unit = m_form.units[unitIndex(line)];
    for (std::size_t a = 0; a < std::min(unit.alternatives.size(), kMostAlternatives); ++a)
        if (state.units[unitIndex(line)] >> a & 1)
            wanted = wanted | unit.alternatives[a].tones[placeInUnit(line, place)];
    return wanted;
}

// A doubling (萧萧) faces a doubling: where the tones allow, its first character is one that verse doubles,
// and its second the same. Otherwise the place stays as it is.
void PoemPlan::faceDoubling(const State& state, std::size_t line, std::size_t place,
                            std::vector<char>& allowed) const
{
    const auto& entries = m_lexicon->entries();
    const auto here = faced(state, line, place);
    if (here == kOpen) return;
    if (place > 0 && faced(state, line, place - 1) == here) {
        const auto token = m_lexicon->tokenOf(state.lines[line][place - 1]);
        const auto tones = wanted(state, line, place);
        const auto& before = entries[token];
        if (!poem::isOftenDoubled(before.character) || (before.tones & tones) != before.tones) return;
        allowed.assign(entries.size(), 0);
        allowed[token] = 1;
        return;
    }
    if (place + 2 >= m_lines[line].size() || faced(state, line, place + 1) != here ||
        m_lines[line][place + 1] != kOpen)
        return;
    const auto next = wanted(state, line, place + 1);
    auto doubled = allowed;
    bool any = false;
    for (std::size_t token = 0; token < entries.size(); ++token) {
        const auto& entry = entries[token];
        doubled[token] =
            doubled[token] && poem::isOftenDoubled(entry.character) && (entry.tones & next) == entry.tones;
        any = any || doubled[token];
    }
    if (any) allowed = std::move(doubled);
}

void PoemPlan::take(State& state, std::size_t line, std::size_t place, const PoemLexicon::Entry& entry) const
{
    auto& open = state.units[unitIndex(line)];
    const auto& unit = m_form.units[unitIndex(line)];
    for (std::size_t a = 0; a < std::min(unit.alternatives.size(), kMostAlternatives); ++a)
        if (!poem::admits(unit.alternatives[a].tones[placeInUnit(line, place)], entry.tones))
            open &= ~(std::uint64_t(1) << a);
    if (isRhyme(line, place)) {
        auto& groups = state.rhymes[std::size_t(rhymeSet(line) - 1)];
        groups &= entry.level | entry.oblique;
    }
    state.lines[line] += entry.character;
}

} // namespace moyun::engine
