// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_studio.h"

#include "core/bridge/engine_client.h"
#include "core/bridge/error_text.h"
#include "core/bridge/poem_sentences.h"
#include "core/bridge/poem_settings.h"
#include "core/bridge/settings.h"
#include "core/engine/poem/poem_backend.h"
#include "core/poem/form.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

const engine::SlotId kContinueSlot = "poem.continue";
const engine::SlotId kAgainSlot = "poem.again";
const engine::SlotId kExpectedSlot = "poem.expected";
const engine::SlotId kTitlesSlot = "poem.titles";

// As the model reads it: all that is written counts.
PoemState unlocked(PoemState state)
{
    state.locked.assign(state.text.size(), false);
    return state;
}

} // namespace

PoemStudio::PoemStudio(engine::Engine& engine, std::shared_ptr<poem::PoemTablesSource> tables,
                       const PoemWriterStyle::Places& style, QObject* parent)
    : QObject(parent), m_client(std::make_unique<EngineClient>(engine)), m_source(tables),
      m_options(poemOptions()), m_severities(poemSeverities()), m_style(style)
{
    m_client->declareSlot(kContinueSlot, engine::Policy::LatestWins);
    m_client->declareSlot(kAgainSlot, engine::Policy::LatestWins);
    m_client->declareSlot(kExpectedSlot, engine::Policy::LatestWins);
    m_client->declareSlot(kTitlesSlot, engine::Policy::LatestWins);
    m_client->declareSlot(kLoadSlot, engine::Policy::Exclusive);
    connect(&m_style, &PoemWriterStyle::usedChanged, this, [this] { useStyle(true); });
    connect(&m_style, &PoemWriterStyle::failed, this, [this](const QString& reason) {
        Q_EMIT noticeRaised(Error, tr("Your style could not be learned."),
                            reason.isEmpty() ? tr("The program that learns it could not be run, or ended "
                                                  "unexpectedly. Install Moyun again if it happens again.")
                                             : inLanguageInUse(reason).value_or(reason));
    });
    if (const auto kept = keptDraft()) m_document.restore(*kept);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, [this] { keepDraft(m_document.state()); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_options.automatic && isModelReady() && !m_checked.split.lines.empty())
            submit(-1, m_options.seed, false); // unasked: what goes wrong is told beside, not in a banner
    });
    connect(&m_document, &PoemDocument::changed, this, [this] {
        ++m_version;
        stop();
        m_whole = false;
        m_trouble.clear();
        if (!m_expected.characters.empty() || !m_titles.empty()) {
            m_expected = {};
            m_titles.clear();
            Q_EMIT expectedChanged();
            Q_EMIT titlesChanged();
        }
        if (!m_offers.empty()) {
            m_offers.clear();
            Q_EMIT offersChanged();
        }
        recheck();
        readEnglish();
        m_pause.start();
        if (!m_inProject) m_keep.start(std::max(150, 1000 * Settings().autosaveSeconds()));
    });
    m_background.run([tables] { return tables->get(); },
                     [this](const base::Result<std::shared_ptr<const poem::PoemTables>>& read) {
                         if (!read) return tellError(tr("Verse cannot be checked."), read.error());
                         m_tables = *read;
                         recheck();
                         readEnglish();
                         Q_EMIT tablesLoaded();
                     });
}

PoemStudio::~PoemStudio()
{
    finish();
}

void PoemStudio::recheck()
{
    if (m_tables)
        m_checked =
            checkDraft(m_document.state(), m_severities, *m_tables, m_english ? &m_english->sounds : nullptr);
    else
        m_checked = {};
    Q_EMIT checkedChanged();
}

void PoemStudio::readEnglish()
{
    if (m_readingEnglish || poem::formInfo(m_document.state().form).isChinese) return;
    m_readingEnglish = true;
    m_background.run([source = m_source] { return source->english(); },
                     [this](const base::Result<std::shared_ptr<const poem::EnglishTables>>& read) {
                         if (!read) return tellError(tr("Verse cannot be checked."), read.error());
                         m_english = *read;
                         recheck();
                     });
}

void PoemStudio::setOptions(const PoemOptions& options)
{
    if (options == m_options) return;
    m_options = options;
    keepPoemOptions(options);
    m_pause.start();
    Q_EMIT optionsChanged();
}

