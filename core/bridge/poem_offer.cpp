// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_offer.h"

#include "core/poem/form.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

bool rowBegins(const poem::Template& form, std::size_t line)
{
    if (line == 0) return false;
    if (poem::hasTextLines(form.form)) return true;
    if (form.form == poem::FormId::Ci || form.form == poem::FormId::Qu) return form.lines[line - 1].stanzaEnd;
    return line % 2 == 0;
}

// Grows a text and its locks together.
struct Writer
{
    PoemState& into;
    const PoemState& from;

    void put(char32_t c, bool locked = false)
    {
        into.text += c;
        into.locked.push_back(locked);
    }
    void copy(std::size_t begin, std::size_t end)
    {
        for (; begin < end; ++begin) put(from.text[begin], from.locked[begin]);
    }
};

bool onlySpaceFrom(const std::u32string& text, std::size_t from)
{
    return text.find_first_not_of(U" \n\u3000", from) == std::u32string::npos;
}

bool endsText(char32_t c)
{
    return std::u32string_view(U"，。；：！？…”’」』,.;:!?-\"'").find(c) != std::u32string_view::npos;
}

} // namespace

engine::PoemRequest poemWish(const PoemState& state, const CheckedDraft& checked, const PoemOptions& options,
                             const std::string& modelId, int line)
{
    engine::PoemRequest wish;
    wish.draft = poemOf(state, checked.split);
    auto& lines = wish.draft.lines;
    const auto* form = checked.report.fitting ? &*checked.report.fitting : nullptr;
    const bool locks = hasLocks(state);
    for (std::size_t l = 0; l < lines.size(); ++l) {
        if (line >= 0 ? int(l) != line : !locks) continue;
        bool keepsAny = false;
        for (std::size_t c = 0; c < lines[l].size(); ++c) {
            const bool locked = state.locked[checked.split.offsets[l][c]];
            keepsAny = keepsAny || locked;
            if (!locked) lines[l][c] = U'\0';
        }
        if (!keepsAny) lines[l].clear();
    }
    // A line that is still being written is finished, not taken as it is.
    if (form && !poem::hasTextLines(state.form) && !lines.empty() && !checked.split.stops.back() &&
        lines.size() <= form->lines.size()) {
        auto& last = lines.back();
        if (!last.empty() && int(last.size()) < form->lines[lines.size() - 1].length()) last += U'\0';
    }
    // So is one of free text without a mark at its end, unless a new line was begun.
    if (poem::hasTextLines(state.form) && !lines.empty() && !lines.back().empty() &&
        state.text.back() != U'\n' && !endsText(lines.back().back()))
        lines.back() += U'\0';
    wish.book = bookOf(state);
    wish.rhyme = state.rhyme;
    wish.heads = state.heads;
    if (form && 2 * state.heads.size() == form->lines.size()) {
        wish.heads.clear();
        for (const char32_t head : state.heads) (wish.heads += head) += U'\0';
    }
    wish.forbidden = state.forbidden;
    wish.theme = state.theme;
    wish.lines = state.lines;
    wish.candidates = options.candidates;
    wish.onlyNovel = options.onlyNovel;
    wish.temperature = options.temperature / 100.0;
    wish.seed = std::uint64_t(options.seed);
    wish.modelId = modelId;
    return wish;
}

std::vector<PoemOffer> offersOf(const engine::PoemOutcome& outcome, const PoemState& state,
                                const CheckedDraft& checked, int seed)
{
    const auto given = poemOf(state, checked.split).lines;
    std::vector<PoemOffer> offers;
    for (const auto& candidate : outcome.candidates) {
        PoemOffer offer;
        offer.lines = candidate.lines;
        offer.stops = candidate.stops;
        offer.pattern = {outcome.form.chinese, outcome.form.english};
        offer.rhyme = candidate.rhyme;
        offer.score = candidate.score;
        offer.novel = candidate.novel;
        offer.known = candidate.known;
        offer.seed = seed;
        for (std::size_t l = 0; l < offer.lines.size(); ++l) {
            std::vector<bool> fresh;
            for (std::size_t c = 0; c < offer.lines[l].size(); ++c)
                fresh.push_back(l >= given.size() || c >= given[l].size() ||
                                given[l][c] != offer.lines[l][c]);
            offer.fresh.push_back(std::move(fresh));
            offer.begins.push_back(l < outcome.form.lines.size() ? rowBegins(outcome.form, l) : l > 0);
        }
        // Where nothing was open the draft itself comes back: no news.
        const bool news = std::any_of(offer.fresh.begin(), offer.fresh.end(), [](const auto& line) {
            return std::find(line.begin(), line.end(), true) != line.end();
        });
        if (news) offers.push_back(std::move(offer));
    }
    return offers;
}

PoemState withOffer(const PoemState& state, const CheckedDraft& checked, const PoemOffer& offer)
{
    PoemState result = state;
    result.text.clear();
    result.locked.clear();
    Writer write{result, state};
    const auto& split = checked.split;
    std::size_t read = 0;
    for (std::size_t l = 0; l < offer.lines.size(); ++l) {
        const bool written = l < split.lines.size();
        if (!written && l == split.lines.size()) {
            // What follows the last line written stays, but for spaces at the end.
            std::size_t end = state.text.size();
            while (end > read && onlySpaceFrom(state.text, end - 1)) --end;
            write.copy(read, end);
            read = state.text.size();
        }
        if (!written && l < offer.begins.size() && offer.begins[l] && !result.text.empty()) write.put(U'\n');
        const auto& line = offer.lines[l];
        for (std::size_t c = 0; c < line.size(); ++c) {
            bool locked = false;
            if (written && c < split.offsets[l].size()) {
                const auto place = split.offsets[l][c];
                write.copy(read, place);
                read = place + 1;
                locked = state.locked[place] && state.text[place] == line[c];
            }
            write.put(line[c], locked);
        }
        if (written && split.offsets[l].size() > line.size()) read = split.offsets[l].back() + 1;
        const char32_t stop = l < offer.stops.size() ? offer.stops[l] : U'\0';
        const bool unended = !written || (l + 1 == split.lines.size() && onlySpaceFrom(state.text, read));
        if (stop && unended) write.put(stop);
    }
    write.copy(read, state.text.size());
    return result;
}

std::u32string textOf(const PoemOffer& offer)
{
    std::u32string text;
    for (std::size_t l = 0; l < offer.lines.size(); ++l) {
        if (l > 0) text += U'\n';
        text += offer.lines[l];
        if (l < offer.stops.size() && offer.stops[l]) text += offer.stops[l];
    }
    return text;
}

} // namespace moyun::bridge
