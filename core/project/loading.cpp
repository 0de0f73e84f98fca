// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/loading.h"

#include "core/base/shown.h"
#include "core/project/content_tables.h"
#include "core/project/meta_table.h"
#include "core/project/schema.h"

#include <exception>
#include <fcntl.h>
#include <functional>
#include <future>
#include <initializer_list>

namespace moyun::project {
namespace {

constexpr int kTries = 3; // of copying a file that changes meanwhile

void readMarks(Loaded& loaded)
{
    Database& database = *loaded.database;
    loaded.id = metaText(database, kId);
    if (!isUuid(loaded.id)) database.damaged("it does not say which project it is");
    loaded.head = metaText(database, kHead);
    if (!isUuid(loaded.head)) database.damaged("it does not say which state it holds");
    loaded.revision = static_cast<std::uint64_t>(std::max<std::int64_t>(0, metaNumber(database, kRevision)));
    loaded.created = timeOf(metaNumber(database, kCreated));
    loaded.saved = timeOf(metaNumber(database, kSaved));
}

void openDatabase(Loaded& loaded, const std::string& name)
{
    loaded.database = std::make_unique<Database>(loaded.folder.database(), Database::Mode::Working, name);
    if (loaded.copied >= 0) loaded.database->exec("PRAGMA synchronous=OFF"); // flush() follows
}

// What fails from now on fails in the state folder, not in the file that was read.
void nameByPlace(Loaded& loaded)
{
    const auto state = loaded.folder.folder().parent_path().parent_path();
    loaded.database->setName("\"" + base::shown(state.string(), 300) + "\"");
}

// Does all of them; throws what the first threw that was not merely stopped because of another.
void firstFailure(std::initializer_list<std::function<void()>> works)
{
    std::exception_ptr failed, stopped;
    for (const auto& work : works) {
        try {
            work();
        } catch (const Failure& failure) {
            auto& kept = failure.error().isCancelled() ? stopped : failed;
            if (!kept) kept = std::current_exception();
        } catch (...) {
            if (!failed) failed = std::current_exception();
        }
    }
    if (failed || stopped) std::rethrow_exception(failed ? failed : stopped);
}

// Something that is done on a thread of its own; it is waited for in any case.
class Aside
{
public:
    template <class Work> explicit Aside(Work work) : m_done(std::async(std::launch::async, std::move(work)))
    {}
    void finish() { m_done.get(); } // throws what it threw
private:
    std::future<void> m_done;
};

// A file of the newest schema: it is copied, its pages are looked at, and what it says is read, all at once
// and from where it lies. The caller finds out whether it stayed the same meanwhile, so that the copy is what
// was read.
void copyAndRead(Loaded& loaded, const std::filesystem::path& file, const FileHeader& header,
                 const std::stop_token& stop)
{
    std::stop_source halt; // of the others, where one fails
    const std::stop_callback passedOn(stop, [&halt] { halt.request_stop(); });
    const std::stop_token halted = halt.get_token();
    const auto guarded = [&halt](auto work) {
        return [&halt, work] {
            try {
                work();
            } catch (...) {
                halt.request_stop();
                throw;
            }
        };
    };
    Database source(file, Database::Mode::Foreign);
    source.setInterrupt([halted] { return halted.stop_requested(); });
    loaded.readOnlyReason = newerReason(source.name(), header.schema);
    requireTables(source, header.schema);
    Aside copying(guarded([&] { loaded.copied = copyFile(file, loaded.folder.database(), halted); }));
    Aside checking(guarded([&] {
        Database pages(file, Database::Mode::Foreign);
        pages.setInterrupt([halted] { return halted.stop_requested(); });
        requireSound(pages);
    }));
    const auto reading = [&] { loaded.content = readTrusted(source, header.bytes, halted); };
    firstFailure({guarded(reading), [&] { checking.finish(); }, [&] { copying.finish(); }});
}

// Checks, migrates and reads what lies in the working folder.
void load(Loaded& loaded, std::uint64_t fileBytes, const std::string& name, std::stop_token stop)
{
    openDatabase(loaded, name);
    Database& database = *loaded.database;
    database.setInterrupt([stop] { return stop.stop_requested(); });
    const auto schema = static_cast<int>(database.number("PRAGMA user_version"));
    loaded.readOnlyReason = newerReason(database.name(), schema);
    requireTables(database, schema);
    requireSound(database);
    if (schema < kSchema) {
        migrate(database, migrations(), kSchema);
        requireTables(database, kSchema);
    }
    loaded.content = readTrusted(database, fileBytes, stop);
    readMarks(loaded);
    database.setInterrupt({});
    database.exec("PRAGMA journal_mode=WAL");
    nameByPlace(loaded);
}

} // namespace

std::string newerReason(const std::string& name, int schema)
{
    if (schema <= kSchema) return {};
    return name + " was written by a newer Moyun (format " + std::to_string(schema) + "; this one knows " +
           std::to_string(kSchema) + "). It can be looked at, but not changed.";
}

ProjectContent readTrusted(Database& database, std::uint64_t fileBytes, std::stop_token stop)
{
    const auto schema = static_cast<int>(database.number("PRAGMA user_version"));
    try {
        return readContent({database, fileBytes, stop, {}});
    } catch (const Failure& failure) {
        if (schema <= kSchema || failure.error().code != base::ErrorCode::Unreadable) throw;
        throw Failure({base::ErrorCode::Unsupported,
                       database.name() + " was written by a newer Moyun (format " + std::to_string(schema) +
                           ") and cannot be read by this one.",
                       "Install the newest version."});
    }
}

Loaded loadNew(const Folders& folders, const std::string& title)
{
    Loaded loaded(WorkingFolder::make(folders));
    loaded.database =
        std::make_unique<Database>(loaded.folder.database(), Database::Mode::Working, "The working copy");
    Database& database = *loaded.database;
    makeTables(database);
    database.exec("PRAGMA journal_mode=WAL");
    loaded.id = newUuid();
    loaded.head = newUuid();
    loaded.created = now();
    loaded.content.title = title;
    const std::int64_t created = loaded.created.time_since_epoch().count();
    Transaction transaction(database);
    setMeta(database, kId, loaded.id);
    setMeta(database, kTitle, title);
    setMeta(database, kCreated, created);
    setMeta(database, kEdited, created);
    setMeta(database, kSaved, std::int64_t(0));
    setMeta(database, kProgram, "moyun " MOYUN_VERSION);
    setMeta(database, kRevision, std::int64_t(0));
    setMeta(database, kHead, loaded.head);
    transaction.commit();
    nameByPlace(loaded);
    return loaded;
}

Loaded loadCopy(const Folders& folders, const std::filesystem::path& file, std::stop_token stop,
                std::optional<FileStamp>& stamp)
{
    for (int tries = 1;; ++tries) {
        const FileHeader header = readHeader(file);
        stamp = FileStamp::of(file);
        const auto changed = [&] { return FileStamp::of(file) != stamp && tries < kTries; };
        Loaded loaded(WorkingFolder::make(folders));
        if (header.schema < kSchema) { // what is read is what the migration makes of it
            loaded.copied = copyFile(file, loaded.folder.database(), stop);
            if (changed()) continue;
            load(loaded, header.bytes, quoted(file), stop);
            return loaded;
        }
        try {
            copyAndRead(loaded, file, header, stop);
        } catch (const Failure&) {
            if (changed()) continue; // half of one and half of another
            throw;
        }
        if (changed()) continue;
        openDatabase(loaded, quoted(file));
        readMarks(loaded);
        loaded.database->exec("PRAGMA journal_mode=WAL");
        nameByPlace(loaded);
        return loaded;
    }
}

void flush(const Loaded& loaded)
{
    flushFile(loaded.copied, loaded.folder.database());
    const auto path = loaded.folder.log();
    const Descriptor log(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (log >= 0) flushFile(log, path);
}

Loaded loadLeftOver(const std::filesystem::path& folder, std::stop_token stop)
{
    Loaded loaded(WorkingFolder::reopen(folder));
    std::error_code ignored;
    std::uint64_t bytes = std::filesystem::file_size(loaded.folder.database(), ignored);
    const auto log = std::filesystem::file_size(loaded.folder.log(), ignored);
    if (!ignored) bytes += log;
    load(loaded, bytes, "The working copy", stop);
    return loaded;
}

FileMarks marksOf(const std::filesystem::path& file)
{
    const FileHeader header = readHeader(file);
    Database database(file, Database::Mode::Foreign);
    requireTables(database, header.schema);
    return {metaText(database, kId), metaText(database, kHead),
            static_cast<std::uint64_t>(std::max<std::int64_t>(0, metaNumber(database, kRevision))),
            timeOf(metaNumber(database, kSaved))};
}

} // namespace moyun::project
