// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/music_studio.h"

#include "core/audio/clock.h"
#include "core/audio/system_devices.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/error_text.h"
#include "core/bridge/music_settings.h"
#include "core/bridge/settings.h"
#include "core/engine/music/music_backend.h"

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

QStringList listOf(const std::vector<std::string>& names)
{
    QStringList list;
    for (const auto& name : names)
        if (!name.empty()) list += QString::fromStdString(name);
    return list;
}

} // namespace

MusicStudio::MusicStudio(engine::Engine& engine, QObject* parent)
    : MusicStudio(engine, audio::systemDevices(), std::make_shared<audio::SteadyClock>(), parent)
{}

MusicStudio::MusicStudio(engine::Engine& engine, std::unique_ptr<audio::Devices> devices,
                         std::shared_ptr<audio::Clock> clock, QObject* parent)
    : QObject(parent), m_client(std::make_unique<EngineClient>(engine)),
      m_transport(std::move(devices), std::move(clock)), m_wishes(keptWishes())
{
    m_client->declareSlot(kComposeSlot, engine::Policy::LatestWins);
    m_client->declareSlot(kLoadSlot, engine::Policy::Exclusive);
    m_sync.setSingleShot(true);
    m_sync.setInterval(kSyncMs);
    connect(&m_sync, &QTimer::timeout, this, &MusicStudio::sync);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &MusicStudio::keep);
    m_document.restore(emptyScore(m_wishes));
    sync();
    connect(&m_document, &ScoreDocument::changed, this, &MusicStudio::scoreChanged);
    connect(&m_document, &ScoreDocument::trackChanged, this,
            [this] { m_transport.setLiveTrack(std::max(m_document.track(), 0)); });
    connect(&m_transport, &MusicTransport::auditionChanged, this, [this] {
        if (m_auditioned == 0 || m_transport.isAuditioning()) return;
        m_auditioned = 0;
        Q_EMIT auditionedChanged();
    });
    m_reader.run(
        [] { return std::make_shared<std::optional<KeptScore>>(keptScore()); },
        [this](const std::shared_ptr<std::optional<KeptScore>>& kept) { restoreKept(std::move(*kept)); });
}

MusicStudio::~MusicStudio()
{
    finish();
}

void MusicStudio::restoreKept(std::optional<KeptScore> kept)
{
    // What has been begun meanwhile is worth more.
    if (!kept || !m_untouched) return;
    if (m_inProject && kept->score.noteCount() == 0) return;
    restore(std::move(kept->score), kept->file);
    if (!m_inProject && (kept->changed || kept->file.isEmpty())) m_document.undoStack()->resetClean();
    m_keep.stop(); // it is kept
}

void MusicStudio::useScore(music::Score score, const QString& file, const QString& step)
{
    if (!m_inProject) return restore(std::move(score), file);
    const int track = ScoreDocument::usualTrack(score);
    m_document.change(std::move(score), {}, step, 0, track);
    m_document.setFile(file);
    sync();
    followBeginning();
}

void MusicStudio::restore(music::Score score, const QString& file)
{
    m_document.restore(std::move(score), file);
    dropTakes();
    sync();
    followBeginning();
}

void MusicStudio::clear()
{
    stopAudition();
    restore(emptyScore(m_wishes));
}

void MusicStudio::scoreChanged()
{
    m_untouched = false;
    // Not begun anew by the next change: while notes are dragged the sound follows.
    if (!m_sync.isActive()) m_sync.start();
    if (!m_inProject && !m_keep.isActive()) m_keep.start(std::max(150, 1000 * Settings().autosaveSeconds()));
}

void MusicStudio::sync()
{
    m_sync.stop();
    m_transport.setScore(std::make_shared<const music::Score>(m_document.score()));
    followBeginning();
}

void MusicStudio::followBeginning()
{
    const auto& score = m_document.score();
    const auto first = [](const auto& changes) {
        using Change = std::decay_t<decltype(changes.front())>;
        return changes.empty() || changes.front().at > 0 ? std::optional<Change>() : changes.front();
    };
    const Beginning now{first(score.keys), first(score.meters), first(score.tempi)};
    if (now == m_beginning) return;
    MusicWishes wishes = m_wishes;
    if (now.key && now.key != m_beginning.key)
        wishes.key = QString::fromStdString(music::Key{now.key->fifths, now.key->minor}.name());
    if (now.meter && now.meter != m_beginning.meter) {
        wishes.beats = now.meter->beats;
        wishes.unit = now.meter->unit;
    }
    // As it is written: 95.99 for 625,033 microseconds would be no tempo that anybody set.
    if (now.tempo && now.tempo != m_beginning.tempo)
        wishes.tempo = std::round(now.tempo->quartersPerMinute() * 10) / 10;
    m_beginning = now;
    setWishes(wishes);
}

std::shared_ptr<KeptScore> MusicStudio::toKeep() const
{
    return std::make_shared<KeptScore>(
        KeptScore{m_document.score(), m_document.file(), !m_document.undoStack()->isClean()});
}

void MusicStudio::keep()
{
    m_keep.stop();
    m_writer.run([kept = toKeep()] { return keepScore(*kept); },
                 [this](const base::Result<void>& written) {
                     if (!written)
                         tellError(tr("The score could not be kept for the next run."), written.error());
                 });
}

bool MusicStudio::hasUnsavedWork() const
{
    return !m_document.undoStack()->isClean() && m_document.score().noteCount() > 0;
}

void MusicStudio::loadModel(const QString& modelId)
{
    m_client->submit(engine::LoadMusicRequest{modelId.toStdString()}, kLoadSlot,
                     [this, modelId](const engine::Event& event) {
                         if (event.type == engine::EventType::Failed) setModelMissing(event.error);
                         if (event.type != engine::EventType::Finished) return;
                         const auto& names = event.outcome.as<engine::LoadMusicOutcome>()->names;
                         m_names = {listOf(names.composers), listOf(names.textures), listOf(names.roles)};
                         m_model = modelId;
                         m_modelProblem.clear();
                         Q_EMIT modelChanged();
                     });
}

void MusicStudio::setModelMissing(const base::Error& error)
{
    m_model.clear();
    m_names = {};
    m_modelProblem =
        tr("The music model is missing, so nothing can be composed; writing, playing and files work: %1")
            .arg(errorText(error));
    Q_EMIT modelChanged();
}

void MusicStudio::setWishes(const MusicWishes& wishes)
{
    // What the score has just become is older than what is wished for now.
    if (m_sync.isActive()) followBeginning();
    const MusicWishes allowed = withinLimits(wishes);
    if (allowed == m_wishes) return;
    m_wishes = allowed;
    keepWishes(m_wishes);
    Q_EMIT wishesChanged();
}

QString MusicStudio::wishProblem() const
{
    return problemOf(m_wishes, m_document, m_names, m_takes);
}

void MusicStudio::tellError(const QString& title, const base::Error& error)
{
    if (!error.isCancelled()) Q_EMIT noticeRaised(Error, title, errorText(error));
}

void MusicStudio::finish()
{
    if (m_finished) return;
    m_finished = true;
    const bool unkept = m_keep.isActive();
    m_keep.stop();
    m_sync.stop();
    m_client->close();
    m_transport.finish();
    m_stopRendering.request_stop();
    m_reader.finish();
    m_renderer.finish();
    if (unkept)
        m_writer.run([kept = toKeep()] { return keepScore(*kept); }, [](const base::Result<void>&) {});
    m_writer.drain();
    m_writer.finish();
    blockSignals(true);
}

} // namespace moyun::bridge
