// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_store.h"

#include "core/project/content_tables.h"
#include "core/project/meta_table.h"
#include "core/project/project_state.h"
#include "core/project/spare_folders.h"
#include "core/project/version_folder.h"

#include <utility>

namespace moyun::project {
namespace {

constexpr std::uint64_t kLongLog = std::uint64_t(256) << 20;

// Does `work` in the usual place, and where that cannot be written in the spare one; `reason` says then why.
// Where neither can be, the failure is that of the usual place.
template <class Work>
auto inSpareToo(const Folders& folders, Work work) -> base::Result<decltype(work(folders, std::string()))>
{
    auto done = toResult([&] { return work(folders, std::string()); });
    if (done || done.error().code != base::ErrorCode::Io) return done;
    const auto spare = spareOf(folders);
    if (!spare) return done;
    auto again = toResult([&] { return work(*spare, done.error().message); });
    if (!again && again.error().code == base::ErrorCode::Io) return done;
    return again;
}

} // namespace

ProjectStore::ProjectStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}

ProjectStore::~ProjectStore()
{
    if (!isModified()) m_state->loaded.folder.remove();
}

ProjectStore::Opened ProjectStore::create(const Folders& folders, const std::string& title)
{
    return inSpareToo(folders, [&](const Folders& place, const std::string& reason) {
        auto state = std::make_unique<State>(place, loadNew(place, title));
        state->spareReason = reason;
        state->savedHead = state->loaded.head; // nothing yet that could be lost
        state->loaded.folder.setReady();
        return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(state)));
    });
}

ProjectStore::Opened ProjectStore::open(const std::filesystem::path& file, const Folders& folders,
                                        std::stop_token stop)
{
    return inSpareToo(folders, [&](const Folders& place, const std::string& reason) {
        const auto target = plainPath(file);
        std::error_code ignored;
        if (!std::filesystem::exists(target, ignored)) // before a lock is made for it
            throw Failure({base::ErrorCode::NotFound, quoted(target) + " was not found.",
                           "Look whether it was moved, or its disk removed."});
        LockFile lock = lockTarget(place, target);
        std::optional<FileStamp> stamp;
        auto state = std::make_unique<State>(place, loadCopy(place, target, stop, stamp));
        state->spareReason = reason;
        state->targetLock.emplace(std::move(lock));
        state->setTarget(target, stamp, state->loaded.head);
        state->targetSaved = state->loaded.saved;
        state->targetRevision = state->loaded.revision;
        state->thumbnailHead = state->loaded.head;
        Transaction transaction(state->database());
        dropWorkMeta(state->database());
        state->writeTarget();
        transaction.commit();
        state->prepare();
        return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(state)));
    });
}

ProjectStore::Opened ProjectStore::recover(const LeftOver& leftOver, const Folders& folders,
                                           std::stop_token stop)
{
    return inSpareToo(folders, [&](const Folders& place, const std::string&) {
        std::optional<LockFile> lock;
        if (!leftOver.target.empty()) lock.emplace(lockTarget(place, leftOver.target));
        auto state = std::make_unique<State>(place, loadLeftOver(leftOver.folder, stop));
        Database& database = state->database();
        const Bytes target = metaBytes(database, kWorkTarget);
        state->targetLock = std::move(lock);
        state->target = std::string(target.begin(), target.end());
        if (state->target != leftOver.target) state->target.clear();
        state->stamp = FileStamp::fromText(metaText(database, kWorkStamp));
        state->savedHead = metaText(database, kWorkHead);
        state->targetSaved = state->loaded.saved;
        state->targetRevision = state->loaded.revision;
        state->inNoFile = true; // else it was not left over; lookOutside() and a save know better
        return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(state)));
    });
}

void ProjectStore::discardEdits()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->savedHead = m_state->loaded.head;
    m_state->inNoFile = false;
}

const std::string& ProjectStore::id() const
{
    return m_state->loaded.id;
}

std::filesystem::path ProjectStore::file() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->target;
}

const ProjectContent& ProjectStore::content() const
{
    return m_state->loaded.content;
}

Time ProjectStore::created() const
{
    return m_state->loaded.created;
}

