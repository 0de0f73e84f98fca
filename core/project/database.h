// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

// SQLite, set up so that a file from anywhere can be read: nothing in it is believed or executed. Failures
// are thrown as Failure inside core/project and become a Result at its public functions (toResult). One
// thread at a time.
namespace moyun::project {

class Failure : public std::exception
{
public:
    explicit Failure(base::Error error) : m_error(std::move(error)) {}
    const base::Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_error.message.c_str(); }

private:
    base::Error m_error;
};

// Of the exception being handled.
base::Error failureOfCurrentException();

template <class Work> auto toResult(Work&& work) -> base::Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (...) {
        return failureOfCurrentException();
    }
}

class Statement
{
public:
    Statement(Statement&& other) noexcept;
    ~Statement();

    // Places count from 1. Texts and bytes have to live until the statement has run.
    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, double value);
    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, std::span<const std::uint8_t> bytes);

    bool step(); // whether there is a row
    void run();  // to the end; may be bound and run again

    // Columns of the row count from 0. Of another type than asked for: Unreadable.
    std::int64_t integer(int column) const;
    double real(int column) const; // integers too
    std::string text(int column) const;
    std::span<const std::uint8_t> blob(int column) const; // until the next step
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(class Database& database, sqlite3_stmt* statement)
        : m_database(&database), m_statement(statement)
    {}
    void require(int column, int type) const;

    class Database* m_database;
    sqlite3_stmt* m_statement;
};

class Database
{
public:
    enum class Mode {
        Working,   // a working copy: a log, and what is committed is on the disk
        Snapshot,  // the same file, read beside another connection
        Foreign,   // read alone, as if it could not change; nothing beside it is looked at or made
        Damaged,   // read with its log by the only one who has it, with nothing made beside it; what its list
                   // of tables says that cannot be understood is passed over
        Finishing, // a file that nobody else sees yet; flushed by whoever made it
        Memory,    // empty, nowhere
    };
    // `name` stands for the file in messages. Failure: Io, Unreadable, ...
    Database(const std::filesystem::path& file, Mode mode, std::string name = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(std::string_view sql);
    void exec(const char* sql);                // one or more statements of our own, rows dropped
    std::int64_t number(std::string_view sql); // of the first row's first column

    int changes() const;             // rows, by the last statement
    std::int64_t allChanges() const; // since it was opened
    std::int64_t lastId() const;
    // Brings all of the log into the file, which is alone in holding the project then.
    void endLog();
    // Polled while statements run; true ends them with Cancelled.
    void setInterrupt(std::function<bool()> interrupt);

    const std::string& name() const { return m_name; }
    [[noreturn]] void fail(int code);
    [[noreturn]] void damaged(const std::string& why) const; // Unreadable

private:
    struct Closer
    {
        void operator()(sqlite3* handle) const;
    };
    void passOverDamage();
    void harden();

    std::string m_name; // in quotation marks
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::function<bool()> m_interrupt;
};

// Rolled back where it is not committed.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace moyun::project
