// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in quiet moments, so that edits need not do it.
#include "core/project/canvas_writer.h"
#include "core/project/meta_table.h"
#include "core/project/project_state.h"
#include "core/project/project_store.h"

#include <algorithm>

namespace moyun::project {
namespace {

constexpr std::size_t kTilesAtOnce = 64; // an edit waits for no more than these

// Transactions that lose nothing where they are lost: they are not waited for until they are on the disk.
class WithoutWaiting
{
public:
    explicit WithoutWaiting(Database& database) : m_database(database)
    {
        m_database.exec("PRAGMA synchronous=NORMAL");
    }
    ~WithoutWaiting()
    {
        try {
            m_database.exec("PRAGMA synchronous=FULL");
        } catch (const Failure&) { // sets a number in memory
        }
    }
    WithoutWaiting(const WithoutWaiting&) = delete;
    WithoutWaiting& operator=(const WithoutWaiting&) = delete;

private:
    Database& m_database;
};

} // namespace

base::Result<void> ProjectStore::tidy()
{
    return toResult([&] {
        if (isReadOnly()) return;
        m_state->requireWritableNow();
        m_state->repackTiles();
        m_state->renewThumbnail();
        m_state->shortenLog();
    });
}

void ProjectStore::State::repackTiles()
{
    for (;;) {
        std::vector<std::int64_t> keys;
        std::optional<CanvasContent> shown;
        {
            const std::lock_guard lock(mutex);
            const auto end =
                std::next(quickTiles.begin(), std::ptrdiff_t(std::min(kTilesAtOnce, quickTiles.size())));
            keys.assign(quickTiles.begin(), end);
            quickTiles.erase(quickTiles.begin(), end);
            shown = loaded.content.canvas; // shares its tiles
        }
        if (keys.empty()) return;
        const auto tiles = shown ? repack(*shown, keys) : std::vector<Repacked>();
        const std::lock_guard lock(mutex);
        if (!loaded.content.canvas) continue;
        const WithoutWaiting quickly(database());
        Transaction transaction(database());
        putRepacked(database(), *loaded.content.canvas, tiles);
        transaction.commit();
    }
}

void ProjectStore::State::renewThumbnail()
{
    ProjectContent shown;
    std::string head;
    {
        const std::lock_guard lock(mutex);
        if (thumbnailHead == loaded.head) return;
        head = loaded.head;
        shown.canvas = loaded.content.canvas;
    }
    const Bytes png = makeThumbnail(shown);
    const std::lock_guard lock(mutex);
    const WithoutWaiting quickly(database());
    Transaction transaction(database());
    setThumbnail(database(), png);
    transaction.commit();
    thumbnailHead = head;
}

// Beside edits: by a connection of its own.
void ProjectStore::State::shortenLog()
{
    std::filesystem::path file;
    {
        const std::lock_guard lock(mutex);
        file = loaded.folder.database();
    }
    Database beside(file, Database::Mode::Snapshot, "The working copy");
    beside.exec("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(PASSIVE)");
}

} // namespace moyun::project