void PoemStudio::setSeverity(poem::RuleId rule, poem::Severity severity)
{
    if (m_severities.of(rule) == severity) return;
    m_severities.set(rule, severity);
    keepPoemSeverity(rule, severity);
    Q_EMIT optionsChanged();
    recheck();
}

void PoemStudio::request()
{
    submit(-1, m_options.seed);
}

void PoemStudio::requestMore()
{
    PoemOptions next = m_options;
    next.seed = next.seed % 1'000'000 + 1;
    setOptions(next);
    submit(-1, next.seed);
}

void PoemStudio::requestLine(int line)
{
    PoemOptions next = m_options;
    next.seed = next.seed % 1'000'000 + 1;
    setOptions(next);
    submit(line, next.seed);
}

void PoemStudio::submit(int line, int seed, bool asked)
{
    m_pause.stop();
    if (!m_tables || !isModelReady()) return;
    stop();
    const PoemState& state = m_document.state();
    if ((state.form == poem::FormId::Ci || state.form == poem::FormId::Qu) && state.cipai.empty()) {
        m_trouble = tr("Choose a tune on the right: type a part of its name, such as 念奴娇.");
        Q_EMIT offersChanged();
        return;
    }
    tellLocks();
    PoemOptions options = m_options;
    options.seed = seed;
    const quint64 version = m_version;
    const PoemAsking asking{state, options, line, asked, m_model.toStdString()};
    auto job = std::make_shared<engine::JobId>(0);
    *job = m_client->submit(
        engine::ContinuePoemRequest{poemWish(state, m_checked, options, asking.model, line)}, kContinueSlot,
        [this, job, version, asking](const engine::Event& event) { hear(event, *job, version, asking); });
    setJob(*job);
}

void PoemStudio::hear(const engine::Event& event, engine::JobId job, quint64 version,
                      const PoemAsking& asking)
{
    const bool asked = asking.asked;
    if (!engine::isFinal(event.type) || job != m_job) return;
    setJob(0);
    if (version != m_version) return;
    m_trouble.clear();
    if (event.type == engine::EventType::Failed) {
        m_trouble = errorText(event.error);
        if (asked) tellError(tr("There are no candidates for this draft."), event.error);
        Q_EMIT offersChanged();
        return;
    }
    const auto* outcome = event.outcome.as<engine::PoemOutcome>();
    if (!outcome) return;
    if (outcome->candidates.empty()) {
        m_trouble = tr("No verse keeps all these conditions.");
        if (asked)
            Q_EMIT noticeRaised(Warning, m_trouble, tr("Choose another rhyme, or forbid and lock less."));
    }
    m_offers = offersOf(*outcome, m_document.state(), m_checked, asking.options.seed);
    m_whole = !outcome->candidates.empty() && m_offers.empty();
    Q_EMIT offersChanged();
    if (!m_offers.empty()) Q_EMIT offered(asking, m_offers);
}

void PoemStudio::askAgain(const PoemAsking& asking)
{
    if (!m_tables || !isModelReady()) {
        Q_EMIT noticeRaised(Warning, tr("There are no candidates yet."),
                            m_modelProblem.isEmpty() ? tr("The poem model is still being read.")
                                                     : m_modelProblem);
        return;
    }
    PoemAsking now = asking;
    now.asked = true;
    now.model = m_model.toStdString();
    const auto checked = std::make_shared<const CheckedDraft>(
        checkDraft(now.state, m_severities, *m_tables, m_english ? &m_english->sounds : nullptr));
    m_client->submit(
        engine::ContinuePoemRequest{poemWish(now.state, *checked, now.options, now.model, now.line)},
        kAgainSlot, [this, now, checked](const engine::Event& event) {
            if (event.type == engine::EventType::Failed)
                return tellError(tr("There are no candidates for this draft."), event.error);
            const auto* outcome = event.outcome.as<engine::PoemOutcome>();
            if (event.type != engine::EventType::Finished || !outcome) return;
            const auto offers = offersOf(*outcome, now.state, *checked, now.options.seed);
            if (offers.empty())
                Q_EMIT noticeRaised(Warning, tr("No verse keeps all these conditions."),
                                    tr("Choose another rhyme, or forbid and lock less."));
            else
                Q_EMIT offered(now, offers);
        });
}

