// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace moyun::bridge {

// Runs `moyun train poem --adapt`, which learns a writer's texts into an adapter, as a program of its own.
//
// Why not as a job of the engine: a lane never does two things at once, so that candidates would have to wait
// for minutes, or the trainer stop between steps and hand over its threads; and neither this part nor the
// engine may know the trainer. The other program has its own memory and threads and a low priority, ends when
// it is told to, whatever it is doing, and takes nothing with it when it fails.
//
// The adapter is written whole beside its final name and put in its place only once the program has ended
// well. GUI thread only; nothing waits, except the destructor, for a second at most.
class PoemStyleLearner : public QObject
{
    Q_OBJECT
public:
    // What the program says when it has ended well. Perplexities are of poems that were held out.
    struct Learned
    {
        int poems = 0;
        double before = 0, after = 0;
    };

    // program: moyun; base: the model, only read.
    PoemStyleLearner(QString program, QString base, QObject* parent = nullptr);
    ~PoemStyleLearner() override;

    bool isRunning() const { return m_process != nullptr; }
    // 0 to 1, as last reported and gone on since; 0: nothing is known yet. The program reports every ten
    // seconds.
    double fraction() const;
    int secondsLeft() const; // -1: not known yet

    // Learns the texts of a file (as the program reads them) into `adapter`; the one that is there stays
    // until the new one is whole. No second one while one runs.
    void start(const QString& texts, const QString& adapter);
    void cancel(); // ends it; nothing is written; answered by stopped()

Q_SIGNALS:
    void progressed();
    void finished(const moyun::bridge::PoemStyleLearner::Learned& learned);
    void stopped();
    void failed(const QString& reason); // what the program said last, in English; empty: it could not be run

private:
    void read(); // what it says on standard error
    void end(bool well);
    void drop();

    QString m_program, m_base, m_adapter, m_said;
    QProcess* m_process = nullptr;
    QElapsedTimer m_clock;
    QTimer m_patience; // until a cancelled program is killed
    bool m_cancelled = false;
    double m_fraction = 0;   // as reported last,
    qint64 m_reportedAt = 0; // so many milliseconds after the start
};

} // namespace moyun::bridge