std::filesystem::path ProjectStore::workingFolder() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->loaded.folder.folder();
}

std::uint64_t ProjectStore::revision() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->loaded.revision;
}

bool ProjectStore::isModified() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->inNoFile || m_state->loaded.head != m_state->savedHead;
}

bool ProjectStore::isReadOnly() const
{
    return !m_state->loaded.readOnlyReason.empty();
}

const std::string& ProjectStore::readOnlyReason() const
{
    return m_state->loaded.readOnlyReason;
}

const std::vector<std::string>& ProjectStore::notes() const
{
    return m_state->notes;
}

const std::string& ProjectStore::spareReason() const
{
    return m_state->spareReason;
}

base::Result<void> ProjectStore::commit(const Edit& edit)
{
    return toResult([&] {
        const std::lock_guard lock(m_state->mutex);
        m_state->requireWritable();
        ProjectContent content = m_state->loaded.content; // shares its tiles, score and pictures
        std::string head = m_state->loaded.head;
        std::uint64_t revision = m_state->loaded.revision;
        Transaction transaction(m_state->database());
        Haste haste;
        haste.room = Haste::kMost - std::min(Haste::kMost, m_state->quickTiles.size());
        if (m_state->targetUnwritten) m_state->catchUp();
        if (writeEdit(m_state->database(), edit, content, haste)) {
            State::nextHead(m_state->database(), head, revision);
            if (m_state->isAhead(content)) setMeta(m_state->database(), kHead, head = m_state->savedHead);
        }
        transaction.commit();
        for (const std::int64_t key : haste.others) m_state->quickTiles.erase(key);
        m_state->quickTiles.insert(haste.quick.begin(), haste.quick.end());
        m_state->loaded.content = std::move(content);
        m_state->loaded.head = std::move(head);
        m_state->loaded.revision = revision;
        m_state->ahead.reset();
        m_state->targetUnwritten = false;
        m_state->keepLogShort();
    });
}

bool ProjectStore::State::isAhead(const ProjectContent& content) const
{
    return ahead && loaded.head == aheadBase && ahead->title == content.title &&
           ahead->canvas == content.canvas && ahead->poems == content.poems &&
           ahead->styles == content.styles &&
           (ahead->score == content.score ||
            (ahead->score && content.score && *ahead->score == *content.score));
}

base::Result<void> ProjectStore::revert(std::stop_token stop)
{
    return toResult([&] {
        State& state = *m_state;
        const std::lock_guard lock(state.mutex);
        state.requireWritable();
        if (state.target.empty())
            throw Failure({base::ErrorCode::InvalidArgument, "The project was never saved.", {}});
        std::optional<FileStamp> stamp;
        Loaded next = loadCopy(state.folders, state.target, stop, stamp);
        const std::string head = next.head;
        state.adopt(std::move(next), [&](Database& database) {
            dropWorkMeta(database);
            State::writeTarget(database, state.target, stamp, head);
        });
        state.setTarget(state.target, stamp, head);
        state.targetSaved = state.loaded.saved;
        state.targetRevision = state.loaded.revision;
        state.prepare();
    });
}

base::Result<void> ProjectStore::restore(const SavedVersion& version, std::stop_token stop)
{
    return toResult([&] {
        State& state = *m_state;
        const std::lock_guard lock(state.mutex);
        state.requireWritable();
        std::optional<FileStamp> ignored;
        Loaded next = loadCopy(state.folders, version.file, stop, ignored);
        next.revision = std::max(next.revision, state.loaded.revision);
        const std::string id = state.loaded.id;
        if (next.id != id && version.file.parent_path().filename() != id)
            throw Failure({base::ErrorCode::InvalidArgument,
                           quoted(version.file) + " is a version of another project.",
                           {}});
        next.id = id; // also of what stood in this project's file while it was another
        std::string head;
        std::uint64_t revision = next.revision;
        state.adopt(std::move(next), [&](Database& database) {
            setMeta(database, kId, id);
            dropWorkMeta(database);
            State::writeTarget(database, state.target, state.stamp, state.savedHead);
            State::nextHead(database, head, revision);
        });
        state.loaded.head = std::move(head);
        state.loaded.revision = revision;
        state.prepare();
    });
}

