// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include "core/base/shown.h"
#include "core/project/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <regex>
#include <sys/stat.h>
#include <unistd.h>

namespace moyun::project {
namespace {

constexpr char kSchema1[] = R"(
CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE thumbnail(id INTEGER PRIMARY KEY, png BLOB NOT NULL) STRICT;
CREATE TABLE canvas(id INTEGER PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL, dpi REAL NOT NULL, next_layer INTEGER NOT NULL, layer INTEGER NOT NULL, selected INTEGER NOT NULL, look TEXT NOT NULL) STRICT;
CREATE TABLE layers(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, mode TEXT NOT NULL, opacity REAL NOT NULL, visible INTEGER NOT NULL, locked INTEGER NOT NULL, alpha_locked INTEGER NOT NULL, pass_through INTEGER NOT NULL, masked INTEGER NOT NULL, effect TEXT NOT NULL) STRICT;
CREATE TABLE look_masks(region INTEGER PRIMARY KEY) STRICT;
CREATE TABLE tiles(key INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE poems(id INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;
CREATE TABLE score(id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE tracks(place INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE styles(id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, info TEXT NOT NULL, picture BLOB) STRICT;
CREATE TABLE views(pane TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) STRICT;
CREATE TABLE takes(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL, request TEXT NOT NULL, seed INTEGER NOT NULL, model TEXT NOT NULL, model_sha256 TEXT NOT NULL, created INTEGER NOT NULL, pinned INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT;
CREATE TABLE take_data(id INTEGER PRIMARY KEY, thumbnail BLOB NOT NULL, result BLOB NOT NULL) STRICT;
)";

struct Described // a row of sqlite_schema
{
    std::string type, name, sql;
    bool operator==(const Described&) const = default;
};

std::vector<Described> tablesIn(Database& database)
{
    std::vector<Described> all;
    Statement rows = database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (rows.step()) {
        if (all.size() > 200) database.damaged("it has too many tables");
        all.push_back({rows.text(0), rows.text(1), rows.isNull(2) ? std::string() : rows.text(2)});
    }
    // Made by SQLite itself where somebody has optimised the file; never read.
    std::erase_if(all, [](const Described& one) { return one.name.starts_with("sqlite_stat"); });
    return all;
}

void requirePlainTables(Database& database)
{
    static const std::regex kMore(R"(\bvirtual\b|\bgenerated\b|\bas\s*\(|\bcheck\s*\(|\bdefault\s*\()",
                                  std::regex::icase);
    static const std::regex kIndex(R"(CREATE (UNIQUE )?INDEX \w+ ON \w+ ?\([\w, ]+\))", std::regex::icase);
    for (const Described& one : tablesIn(database))
        if (one.sql.size() > 4000 ||
            (one.type == "table"
                 ? std::regex_search(one.sql, kMore)
                 : one.type != "index" || !(one.sql.empty() || std::regex_match(one.sql, kIndex))))
            database.damaged("it has the table \"" + base::shown(one.name) + "\", which no project has");
}

std::uint32_t bigEndian(const std::uint8_t* at)
{
    return std::uint32_t(at[0]) << 24 | std::uint32_t(at[1]) << 16 | std::uint32_t(at[2]) << 8 | at[3];
}

[[noreturn]] void notOurs(const std::string& name)
{
    throw Failure({base::ErrorCode::Unreadable, name + " is not a project of Moyun.", {}});
}

} // namespace

const char* schemaOf(int version)
{
    return version == 1 ? kSchema1 : nullptr;
}

std::span<const Migration> migrations()
{
    return {}; // the first version is the only one
}

void makeTables(Database& database, int version)
{
    // Tiles take some kilobytes: pages of 16 KiB hold several, so that little room is left over.
    database.exec("PRAGMA page_size=16384; PRAGMA encoding='UTF-8'");
    database.exec(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
    Transaction transaction(database);
    database.exec(schemaOf(version));
    database.exec(("PRAGMA user_version=" + std::to_string(version)).c_str());
    transaction.commit();
}

void migrate(Database& database, std::span<const Migration> list, int to)
{
    for (auto version = static_cast<int>(database.number("PRAGMA user_version")); version < to; ++version) {
        const auto step = std::find_if(list.begin(), list.end(),
                                       [&](const Migration& migration) { return migration.from == version; });
        if (step == list.end())
            database.damaged("it says that it is of version " + std::to_string(version) +
                             " of the format, which never was");
        Transaction transaction(database);
        step->apply(database);
        database.exec(("PRAGMA user_version=" + std::to_string(version + 1)).c_str());
        transaction.commit();
    }
}

void requireTables(Database& database, int version)
{
    if (version > kSchema) return requirePlainTables(database);
    if (version < 1) database.damaged("it names no version of the format");
    Database fresh({}, Database::Mode::Memory);
    makeTables(fresh, version);
    if (tablesIn(database) != tablesIn(fresh)) database.damaged("its tables are not those of a project");
}

void requireSound(Database& database)
{
    Statement rows = database.prepare("PRAGMA quick_check(1)");
    if (!rows.step()) database.damaged("it cannot be checked");
    const std::string said = rows.text(0);
    if (said != "ok") database.damaged("its pages do not fit together");
}

FileHeader readHeader(const std::filesystem::path& file)
{
    const std::string name = quoted(file);
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        const int error = errno;
        if (error == ENOENT || error == ENOTDIR)
            throw Failure({base::ErrorCode::NotFound, name + " was not found.",
                           "Look whether it was moved, or its disk removed."});
        throw Failure(
            {base::ErrorCode::Io, name + " could not be opened: " + std::strerror(error) + ".", {}});
    }
    std::array<std::uint8_t, 100> bytes{};
    struct stat status
    {};
    const bool known = ::fstat(fd, &status) == 0;
    const ssize_t got = known && S_ISREG(status.st_mode) ? ::pread(fd, bytes.data(), bytes.size(), 0) : 0;
    const int error = got < 0 ? errno : 0;
    ::close(fd);
    if (error)
        throw Failure({base::ErrorCode::Io, name + " could not be read: " + std::strerror(error) + ".", {}});
    if (!known || !S_ISREG(status.st_mode)) notOurs(name);
    if (got == 0)
        throw Failure({base::ErrorCode::Unreadable, name + " is empty.", "Choose another project."});
    if (std::memcmp(bytes.data(), "SQLite format 3", 16) != 0) notOurs(name);
    if (got < ssize_t(bytes.size()) || bigEndian(&bytes[68]) != kApplicationId) notOurs(name);

    FileHeader header;
    header.schema = static_cast<int>(bigEndian(&bytes[60]));
    header.bytes = std::uint64_t(status.st_size);
    const std::uint32_t page = bytes[16] << 8 | bytes[17];
    const std::uint64_t whole = std::uint64_t(bigEndian(&bytes[28])) * (page == 1 ? 65536 : page);
    // The number of pages counts where it was written with the newest change.
    if (bigEndian(&bytes[24]) == bigEndian(&bytes[92]) && whole > header.bytes)
        throw Failure(
            {base::ErrorCode::Unreadable,
             name + " is cut short: " + std::to_string(header.bytes) + " of " + std::to_string(whole) +
                 " bytes are there.",
             "Copy it again from where it came, or let \"moyun project recover\" save what is left."});
    if (header.schema < 1) notOurs(name);
    return header;
}

} // namespace moyun::project
