// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for takes, and what becomes of them.
#include "core/bridge/engine_client.h"
#include "core/bridge/error_text.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_sentences.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

std::size_t bytesOf(const music::Score& score)
{
    std::size_t bytes = sizeof score;
    for (const auto& track : score.tracks)
        bytes += sizeof track + track.notes.size() * sizeof(music::Note) +
                 track.controls.size() * sizeof(music::Control);
    return bytes;
}

} // namespace

void MusicStudio::compose()
{
    submit();
}

void MusicStudio::composeMore()
{
    MusicWishes next = m_wishes;
    next.seed += quint64(next.takes);
    setWishes(next);
    submit();
}

void MusicStudio::submit()
{
    if (m_finished) return;
    sync();
    if (!isModelReady()) {
        Q_EMIT noticeRaised(Warning, tr("Nothing can be composed yet."),
                            m_modelProblem.isEmpty() ? tr("The music model is still being read.")
                                                     : m_modelProblem);
        return;
    }
    if (const auto problem = wishProblem(); !problem.isEmpty()) {
        Q_EMIT noticeRaised(Warning, tr("Nothing was composed."), problem);
        return;
    }
    submit(std::make_shared<const Asked>(
        Asked{askFor(m_wishes, m_document, m_takes, m_model), sceneOf(m_wishes, m_document, m_takes)}));
}

void MusicStudio::composeAgain(MusicWishes wishes, const MusicScene& scene)
{
    if (m_finished) return;
    if (!isModelReady()) {
        Q_EMIT noticeRaised(Warning, tr("Nothing can be composed yet."),
                            m_modelProblem.isEmpty() ? tr("The music model is still being read.")
                                                     : m_modelProblem);
        return;
    }
    ScoreDocument then;
    if (scene.score) {
        then.restore(*scene.score);
        then.setTrack(scene.track);
        then.setRange(scene.range);
        then.setSelection(scene.selection);
    }
    if (!scene.ends.isEmpty()) {
        wishes.pathFrom = 0;
        wishes.pathTo = 1;
    }
    if (const auto problem = problemOf(wishes, then, m_names, scene.ends); !problem.isEmpty()) {
        Q_EMIT noticeRaised(Warning, tr("Nothing was composed."), problem);
        return;
    }
    submit(std::make_shared<const Asked>(Asked{askFor(wishes, then, scene.ends, m_model), scene}));
}

void MusicStudio::submit(std::shared_ptr<const Asked> asked)
{
    stop();
    auto job = std::make_shared<engine::JobId>(0);
    *job = m_client->submit(asked->ask.request, kComposeSlot,
                            [this, job, asked](const engine::Event& event) { hear(event, *job, *asked); });
    setJob(*job);
}

void MusicStudio::hear(const engine::Event& event, engine::JobId job, const Asked& asked)
{
    if (job != m_job) return;
    if (event.type == engine::EventType::Progress) Q_EMIT progressChanged(event.fraction);
    if (event.type == engine::EventType::Notice)
        Q_EMIT noticeRaised(Notice, QString::fromStdString(event.text), QString());
    if (!engine::isFinal(event.type)) return;
    setJob(0);
    if (event.type == engine::EventType::Failed) tellError(tr("Nothing was composed."), event.error);
    if (const auto* outcome = event.outcome.as<engine::ComposeOutcome>()) takeIn(*outcome, asked);
}

void MusicStudio::takeIn(const engine::ComposeOutcome& outcome, const Asked& asked)
{
    const MusicAsk& ask = asked.ask;
    const auto now = QDateTime::currentDateTime();
    QList<MusicTake> fresh;
    for (std::size_t i = 0; i < outcome.takes.size(); ++i) {
        MusicTake take;
        take.id = m_nextTake++;
        take.score = std::make_shared<const music::Score>(ask.whole(outcome.takes[i]));
        take.wishes = ask.wishes;
        if (ask.wishes.mode != MusicWishes::Mode::Path) take.wishes.seed += quint64(i);
        take.name = ask.nameOf(int(i));
        take.made = now;
        take.fresh = ask.fresh;
        take.base = ask.base;
        take.open = ask.open;
        fresh += take;
    }
    const int came = int(fresh.size());
    m_takes = fresh + m_takes;
    m_putRight = outcome.cleaned;
    shiftPath([came](int place) { return place + came; });
    forgetOldest();
    Q_EMIT takesChanged();
    Q_EMIT composed(asked.scene, fresh);
    QStringList notes;
    for (const auto& note : outcome.notes) {
        const auto text = QString::fromStdString(note);
        notes += inLanguageInUse(text).value_or(text);
    }
    if (!notes.isEmpty())
        Q_EMIT noticeRaised(Notice, tr("To know about these takes"), notes.join(QLatin1Char('\n')));
}

