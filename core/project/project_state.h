// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/loading.h"
#include "core/project/project_store.h"

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
    // Brings a new working copy to the disk on a thread of its own: large ones take a while, and nobody has
    // to wait before the first edit.
    void prepare();
    void setTarget(const std::filesystem::path& file, const std::optional<FileStamp>& fileStamp,
                   const std::string& head);
    void writeTarget(); // into the working copy; in a transaction of the caller
    // A transaction that counts as an edit.
    template <class Work> void edit(Work work);
    void nextHead(std::string& head, std::uint64_t& revision);
    void adopt(Loaded next);
    void keepLogShort();
    // Packs well what edits packed in haste. Takes the mutex, for a few milliseconds at a time.
    void repackTiles();
    void renewThumbnail();
    void shortenLog();

    struct Written
    {
        std::string head;
        std::uint64_t revision = 0;
        Time saved{};
    };
    // The target is replaced by a compact copy of what is committed. `keep`: the one that stands there
    // becomes a version. Does not hold the mutex while it writes.
    Written write(const std::filesystem::path& file, const Saving& saving, bool keep);
    // The name of a new file beside `file`, which the working copy knows of from now on: after a kill it is
    // taken away (left_over.cpp).
    std::string noteUnfinished(const std::filesystem::path& file);
    Bytes thumbnail() const; // of what is committed
    // `name`: of the file that it is to become, for messages.
    void compactInto(const std::filesystem::path& file, const Saving& saving, const std::string& name);
    Written finish(const std::filesystem::path& file, const Bytes& thumbnail, const std::string& name);
    void keepOld(const std::filesystem::path& file);
    Outside outside() const;
    void requireUnchanged(const std::filesystem::path& at) const;
    void saved(const std::filesystem::path& file, const Written& written);

    const Folders folders;
    mutable std::mutex mutex; // of all below
    Loaded loaded;
    std::optional<LockFile> targetLock;
    std::filesystem::path target;
    std::optional<FileStamp> stamp; // of the target when it was read or written last
    std::string savedHead;          // that the target holds
    bool inNoFile = false;          // although savedHead was saved: the target is gone, or another's by now
    Time targetSaved{};
    std::uint64_t targetRevision = 0;
    std::string thumbnailHead;         // that the thumbnail shows
    std::set<std::int64_t> quickTiles; // keys of tiles that were packed in haste
    std::vector<std::string> notes;
    TakeBudget budget;
    ResultCache results;
    std::shared_future<void> prepared; // last: it is waited for before the rest goes
};

} // namespace moyun::project
