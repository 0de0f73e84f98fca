// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/poem/english_metre.h"
#include "core/engine/poem/poem_decoder.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace moyun::engine {

// Goes on with forms whose lines have no set number of characters: free verse, prose, blank verse, the
// sonnet. Several groups of drafts go from line to line; at the end of each line a group goes on from its
// best ones, so that each candidate is the outcome of a search of its own. English lines keep metre and rhyme
// by EnglishMetre; Chinese ones are kept from repeating themselves and one
// another. A line of the writer's that no word
// rhymes with in full is answered by a wider rhyme, which the outcome's notes name, rather than by none.
//
// A line of the draft that holds anything is the writer's and stays; an empty one, and all after the last,
// are open. Prose goes on within a last paragraph that has no full stop yet. Thread and errors as
// PoemDecoder.
class OpenPoemDecoder
{
public:
    OpenPoemDecoder(neural::PoemModel& model, const PoemLookups& tables, PoemDecoderHooks hooks);
    ~OpenPoemDecoder();

    base::Result<PoemOutcome> run(const PoemRequest& request);

private:
    struct Draft;
    struct Line;
    base::Result<std::vector<Line>> plan(const PoemRequest& request) const;
    base::Result<void> compose(const PoemRequest& request);
    bool widen(std::size_t index);
    std::vector<poem::Text> notes(const std::vector<PoemCandidate>& candidates) const;
    base::Result<void> readFixed(const Line& line);
    base::Result<void> write(const PoemRequest& request, const Line& line, std::size_t index);
    bool choose(Draft& draft, const float* likelihoods, const PoemRequest& request, const Line& line,
                std::size_t index);
    void allow(const Draft& draft, const Line& line, std::size_t index, std::vector<char>& allowed);
    std::u16string turnOf(const Draft& draft, std::uint16_t token) const;
    void forbidRepeats(const Draft& draft, std::vector<char>& allowed) const;
    void goOnFromBest(std::vector<Draft>& ended);
    EnglishMetre::Wish wishOf(const Draft& draft, std::size_t index);
    const std::vector<std::string>& rhymesWith(const std::string& end, std::size_t index);
    int rhymeSet(std::size_t line) const;
    std::u32string lineText(const Draft& draft, std::size_t line, std::size_t from = 0) const;
    base::Result<std::vector<float>> read(const std::vector<Draft*>& drafts);

    neural::PoemModel& m_model;
    PoemLookups m_tables;
    PoemDecoderHooks m_hooks;
    std::vector<Draft> m_drafts;
    std::vector<Line> m_lines;
    poem::Template m_form;
    bool m_english = false, m_prose = false;
    std::size_t m_groups = 1, m_width = 1, m_given = 0;
    std::vector<char> m_text;  // by token: may stand in a Chinese text
    std::vector<char> m_marks; // by token: a mark
    std::unique_ptr<EnglishMetre> m_metre;
    // How widely each line may rhyme, and what that makes of the words that it has to rhyme with.
    std::vector<poem::RhymeWidth> m_rhymeWidths;
    std::map<std::pair<std::size_t, std::string>, std::vector<std::string>> m_rhymes;
    std::unordered_map<std::u16string, double> m_used; // by turn: by how many drafts of a group
    std::optional<std::size_t> m_deadEnd;              // the line that no draft could end
};

} // namespace moyun::engine
