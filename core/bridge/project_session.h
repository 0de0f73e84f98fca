// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/bridge/background.h"
#include "core/bridge/poem_state.h"
#include "core/bridge/project_entries.h"
#include "core/project/content.h"
#include "core/project/folders.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace moyun::project {
struct LeftOver;
struct SavedVersion;
class ProjectStore;
} // namespace moyun::project

namespace moyun::bridge {

class CanvasStudio;
class CanvasStyle;
class MusicStudio;
class PoemStudio;
struct StylesInUse;

// The open project: canvas, poem and score in one file, with where one looked. It follows the documents and
// hands snapshots of them to a thread of its own, which commits them to a working copy; of several that wait
// the newest counts. So what was edited is on the disk a fraction of a second later, saved or not, and the
// GUI thread waits for nothing. A project that was never saved has its working copy from the first edit on.
//
// What became of a request comes by signals: opened(), saved(), troubleChanged(), noticeRaised().
// GUI thread only; only finish() waits.
class ProjectSession : public QObject
{
    Q_OBJECT
public:
    enum class State { Clean, Edited, Saving, Failed, ReadOnly };
    enum NoticeKind { Notice, Warning, Error };
    // What lasts until its cause is gone: edits cannot be kept in the working copy, the file could not be
    // written, another program has put another file in its place (found when saving, or by lookAtFile()), the
    // file is gone, a part of it is damaged (it stays in the project until dismissTrouble() and after).
    struct Trouble
    {
        enum Kind { NotKept, NotSaved, Replaced, Changed, Gone, Unreadable };
        Kind kind = NotKept;
        bool ofFile() const { return kind == Changed || kind == Gone; }
        bool failed() const { return !ofFile() && kind != Unreadable; } // something that was to be done
        QString file;                                                   // that it is about
        QString title, text; // what happened; what is safe, and what to do
    };
    // The rooms that make the project; `style` may be null. All outlive the session.
    struct Parts
    {
        CanvasStudio* canvas;
        CanvasStyle* style;
        PoemStudio* poem;
        MusicStudio* music;
    };

    static constexpr int kCommitMs = 150; // after an edit, for those that come with it
    static constexpr int kTidyMs = 3000;  // of quiet
    static constexpr int kRetryMs = 5000; // where the working copy could not be written
    static constexpr int kDaysKept = 14;  // work that its owner chose not to save

    // From now on the rooms keep nothing for the next run themselves, and opening a picture or a score in one
    // of them is a step to undo. What they kept in an earlier version of the program becomes the first edit.
    ProjectSession(const Parts& parts, const project::Folders& folders, QObject* parent = nullptr);
    ~ProjectSession() override;

    State state() const;
    bool isEdited() const; // something of it stands in no file of the user's
    bool isKept() const;   // everything that was edited is in the working copy
    // Tries once more, then tells whether it is so.
    void settle(const std::function<void(bool kept)>& then);
    bool isReadOnly() const { return m_readOnly; }
    QString readOnlyReason() const { return m_readOnlyReason; }
    const std::optional<Trouble>& trouble() const { return m_trouble; }
    bool isSaving() const { return m_saving; }
    QString file() const { return m_file; } // whole path; empty: there is none yet

    void create();                  // a new project takes the place of this one
    void open(const QString& file); // so does that of a file
    void save();                    // to file()
    void saveAs(const QString& file);
    void overwrite(); // saves although another program has replaced the file
    void exportCopy(const QString& file);
    void revert();     // to what the file holds
    void workOnCopy(); // of a project that is read-only: from now on it has no file
    void retry();      // what lasts as trouble
    void dismissTrouble();
    // Whether the file is still there and still the one that was opened or saved: when the window comes to
    // the front, and now and then. Tells Changed or Gone, and takes it back.
    void lookAtFile();

    void requestVersions();         // answered by versionsListed()
    void restoreVersion(qint64 id); // one step to undo in each room that it changes
    void exportVersion(qint64 id, const QString& file);

    // Work of other runs, and what was closed without saving; answered by leftWorkFound(). `quietly`: not
    // where there is none.
    void lookForLeftWork(bool quietly);
    void recover(const QString& id);                      // takes the place of this project
    void salvage(const QString& id, const QString& file); // what can be read of it; it stays
    void discard(const QString& id);
    // What is not saved of this project is wanted no more: when another takes its place, or the program ends,
    // it is kept for kDaysKept days and not offered by itself.
    void setAside() { m_setAside = true; }

    // Where one looks in each room: kept with the project, and no edit of it.
    void setView(const QString& room, const QJsonObject& state);
    QJsonObject view(const QString& room) const { return m_views.value(room); }

    // What is kept beside the documents. Look: reads alone. Quiet: what comes by itself; where nothing else
    // was edited it goes when the project is left. Work: somebody's doing, and unsaved until it is saved.
    enum class Kept { Look, Quiet, Work };
    using StoreWork = std::function<void(project::ProjectStore*)>;
    // `work` on the writer's thread, after what was asked for before it, with the store of this project (null
    // where there is none, or it is read-only and something is to be kept); then `done` here, unless another
    // project has taken the place of this one meanwhile.
    void onStore(Kept kept, StoreWork work, std::function<void()> done = {});

