// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets/project_mutator.h"

#include "core/project/sealed.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <random>
#include <sqlite3.h>
#include <string>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace moyun::fuzz {
namespace {

using project::Bytes;

constexpr std::size_t kMostUnpacked = 256 << 10;

enum class Form { Plain, Sealed, Packed, Tile };

struct Column
{
    const char *table, *key, *name;
    Form form = Form::Plain;
};
constexpr Column kColumns[] = {
    {"meta", "key", "value"},
    {"meta", "key", "key"},
    {"thumbnail", "id", "png"},
    {"canvas", "id", "width"},
    {"canvas", "id", "height"},
    {"canvas", "id", "dpi"},
    {"canvas", "id", "next_layer"},
    {"canvas", "id", "layer"},
    {"canvas", "id", "selected"},
    {"canvas", "id", "look"},
    {"layers", "id", "id"},
    {"layers", "id", "parent"},
    {"layers", "id", "place"},
    {"layers", "id", "kind"},
    {"layers", "id", "name"},
    {"layers", "id", "mode"},
    {"layers", "id", "opacity"},
    {"layers", "id", "masked"},
    {"layers", "id", "effect"},
    {"look_masks", "region", "region"},
    {"tiles", "key", "key"},
    {"tiles", "key", "data", Form::Tile},
    {"tiles", "key", "data", Form::Sealed},
    {"poems", "id", "id"},
    {"poems", "id", "json"},
    {"score", "id", "data", Form::Packed},
    {"tracks", "place", "place"},
    {"tracks", "place", "data", Form::Packed},
    {"tracks", "place", "data", Form::Sealed},
    {"styles", "id", "id"},
    {"styles", "id", "info"},
    {"styles", "id", "picture", Form::Sealed},
    {"views", "pane", "json"},
    {"takes", "id", "kind"},
    {"takes", "id", "request"},
    {"takes", "id", "created"},
    {"takes", "id", "bytes"},
    {"take_data", "id", "thumbnail", Form::Sealed},
    {"take_data", "id", "result", Form::Sealed},
    {"sqlite_schema", "name", "sql"},
};

// What no project holds, and what a reader that trusts would execute.
constexpr const char* kStrange[] = {
    "CREATE TRIGGER t AFTER INSERT ON poems BEGIN DELETE FROM layers; END",
    "CREATE TRIGGER u AFTER UPDATE ON meta BEGIN INSERT INTO poems VALUES(99, 'x'); END",
    "CREATE VIEW v AS SELECT * FROM poems",
    "CREATE TABLE more(x)",
    "CREATE VIRTUAL TABLE f USING fts5(x)",
    "CREATE VIRTUAL TABLE r USING rtree(a, b, c)",
    "CREATE INDEX i ON poems(json)",
    "CREATE INDEX j ON poems(length(json))",
    "DROP TABLE takes",
    "DROP TABLE poems; CREATE VIEW poems AS SELECT 1 AS id, load_extension('x') AS json",
    "DROP TABLE poems; CREATE TABLE poems(id INTEGER PRIMARY KEY, json TEXT NOT NULL DEFAULT "
    "(hex(zeroblob(9))))",
    "ALTER TABLE views ADD COLUMN more TEXT",
    "PRAGMA user_version=2",
    "PRAGMA user_version=-1",
    "PRAGMA application_id=1",
    "ANALYZE",
    "WITH RECURSIVE n(i) AS (SELECT 5000 UNION ALL SELECT i + 1 FROM n WHERE i < 5400) INSERT INTO poems "
    "SELECT i, '{}' FROM n",
    "DELETE FROM layers",
    "DELETE FROM tiles",
    "DELETE FROM score",
};

constexpr std::int64_t kNumbers[] = {0,       1,          -1,         2,          64,        8192,
                                     8193,    0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1LL << 32, 1LL << 40,
                                     1 << 29, 1 << 30,    INT64_MAX,  INT64_MIN};

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
using Query = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

Handle opened(const std::uint8_t* data, std::size_t size, std::size_t most)
{
    sqlite3* db = nullptr;
    sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    Handle handle(db, sqlite3_close_v2);
    auto* copy = static_cast<std::uint8_t*>(sqlite3_malloc64(size + 1));
    std::memcpy(copy, data, size);
    sqlite3_deserialize(db, "main", copy, sqlite3_int64(size), sqlite3_int64(size),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    sqlite3_int64 limit = sqlite3_int64(most);
    sqlite3_file_control(db, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
    sqlite3_exec(db, "PRAGMA journal_mode=OFF; PRAGMA writable_schema=ON", nullptr, nullptr, nullptr);
    return handle;
}

Query prepared(sqlite3* db, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

void mutate(Bytes& bytes)
{
    const std::size_t size = bytes.size();
    bytes.resize(size + 64);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
}

// The content behind the form is changed and put back into it.
void mutate(Bytes& bytes, Form form, std::int64_t key)
{
    const auto inner = project::opened(key, bytes);
    if (form == Form::Plain || !inner) return mutate(bytes);
    Bytes content(inner->begin(), inner->end());
    if (form == Form::Packed || (form == Form::Tile && !content.empty() && content[0] == 1)) {
        const Bytes head(content.begin(), content.begin() + (form == Form::Tile));
        const Bytes frame(content.begin() + std::ptrdiff_t(head.size()), content.end());
        if (auto unpacked = project::unpacked(key, project::sealed(key, frame), kMostUnpacked)) {
            mutate(*unpacked);
            Bytes packed = project::packed(key, *unpacked);
            packed.insert(packed.begin(), head.begin(), head.end());
            packed.resize(packed.size() - 4); // its own seal
            bytes = project::sealed(key, packed);
            return;
        }
    }
    mutate(content);
    bytes = project::sealed(key, content);
}

void mutateValue(sqlite3* db, std::mt19937& random)
{
    const Column& column = kColumns[random() % std::size(kColumns)];
    const std::string table = column.table, key = column.key, name = column.name;
    const auto row =
        prepared(db, "SELECT " + key + ", " + name + " FROM " + table + " ORDER BY random() LIMIT 1");
    if (!row || sqlite3_step(row.get()) != SQLITE_ROW) return;
    const auto change = prepared(db, "UPDATE " + table + " SET " + name + " = ?1 WHERE " + key + " = ?2");
    if (!change) return;
    sqlite3_bind_value(change.get(), 2, sqlite3_column_value(row.get(), 0));
    const int type = sqlite3_column_type(row.get(), 1);
    Bytes bytes;
    if (type == SQLITE_INTEGER && random() % 2) {
        sqlite3_bind_int64(change.get(), 1, kNumbers[random() % std::size(kNumbers)]);
    } else if (type == SQLITE_INTEGER) {
        const auto stood = static_cast<std::uint64_t>(sqlite3_column_int64(row.get(), 1));
        sqlite3_bind_int64(change.get(), 1, static_cast<std::int64_t>(stood + random() % 9 - 4));
    } else if (type == SQLITE_FLOAT) {
        const double values[] = {0,   -1,   1e-300, 1e300,
                                 0.5, -0.0, 1e9,    sqlite3_column_double(row.get(), 1) * 1.5};
        sqlite3_bind_double(change.get(), 1, values[random() % std::size(values)]);
    } else {
        const auto* blob = static_cast<const std::uint8_t*>(sqlite3_column_blob(row.get(), 1));
        bytes.assign(blob, blob + sqlite3_column_bytes(row.get(), 1));
        mutate(bytes, column.form,
               sqlite3_column_type(row.get(), 0) == SQLITE_INTEGER ? sqlite3_column_int64(row.get(), 0) : 0);
        if (type == SQLITE_TEXT)
            sqlite3_bind_text(change.get(), 1, reinterpret_cast<const char*>(bytes.data()), int(bytes.size()),
                              SQLITE_STATIC);
        else
            sqlite3_bind_blob(change.get(), 1, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    }
    sqlite3_step(change.get());
}

} // namespace

std::size_t mutateProject(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed)
{
    std::mt19937 random(seed);
    if (random() % 4 == 0 || size < 512 || std::memcmp(data, "SQLite format 3", 16) != 0)
        return LLVMFuzzerMutate(data, size, most);
    const Handle db = opened(data, size, most);
    if (random() % 12 == 0)
        sqlite3_exec(db.get(), kStrange[random() % std::size(kStrange)], nullptr, nullptr, nullptr);
    else
        for (auto changes = 1 + random() % 3; changes > 0; --changes) mutateValue(db.get(), random);
    sqlite3_int64 written = 0;
    unsigned char* bytes = sqlite3_serialize(db.get(), "main", &written, 0);
    const bool fits = bytes && written > 0 && std::size_t(written) <= most;
    if (fits) std::memcpy(data, bytes, std::size_t(written));
    sqlite3_free(bytes);
    return fits ? std::size_t(written) : LLVMFuzzerMutate(data, size, most);
}

} // namespace moyun::fuzz