void MusicStudio::stop()
{
    if (m_job == 0) return;
    m_client->cancel(m_job);
    setJob(0);
}

void MusicStudio::setJob(engine::JobId job)
{
    const bool before = isBusy();
    m_job = job;
    if (isBusy() != before) Q_EMIT busyChanged(isBusy());
}

void MusicStudio::shiftPath(const std::function<int(int)>& place)
{
    MusicWishes wishes = m_wishes;
    for (int* end : {&wishes.pathFrom, &wishes.pathTo})
        if (*end >= 0) *end = place(*end);
    setWishes(wishes);
}

void MusicStudio::forgetOldest()
{
    std::size_t bytes = 0;
    for (const auto& take : m_takes) bytes += bytesOf(*take.score);
    for (auto i = m_takes.size() - 1; i > 0 && (m_takes.size() > kMostTakes || bytes > kMostTakeBytes); --i) {
        if (m_takes[i].pinned) continue;
        bytes -= bytesOf(*m_takes[i].score);
        if (m_takes[i].id == m_auditioned) stopAudition();
        m_takes.removeAt(i);
        shiftPath([i](int place) { return place == int(i) ? -1 : place - int(place > int(i)); });
    }
}

MusicTake* MusicStudio::find(quint64 take)
{
    const auto found = std::find_if(m_takes.begin(), m_takes.end(),
                                    [take](const MusicTake& each) { return each.id == take; });
    return found == m_takes.end() ? nullptr : &*found;
}

void MusicStudio::audition(quint64 take)
{
    const MusicTake* chosen = find(take);
    if (!chosen || m_finished) return;
    // The transport may tell that the one before has ended.
    m_auditioned = 0;
    m_transport.audition(heardOf(*chosen));
    m_auditioned = take;
    Q_EMIT auditionedChanged();
}

void MusicStudio::stopAudition()
{
    m_transport.stopAudition();
    if (m_auditioned == 0) return;
    m_auditioned = 0;
    Q_EMIT auditionedChanged();
}

void MusicStudio::apply(quint64 take)
{
    const MusicTake* chosen = find(take);
    if (!chosen) return;
    apply(MusicTake(*chosen));
}

bool MusicStudio::apply(const MusicTake& take)
{
    if (m_auditioned != 0) stopAudition();
    auto score = withTake(m_document.score(), take);
    const bool done = score && m_document.change(std::move(*score), {}, tr("Apply \"%1\"").arg(take.name));
    if (!done)
        Q_EMIT noticeRaised(
            Warning, tr("The take was not applied."),
            tr("The tracks of the score are other ones than when it was composed. Compose again, or "
               "undo what was changed since."));
    return done;
}

void MusicStudio::setPinned(quint64 take, bool pinned)
{
    MusicTake* chosen = find(take);
    if (!chosen || chosen->pinned == pinned) return;
    chosen->pinned = pinned;
    Q_EMIT takesChanged();
}

void MusicStudio::rename(quint64 take, const QString& name)
{
    MusicTake* chosen = find(take);
    const QString clean = name.simplified();
    if (!chosen || clean.isEmpty() || chosen->name == clean) return;
    chosen->name = clean;
    Q_EMIT takesChanged();
}

// Another project is open; its own are in the panel of takes.
void MusicStudio::dropTakes()
{
    stop();
    stopAudition();
    if (m_takes.isEmpty()) return;
    m_takes.clear();
    shiftPath([](int) { return -1; });
    Q_EMIT takesChanged();
}

void MusicStudio::forget(quint64 take)
{
    const MusicTake* chosen = find(take);
    if (!chosen) return;
    if (m_auditioned == take) stopAudition();
    const auto place = int(chosen - m_takes.constData());
    m_takes.removeAt(place);
    shiftPath([place](int each) { return each == place ? -1 : each - int(each > place); });
    Q_EMIT takesChanged();
}

} // namespace moyun::bridge
