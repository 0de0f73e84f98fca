// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_decoder.h"

#include "core/engine/poem/open_poem_decoder.h"
#include "core/engine/poem/poem_choice.h"
#include "core/engine/poem/poem_context.h"
#include "core/engine/poem/poem_kinship.h"
#include "core/engine/poem/poem_sampling.h"
#include "core/engine/poem/poem_script.h"
#include "core/engine/poem/poem_wish.h"
#include "core/poem/form.h"
#include "core/poem/parallel.h"
#include "core/poem/templates.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using poem::FormId;

constexpr char32_t kOpen = U'\0';
constexpr std::size_t kDraftsEach = 12, kLeastDrafts = 48, kMostDrafts = 256;
constexpr std::size_t kLikeliest = 60;  // characters that a draft samples from
constexpr std::size_t kWeighedEach = 4; // drafts for each candidate that are read by the form alone
constexpr float kUnfit = 2.5f;    // nats that a character costs which cannot face the one of the upper line
constexpr float kRepeated = 1.5f; // nats that a character costs which the poem has already

// How long a poem becomes whose form leaves that open: a draft with gaps is as long as it is, one without
// goes on. 0: the form says.
int usualLines(const poem::Poem& draft)
{
    constexpr int kUsual = 8, kMore = 4;
    if (draft.form != FormId::Gushi && draft.form != FormId::Pailv) return 0;
    const bool gaps = std::any_of(draft.lines.begin(), draft.lines.end(), [](const auto& line) {
        return line.empty() || line.find(kOpen) != line.npos;
    });
    const int given = int(draft.lines.size());
    const int lines = gaps ? given : std::max(kUsual, given + kMore);
    return lines + lines % 2;
}

// Names tunes that share a character with the one that is not there.
Error noTune(const PoemRequest& request, const poem::CiPatterns* tunes)
{
    const auto asked = poem::fromUtf8(request.draft.cipai);
    std::string like;
    int count = 0;
    if (tunes)
        for (const auto& tune : tunes->tunes(request.draft.form))
            if (count < 6 && poem::fromUtf8(tune.name).find_first_of(asked) != asked.npos) {
                like += (count++ ? ", " : "") + tune.name;
            }
    const std::string list = "moyun poem forms lists the tunes there are.";
    if (asked.empty())
        return {ErrorCode::InvalidArgument, "This form needs a tune (词牌 or 曲牌).",
                "Name one, as 念奴娇; " + list};
    return {ErrorCode::InvalidArgument, "There is no tune " + request.draft.cipai + " in the table.",
            like.empty() ? "Choose another: " + list : "Is it one of " + like + "? Else " + list};
}

} // namespace

struct PoemDecoder::Draft
{
    PoemPlan::State state;
    neural::PoemText text;
    double chosen = 0;   // log-probability of what was sampled
    double expected = 0; // and of what was fixed after the first open place
    double kinship = 0;
    int sampled = 0, fixed = 0;
    bool alive = true;

    double score() const { return (chosen + expected) / std::max(1, sampled + fixed); }
};

PoemDecoder::PoemDecoder(neural::PoemModel& model, const PoemLookups& tables, PoemDecoderHooks hooks)
    : m_model(model), m_tables(tables), m_hooks(std::move(hooks))
{}

base::Result<PoemOutcome> PoemDecoder::run(const PoemRequest& request) const
{
    if (!m_tables.script) return runSimplified(request);
    auto outcome = runSimplified(simplified(request, *m_tables.script));
    const auto script = scriptOf(request, *m_tables.script);
    if (outcome) writeIn(*outcome, script, request, *m_tables.script);
    return outcome;
}

base::Result<PoemOutcome> PoemDecoder::runSimplified(const PoemRequest& request) const
{
    const auto began = std::chrono::steady_clock::now();
    if (auto possible = checkWish(request, m_model.names()); !possible) return possible.error();
    if (poem::hasTextLines(request.draft.form))
        return OpenPoemDecoder(m_model, m_tables, m_hooks).run(request);
    poem::TemplateQuery query;
    query.form = request.draft.form;
    query.cipai = request.draft.cipai;
    query.lines = request.lines > 0 ? request.lines : usualLines(request.draft);
    const auto fits =
        poem::bestTemplates(query, request.draft.lines, m_tables.tones, request.book, m_tables.tunes);
    if (fits.empty()) return noTune(request, m_tables.tunes);
    PoemOutcome outcome;
    outcome.form = fits.front().pattern;
    const PoemLexicon lexicon(m_model.names(), m_tables.tones, m_tables.usual, request.book);
    const auto plan = PoemPlan::make(request, outcome.form, lexicon, m_tables.tones);
    if (!plan) return plan.error();
    auto drafts = sample(*plan, request, lexicon);
    if (!drafts) return drafts.error();

    if (auto weighed = weighKinship(*drafts, *plan, request); !weighed) return weighed.error();
    std::vector<PoemCandidate> candidates;
    for (auto& draft : *drafts)
        if (draft.alive) candidates.push_back(candidate(draft, request, outcome.form));
    outcome.candidates =
        chooseUnlike(std::move(candidates), request.draft.lines, std::size_t(request.candidates));
    outcome.notes = draftNotes(request, outcome, m_model.names(), m_tables);
    if (m_hooks.progress) m_hooks.progress(1);
    outcome.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    return outcome;
}