    // Before the program ends: the last edits are committed.
    void finish();

Q_SIGNALS:
    void stateChanged(); // state(), file(), isEdited()
    void troubleChanged();
    void opened(); // another project stands in the rooms; its views wait to be shown
    void copied(); // the same goes on in a copy, without the takes of the file
    void saved(const QString& file);
    void committed(); // the working copy holds every edit
    void versionsListed(const QList<moyun::bridge::ProjectVersion>& versions);
    void leftWorkFound(const QList<moyun::bridge::LeftProject>& projects);
    void noticeRaised(int kind, const QString& title, const QString& text);

private:
    static constexpr std::uint32_t kPoem = 1; // there is one poem yet
    struct Slot;                              // a store, for the threads
    struct Opened;
    enum class How { Fresh, Recovered, Step };
    enum class Target { File, NewFile, Copy };
    struct Dirty
    {
        bool canvas = false, poem = false, score = false;
        bool styles = false; // more is known of those in use: no edit
        QSet<QString> views;
        bool edits() const { return canvas || poem || score; }
        bool any() const { return edits() || styles || !views.isEmpty(); }
        void add(const Dirty& other);
    };
    // Of the documents, to tell whether what was saved is what there is.
    struct Snapshot
    {
        canvas::Picture picture;
        PoemState poem;
        std::shared_ptr<const music::Score> score;
        int canvasStep = 0; // the picture's undo index: regions are steps, too
        int storeWork = 0;  // how often something was kept beside the documents
    };
    struct Writing
    {
        Target target;
        QString file;
        bool replaceChanged;
        Snapshot what;
        std::shared_ptr<Slot> slot;
        std::shared_ptr<const project::Edit> unkept; // that the working copy could not take
    };
    using Then = std::function<void(const base::Result<void>&)>;

    void connectParts();
    void touch(bool Dirty::*part, bool replaced);
    Dirty everything() const;
    project::CanvasContent canvasContent() const;
    project::Edit editOf(const Dirty& dirty) const;
    std::optional<StylesInUse> stylesOf(const Dirty& dirty) const;
    Snapshot snapshot() const;
    void commitSoon(); // as soon as the settings say
    void commit();
    void committedOr(const base::Result<void>& done);
    void afterCommit(Then then);
    void write(Target target, const QString& file, bool replaceChanged);
    void writeOut(Writing writing);
    void wrote(Target target, const QString& file, const Snapshot& what, const base::Result<void>& done);
    void take(const std::shared_ptr<Opened>& opened, How how);
    void show(const project::ProjectContent& content, How how);
    project::PoemText poemIn(const project::ProjectContent& content) const; // that the room shows
    void lookForDamage(const project::ProjectContent& content);
    void release();
    void setTrouble(std::optional<Trouble> trouble);
    void tellNotKept(const base::Error& error);
    void tellSpare(); // where the working copy lies elsewhere than usual
    void tellError(const QString& title, const base::Error& error);
    void tellState();
    void tellFile(std::optional<Trouble::Kind> found); // Changed, Gone or as it was
    void setViews(const std::map<std::string, std::string>& views);

    Parts m_parts;
    project::Folders m_folders;
    std::shared_ptr<Slot> m_slot;
    QString m_file, m_readOnlyReason;
    QMap<QString, QJsonObject> m_views;
    std::vector<project::LeftOver> m_leftOvers;
    std::vector<project::SavedVersion> m_versions;
    std::optional<Trouble> m_trouble;
    Dirty m_dirty, m_underWay;                          // to be committed; being committed
    std::optional<project::CanvasContent> m_keptCanvas; // as it was committed last
    // Texts that cannot be read, by the views that keep them once something else is written in their place;
    // masks of regions that only such a text knows.
    std::optional<std::pair<std::string, std::string>> m_damagedPoem, m_damagedLook;
    std::map<std::uint32_t, canvas::Mask> m_strayMasks;
    std::vector<Then> m_waiting;
    bool m_stored = false;   // there is a working copy
    bool m_unsaved = false;  // although nothing can be undone: recovered, replaced, kept beside the documents
    bool m_inNoFile = false; // the file is gone, or another's by now
    bool m_looking = false;  // at the file
    int m_storeWork = 0;     // counts Kept::Work
    int m_storeUnderWay = 0; // what onStore() writes and is not written yet
    // What the rooms kept themselves, in an earlier version of the program, is in it.
    bool m_adoptedPoem = false, m_adoptedScore = false;
    bool m_left = false; // the slot was released already
    bool m_committing = false, m_saving = false, m_changing = false, m_applying = false;
    bool m_readOnly = false, m_setAside = false, m_finished = false;
    struct Told
    {
        State state = State::Clean;
        bool edited = false;
        QString file;
        bool operator==(const Told&) const = default;
    };
    Told m_told;
    QTimer m_soon, m_tidy, m_retry;
    Background m_writer, m_saver; // commits and all else; saves
};

} // namespace moyun::bridge
