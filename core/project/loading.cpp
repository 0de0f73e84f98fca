// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/loading.h"

#include "core/project/content_tables.h"
#include "core/project/meta_table.h"
#include "core/project/schema.h"

#include <fcntl.h>

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

// Checks, migrates and reads what lies in the working folder.
void load(Loaded& loaded, std::uint64_t fileBytes, const std::string& name, std::stop_token stop)
{
    loaded.database = std::make_unique<Database>(loaded.folder.database(), Database::Mode::Working, name);
    Database& database = *loaded.database;
    if (loaded.copied >= 0) database.exec("PRAGMA synchronous=OFF"); // flush() follows
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
    return loaded;
}

Loaded loadCopy(const Folders& folders, const std::filesystem::path& file, std::stop_token stop,
                std::optional<FileStamp>& stamp)
{
    for (int tries = 1;; ++tries) {
        const FileHeader header = readHeader(file);
        stamp = FileStamp::of(file);
        Loaded loaded(WorkingFolder::make(folders));
        loaded.copied = copyFile(file, loaded.folder.database(), stop);
        if (FileStamp::of(file) != stamp && tries < kTries) continue;
        load(loaded, header.bytes, quoted(file), stop);
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
