// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/poem/poem_lexicon.h"
#include "core/engine/poem/poem_request.h"

#include <cstdint>
#include <vector>

namespace moyun::engine {

// What a form asks of a draft, place by place, with all that the writer has fixed taken into account, also
// what stands later. Immutable; drafts carry their own State.
class PoemPlan
{
public:
    struct State
    {
        std::vector<std::uint64_t> units;        // by tonal unit: the alternatives still open
        std::vector<PoemLexicon::Groups> rhymes; // by rhyme set: the groups still open
        std::vector<std::u32string> lines;       // chosen so far, in full where they are fixed
    };

    // Errors: no template for the form, a head or a rhyme group that cannot be, more lines than the form
    // has.
    static base::Result<PoemPlan> make(const PoemRequest& request, const poem::Template& form,
                                       const PoemLexicon& lexicon, const poem::ToneSource& tones);

    const poem::Template& form() const { return m_form; }
    const State& start() const { return m_start; }
    // The character that is fixed there, or U'\0'.
    char32_t fixed(std::size_t line, std::size_t place) const { return m_lines[line][place]; }
    // Whether all after an open place is fixed, and the line from that place on.
    bool isLastOpen(std::size_t line, std::size_t place) const
    {
        return m_lines[line].find(U'\0', place + 1) == std::u32string::npos;
    }
    std::u32string rest(std::size_t line, std::size_t place) const { return m_lines[line].substr(place); }
    std::size_t length(std::size_t line) const { return m_lines[line].size(); }
    std::size_t lines() const { return m_lines.size(); }

    // The character that one at this place faces in a couplet to be parallel; U'\0': none, or not known yet.
    char32_t faced(const State& state, std::size_t line, std::size_t place) const;
    // Which tokens may stand at an open place: 1 or 0 for each of the lexicon's entries.
    void allow(const State& state, std::size_t line, std::size_t place, std::vector<char>& allowed) const;
    // Takes a character at an open place.
    void take(State& state, std::size_t line, std::size_t place, const PoemLexicon::Entry& entry) const;

private:
    explicit PoemPlan(const PoemLexicon& lexicon) : m_lexicon(&lexicon) {}
    std::size_t unitIndex(std::size_t line) const { return m_unitOf[line]; }
    std::size_t placeInUnit(std::size_t line, std::size_t place) const { return m_offset[line] + place; }
    poem::ToneRule wanted(const State& state, std::size_t line, std::size_t place) const;
    void faceDoubling(const State& state, std::size_t line, std::size_t place,
                      std::vector<char>& allowed) const;
    void openUnits();
    base::Result<void> openRhymes(const PoemRequest& request, const poem::ToneSource& tones);
    base::Result<void> checkRhyme(const std::string& name, const PoemLexicon::Groups& group, int set,
                                  poem::ToneRule tones) const;
    // The set that the line is to rhyme with, 0: none. Where the tune leaves it open, it rhymes: a stricter
    // reader of the tune may ask for it.
    int rhymeSet(std::size_t line) const;
    bool isRhyme(std::size_t line, std::size_t place) const;

    const PoemLexicon* m_lexicon;
    poem::Template m_form;
    std::vector<std::u32string> m_lines; // U'\0' where open
    std::vector<std::size_t> m_unitOf, m_offset;
    std::u32string m_avoid; // forbidden, and what is fixed anywhere where the form wants no repetition
    bool m_repeatless = true;
    State m_start;
};

} // namespace moyun::engine