// Of the likeliest drafts, the only ones to stay. Where there is nothing to be kin to they stay as they are.
base::Result<void> PoemDecoder::weighKinship(std::vector<Draft>& drafts, const PoemPlan& plan,
                                             const PoemRequest& request) const
{
    const auto context = poemContext(m_model.names(), request);
    if (!context) return context.error();
    const bool anyGiven = std::any_of(request.draft.lines.begin(), request.draft.lines.end(),
                                      [](const auto& line) { return !line.empty(); });
    if (!anyGiven && context->theme.empty() && context->author == 0 && context->dynasty == 0) return {};
    std::erase_if(drafts, [](const Draft& draft) { return !draft.alive; });
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Draft& a, const Draft& b) { return a.score() > b.score(); });
    drafts.resize(std::min(drafts.size(), kWeighedEach * std::size_t(request.candidates)));
    std::vector<NewLines> news(drafts.size());
    for (std::size_t line = 0; line < plan.lines(); ++line) {
        std::vector<char> open;
        for (std::size_t place = 0; place < plan.length(line); ++place)
            open.push_back(plan.fixed(line, place) == kOpen);
        if (std::find(open.begin(), open.end(), char(1)) == open.end()) continue;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            news[i].text.lines.push_back(drafts[i].text.lines[line]);
            news[i].open.push_back(open);
        }
    }
    const auto alone = likelihoodByFormAlone(m_model, *context, news, m_hooks.stop);
    if (!alone) return alone.error();
    for (std::size_t i = 0; i < drafts.size(); ++i)
        drafts[i].kinship = (drafts[i].chosen - (*alone)[i]) / std::max(1, drafts[i].sampled);
    return {};
}

PoemCandidate PoemDecoder::candidate(Draft& draft, const PoemRequest& request,
                                     const poem::Template& form) const
{
    PoemCandidate made;
    made.lines = std::move(draft.state.lines);
    for (const auto& line : form.lines) made.stops += line.stop;
    made.score = draft.score();
    made.kinship = draft.kinship;
    double parallel = 0;
    int couplets = 0;
    for (std::size_t l = 1; l < made.lines.size(); ++l)
        if (form.lines[l].parallel) {
            parallel +=
                poem::parallelSigns(made.lines[l - 1], made.lines[l], m_tables.tones, request.book).score;
            ++couplets;
        }
    if (couplets > 0) made.parallel = parallel / couplets;
    const auto groups = m_tables.tones.groups(request.book);
    if (!draft.state.rhymes.empty())
        for (std::size_t g = 0; g < groups.size() && made.rhyme.empty(); ++g)
            if (draft.state.rhymes[0][g]) made.rhyme = groups[g].name;
    made.known.resize(made.lines.size());
    for (std::size_t l = 0; l < made.lines.size(); ++l) {
        made.known[l] = nameOfKnown(m_tables, made.lines[l]);
        const bool given = l < request.draft.lines.size() && request.draft.lines[l] == made.lines[l];
        if (!given && !made.known[l].empty()) made.novel = false;
    }
    return made;
}

bool PoemDecoder::isKnown(std::u32string_view line) const
{
    return m_tables.known && m_tables.known->knows(line);
}

