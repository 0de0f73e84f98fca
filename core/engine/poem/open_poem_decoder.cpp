// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/open_poem_decoder.h"

#include "core/engine/poem/poem_choice.h"
#include "core/engine/poem/poem_context.h"
#include "core/engine/poem/poem_sampling.h"
#include "core/engine/poem/poem_wish.h"
#include "core/poem/form.h"
#include "core/poem/templates.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <unordered_map>
#include <utility>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using neural::PoemModel;
using poem::FormId;

constexpr std::size_t kWidth = 8, kMostDrafts = 96,
                      kBest = 2;        // drafts of a group, of all; those it goes on from
constexpr double kEnglishCaution = 0.6; // of the temperature: one wrong letter spoils a word
constexpr std::size_t kLikeliest = 40;
// Verse and prose without measure drift into the same few turns. What has been written in this request, by
// whichever draft, tires: each time by so many nats, up to so many times. In letters a turn is a longer
// stretch.
constexpr double kTired = 2.0, kMostTired = 2.5;
constexpr std::size_t kTurn = 1, kEnglishTurn = 7;             // tokens before the one that is chosen
constexpr std::size_t kNewVerses = 4, kLeastVerses = 8;        // lines where the request leaves them open
constexpr std::size_t kLongestVerse = 28, kLongestProse = 120; // characters, then the next full stop ends it
constexpr std::size_t kHardLimit = 240;
constexpr std::size_t kLeastProse = 24;
constexpr std::u32string_view kMarks = U"，。、；：？！", kOpeners = U"“‘《（「『",
                              kClosers = U"”’》）」』…—";
constexpr std::u32string_view kStops = U"。！？”」";

// Tells how a line of the writer's is answered.
poem::Text wideRhymeNote(std::size_t given, const std::string& end, std::size_t made,
                         const std::string& answer, poem::RhymeWidth width)
{
    const auto of = std::to_string(given + 1), with = std::to_string(made + 1);
    if (width == poem::RhymeWidth::Free)
        return {"第" + of + "行末尾无词可押，第" + with + "行不与它押韵。",
                "Nothing rhymes with the end of line " + of + ", so line " + with + " does not."};
    const auto [chinese, english] = [width]() -> std::pair<std::string, std::string> {
        switch (width) {
        case poem::RhymeWidth::Lifted:
            return {"末音节作重读", "its last syllable taken as stressed"};
        case poem::RhymeWidth::LastVowel:
            return {"只取末元音及其后的辅音", "by the last vowel and what follows"};
        case poem::RhymeWidth::Spelling:
            return {"只是字形相同", "to the eye alone"};
        default:
            return {"只取末元音", "by the last vowel alone"};
        }
    }();
    return {"第" + of + "行的“" + end + "”无全韵可押，第" + with + "行以宽韵相应（如“" + answer + "”：" +
                chinese + "）。",
            "Nothing that fits rhymes in full with \"" + end + "\" of line " + of + ", so line " + with +
                " rhymes more widely (\"" + answer + "\": " + english + ")."};
}

} // namespace

// A line as the request has it: what stands, and whether it goes on after that.
struct OpenPoemDecoder::Line
{
    std::vector<std::uint16_t> fixed;
    std::string end; // last word of a line that stands, English forms only
    char32_t head = 0;
    bool open = true;
};

struct OpenPoemDecoder::Draft
{
    neural::PoemText text;
    EnglishMetre::State metre;
    EnglishMetre::Wish wish;  // of the line being written
    std::uint32_t parent = 0; // by which the model knows it
    std::size_t group = 0;
    double chosen = 0, expected = 0;
    int sampled = 0, fixed = 0;
    bool ended = false; // the poem is complete
    std::mt19937_64 random;

    double score() const { return (chosen + expected) / std::max(1, sampled + fixed); }
};

OpenPoemDecoder::OpenPoemDecoder(PoemModel& model, const PoemLookups& tables, PoemDecoderHooks hooks)
    : m_model(model), m_tables(tables), m_hooks(std::move(hooks))
{
    for (const auto& name : m_model.names().vocabulary) {
        const auto c = poem::fromUtf8(name);
        const bool mark = c.size() == 1 && (kMarks.find(c[0]) != c.npos || kOpeners.find(c[0]) != c.npos ||
                                            kClosers.find(c[0]) != c.npos);
        m_marks.push_back(mark);
        m_text.push_back(mark || (c.size() == 1 && poem::isHan(c[0])));
    }
}

