// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bridge/background.h"
#include "core/bridge/poem_document.h"
#include "core/bridge/poem_offer.h"
#include "core/bridge/poem_writer_style.h"
#include "core/engine/engine.h"
#include "core/poem/script.h"
#include "core/poem/text_decoding.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace moyun::bridge {

class EngineClient;

// Everything behind the Poem workspace: the draft, its checking, candidates, takes, files. The tables are
// read in the background; until they are there nothing is checked. Without a poem model all works but the
// candidates. GUI thread only; never waits, except in finish().
class PoemStudio : public QObject
{
    Q_OBJECT
public:
    enum NoticeKind { Notice, Warning, Error };
    static constexpr char kLoadSlot[] = "poem.load";
    static constexpr int kPauseMs = 700;  // of typing, before candidates are asked for
    static constexpr int kMostTakes = 60; // the oldest are forgotten

    // The engine has a backend for poems registered, whose loader understands the ids of PoemWriterStyle; it
    // outlives this object.
    PoemStudio(engine::Engine& engine, std::shared_ptr<poem::PoemTablesSource> tables,
               const PoemWriterStyle::Places& style = {}, QObject* parent = nullptr);
    ~PoemStudio() override;

    PoemDocument* document() { return &m_document; }
    PoemWriterStyle* style() { return &m_style; }
    // What the writer's style can be learned from here: the draft and the candidates taken, each once.
    QStringList ownPoems() const;
    const CheckedDraft& checked() const { return m_checked; }
    const poem::PoemTables* tables() const { return m_tables.get(); } // null until tablesLoaded()
    const std::vector<PoemOffer>& offers() const { return m_offers; }
    // What the model expected at a place of the text, the likeliest first.
    struct Expected
    {
        std::size_t place = 0;
        std::vector<std::pair<char32_t, double>> characters; // with their probabilities
    };
    const Expected& expected() const { return m_expected; }
    const std::vector<std::u32string>& titles() const { return m_titles; } // suggested, best first
    const QList<PoemTake>& takes() const { return m_takes; }               // newest first
    bool isWhole() const { return m_whole; }      // nothing was open when candidates were asked for last
    QString trouble() const { return m_trouble; } // why the last request gave nothing; empty: it did
    bool isBusy() const { return m_job != 0; }

    const PoemOptions& options() const { return m_options; }
    void setOptions(const PoemOptions& options);
    const poem::Severities& severities() const { return m_severities; }
    void setSeverity(poem::RuleId rule, poem::Severity severity);

    // Loads the model on its lane, and with the writer's style where that is on; answered by modelChanged().
    void loadModel(const QString& modelId);
    void setModelMissing(const base::Error& error);
    bool isModelReady() const { return !m_model.isEmpty(); }
    QString modelProblem() const { return m_modelProblem; } // one sentence; empty while all is well

    void request();                          // candidates for the draft as it is
    void requestMore();                      // the same with the next seed
    void requestLine(int line);              // another for this line alone
    void requestExpected(std::size_t place); // answered by expectedChanged()
    void requestTitles();                    // answered by titlesChanged()
    void stop();
    void take(int offer); // one undo step
    void refuse(int offer);
    void takeAgain(int take);
    // A candidate that was kept, in the form it was asked for: one undo step.
    void apply(const PoemOffer& offer, const PoemState& askedFor);
    // The same once more, for the draft that it was asked for: answered by offered(), or a notice. Neither
    // the draft nor its candidates are touched.
    void askAgain(const PoemAsking& asking);

    // A project keeps the draft from now on: it is not kept here for the next run.
    void setInProject() { m_inProject = true; }

    void open(const QString& file);
    void exportTo(const QString& file); // .pdf or .png: a page; else text
    QString suggestedExport() const;
    void convertScript(poem::Script script);
    // Puts text at the cursor over from..to, one undo step, or tells why not. False: the draft is untouched.
    bool insert(std::size_t from, std::size_t to, const std::u32string& text, const QString& step,
                int gesture = 0);

    // Before the engine is shut down: no more requests, workers joined. Nothing is emitted afterwards.
    void finish();

Q_SIGNALS:
    void tablesLoaded();
    void checkedChanged();
    void offersChanged();
    void offered(const moyun::bridge::PoemAsking& asking,
                 const std::vector<moyun::bridge::PoemOffer>& offers); // one or more
    void takesChanged();
    void busyChanged(bool busy);
    void expectedChanged();
    void titlesChanged();
    void modelChanged();
    void optionsChanged();
    void opened(const QString& file);
    void noticeRaised(int kind, const QString& title, const QString& text); // NoticeKind
    // A locked character stands where the rule forbids it; the rule may be made a warning.
    void lockBreaks(int rule);

private:
    void recheck();
    void readEnglish();
    void submit(int line, int seed, bool asked = true);
    void hear(const engine::Event& event, engine::JobId job, quint64 version, const PoemAsking& asking);
    void setJob(engine::JobId job);
    void remember(const PoemOffer& offer, bool taken);
    void write(const QString& file, std::function<base::Result<QByteArray>()> content,
               std::function<void()> written);
    void takeText(const base::Result<poem::DecodedText>& text, const QString& file);
    void tellError(const QString& title, const base::Error& error);
    void tellLocks();
    void useStyle(bool fresh);
    void useModel(const QString& modelId, bool fresh);

    std::unique_ptr<EngineClient> m_client;
    std::shared_ptr<poem::PoemTablesSource> m_source;
    std::shared_ptr<const poem::PoemTables> m_tables;
    std::shared_ptr<const poem::EnglishTables> m_english; // read with the first English draft
    bool m_readingEnglish = false;
    PoemDocument m_document;
    CheckedDraft m_checked;
    PoemOptions m_options;
    poem::Severities m_severities;
    std::vector<PoemOffer> m_offers;
    QList<PoemTake> m_takes;
    PoemWriterStyle m_style;
    QString m_plainModel; // without the style; empty: not loaded
    QString m_model, m_modelProblem, m_trouble;
    engine::JobId m_job = 0;
    quint64 m_version = 0; // of the draft; answers to earlier ones are dropped
    Expected m_expected;
    std::vector<std::u32string> m_titles;
    bool m_whole = false, m_inProject = false;
    QTimer m_pause;
    QTimer m_keep; // after a change: the draft is kept for the next run
    Background m_background;
};

} // namespace moyun::bridge
