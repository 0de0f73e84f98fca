// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

#include "core/project/content.h"
#include "core/project/files.h"

#include <cctype>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <utility>

namespace moyun::project {
namespace {

constexpr int kSlack = 1 << 20; // of a row beside its largest value

base::Error errorOf(int code, int systemError, const std::string& name)
{
    using base::ErrorCode;
    const std::string reason =
        systemError ? std::string(": ") + std::strerror(systemError) + "." : std::string(".");
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::Io, name + " could not be written: the disk is full.",
                "Free some disk space; what was done before is safe."};
    case SQLITE_IOERR:
        return {ErrorCode::Io, name + " could not be read or written" + reason,
                "Look whether the disk is full or was removed; what was done before is safe."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io, name + " could not be opened" + reason,
                "Look whether it is there and may be written to."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, name + " is being used by another program.", "Close it there first."};
    case SQLITE_NOTADB:
        return {ErrorCode::Unreadable, name + " is not a project of Moyun.", {}};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory, "There is not enough memory for " + name + ".",
                "Close other programs and try again."};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, name + " holds a piece that is larger than a project may hold.", {}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, "It was stopped.", {}};
    default:
        return {ErrorCode::Unreadable, name + " is damaged (" + sqlite3_errstr(code) + ").",
                "\"moyun project recover\" saves what can still be read; earlier versions may be whole."};
    }
}

std::string uriOf(const std::filesystem::path& file)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string uri = "file:";
    const std::string path = std::filesystem::absolute(file).string();
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '/' || (byte < 128 && std::isalnum(byte))) {
            uri += c;
        } else {
            uri += '%';
            uri += kDigits[byte >> 4];
            uri += kDigits[byte & 15];
        }
    }
    return uri + "?immutable=1";
}

int interrupted(void* interrupt)
{
    return (*static_cast<std::function<bool()>*>(interrupt))() ? 1 : 0;
}

} // namespace

base::Error failureOfCurrentException()
{
    try {
        throw;
    } catch (const Failure& failure) {
        return failure.error();
    } catch (const std::bad_alloc&) {
        return {base::ErrorCode::OutOfMemory, "There is not enough memory for the project.",
                "Close other programs and try again."};
    } catch (const std::exception& other) {
        return {base::ErrorCode::Internal,
                std::string("Something unexpected happened to the project: ") + other.what() + ".",
                {}};
    }
}

void Database::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path& file, Mode mode, std::string name) : m_name(std::move(name))
{
    if (m_name.empty()) m_name = quoted(file);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    std::string where = mode == Mode::Memory ? ":memory:" : std::filesystem::absolute(file).string();
    switch (mode) {
    case Mode::Working:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case Mode::Snapshot:
    case Mode::Finishing:
    case Mode::Damaged:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Foreign:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        where = uriOf(file);
        break;
    case Mode::Memory:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
        break;
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(where.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) fail(code);
    if (mode == Mode::Damaged) passOverDamage();
    harden();
    if (mode == Mode::Finishing)
        exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA secure_delete=ON");
    // What is committed has to be on the disk: in this mode the log is flushed at every commit.
    if (mode == Mode::Working) exec("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0");
}

Database::~Database() = default;

// Before anything is read. The index of the log is in memory, the log stays what it is.
void Database::passOverDamage()
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA writable_schema=ON"); // harden() forbids writing to it again
}

// As https://sqlite.org/security.html has it for files of others.
void Database::harden()
{
    sqlite3* db = m_handle.get();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, static_cast<int>(kMostBlob) + kSlack);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 64);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(db, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(db, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO takes one
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_busy_timeout(db, 5000);
    exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000");
}

void Database::fail(int code)
{
    const int systemError = m_handle ? sqlite3_system_errno(m_handle.get()) : 0;
    const int primary = code & 0xff;
    const bool ofSystem = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY;
    throw Failure(errorOf(code, ofSystem ? systemError : 0, m_name));
}

void Database::damaged(const std::string& why) const
{
    throw Failure({base::ErrorCode::Unreadable, m_name + " is damaged: " + why + ".",
                   "\"moyun project recover\" saves what can still be read; earlier versions may be whole."});
}

Statement Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) fail(code);
    return Statement(*this, statement);
}

void Database::exec(const char* sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::number(std::string_view sql)
{
    Statement statement = prepare(sql);
    if (!statement.step()) damaged("a number is missing");
    return statement.integer(0);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle.get());
}

std::int64_t Database::allChanges() const
{
    return sqlite3_total_changes64(m_handle.get());
}

std::int64_t Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

void Database::endLog()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

void Database::setInterrupt(std::function<bool()> interrupt)
{
    m_interrupt = std::move(interrupt);
    sqlite3_progress_handler(m_handle.get(), 2000, m_interrupt ? interrupted : nullptr, &m_interrupt);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
{}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int place, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_statement, place, value)) m_database->fail(code);
    return *this;
}

Statement& Statement::bind(int place, double value)
{
    if (const int code = sqlite3_bind_double(m_statement, place, value)) m_database->fail(code);
    return *this;
}

Statement& Statement::bind(int place, std::string_view text)
{
    const char* at = text.data() ? text.data() : "";
    if (const int code = sqlite3_bind_text64(m_statement, place, at, text.size(), SQLITE_STATIC, SQLITE_UTF8))
        m_database->fail(code);
    return *this;
}

Statement& Statement::bind(int place, std::span<const std::uint8_t> bytes)
{
    const void* at = bytes.data() ? static_cast<const void*>(bytes.data()) : "";
    if (const int code = sqlite3_bind_blob64(m_statement, place, at, bytes.size(), SQLITE_STATIC))
        m_database->fail(code);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    m_database->fail(code);
}

void Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::require(int column, int type) const
{
    if (sqlite3_column_type(m_statement, column) != type) m_database->damaged("a value is of another kind");
}

std::int64_t Statement::integer(int column) const
{
    require(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER) require(column, SQLITE_FLOAT);
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const
{
    require(column, SQLITE_TEXT);
    const auto* at = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!at) throw std::bad_alloc();
    return {at, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    require(column, SQLITE_BLOB);
    const auto* at = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    if (!at && size) throw std::bad_alloc();
    return {at, size};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open) return;
    try {
        m_database.exec("ROLLBACK");
    } catch (const Failure&) { // SQLite has rolled back by itself
    }
}

void Transaction::commit()
{
    m_database.exec("COMMIT");
    m_open = false;
}

} // namespace moyun::project
