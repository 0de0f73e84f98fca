// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/background.h"
#include "core/bridge/music_ask.h"
#include "core/bridge/music_take.h"
#include "core/bridge/music_transport.h"
#include "core/bridge/music_wishes.h"
#include "core/bridge/score_document.h"
#include "core/engine/engine.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>

namespace moyun::bridge {

class EngineClient;
struct KeptScore;

// Everything behind the Music workspace: the score, its sound, takes, files. Without a music model all works
// but composing. What is written is kept for the next run every few seconds. GUI thread only; never waits,
// except in finish().
class MusicStudio : public QObject
{
    Q_OBJECT
public:
    enum NoticeKind { Notice, Warning, Error };
    static constexpr char kLoadSlot[] = "music.load", kComposeSlot[] = "music.compose";
    // The oldest takes that are not pinned are forgotten when there are more, or they take more memory.
    static constexpr int kMostTakes = 80;
    static constexpr std::size_t kMostTakeBytes = std::size_t(512) << 20;
    static constexpr int kSyncMs = 40; // after a change: the transport plays it

    // The engine has a backend for music registered and outlives this object.
    explicit MusicStudio(engine::Engine& engine, QObject* parent = nullptr);
    // On other devices and by another clock, as tests do.
    MusicStudio(engine::Engine& engine, std::unique_ptr<audio::Devices> devices,
                std::shared_ptr<audio::Clock> clock, QObject* parent = nullptr);
    ~MusicStudio() override;

    ScoreDocument* document() { return &m_document; }
    MusicTransport* transport() { return &m_transport; }

    void loadModel(const QString& modelId); // answered by modelChanged()
    void setModelMissing(const base::Error& error);
    bool isModelReady() const { return !m_model.isEmpty(); }
    const QString& model() const { return m_model; }        // id; empty while none is loaded
    QString modelProblem() const { return m_modelProblem; } // one sentence; empty while all is well
    // Names that the model knows, without the empty one; empty lists until modelChanged().
    const QStringList& composers() const { return m_names.composers; }
    const QStringList& textures() const { return m_names.textures; }
    const QStringList& roles() const { return m_names.roles; }

    const MusicWishes& wishes() const { return m_wishes; }
    // Kept for the next run; values out of range become the nearest allowed. Key, meter and tempo follow the
    // score when those it begins with change.
    void setWishes(const MusicWishes& wishes);
    QString wishProblem() const; // why they cannot be met, in a sentence; empty: they can

    void compose();     // answered by takesChanged(), or a notice
    void composeMore(); // the same with the next seeds
    // What was asked for earlier, of the score as it stood then.
    void composeAgain(MusicWishes wishes, const MusicScene& scene);
    void stop();
    bool isBusy() const { return m_job != 0; }
    // How many notes of the newest takes together were put right by what the wishes say of it.
    std::size_t putRight() const { return m_putRight; }

    const QList<MusicTake>& takes() const { return m_takes; } // newest request first, in order within it
    void audition(quint64 take);                              // plays it; the score is untouched
    void stopAudition();
    quint64 auditioned() const { return m_auditioned; } // 0: none
    void apply(quint64 take);                           // one undo step
    bool apply(const MusicTake& take);                  // false, with a notice: the score has other tracks
    void setPinned(quint64 take, bool pinned);
    void rename(quint64 take, const QString& name);
    void forget(quint64 take);

    // A project keeps the score from now on: it is not kept here for the next run, and a new score and one
    // that is opened are steps to undo.
    void setInProject() { m_inProject = true; }
    bool isInProject() const { return m_inProject; }
    void restore(music::Score score, const QString& file = {}); // no step, nothing to undo
    void clear();                                               // the same with an empty score

    // Whether the score holds work that no file has: ask before create() and open().
    bool hasUnsavedWork() const;
    // Files are read and written in the background; answered by opened(), saved() or a notice.
    void create();                      // an empty score with the tracks of the texture asked for
    void open(const QString& file);     // instead of the score that there is
    void exportTo(const QString& file); // .mid, .musicxml, .mxl; .wav and .flac by the bank that is heard
    QString suggestedFile() const;
    bool isWriting() const { return m_writing > 0; }

    // Before the engine is shut down: no more requests, sound off, workers joined. Nothing is emitted
    // afterwards.
    void finish();

Q_SIGNALS:
    void modelChanged();
    void wishesChanged();
    void takesChanged();
    void composed(const moyun::bridge::MusicScene& scene, const QList<moyun::bridge::MusicTake>& takes);
    void auditionedChanged();
    void busyChanged(bool busy);
    void progressChanged(double fraction);
    void opened(const QString& file);
    void saved(const QString& file);
    void noticeRaised(int kind, const QString& title, const QString& text); // NoticeKind

private:
    // What the score begins with, where it says it.
    struct Beginning
    {
        std::optional<music::KeySignature> key;
        std::optional<music::Meter> meter;
        std::optional<music::Tempo> tempo;
        bool operator==(const Beginning&) const = default;
    };
    // A new one, or one of a file.
    void useScore(music::Score score, const QString& file, const QString& step);
    void restoreKept(std::optional<KeptScore> kept);
    void scoreChanged();
    void sync();
    void followBeginning();
    std::shared_ptr<KeptScore> toKeep() const;
    void keep();
    struct Asked // and what it was about
    {
        MusicAsk ask;
        MusicScene scene;
    };
    void submit();
    void submit(std::shared_ptr<const Asked> asked);
    void hear(const engine::Event& event, engine::JobId job, const Asked& asked);
    void takeIn(const engine::ComposeOutcome& outcome, const Asked& asked);
    void setJob(engine::JobId job);
    void shiftPath(const std::function<int(int)>& place);
    void forgetOldest();
    void dropTakes();
    MusicTake* find(quint64 take);
    void tellError(const QString& title, const base::Error& error);

    std::unique_ptr<EngineClient> m_client;
    ScoreDocument m_document;
    MusicTransport m_transport;
    QString m_model, m_modelProblem;
    MusicNames m_names;
    MusicWishes m_wishes;
    Beginning m_beginning;
    QList<MusicTake> m_takes;
    quint64 m_nextTake = 1, m_auditioned = 0;
    std::size_t m_putRight = 0;
    engine::JobId m_job = 0;
    int m_writing = 0;
    quint64 m_opening = 0; // of files asked for: the newest counts
    bool m_untouched = true, m_inProject = false, m_finished = false;
    QTimer m_sync, m_keep;
    std::stop_source m_stopRendering;
    Background m_reader, m_renderer; // dropped and stopped at the end
    Background m_writer;             // saves and keeps: waited for at the end
};

} // namespace moyun::bridge
