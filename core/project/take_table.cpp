// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/take_table.h"

#include "core/project/meta_table.h"
#include "core/project/sealed.h"

#include <algorithm>
#include <array>

namespace moyun::project {
namespace {

constexpr std::array<std::string_view, 3> kKinds{"style", "poem", "music"};
constexpr std::size_t kMostThumbnail = std::size_t(4) << 20;
constexpr std::size_t kMostWords = 8; // SQLite is told to refuse deep expressions

constexpr char kKnownKind[] = "kind IN ('style', 'poem', 'music')";
constexpr char kColumns[] = "id, kind, name, request, seed, model, model_sha256, created, pinned, bytes";

[[noreturn]] void missing(std::int64_t id)
{
    throw Failure(
        {base::ErrorCode::NotFound, "The take " + std::to_string(id) + " is not there any more.", {}});
}

TakeInfo infoIn(Database& database, const Statement& row)
{
    TakeInfo info;
    info.id = row.integer(0);
    const std::string kind = row.text(1);
    const auto known = std::find(kKinds.begin(), kKinds.end(), kind);
    if (known == kKinds.end()) database.damaged("a take is of a kind that does not exist");
    info.kind = static_cast<TakeKind>(known - kKinds.begin());
    info.name = row.text(2);
    info.request = row.text(3);
    info.seed = static_cast<std::uint64_t>(row.integer(4));
    info.model = row.text(5);
    info.modelSha256 = row.text(6);
    info.created = timeOf(row.integer(7));
    info.pinned = row.integer(8) != 0;
    info.bytes = static_cast<std::uint64_t>(std::max<std::int64_t>(0, row.integer(9)));
    return info;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty() && words.size() < kMostWords) words.push_back(word);
        word.clear();
    };
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            end();
        } else {
            if (c == '%' || c == '_' || c == '\\') word += '\\';
            if (word.size() < 200) word += c;
        }
    }
    end();
    for (std::string& one : words) one = "%" + one + "%";
    return words;
}

Bytes column(Database& database, std::int64_t id, const char* sql)
{
    Statement row = database.prepare(sql);
    if (!row.bind(1, id).step()) missing(id);
    const auto bytes = opened(id, row.blob(0));
    if (!bytes) database.damaged("the take " + std::to_string(id) + " does not fit its checksum");
    return {bytes->begin(), bytes->end()};
}

} // namespace