OpenPoemDecoder::~OpenPoemDecoder() = default;

base::Result<std::vector<OpenPoemDecoder::Line>> OpenPoemDecoder::plan(const PoemRequest& request) const
{
    std::unordered_map<std::string, std::uint16_t> tokens;
    const auto& vocabulary = m_model.names().vocabulary;
    for (std::size_t token = 0; token < vocabulary.size(); ++token)
        tokens.emplace(vocabulary[token], std::uint16_t(token));
    const auto& given = request.draft.lines;
    auto count = given.size();
    if (!m_form.lines.empty() && request.draft.form == FormId::Sonnet)
        count = m_form.lines.size();
    else if (request.lines > 0)
        count = std::max(count, std::size_t(request.lines));
    else
        count = m_prose ? std::max<std::size_t>(count, 1) : std::max(count + kNewVerses, kLeastVerses);
    if (request.heads.size() > count)
        return Error{ErrorCode::InvalidArgument,
                     "There are " + std::to_string(request.heads.size()) + " heads for " +
                         std::to_string(count) + " lines.",
                     "Give fewer heads or ask for more lines."};
    if (given.size() > count)
        return Error{ErrorCode::InvalidArgument,
                     "The draft has " + std::to_string(given.size()) + " lines; the form has " +
                         std::to_string(count) + ".",
                     "Take lines away."};
    std::vector<Line> lines(count);
    bool anyOpen = false;
    for (std::size_t l = 0; l < count; ++l) {
        auto& line = lines[l];
        if (l < request.heads.size()) line.head = request.heads[l];
        if (m_english && line.head && !m_metre->mayBegin(char(line.head | 0x20)))
            return Error{ErrorCode::InvalidArgument,
                         "No usual English word begins with head " + std::to_string(l + 1) + ", " +
                             poem::toUtf8(line.head) + ".",
                         "Give another letter."};
        const auto text = l < given.size() ? given[l] : std::u32string();
        if (text.find(U'\0') != text.npos)
            return Error{ErrorCode::InvalidArgument,
                         "Line " + std::to_string(l + 1) +
                             " leaves single characters open; this form can only leave whole lines open.",
                         "Take the line away, or write it out."};
        for (const char32_t c : m_english ? poem::fromUtf8(modelLine(poem::toUtf8(text))) : text) {
            const auto token = tokens.find(poem::toUtf8(c));
            line.fixed.push_back(token == tokens.end() ? PoemModel::kUnknown : token->second);
        }
        // What the model cannot read at all stands, too.
        if (line.fixed.empty() && !text.empty()) line.fixed.push_back(PoemModel::kUnknown);
        line.open =
            text.empty() || (m_prose && l + 1 == given.size() && kStops.find(text.back()) == kStops.npos);
        if (m_english && !line.open) line.end = poem::lastWord(poem::toUtf8(text));
        anyOpen = anyOpen || line.open;
    }
    if (!anyOpen && !m_prose)
        return Error{ErrorCode::InvalidArgument, "The poem is complete: no line of it is open.",
                     "Take a line away to have others proposed."};
    // Prose whose paragraphs are all complete goes on with one more.
    if (!anyOpen && m_prose && request.lines == 0) lines.emplace_back();
    return lines;
}

