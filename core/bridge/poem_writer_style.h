// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_style_learner.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <string>

namespace moyun::bridge {

// The writer's own style: an adapter of the poem model, learned from the writer's texts, kept in a folder of
// the user's, switched on and off, forgotten. The model itself is never touched: off is as if there were
// none. GUI thread only; never waits.
class PoemWriterStyle : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        QString program; // the command line program; empty or missing: nothing can be learned
        QString base;    // the poem model's file
        QString folder;  // the user's own, made when it is needed; empty: there is no style
    };
    static constexpr int kFewestPoems = 5; // that the trainer takes; thirty are better

    explicit PoemWriterStyle(const Places& places, QObject* parent = nullptr);

    bool canLearn() const;
    bool exists() const; // something has been learned and kept
    bool isOn() const;   // and is used
    void setOn(bool on);
    // What is known of it: how many poems, of which file ("" : the poems of the workspace), and by how much
    // less (0 to 1) poems surprise the model that it had not read.
    int poems() const;
    QString source() const;
    double gain() const;

    bool isLearning() const { return m_learner.isRunning(); }
    bool isStopping() const { return m_stopping; }
    double fraction() const { return m_learner.fraction(); } // 0 to 1; 0: not known yet
    int secondsLeft() const { return m_learner.secondsLeft(); }
    void learnFile(const QString& file);       // .txt, poems separated by blank lines; or .jsonl
    void learnPoems(const QStringList& poems); // each a text of its own
    void cancel();
    void forget(); // the file is removed, and it is off
    // The adapter cannot be used: it is off until it is learned anew or switched on again.
    void setUnusable();

    // The engine's id of the model with the style, which changes whenever something else has been learned;
    // the model's own where it is off.
    QString modelId(const QString& model) const;
    // Of such an id: the model's own, and whether the style belongs to it.
    static std::string baseId(const std::string& id) { return id.substr(0, id.find(kMark)); }
    static bool hasStyle(const std::string& id) { return id.find(kMark) != std::string::npos; }
    static std::filesystem::path adapterIn(const std::filesystem::path& folder)
    {
        return folder / "my-style.safetensors";
    }

Q_SIGNALS:
    void changed();     // anything that is shown, progress included
    void usedChanged(); // another model id is to be used
    void learned();
    void failed(const QString& reason); // in English, as the program said it; may be empty

private:
    static constexpr char kMark = '+';

    void learn(const QString& texts, const QString& source);
    void end();
    QString adapter() const;

    Places m_places;
    PoemStyleLearner m_learner;
    QTimer m_tick; // while learning: the time left goes on
    QString m_source, m_written;
    bool m_stopping = false;
};

} // namespace moyun::bridge
