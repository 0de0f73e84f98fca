// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"

#include <span>
#include <string>
#include <vector>

// The tables of a project file; docs/file-format.md says what stands in them. To change them: add a version
// to schemaOf(), a migration to migrations(), a fixture to tests/support/projects, a line to the changelog
// there.
namespace moyun::project {

inline constexpr std::uint32_t kApplicationId = 0x4d4f5941; // "MOYA"
inline constexpr int kSchema = 1;

// The statements that make the tables of a version, 1 to kSchema.
const char* schemaOf(int version);

// From a version to the next: what stands in the tables of `from` into those of from + 1, of the database
// alone. Runs in a transaction that is not its own.
struct Migration
{
    int from;
    void (*apply)(Database&);
};
std::span<const Migration> migrations();

// Empty tables in an empty database. `pageSize` in bytes.
void makeTables(Database& database, int version = kSchema);
// Step by step, each in a transaction with its number; the database is of version `to` afterwards.
void migrate(Database& database, std::span<const Migration> list, int to);

// The tables are those of their version and nothing besides: no trigger, view, generated column or virtual
// table, so that no statement of ours does more than it says. Of a version beyond kSchema: tables and indexes
// alone. Unreadable otherwise.
void requireTables(Database& database, int version);
// The pages are sound: every row can be reached, no page is used twice.
void requireSound(Database& database);

struct FileHeader
{
    int schema = 0;
    std::uint64_t bytes = 0;
};
// From the first 100 bytes, before SQLite looks at the file. Failure: NotFound, Io, Unreadable (no project,
// cut short).
FileHeader readHeader(const std::filesystem::path& file);

} // namespace moyun::project