base::Result<PoemOutcome> OpenPoemDecoder::run(const PoemRequest& request)
{
    const auto began = std::chrono::steady_clock::now();
    m_english = !poem::formInfo(request.draft.form).isChinese;
    m_prose = request.draft.form == FormId::Prose;
    if (m_english && !m_tables.english)
        return Error{ErrorCode::NotFound, "The list of English words is not installed.",
                     "Install Moyun again."};
    m_form = {};
    if (m_english)
        m_form = poem::templatesFor({.form = request.draft.form, .lines = request.lines}, nullptr).front();
    if (m_english)
        m_metre =
            std::make_unique<EnglishMetre>(*m_tables.english, m_model.names().vocabulary, PoemModel::kBreak);
    auto lines = plan(request);
    if (!lines) return lines.error();
    m_lines = std::move(*lines);
    m_given = request.draft.lines.size();
    m_groups = std::size_t(request.candidates);
    m_width = std::max<std::size_t>(2, std::min(kWidth, kMostDrafts / m_groups));
    m_rhymeWidths.assign(m_lines.size(), poem::RhymeWidth::Perfect);
    auto done = compose(request);
    while (!done && m_deadEnd && widen(*m_deadEnd)) done = compose(request);
    if (!done) return done.error();

    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const Draft& a, const Draft& b) { return a.score() > b.score(); });
    PoemOutcome outcome;
    outcome.form = m_form;
    std::vector<PoemCandidate> candidates;
    for (const auto& draft : m_drafts) {
        PoemCandidate made;
        for (std::size_t l = 0; l < draft.text.lines.size(); ++l) {
            // What the writer has stays as it is, also what the model cannot read.
            auto text = l < m_given ? request.draft.lines[l] : std::u32string();
            if (m_lines[l].open) text += lineText(draft, l, m_lines[l].fixed.size());
            made.known.push_back(nameOfKnown(m_tables, text));
            if (m_lines[l].open && !made.known.back().empty()) made.novel = false;
            made.lines.push_back(std::move(text));
            made.stops += U'\0';
        }
        made.score = draft.score();
        candidates.push_back(std::move(made));
    }
    outcome.candidates = chooseUnlike(std::move(candidates), request.draft.lines, m_groups);
    outcome.notes = notes(outcome.candidates);
    for (auto& note : draftNotes(request, outcome, m_model.names(), m_tables))
        outcome.notes.push_back(std::move(note));
    if (m_hooks.progress) m_hooks.progress(1);
    outcome.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    return outcome;
}

// Writes the open lines, as they may rhyme now.
base::Result<void> OpenPoemDecoder::compose(const PoemRequest& request)
{
    m_deadEnd.reset();
    m_rhymes.clear();
    m_used.clear();
    const auto context = poemContext(m_model.names(), request);
    if (!context) return context.error();
    if (auto begun = m_model.begin(*context); !begun) return begun.error();
    m_drafts.assign(1, {});
    for (std::size_t l = 0; l < m_lines.size(); ++l) {
        for (auto& draft : m_drafts)
            if (!draft.ended) draft.text.lines.push_back({{}, PoemModel::kBreak});
        const auto& line = m_lines[l];
        if (auto done = readFixed(line); !done) return done.error();
        if (line.open)
            if (auto done = write(request, line, l); !done) return done.error();
        if (m_hooks.progress) m_hooks.progress(0.95 * double(l + 1) / double(m_lines.size()));
    }
    return {};
}

// Lets a line that could not be ended rhyme more widely. False: it does already, or need not rhyme.
bool OpenPoemDecoder::widen(std::size_t index)
{
    bool answers = false; // a line of the writer's
    for (std::size_t l = 0; l < m_lines.size(); ++l)
        answers = answers || (!m_lines[l].open && rhymeSet(l) == rhymeSet(index));
    if (!m_metre || rhymeSet(index) == 0 || !answers || m_rhymeWidths[index] == poem::RhymeWidth::Free)
        return false;
    m_rhymeWidths[index] = poem::RhymeWidth(int(m_rhymeWidths[index]) + 1);
    return true;
}

// The line as people write it.
std::u32string OpenPoemDecoder::lineText(const Draft& draft, std::size_t line, std::size_t from) const
{
    std::string text;
    const auto& tokens = draft.text.lines[line].characters;
    for (std::size_t i = from; i < tokens.size(); ++i)
        if (tokens[i] != PoemModel::kUnknown) text += m_model.names().vocabulary[tokens[i]];
    return poem::fromUtf8(m_english ? writtenLine(text) : text);
}

