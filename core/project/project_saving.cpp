// SPDX-License-Identifier: GPL-3.0-or-later
// Saving: a compact copy beside the target takes its place.
#include "core/base/staged_file.h"
#include "core/project/content_tables.h"
#include "core/project/meta_table.h"
#include "core/project/project_state.h"
#include "core/project/project_store.h"
#include "core/project/version_folder.h"

namespace moyun::project {

base::Result<void> ProjectStore::save(const Saving& saving)
{
    return toResult([&] {
        State& state = *m_state;
        state.requireNewest();
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
        state.requireNewest();
        const auto target = plainPath(file);
        const bool same = target == this->file();
        std::optional<LockFile> lock;
        if (!same) lock = state.lockFor(target);
        auto written = state.write(target, saving, true);
        if (!same) {
            const std::lock_guard guard(state.mutex);
            state.targetLock = std::move(lock);
        }
        state.saved(target, std::move(written));
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
        const auto lock = state.lockFor(target);
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
    ProjectContent content;
    {
        std::unique_lock lock(mutex);
        content = loaded.content; // shares its tiles
        // Edits on top have to meet exactly what was copied.
        if (!saving.unkept) lock.unlock();
        compactInto(staged->path(), saving, quoted(file));
    }
    Written written = finish(staged->path(), quoted(file), std::move(content), saving.unkept.get());
    if (saving.stop.stop_requested()) throw Failure({base::ErrorCode::Cancelled, "It was stopped.", {}});
    if (keep) keepOld(file);
    if (const auto done = staged->commit(); !done) throw Failure(done.error());
    if (saving.progress) saving.progress(1);
    return written;
}

std::optional<LockFile> ProjectStore::State::lockFor(const std::filesystem::path& file) const
{
    try {
        return lockTarget(folders, file);
    } catch (const Failure& failure) {
        if (failure.error().code != base::ErrorCode::Io) throw;
        return {};
    }
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
// working copy. Edits on top are a state of their own.
ProjectStore::State::Written ProjectStore::State::finish(const std::filesystem::path& file,
                                                         const std::string& name, ProjectContent content,
                                                         const Edit* unkept)
{
    Database database(file, Database::Mode::Finishing, name);
    Written written;
    written.saved = now();
    written.head = written.base = metaText(database, kHead);
    written.revision = static_cast<std::uint64_t>(metaNumber(database, kRevision));
    Transaction transaction(database);
    dropWorkMeta(database);
    Haste none;
    if (unkept && writeEdit(database, *unkept, content, none)) {
        written.head = newUuid();
        ++written.revision;
        setMeta(database, kHead, written.head);
        setMeta(database, kRevision, static_cast<std::int64_t>(written.revision));
        setMeta(database, kEdited, std::int64_t(written.saved.time_since_epoch().count()));
    }
    setMeta(database, kSaved, std::int64_t(written.saved.time_since_epoch().count()));
    setMeta(database, kProgram, "moyun " MOYUN_VERSION);
    setThumbnail(database, makeThumbnail(content));
    transaction.commit();
    if (unkept) written.ahead = std::move(content);
    return written;
}

// Of a file that another program put there, what it says of itself. Where it is another project, it is an
// earlier state of both: who has this one open looks for it here.
void ProjectStore::State::keepOld(const std::filesystem::path& file)
{
    if (!FileStamp::of(file)) return;
    try {
        const FileMarks marks = marksOf(file);
        const bool other = isUuid(marks.id) && marks.id != loaded.id;
        if (other) keepVersion(folders, file, marks.id, marks.saved, marks.revision);
        // Among this one's it is the newest, however old it is.
        keepVersion(folders, file, loaded.id, other ? now() : marks.saved, marks.revision);
    } catch (const Failure&) { // no project: Save As has asked whether it may be replaced
    }
}

void ProjectStore::State::saved(const std::filesystem::path& file, Written written)
{
    const std::lock_guard lock(mutex);
    setTarget(file, FileStamp::of(file), written.head);
    ahead = std::move(written.ahead);
    aheadBase = written.base;
    targetSaved = loaded.saved = written.saved;
    targetRevision = written.revision;
    targetUnwritten = true;
    try {
        Transaction transaction(database());
        catchUp();
        transaction.commit();
        targetUnwritten = false;
    } catch (const Failure&) {
        // The file is saved all the same; the next edit that the working copy takes tells it.
    }
}

} // namespace moyun::project