void ProjectStore::State::requireWritable()
{
    if (const auto flushing = std::exchange(prepared, {}); flushing.valid()) {
        try {
            flushing.get();
        } catch (...) {
            prepare(); // the next edit tries it again
            throw;
        }
    }
    if (!loaded.readOnlyReason.empty())
        throw Failure({base::ErrorCode::Unsupported, loaded.readOnlyReason, "Install the newest version."});
}

void ProjectStore::State::requireWritableNow()
{
    const std::lock_guard lock(mutex);
    requireWritable();
}

void ProjectStore::State::requireNewest()
{
    const std::lock_guard lock(mutex);
    try {
        requireWritable();
    } catch (const Failure&) {
        if (!loaded.readOnlyReason.empty()) throw;
    }
}

void ProjectStore::State::prepare()
{
    database().exec("PRAGMA synchronous=FULL");
    prepared = std::async(std::launch::async, [this] {
        flush(loaded);
        loaded.folder.setReady();
    });
}

void ProjectStore::State::setTarget(const std::filesystem::path& file,
                                    const std::optional<FileStamp>& fileStamp, const std::string& head)
{
    target = file;
    stamp = fileStamp;
    savedHead = head;
    inNoFile = false;
}

void ProjectStore::State::writeTarget(Database& into, const std::filesystem::path& file,
                                      const std::optional<FileStamp>& fileStamp, const std::string& head)
{
    const std::string& path = file.native();
    setMeta(into, kWorkTarget, Bytes(path.begin(), path.end()));
    setMeta(into, kWorkStamp, fileStamp ? fileStamp->text() : std::string());
    setMeta(into, kWorkHead, head);
}

void ProjectStore::State::catchUp()
{
    writeTarget();
    setMeta(database(), kSaved, std::int64_t(targetSaved.time_since_epoch().count()));
}

void ProjectStore::State::nextHead(Database& into, std::string& head, std::uint64_t& revision)
{
    head = newUuid();
    ++revision;
    setMeta(into, kHead, head);
    setMeta(into, kRevision, static_cast<std::int64_t>(revision));
    setMeta(into, kEdited, std::int64_t(now().time_since_epoch().count()));
}

// The state before becomes a version where it stands in no file; of the project that takes its place, too.
void ProjectStore::State::adopt(Loaded next, const std::function<void(Database&)>& first)
{
    if (inNoFile || loaded.head != savedHead) {
        const auto file = versionFile(folders, loaded.id, now(), loaded.revision);
        const std::filesystem::path part = unfinishedName(file);
        try {
            compactInto(part, {}, quoted(file));
            finish(part, quoted(file), loaded.content, nullptr);
        } catch (...) {
            removeUnfinished(part);
            throw;
        }
        putInPlace(part, file);
        keepVersionBudget(folders, loaded.id, file);
        if (next.id != loaded.id) keepVersion(folders, file, next.id, now(), loaded.revision);
    }
    {
        Transaction transaction(*next.database);
        first(*next.database);
        transaction.commit();
    }
    std::swap(loaded.copied, next.copied);
    std::swap(loaded.database, next.database);
    std::swap(loaded.content, next.content);
    std::swap(loaded.id, next.id);
    std::swap(loaded.head, next.head);
    std::swap(loaded.revision, next.revision);
    std::swap(loaded.created, next.created);
    std::swap(loaded.saved, next.saved);
    std::swap(loaded.readOnlyReason, next.readOnlyReason);
    loaded.folder = std::move(next.folder); // exchanges them
    next.folder.remove();
    results.clear();
    thumbnailHead.clear();
    quickTiles.clear();
    ahead.reset();
    targetUnwritten = false;
}

// The log grows until tidy(); where nobody calls it, one edit takes longer.
void ProjectStore::State::keepLogShort()
{
    std::error_code error;
    const auto bytes = std::filesystem::file_size(loaded.folder.log(), error);
    if (!error && bytes > kLongLog) database().exec("PRAGMA wal_checkpoint(PASSIVE)");
}

} // namespace moyun::project