// One more step of each: after it the drafts' parents are their places in this reading.
base::Result<std::vector<float>> OpenPoemDecoder::read(const std::vector<Draft*>& drafts)
{
    if (m_hooks.stop.stop_requested()) return Error{ErrorCode::Cancelled, "Stopped.", ""};
    std::vector<std::uint32_t> parents;
    std::vector<neural::PoemStep> steps;
    for (auto* draft : drafts) {
        const auto line = draft->text.lines.size() - 1;
        parents.push_back(draft->parent);
        steps.push_back(neural::poemStep(draft->text, line, draft->text.lines.back().characters.size(), 0,
                                         PoemModel::kEnd));
    }
    auto likelihoods = m_model.read(parents, steps);
    if (likelihoods)
        for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i]->parent = std::uint32_t(i);
    return likelihoods;
}

base::Result<void> OpenPoemDecoder::readFixed(const Line& line)
{
    std::vector<Draft*> drafts;
    for (auto& draft : m_drafts)
        if (!draft.ended) drafts.push_back(&draft);
    const auto size = m_model.names().vocabulary.size();
    for (const auto token : line.fixed) {
        if (drafts.empty()) return {};
        const auto likelihoods = read(drafts);
        if (!likelihoods) return likelihoods.error();
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const float* row = likelihoods->data() + i * size;
            if (m_drafts.size() > 1 && token != PoemModel::kUnknown) {
                drafts[i]->expected += row[token];
                ++drafts[i]->fixed;
            }
            drafts[i]->text.lines.back().characters.push_back(token);
        }
    }
    if (line.open || line.fixed.empty()) return {};
    // The line's end is read as well, as in training.
    if (auto ended = read(drafts); !ended) return ended.error();
    return {};
}

base::Result<void> OpenPoemDecoder::write(const PoemRequest& request, const Line& line, std::size_t index)
{
    if (m_drafts.size() == 1) {
        m_drafts.resize(m_groups * m_width, m_drafts[0]);
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            m_drafts[i].group = i / m_width;
            m_drafts[i].random.seed(request.seed * 1'000'003 + i);
        }
    }
    if (m_metre) m_metre->forget();
    bool anew = true; // until what was kept at the end of an earlier line has been read on from
    std::uint32_t kept = 0;
    std::vector<Draft*> active;
    std::vector<Draft> ended;
    for (auto& draft : m_drafts) {
        draft.metre = {};
        if (m_metre) draft.wish = wishOf(draft, index);
        if (draft.ended)
            ended.push_back(draft);
        else
            active.push_back(&draft);
    }
    while (!active.empty()) {
        const auto likelihoods = read(active);
        if (!likelihoods) return likelihoods.error();
        if (std::exchange(anew, false)) m_model.dropKept();
        std::vector<Draft*> still;
        std::vector<std::uint32_t> ending;
        for (std::size_t i = 0; i < active.size(); ++i) {
            auto& draft = *active[i];
            const auto lines = draft.text.lines.size();
            if (!choose(draft, likelihoods->data() + i * m_marks.size(), request, line, index)) continue;
            if (!draft.ended && draft.text.lines.size() == lines &&
                draft.text.lines.back().mark == PoemModel::kBreak) {
                still.push_back(&draft);
                continue;
            }
            ending.push_back(std::uint32_t(i));
            draft.text.lines.back().mark = PoemModel::kBreak;
            draft.parent = PoemModel::kKept + kept++;
            ended.push_back(draft);
        }
        if (!ending.empty())
            if (auto done = m_model.keep(ending); !done) return done.error();
        active = std::move(still);
    }
    if (ended.empty()) {
        m_deadEnd = index;
        return Error{ErrorCode::InvalidArgument,
                     "No line " + std::to_string(index + 1) + " keeps all these conditions.",
                     "Forbid fewer characters, choose another head, or try another seed."};
    }
    goOnFromBest(ended);
    return {};
}

// Each group goes on from its best drafts; a group that has none left from those of the others.
void OpenPoemDecoder::goOnFromBest(std::vector<Draft>& ended)
{
    std::stable_sort(ended.begin(), ended.end(),
                     [](const Draft& a, const Draft& b) { return a.score() > b.score(); });
    std::vector<Draft> next;
    const auto old = m_drafts;
    for (std::size_t g = 0; g < m_groups; ++g) {
        std::vector<const Draft*> best;
        for (const auto& draft : ended)
            if (draft.group == g && best.size() < kBest) best.push_back(&draft);
        if (best.empty()) best.push_back(&ended[g % ended.size()]);
        for (std::size_t i = 0; i < m_width; ++i) {
            Draft draft = *best[i % best.size()];
            draft.group = g;
            draft.random = old[g * m_width + i].random;
            next.push_back(std::move(draft));
        }
    }
    m_drafts = std::move(next);
}