std::string_view takeKindName(TakeKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::int64_t insertTake(Database& database, const Take& take)
{
    const TakeInfo& info = take.info;
    if (info.request.size() > kMostText || info.name.size() > kMostText || info.model.size() > kMostText ||
        info.modelSha256.size() > kMostText || take.result.size() > kMostBlob ||
        take.thumbnail.size() > kMostThumbnail)
        throw Failure({base::ErrorCode::TooLarge, "The take is too large to be kept in the project.", {}});
    const auto bytes = take.result.size() + take.thumbnail.size() + info.request.size();
    database
        .prepare("INSERT INTO takes(kind, name, request, seed, model, model_sha256, created, pinned, bytes) "
                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(1, takeKindName(info.kind))
        .bind(2, std::string_view(info.name))
        .bind(3, std::string_view(info.request))
        .bind(4, static_cast<std::int64_t>(info.seed))
        .bind(5, std::string_view(info.model))
        .bind(6, std::string_view(info.modelSha256))
        .bind(7, std::int64_t(info.created.time_since_epoch().count()))
        .bind(8, std::int64_t(info.pinned))
        .bind(9, std::int64_t(bytes))
        .run();
    const std::int64_t id = database.lastId();
    const Bytes thumbnail = sealed(id, take.thumbnail), result = sealed(id, take.result);
    database.prepare("INSERT INTO take_data(id, thumbnail, result) VALUES(?1, ?2, ?3)")
        .bind(1, id)
        .bind(2, std::span<const std::uint8_t>(thumbnail))
        .bind(3, std::span<const std::uint8_t>(result))
        .run();
    return id;
}

std::vector<TakeInfo> listTakes(Database& database, const TakeQuery& query)
{
    std::string sql = std::string("SELECT ") + kColumns + " FROM takes WHERE " + kKnownKind;
    const auto words = wordsOf(query.text);
    if (query.kind) sql += " AND kind = ?1";
    if (query.pinnedOnly) sql += " AND pinned";
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string place = "?" + std::to_string(i + 3);
        const std::string like = " LIKE " + place + " ESCAPE '\\'";
        // Of the request what was written or chosen there, not how JSON spells it.
        sql += " AND (name" + like + " OR model" + like + " OR ('seed ' || seed)" + like +
               " OR CASE WHEN typeof(request) = 'text' AND json_valid(request) THEN EXISTS (SELECT 1 FROM "
               "json_tree(request) WHERE type = 'text' AND atom" +
               like + ") ELSE 0 END)";
    }
    sql += " ORDER BY created DESC, id DESC LIMIT ?2";
    Statement rows = database.prepare(sql);
    if (query.kind) rows.bind(1, takeKindName(*query.kind));
    rows.bind(2, std::int64_t(std::min(query.most, kMostRows)));
    for (std::size_t i = 0; i < words.size(); ++i) rows.bind(int(i) + 3, std::string_view(words[i]));
    std::vector<TakeInfo> takes;
    while (rows.step()) takes.push_back(infoIn(database, rows));
    return takes;
}

TakeInfo readTake(Database& database, std::int64_t id)
{
    Statement row = database.prepare(std::string("SELECT ") + kColumns + " FROM takes WHERE id = ?1");
    if (!row.bind(1, id).step()) missing(id);
    return infoIn(database, row);
}

Bytes readTakeResult(Database& database, std::int64_t id)
{
    return column(database, id, "SELECT result FROM take_data WHERE id = ?1");
}

Bytes readTakeThumbnail(Database& database, std::int64_t id)
{
    return column(database, id, "SELECT thumbnail FROM take_data WHERE id = ?1");
}

void pinTake(Database& database, std::int64_t id, bool pinned)
{
    database.prepare("UPDATE takes SET pinned = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, std::int64_t(pinned))
        .run();
    if (database.changes() == 0) missing(id);
}

void nameTake(Database& database, std::int64_t id, const std::string& name)
{
    if (name.size() > kMostText)
        throw Failure({base::ErrorCode::TooLarge, "The name of the take is too long.", {}});
    database.prepare("UPDATE takes SET name = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, std::string_view(name))
        .run();
    if (database.changes() == 0) missing(id);
}

void deleteTake(Database& database, std::int64_t id)
{
    database.prepare("DELETE FROM takes WHERE id = ?1").bind(1, id).run();
    if (database.changes() == 0) missing(id);
    database.prepare("DELETE FROM take_data WHERE id = ?1").bind(1, id).run();
}

std::size_t countUnknownTakes(Database& database)
{
    return static_cast<std::size_t>(
        database.number(std::string("SELECT count(*) FROM takes WHERE NOT ") + kKnownKind));
}

// By the bytes that are there: the number beside them is only shown.
std::vector<std::int64_t> keepTakeBudget(Database& database, const TakeBudget& budget)
{
    std::vector<std::int64_t> gone;
    {
        Statement rows = database.prepare(
            std::string("SELECT id, ifnull((SELECT length(result) + length(thumbnail) - ?1 FROM take_data "
                        "WHERE take_data.id = takes.id), 0) + length(CAST(request AS BLOB)), "
                        "pinned <> 0 OR NOT ") +
            kKnownKind + " FROM takes ORDER BY 3 DESC, created DESC, id DESC");
        rows.bind(1, std::int64_t(2 * kSealBytes));
        std::uint64_t bytes = 0;
        std::size_t count = 0;
        bool newest = true;
        while (rows.step()) {
            bytes += static_cast<std::uint64_t>(std::max<std::int64_t>(0, rows.integer(1)));
            ++count;
            if (rows.integer(2) != 0) continue; // what a newer Moyun made is not for this one to let go
            if (!newest && (bytes > budget.disk || count > budget.count)) gone.push_back(rows.integer(0));
            newest = false;
        }
    }
    for (const std::int64_t id : gone) deleteTake(database, id);
    return gone;
}

} // namespace moyun::project
