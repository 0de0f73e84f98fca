// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/background.h"
#include "core/bridge/music_transport.h"
#include "core/bridge/score_document.h"
#include "core/engine/engine.h"
#include "core/engine/music/compose_request.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace moyun::bridge {

class EngineClient;

// What the composer asks for, as it stands in the panel. A value.
struct MusicWishes
{
    // Variation: the selection, as far from it as `distance` says. Path: from take `pathFrom` to take
    // `pathTo` in `takes` steps.
    enum class Mode { New, Continue, Fill, Accompany, Variation, Path };
    Mode mode = Mode::New;
    QString key = QStringLiteral("C minor"); // as music::parseKey reads it
    int beats = 4, unit = 4;
    int bars = 8;      // 1 to 64
    double tempo = 96; // quarters a minute
    QString texture = QStringLiteral("piano");
    QStringList roles; // of the texture "free"
    QString composer;  // empty: none in particular
    double density = 1;
    bool densityAsked = false;
    QString chords; // as music::parseChords reads it; empty or "free": free
    bool lockKey = false;
    double temperature = 1;
    double distance = 0.5; // 0 to 1, of Variation
    int takes = 8;
    quint64 seed = 1;
    // What composers put right by hand, on request.
    bool removeGrains = true, keepRanges = false, uncross = false, cadence = false;
    QList<int> tracks; // Fill, Accompany: those that may change; empty: all, or all but the edited one
    int pathFrom = -1, pathTo = -1; // places in takes()
    bool operator==(const MusicWishes&) const = default;
};

// One answer of the network, kept until it is forgotten.
struct MusicTake
{
    quint64 id = 0;
    std::shared_ptr<const music::Score> score; // whole: with what stood around what is new
    MusicWishes wishes;                        // what it was asked with; seed is its own
    QString name;                              // for people: "C minor, 8 bars, 3"
    QDateTime made;
    bool pinned = false;
    std::optional<ScoreDocument::Range> fresh; // the part that is new; nothing: all
};

// Everything behind the Music workspace: the score, its sound, takes, files. Without a music model all works
// but composing. GUI thread only; never waits, except in finish().
class MusicStudio : public QObject
{
    Q_OBJECT
public:
    enum NoticeKind { Notice, Warning, Error };
    static constexpr char kLoadSlot[] = "music.load", kComposeSlot[] = "music.compose";
    static constexpr int kMostTakes = 80; // the oldest that are not pinned are forgotten

    // The engine has a backend for music registered and outlives this object.
    MusicStudio(engine::Engine& engine, QObject* parent = nullptr);
    ~MusicStudio() override;

    ScoreDocument* document() { return &m_document; }
    MusicTransport* transport() { return &m_transport; }

    void loadModel(const QString& modelId); // answered by modelChanged()
    void setModelMissing(const base::Error& error);
    bool isModelReady() const { return !m_model.isEmpty(); }
    QString modelProblem() const { return m_modelProblem; } // one sentence; empty while all is well
    // Names that the model knows, without the empty one; empty lists until modelChanged().
    const QStringList& composers() const { return m_composers; }
    const QStringList& textures() const { return m_textures; }
    const QStringList& roles() const { return m_roles; }

    const MusicWishes& wishes() const { return m_wishes; }
    void setWishes(const MusicWishes& wishes); // kept for the next run
    QString wishProblem() const;               // why they cannot be met, in a sentence; empty: they can

    void compose();     // answered by takesChanged(), or a notice
    void composeMore(); // the same with the next seeds
    void stop();
    bool isBusy() const { return m_job != 0; }

    const QList<MusicTake>& takes() const { return m_takes; } // newest request first, in order within it
    void audition(quint64 take);                              // plays it; the score is untouched
    void stopAudition();
    quint64 auditioned() const { return m_auditioned; } // 0: none
    void apply(quint64 take);                           // one undo step
    void setPinned(quint64 take, bool pinned);
    void rename(quint64 take, const QString& name);
    void forget(quint64 take);

    // Files are read and written in the background; answered by opened(), saved() or a notice.
    void create(); // an empty score with the tracks of the texture asked for
    void open(const QString& file);
    void save(const QString& file);     // .mid, .musicxml, .mxl
    void exportTo(const QString& file); // also .wav, .flac
    QString suggestedFile() const;
    bool isWriting() const { return m_writing > 0; }

    // Before the engine is shut down: no more requests, sound off, workers joined. Nothing is emitted
    // afterwards.
    void finish();

Q_SIGNALS:
    void modelChanged();
    void wishesChanged();
    void takesChanged();
    void auditionedChanged();
    void busyChanged(bool busy);
    void progressChanged(double fraction);
    void opened(const QString& file);
    void saved(const QString& file);
    void noticeRaised(int kind, const QString& title, const QString& text); // NoticeKind

private:
    std::unique_ptr<EngineClient> m_client;
    ScoreDocument m_document;
    MusicTransport m_transport;
    QString m_model, m_modelProblem;
    QStringList m_composers, m_textures, m_roles;
    MusicWishes m_wishes;
    QList<MusicTake> m_takes;
    quint64 m_nextTake = 1, m_auditioned = 0;
    engine::JobId m_job = 0;
    int m_writing = 0;
    QTimer m_keep;
    Background m_background;
};

} // namespace moyun::bridge