// False: nothing may stand there.
bool OpenPoemDecoder::choose(Draft& draft, const float* likelihoods, const PoemRequest& request,
                             const Line& line, std::size_t index)
{
    std::vector<char> allowed;
    allow(draft, line, index, allowed);
    for (const char32_t c : request.forbidden) {
        const auto token = indexOf(m_model.names().vocabulary, poem::toUtf8(c));
        if (token != PoemModel::kUnknown) allowed[token] = 0;
    }
    forbidRepeats(draft, allowed);
    if (request.onlyNovel && allowed[PoemModel::kBreak] && m_tables.known &&
        m_tables.known->knows(lineText(draft, index)))
        allowed[PoemModel::kBreak] = 0;
    std::vector<Likely> likely;
    for (std::size_t token = 0; token < allowed.size(); ++token)
        if (allowed[token]) likely.emplace_back(likelihoods[token], std::uint16_t(token));
    if (likely.empty()) return false;
    auto kept = sortLikeliest(likely, kLikeliest);
    if (draft.text.lines.back().characters.size() >= (m_english ? kEnglishTurn : kTurn)) {
        likely.resize(kept);
        for (auto& [likelihood, token] : likely) {
            const auto used = m_used.find(turnOf(draft, token));
            if (used != m_used.end()) likelihood -= float(kTired * std::min(kMostTired, used->second));
        }
        kept = sortLikeliest(likely, kLikeliest);
    }
    const auto token =
        draw(likely, kept, request.temperature * (m_english ? kEnglishCaution : 1), draft.random);
    draft.chosen += likelihoods[token];
    ++draft.sampled;
    m_used[turnOf(draft, token)] += 1.0 / double(m_width);
    auto& current = draft.text.lines.back();
    if (token == PoemModel::kEnd) {
        draft.text.lines.pop_back();
        draft.ended = true;
    } else if (token == PoemModel::kBreak) {
        current.mark = PoemModel::kEnd; // ended; write() sets the break again
    } else {
        current.characters.push_back(token);
        if (m_metre) m_metre->take(draft.metre, token);
    }
    return true;
}

void OpenPoemDecoder::allow(const Draft& draft, const Line& line, std::size_t index,
                            std::vector<char>& allowed)
{
    const auto& characters = draft.text.lines.back().characters;
    const auto& vocabulary = m_model.names().vocabulary;
    if (m_metre) {
        m_metre->allow(draft.metre, draft.wish, allowed);
    } else {
        allowed = m_text;
        const bool afterMark = characters.empty() || m_marks[characters.back()];
        const auto last = characters.empty() ? U'\0' : poem::fromUtf8(vocabulary[characters.back()])[0];
        for (std::size_t token = 0; token < allowed.size() && afterMark; ++token)
            if (m_marks[token] && kOpeners.find(poem::fromUtf8(vocabulary[token])[0]) == kOpeners.npos &&
                (characters.empty() || kClosers.find(poem::fromUtf8(vocabulary[token])[0]) == kClosers.npos))
                allowed[token] = 0;
        const bool stopped = last && kStops.find(last) != kStops.npos;
        const auto size = characters.size();
        if (m_prose)
            allowed[PoemModel::kBreak] = stopped && size >= kLeastProse;
        else
            allowed[PoemModel::kBreak] = size >= 2;
        const bool tooLong = m_prose ? stopped && size > kLongestProse : size > kLongestVerse;
        if (tooLong || size > kHardLimit) {
            allowed.assign(allowed.size(), 0);
            allowed[PoemModel::kBreak] = 1;
        }
        allowed[PoemModel::kEnd] = characters.empty() && index >= m_given + 2 && !m_prose;
    }
    if (characters.empty() && line.head) {
        auto head = poem::toUtf8(line.head);
        if (head.size() == 1) head[0] = char(std::tolower(static_cast<unsigned char>(head[0])));
        const auto token = indexOf(vocabulary, head);
        const bool possible = token != PoemModel::kUnknown && allowed[token];
        allowed.assign(allowed.size(), 0);
        allowed[token] = possible;
    }
}