// Samples a character for an open place. Nothing may stand there: the draft dies.
void PoemDecoder::choose(Draft& draft, const float* likelihoods, std::size_t line, std::size_t place,
                         const PoemPlan& plan, const PoemLexicon& lexicon, const PoemRequest& request,
                         std::mt19937_64& random) const
{
    std::vector<char> allowed;
    plan.allow(draft.state, line, place, allowed);
    std::vector<Likely> likely;
    for (std::size_t token = 0; token < allowed.size(); ++token)
        if (allowed[token]) likely.emplace_back(likelihoods[token], std::uint16_t(token));
    if (likely.empty()) {
        draft.alive = false;
        return;
    }
    for (auto& [likelihood, token] : likely)
        for (const auto& earlier : draft.text.lines)
            if (std::find(earlier.characters.begin(), earlier.characters.end(), token) !=
                earlier.characters.end())
                likelihood -= kRepeated;
    if (const char32_t faced = plan.faced(draft.state, line, place))
        for (auto& [likelihood, token] : likely)
            if (!poem::mayFace(faced, lexicon.entries()[token].character)) likelihood -= kUnfit;
    auto kept = sortLikeliest(likely, kLikeliest);
    if (request.onlyNovel && plan.isLastOpen(line, place)) {
        // What would make the line one of the corpus goes, unless nothing else is left.
        auto text = draft.state.lines[line] + plan.rest(line, place);
        const auto novel = std::stable_partition(likely.begin(), likely.begin() + std::ptrdiff_t(kept),
                                                 [&](const auto& one) {
                                                     text[place] = lexicon.entries()[one.second].character;
                                                     return !isKnown(text);
                                                 });
        if (novel != likely.begin()) kept = std::size_t(novel - likely.begin());
    }
    const auto token = draw(likely, kept, request.temperature, random);
    plan.take(draft.state, line, place, lexicon.entries()[token]);
    draft.text.lines[line].characters.push_back(token);
    draft.chosen += likelihoods[token];
    ++draft.sampled;
}

base::Result<std::vector<PoemDecoder::Draft>>
PoemDecoder::sample(const PoemPlan& plan, const PoemRequest& request, const PoemLexicon& lexicon) const
{
    const auto told = poemContext(m_model.names(), request);
    if (!told) return told.error();
    if (auto begun = m_model.begin(*told); !begun) return begun.error();
    const auto& vocabulary = m_model.names().vocabulary;
    const auto many = std::clamp(kDraftsEach * std::size_t(request.candidates), kLeastDrafts, kMostDrafts);
    std::vector<std::mt19937_64> random;
    for (std::size_t i = 0; i < many; ++i) random.emplace_back(request.seed * 1'000'003 + i);

    // One draft until the first open place; then many that share that past, so the model reads it once.
    std::vector<Draft> drafts(1);
    drafts[0].state = plan.start();
    std::size_t read = 1; // drafts that the model holds
    for (std::size_t line = 0; line < plan.lines(); ++line) {
        const auto mark = indexOf(vocabulary, poem::toUtf8(plan.form().lines[line].stop));
        for (auto& draft : drafts) draft.text.lines.push_back({{}, mark});
        for (std::size_t place = 0; place < plan.length(line); ++place) {
            if (m_hooks.stop.stop_requested()) return Error{ErrorCode::Cancelled, "Stopped.", ""};
            std::vector<std::uint32_t> parents(drafts.size(), 0);
            if (read == drafts.size()) std::iota(parents.begin(), parents.end(), 0);
            std::vector<neural::PoemStep> steps;
            for (const auto& draft : drafts)
                steps.push_back(
                    neural::poemStep(draft.text, line, place, plan.length(line), neural::PoemModel::kEnd));
            const auto likelihoods = m_model.read(parents, steps);
            if (!likelihoods) return likelihoods.error();
            read = drafts.size();
            const auto fixed = plan.fixed(line, place);
            if (fixed == kOpen && drafts.size() == 1) drafts.resize(many, drafts[0]);
            for (std::size_t i = 0; i < drafts.size(); ++i) {
                auto& draft = drafts[i];
                const float* row = likelihoods->data() + (read == 1 ? 0 : i) * vocabulary.size();
                if (!draft.alive) {
                    draft.text.lines[line].characters.push_back(neural::PoemModel::kUnknown);
                    continue;
                }
                if (fixed == kOpen) {
                    choose(draft, row, line, place, plan, lexicon, request, random[i]);
                    if (!draft.alive)
                        draft.text.lines[line].characters.push_back(neural::PoemModel::kUnknown);
                    continue;
                }
                const auto token = lexicon.tokenOf(fixed);
                draft.state.lines[line] += fixed;
                draft.text.lines[line].characters.push_back(token);
                if (drafts.size() == 1 || token == neural::PoemModel::kUnknown) continue;
                draft.expected += row[token];
                ++draft.fixed;
            }
        }
        if (m_hooks.progress) m_hooks.progress(0.95 * double(line + 1) / double(plan.lines()));
    }
    return drafts;
}

} // namespace moyun::engine