void PoemStudio::requestExpected(std::size_t place)
{
    if (!m_tables || !isModelReady() || place >= m_checked.places.size() || m_checked.places[place].line < 0)
        return;
    engine::ExpectedRequest request;
    request.wish = poemWish(unlocked(m_document.state()), m_checked, m_options, m_model.toStdString());
    request.line = m_checked.places[place].line;
    request.place = m_checked.places[place].column;
    m_client->submit(std::move(request), kExpectedSlot,
                     [this, place, version = m_version](const engine::Event& event) {
                         if (event.type != engine::EventType::Finished || version != m_version) return;
                         m_expected = {place, {}};
                         for (const auto& one : event.outcome.as<engine::ExpectedOutcome>()->characters)
                             m_expected.characters.emplace_back(one.character, one.probability);
                         Q_EMIT expectedChanged();
                     });
}

void PoemStudio::requestTitles()
{
    if (!m_tables || !isModelReady() || m_checked.split.lines.empty()) return;
    engine::TitlesRequest request;
    request.wish = poemWish(unlocked(m_document.state()), m_checked, m_options, m_model.toStdString());
    m_client->submit(std::move(request), kTitlesSlot,
                     [this, version = m_version](const engine::Event& event) {
                         if (event.type == engine::EventType::Failed)
                             return tellError(tr("There are no titles for this draft."), event.error);
                         if (event.type != engine::EventType::Finished || version != m_version) return;
                         m_titles.clear();
                         for (const auto& title : event.outcome.as<engine::TitlesOutcome>()->titles)
                             m_titles.push_back(title.text);
                         Q_EMIT titlesChanged();
                     });
}

void PoemStudio::tellLocks()
{
    const auto& state = m_document.state();
    for (const auto& fault : m_checked.report.faults) {
        if (fault.severity != poem::Severity::Fault || fault.column < 0) continue;
        const auto place = m_checked.placeOf(fault);
        if (place < state.locked.size() && state.locked[place]) {
            Q_EMIT lockBreaks(int(fault.rule));
            return;
        }
    }
}

void PoemStudio::stop()
{
    if (m_job == 0) return;
    m_client->cancel(m_job);
    setJob(0);
}

void PoemStudio::setJob(engine::JobId job)
{
    const bool before = isBusy();
    m_job = job;
    if (isBusy() != before) Q_EMIT busyChanged(isBusy());
}

void PoemStudio::take(int offer)
{
    if (offer < 0 || offer >= int(m_offers.size())) return;
    const PoemOffer chosen = m_offers[std::size_t(offer)];
    remember(chosen, true);
    PoemState state = withOffer(m_document.state(), m_checked, chosen);
    const auto end = state.text.size();
    m_document.change(std::move(state), end, tr("Take a candidate"));
    m_pause.stop(); // the poem is whole: nothing to go on with until it is changed
}

void PoemStudio::refuse(int offer)
{
    if (offer < 0 || offer >= int(m_offers.size())) return;
    remember(m_offers[std::size_t(offer)], false);
    m_offers.erase(m_offers.begin() + offer);
    Q_EMIT offersChanged();
}

void PoemStudio::takeAgain(int take)
{
    if (take < 0 || take >= int(m_takes.size())) return;
    apply(m_takes[take].offer, m_document.state());
}

void PoemStudio::apply(const PoemOffer& offer, const PoemState& askedFor)
{
    PoemState state = m_document.state();
    state.form = askedFor.form;
    state.cipai = askedFor.cipai;
    std::u32string text;
    for (std::size_t l = 0; l < offer.lines.size(); ++l) {
        if (l < offer.begins.size() && offer.begins[l]) text += U'\n';
        text += offer.lines[l];
        if (l < offer.stops.size() && offer.stops[l]) text += offer.stops[l];
    }
    state.text = text;
    state.locked.assign(text.size(), false);
    m_document.change(std::move(state), text.size(), tr("Take back an earlier candidate"));
    m_pause.stop();
}

void PoemStudio::remember(const PoemOffer& offer, bool taken)
{
    m_takes.prepend({QDateTime::currentDateTime(), taken, offer});
    while (m_takes.size() > kMostTakes) m_takes.removeLast();
    Q_EMIT takesChanged();
}

void PoemStudio::tellError(const QString& title, const base::Error& error)
{
    if (!error.isCancelled()) Q_EMIT noticeRaised(Error, title, errorText(error));
}

void PoemStudio::finish()
{
    if (m_keep.isActive()) keepDraft(m_document.state());
    m_keep.stop();
    m_pause.stop();
    m_style.cancel();
    m_client->close();
    m_background.finish();
}

} // namespace moyun::bridge
