// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/content.h"
#include "core/project/folders.h"
#include "core/project/left_over.h"
#include "core/project/saved_version.h"
#include "core/project/take.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace moyun::project {

// An open project: a working copy in the state folder to which every edit is committed, and the user's own
// file, which save() alone replaces, whole. What commit() has returned for survives a kill and a power cut.
//
// Format, and what is checked of a file before it is believed: docs/file-format.md.
//
// Thread: any, one at a time; all functions block on the disk. save(), saveAs(), exportCopy() and tidy() may
// run on another thread beside commit() and the rest (but not beside each other, revert() and restore()):
// they write what had been committed when they began. None throws.
//
// Errors of all that write: Io (disk full, folder read-only, medium removed), with nothing changed: the same
// call may be made again when the cause is gone, and the working copy holds all that was committed before.
// Where the state folder cannot be written from the start, the working copy lies in Folders::spare.
class ProjectStore
{
public:
    using Opened = base::Result<std::unique_ptr<ProjectStore>>;

    // A project without a file yet.
    static Opened create(const Folders& folders, const std::string& title = {});
    // Errors: NotFound; Unreadable (no project, cut short, damaged), Unsupported, TooLarge, OutOfMemory; Busy
    // where another window has it open (the message says so). A file of a newer format, where it can be read
    // at all, opens read-only. Edits of the same file that were left over do not matter here: look at
    // leftOvers() first.
    static Opened open(const std::filesystem::path& file, const Folders& folders, std::stop_token stop = {});
    // Goes on with a working copy that was left over: the project as it was, unsaved.
    static Opened recover(const LeftOver& leftOver, const Folders& folders, std::stop_token stop = {});

    // As after a kill: the working copy is left over, where it holds what no file does.
    ~ProjectStore();
    // For closing without saving: the edits since the last save are gone.
    void discardEdits();

    ProjectStore(const ProjectStore&) = delete;
    ProjectStore& operator=(const ProjectStore&) = delete;

    const std::string& id() const;         // of the project, a UUID; the same in all its files
    std::filesystem::path file() const;    // the user's file; empty: there is none yet
    const ProjectContent& content() const; // as committed; changed by commit(), revert(), restore()
    Time created() const;
    std::filesystem::path workingFolder() const;   // LeftOver::folder, once nobody has it open
    std::uint64_t revision() const;                // counts commits
    bool isModified() const;                       // something was committed that no save has written
    bool isReadOnly() const;                       // commits are refused; exportCopy() works
    const std::string& readOnlyReason() const;     // a sentence for people; empty where it is not
    const std::vector<std::string>& notes() const; // what was put right while opening, for people
    // Why the working copy lies in Folders::spare, for people; empty: it does not.
    const std::string& spareReason() const;

    // One edit: one transaction, wholly or not at all. Only what differs is written: tiles by their identity.
    // Errors besides those above: InvalidArgument for what cannot be (a score that is not valid, a text
    // beyond kMostText), Unsupported where it is read-only.
    base::Result<void> commit(const Edit& edit);

    struct Saving
    {
        bool replaceChanged = false; // also where the file is not the one that was opened or saved last
        std::stop_token stop;
        std::function<void(double)> progress; // 0 to 1, on the calling thread
        // What commit() refused: it goes into the file alone. The working copy needs no room for it.
        std::shared_ptr<const Edit> unkept;
    };
    // Writes a compact copy beside the file and renames it over. The file that stood there becomes a saved
    // version. Errors: InvalidArgument where there is no file yet; Changed: another program has replaced the
    // file since; nothing was written; ask, and call again with replaceChanged. Cancelled.
    base::Result<void> save(const Saving& saving);
    base::Result<void> save() { return save(Saving()); }
    // The project's file is `file` from now on. An existing one is replaced (the dialog has asked). Busy
    // where another window has that one open.
    base::Result<void> saveAs(const std::filesystem::path& file, const Saving& saving);
    base::Result<void> saveAs(const std::filesystem::path& file) { return saveAs(file, Saving()); }
    // Writes the same, and goes on with the file as it is.
    base::Result<void> exportCopy(const std::filesystem::path& file, const Saving& saving);
    base::Result<void> exportCopy(const std::filesystem::path& file) { return exportCopy(file, Saving()); }

    // What became of the user's file since it was opened or saved. Only where another file stands there is it
    // read, to see whether it says the same. Where it is gone or says something else, what is here stands in
    // no file: isModified() says so until the file is back, or saved. Not beside save(). Errors: none; a disk
    // that does not answer may take its time.
    enum class Outside { Same, Changed, Gone };
    Outside lookOutside();

    // Everything becomes what the user's file holds; content() is new. The state before becomes a saved
    // version, so that even this loses nothing.
    base::Result<void> revert(std::stop_token stop = {});
    // Everything becomes what an earlier version holds, as edits that are not saved yet.
    base::Result<void> restore(const SavedVersion& version, std::stop_token stop = {});

    // Call when the user has been quiet for a moment, at most every few seconds: does what commits leave for
    // later so that they are quick. Packs tiles well, renews the thumbnail, and brings the log into the
    // working copy. A commit beside it waits a few milliseconds at most.
    base::Result<void> tidy();

    // Takes. The id is given; the budget is kept by letting old ones go (their ids in `dropped`).
    base::Result<std::int64_t> addTake(const Take& take, std::vector<std::int64_t>* dropped = nullptr);
    base::Result<std::vector<TakeInfo>> takes(const TakeQuery& query = {});
    // Of kinds that only a newer program knows: not among takes(), and never let go.
    base::Result<std::size_t> unknownTakes();
    base::Result<TakeInfo> take(std::int64_t id);
    base::Result<std::shared_ptr<const Bytes>> takeResult(std::int64_t id);
    base::Result<Bytes> takeThumbnail(std::int64_t id);
    base::Result<void> setTakePinned(std::int64_t id, bool pinned);
    base::Result<void> renameTake(std::int64_t id, const std::string& name);
    base::Result<void> removeTake(std::int64_t id);
    base::Result<void> setTakeBudget(const TakeBudget& budget, std::vector<std::int64_t>* dropped = nullptr);

private:
    struct State;
    explicit ProjectStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::project
