// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/loading.h"
#include "core/project/project_store.h"

#include <functional>
#include <future>
#include <list>
#include <mutex>
#include <set>
#include <unordered_map>

namespace moyun::project {

// Results that were read, the ones used last, within a number of bytes.
class ResultCache
{
public:
    void setMost(std::uint64_t bytes);
    std::shared_ptr<const Bytes> find(std::int64_t id);
    void put(std::int64_t id, std::shared_ptr<const Bytes> result);
    void remove(std::int64_t id);
    void clear();

private:
    using Order = std::list<std::pair<std::int64_t, std::shared_ptr<const Bytes>>>; // the newest use first
    void shrink();

    Order m_order;
    std::unordered_map<std::int64_t, Order::iterator> m_places;
    std::uint64_t m_bytes = 0, m_most = TakeBudget().memory;
};

// Behind ProjectStore; for its own files alone.
struct ProjectStore::State
{
    State(Folders given, Loaded opened) : folders(std::move(given)), loaded(std::move(opened)) {}

    Database& database() { return *loaded.database; }
    void requireWritable();    // with the mutex held
    void requireWritableNow(); // takes it
    void requireNewest();      // takes it; that the working copy's disk is full is no reason not to save
    // Brings a new working copy to the disk on a thread of its own: large ones take a while, and nobody has
    // to wait before the first edit.
    void prepare();
    void setTarget(const std::filesystem::path& file, const std::optional<FileStamp>& fileStamp,
                   const std::string& head);
    // Into a working copy; in a transaction of the caller.
    static void writeTarget(Database& into, const std::filesystem::path& file,
                            const std::optional<FileStamp>& fileStamp, const std::string& head);
    void writeTarget() { writeTarget(database(), target, stamp, savedHead); }
    void catchUp(); // what the working copy could not take when the file was saved, if anything
    // A transaction that counts as an edit.
    template <class Work> void edit(Work work);
    static void nextHead(Database& into, std::string& head, std::uint64_t& revision);
    // `first`: what is written into it beforehand. Where that fails, nothing has changed.
    void adopt(Loaded next, const std::function<void(Database&)>& first);
    void keepLogShort();
    // Packs well what edits packed in haste. Takes the mutex, for a few milliseconds at a time.
    void repackTiles();
    void renewThumbnail();
    void shortenLog();

    struct Written
    {
        std::string head, base; // base: of the working copy that it was made of
        std::uint64_t revision = 0;
        Time saved{};
        std::optional<ProjectContent> ahead; // of a file that holds more than the working copy
    };
    // The target is replaced by a compact copy of what is committed. `keep`: the one that stands there
    // becomes a version. Does not hold the mutex while it writes.
    Written write(const std::filesystem::path& file, const Saving& saving, bool keep);
    // The name of a new file beside `file`, which the working copy knows of from now on: after a kill it is
    // taken away (left_over.cpp).
    std::string noteUnfinished(const std::filesystem::path& file);
    // `name`: of the file that it is to become, for messages.
    void compactInto(const std::filesystem::path& file, const Saving& saving, const std::string& name);
    // `content`: what it holds; `unkept` comes on top.
    Written finish(const std::filesystem::path& file, const std::string& name, ProjectContent content,
                   const Edit* unkept);
    void keepOld(const std::filesystem::path& file);
    // Nothing where none can be made: a full disk is no reason not to save on another.
    std::optional<LockFile> lockFor(const std::filesystem::path& file) const;
    // Whether a file holds exactly that already, saved when the working copy could not take it.
    bool isAhead(const ProjectContent& content) const;
    Outside outside() const;
    void requireUnchanged(const std::filesystem::path& at) const;
    void saved(const std::filesystem::path& file, Written written);

    const Folders folders;
    mutable std::mutex mutex; // of all below
    Loaded loaded;
    std::optional<LockFile> targetLock;
    std::filesystem::path target;
    std::optional<FileStamp> stamp;      // of the target when it was read or written last
    std::string savedHead;               // that the target holds
    std::optional<ProjectContent> ahead; // of savedHead, where the working copy could not take it
    std::string aheadBase;               // the working copy's head then
    bool targetUnwritten = false;        // the working copy does not know yet what was saved
    bool inNoFile = false; // although savedHead was saved: the target is gone, or another's by now
    Time targetSaved{};
    std::uint64_t targetRevision = 0;
    std::string thumbnailHead;         // that the thumbnail shows
    std::set<std::int64_t> quickTiles; // keys of tiles that were packed in haste
    std::vector<std::string> notes;
    std::string spareReason;
    TakeBudget budget;
    ResultCache results;
    std::shared_future<void> prepared; // last: it is waited for before the rest goes
};

} // namespace moyun::project
