// SPDX-License-Identifier: GPL-3.0-or-later
// Saving: a compact copy beside the target takes its place.
#include "core/base/staged_file.h"
#include "core/project/meta_table.h"
#include "core/project/project_state.h"
#include "core/project/project_store.h"
#include "core/project/version_folder.h"

namespace moyun::project {

base::Result<void> ProjectStore::save(const Saving& saving)
{
    return toResult([&] {
        State& state = *m_state;
        state.requireWritableNow();
        const auto target = file();
        if (target.empty())
            throw Failure(
                {base::ErrorCode::InvalidArgument, "The project has no file yet.", "Save it as one."});
        if (!saving.replaceChanged) state.requireUnchanged(target);
        state.saved(target, state.write(target, saving, true));
    });
}

base::Result<void> ProjectStore::saveAs(const std::filesystem::path& file, const Saving& saving)
{
    return toResult([&] {
        State& state = *m_state;
        state.requireWritableNow();
        const auto target = plainPath(file);
        std::optional<LockFile> lock;
        if (target != this->file()) lock.emplace(lockTarget(state.folders, target));
        const auto written = state.write(target, saving, true);
        if (lock) {
            const std::lock_guard guard(state.mutex);
            state.targetLock = std::move(lock);
        }
        state.saved(target, written);
    });
}

base::Result<void> ProjectStore::exportCopy(const std::filesystem::path& file, const Saving& saving)
{
    return toResult([&] {
        State& state = *m_state;
        const auto target = plainPath(file);
        if (target == this->file())
            throw Failure({base::ErrorCode::InvalidArgument, quoted(target) + " is the project's own file.",
                           "Save the project, or choose another name."});
        const LockFile lock = lockTarget(state.folders, target);
        if (!isReadOnly() || isModified()) { // read-only and modified: its file is gone, or another's
            state.write(target, saving, false);
            return;
        }
        // As its newer program wrote it: the bytes as they are.
        auto staged = base::StagedFile::create(target);
        if (!staged) throw Failure(staged.error());
        std::error_code ignored;
        std::filesystem::remove(staged->path(), ignored);
        flushFile(copyFile(this->file(), staged->path(), saving.stop), target);
        if (const auto done = staged->commit(); !done) throw Failure(done.error());
    });
}

ProjectStore::Outside ProjectStore::lookOutside()
{
    State& state = *m_state;
    if (isReadOnly() || file().empty()) return Outside::Same;
    const Outside found = state.outside();
    const std::lock_guard lock(state.mutex);
    state.inNoFile = found != Outside::Same;
    return found;
}

// Where the stamp differs, what the file says of itself decides: a copy that was put back, or a program that
// only touched it, changes nothing. The mutex is not held meanwhile: edits do not wait for a slow disk.
ProjectStore::Outside ProjectStore::State::outside() const
{
    std::unique_lock lock(mutex);
    const std::filesystem::path at = target;
    const std::optional<FileStamp> known = stamp;
    const std::string head = savedHead;
    lock.unlock();
    const auto now = FileStamp::of(at);
    if (!now) return Outside::Gone;
    if (now == known) return Outside::Same;
    try {
        if (marksOf(at).head == head) return Outside::Same;
    } catch (const Failure&) { // it is no project any more
    }
    return Outside::Changed;
}

void ProjectStore::State::requireUnchanged(const std::filesystem::path& at) const
{
    if (outside() != Outside::Changed) return; // a file that is gone is written anew
    throw Failure({base::ErrorCode::Changed,
                   quoted(at) + " was changed by another program since it was opened.",
                   "Save under another name to keep both, or replace it."});
}

ProjectStore::State::Written ProjectStore::State::write(const std::filesystem::path& file,
                                                        const Saving& saving, bool keep)
{
    auto staged = base::StagedFile::create(file, noteUnfinished(file));
    if (!staged) throw Failure(staged.error());
    if (staged->path().empty())
        throw Failure(
            {base::ErrorCode::InvalidArgument, quoted(file) + " is no file that can be replaced.", {}});
    try {
        repackTiles();
    } catch (const Failure&) { // the working copy's disk is full; then the file is a little larger
    }
    compactInto(staged->path(), saving, quoted(file));
    const Written written = finish(staged->path(), thumbnail(), quoted(file));
    if (saving.stop.stop_requested()) throw Failure({base::ErrorCode::Cancelled, "It was stopped.", {}});
    if (keep) keepOld(file);
    if (const auto done = staged->commit(); !done) throw Failure(done.error());
    if (saving.progress) saving.progress(1);
    return written;
}

std::string ProjectStore::State::noteUnfinished(const std::filesystem::path& file)
{
    const std::string name = unfinishedName(file);
    try {
        const std::lock_guard lock(mutex);
        Transaction transaction(database());
        setMeta(database(), kWorkPart, Bytes(name.begin(), name.end()));
        transaction.commit();
    } catch (const Failure&) { // the working copy's disk is full; the file's may have room
    }
    return name;
}

Bytes ProjectStore::State::thumbnail() const
{
    ProjectContent shown;
    {
        const std::lock_guard lock(mutex);
        shown.canvas = loaded.content.canvas; // shares its tiles
    }
    return makeThumbnail(shown);
}

void ProjectStore::State::compactInto(const std::filesystem::path& file, const Saving& saving,
                                      const std::string& name)
{
    Database snapshot(loaded.folder.database(), Database::Mode::Snapshot, name);
    const auto whole = double(snapshot.number("PRAGMA page_count") * snapshot.number("PRAGMA page_size"));
    snapshot.setInterrupt([&] {
        if (saving.stop.stop_requested()) return true;
        if (!saving.progress) return false;
        std::error_code error;
        const auto bytes = std::filesystem::file_size(file, error);
        if (!error) saving.progress(std::min(0.99, double(bytes) / whole));
        return false;
    });
    snapshot.prepare("VACUUM INTO ?1").bind(1, std::string_view(file.native())).run();
}

// What stands in the user's file alone: when it was saved, by what, and a thumbnail; and nothing of the
// working copy.
ProjectStore::State::Written ProjectStore::State::finish(const std::filesystem::path& file,
                                                         const Bytes& thumbnail, const std::string& name)
{
    Database database(file, Database::Mode::Finishing, name);
    Written written;
    written.saved = now();
    written.head = metaText(database, kHead);
    written.revision = static_cast<std::uint64_t>(metaNumber(database, kRevision));
    Transaction transaction(database);
    dropWorkMeta(database);
    setMeta(database, kSaved, std::int64_t(written.saved.time_since_epoch().count()));
    setMeta(database, kProgram, "moyun " MOYUN_VERSION);
    setThumbnail(database, thumbnail);
    transaction.commit();
    return written;
}

// Of a file that another program put there, what it says of itself.
void ProjectStore::State::keepOld(const std::filesystem::path& file)
{
    if (!FileStamp::of(file)) return;
    try {
        const FileMarks marks = marksOf(file);
        if (isUuid(marks.id)) keepVersion(folders, file, marks.id, marks.saved, marks.revision);
    } catch (const Failure&) { // no project: Save As has asked whether it may be replaced
    }
}

void ProjectStore::State::saved(const std::filesystem::path& file, const Written& written)
{
    const std::lock_guard lock(mutex);
    setTarget(file, FileStamp::of(file), written.head);
    targetSaved = loaded.saved = written.saved;
    targetRevision = written.revision;
    try {
        Transaction transaction(database());
        writeTarget();
        setMeta(database(), kSaved, std::int64_t(written.saved.time_since_epoch().count()));
        transaction.commit();
    } catch (const Failure&) {
        // The file is saved all the same. A working copy that is left over finds out by the file's head.
    }
}

} // namespace moyun::project