// The stretch of the draft's line that this token would complete.
std::u16string OpenPoemDecoder::turnOf(const Draft& draft, std::uint16_t token) const
{
    const auto& line = draft.text.lines.back().characters;
    const auto before = std::min(line.size(), m_english ? kEnglishTurn : kTurn);
    std::u16string turn(line.end() - std::ptrdiff_t(before), line.end());
    turn += char16_t(token);
    return turn;
}

// What would say again a stretch that the draft has already.
void OpenPoemDecoder::forbidRepeats(const Draft& draft, std::vector<char>& allowed) const
{
    const std::size_t stretch = m_english ? 12 : 4;
    const auto& current = draft.text.lines.back().characters;
    if (current.size() + 1 < stretch) return;
    const auto tail = current.end() - std::ptrdiff_t(stretch - 1);
    for (const auto& line : draft.text.lines) {
        const auto& text = line.characters;
        for (auto at = text.begin(); text.end() - at >= std::ptrdiff_t(stretch);) {
            at = std::search(at, text.end() - 1, tail, current.end());
            if (at == text.end() - 1) break;
            allowed[*(at + std::ptrdiff_t(stretch - 1))] = 0;
            ++at;
        }
    }
}

int OpenPoemDecoder::rhymeSet(std::size_t line) const
{
    return line < m_form.lines.size() ? m_form.lines[line].rhyme : 0;
}

EnglishMetre::Wish OpenPoemDecoder::wishOf(const Draft& draft, std::size_t index)
{
    EnglishMetre::Wish wish;
    wish.rhymed = rhymeSet(index) > 0;
    for (std::size_t l = 0; l < m_lines.size(); ++l) {
        std::string end;
        if (l < index && l < draft.text.lines.size())
            end = poem::lastWord(poem::toUtf8(lineText(draft, l)));
        else if (l > index)
            end = m_lines[l].end;
        if (end.empty()) continue;
        wish.avoided.push_back(end);
        if (!wish.rhymed || rhymeSet(l) != rhymeSet(index)) continue;
        const auto& keys = rhymesWith(end, index);
        wish.rhymes.insert(wish.rhymes.end(), keys.begin(), keys.end());
    }
    return wish;
}

// What a word has to match that is to rhyme with this one: as narrowly as the line may, and as leaves any.
const std::vector<std::string>& OpenPoemDecoder::rhymesWith(const std::string& end, std::size_t index)
{
    const auto [found, isNew] = m_rhymes.try_emplace({index, end});
    for (int w = int(m_rhymeWidths[index]); isNew && w <= int(poem::RhymeWidth::Free); ++w) {
        found->second = poem::rhymeKeys(end, poem::RhymeWidth(w), *m_tables.sounds);
        if (found->second.empty() || m_metre->choices({true, found->second, {end}}) > 0) break;
    }
    return found->second;
}

// Which of the writer's lines had to be answered by less than a full rhyme.
std::vector<poem::Text> OpenPoemDecoder::notes(const std::vector<PoemCandidate>& candidates) const
{
    std::vector<poem::Text> notes;
    for (std::size_t given = 0; m_metre && given < m_lines.size(); ++given)
        for (std::size_t made = 0; made < m_lines.size(); ++made) {
            if (m_lines[given].open || !m_lines[made].open || rhymeSet(given) == 0 ||
                rhymeSet(given) != rhymeSet(made))
                continue;
            auto widest = poem::RhymeWidth::Perfect;
            std::string answer;
            for (const auto& candidate : candidates) {
                const auto end = poem::lastWord(poem::toUtf8(candidate.lines[made]));
                const auto width = poem::rhymeWidth(m_lines[given].end, end, *m_tables.sounds);
                if (width <= widest) continue;
                widest = width;
                answer = end;
            }
            if (widest > poem::RhymeWidth::OtherSound)
                notes.push_back(wideRhymeNote(given, m_lines[given].end, made, answer, widest));
        }
    return notes;
}

} // namespace moyun::engine
