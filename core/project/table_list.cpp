// SPDX-License-Identifier: GPL-3.0-or-later
// The format: https://sqlite.org/fileformat2.html, "B-tree Pages" and "Record Format".
#include "core/project/table_list.h"

#include "core/base/staged_file.h"
#include "core/project/content.h"
#include "core/project/database.h"
#include "core/project/files.h"
#include "core/project/schema.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace moyun::project {
namespace {

constexpr std::size_t kHeader = 100, kUsualPage = 16384;
constexpr std::size_t kEnoughNames =
    5; // of our tables, so that a file is ours although it says nothing of it
constexpr std::uint8_t kTableLeaf = 13, kTableInner = 5, kIndexLeaf = 10, kIndexInner = 2;

struct Table
{
    std::string name, sql;
    bool keyed = false; // without numbers of rows: its pages are those of an index
    std::uint32_t usual = 0, place = 0;
};

std::uint32_t numberAt(const Bytes& bytes, std::size_t at)
{
    return std::uint32_t(bytes[at]) << 24 | std::uint32_t(bytes[at + 1]) << 16 |
           std::uint32_t(bytes[at + 2]) << 8 | bytes[at + 3];
}

void putNumber(Bytes& bytes, std::size_t at, std::uint32_t number, int size = 4)
{
    for (int i = 0; i < size; ++i)
        bytes[at + std::size_t(i)] = static_cast<std::uint8_t>(number >> (8 * (size - 1 - i)));
}

// The name in "CREATE TABLE name(...)"; empty where it is none.
std::string nameIn(const std::string& sql)
{
    constexpr std::string_view kStart = "CREATE TABLE ";
    const auto end = sql.find('(');
    if (!sql.starts_with(kStart) || end == std::string::npos) return {};
    return sql.substr(kStart.size(), end - kStart.size());
}

// As they are declared, but for what only writing needs: indexes and the numbers that were given.
std::vector<Table> ourTables()
{
    std::vector<Table> tables;
    const std::string all = schemaOf(kSchema);
    for (std::size_t from = 0, end; (end = all.find(';', from)) != std::string::npos; from = end + 1) {
        Table table;
        table.sql = all.substr(from, end - from);
        table.sql.erase(0, table.sql.find_first_not_of('\n'));
        table.name = nameIn(table.sql);
        table.keyed = table.sql.ends_with("WITHOUT ROWID");
        const auto drop = [&table](const std::string& words) {
            if (const auto at = table.sql.find(words); at != std::string::npos)
                table.sql.erase(at, words.size());
        };
        drop(" AUTOINCREMENT");
        if (!table.keyed && table.sql.find(" INTEGER PRIMARY KEY") == std::string::npos) drop(" PRIMARY KEY");
        tables.push_back(std::move(table));
    }
    Database fresh({}, Database::Mode::Memory);
    makeTables(fresh);
    Statement rows = fresh.prepare("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'");
    while (rows.step())
        for (Table& table : tables)
            if (table.name == rows.text(0)) table.usual = static_cast<std::uint32_t>(rows.integer(1));
    return tables;
}

class TableList
{
public:
    explicit TableList(const std::filesystem::path& copy)
        : m_copy(copy), m_file(::open(copy.c_str(), O_RDWR | O_CLOEXEC)), m_tables(ourTables()),
          m_header(kHeader)
    {
        struct stat status
        {};
        if (m_file < 0 || ::fstat(m_file, &status) != 0)
            throw Failure(base::StagedFile::failure(copy, errno));
        m_isOurs = ::pread(m_file, m_header.data(), kHeader, 0) == ssize_t(kHeader) &&
                   numberAt(m_header, 68) == kApplicationId;
        m_isDatabase = std::memcmp(m_header.data(), "SQLite format 3", 16) == 0;
        const std::size_t page = std::size_t(m_header[16]) << 8 | m_header[17];
        m_page = page == 1 ? 65536 : page;
        if (m_page < 512 || m_page > 65536 || (m_page & (m_page - 1)) != 0) m_page = kUsualPage;
        m_pages = static_cast<std::uint32_t>(
            std::min<std::uint64_t>(std::uint64_t(status.st_size) / m_page, 0xfffffffe));
    }

    bool mend()
    {
        if (m_pages < 2 || (!m_isOurs && !m_isDatabase)) return false;
        if (m_isOurs) writeHeader(); // so that SQLite opens it
        std::size_t named = 0;
        try {
            named = readPlaces();
        } catch (const Failure& failure) { // the usual places are left
            if (failure.error().code != base::ErrorCode::Unreadable) throw;
        }
        if (!m_isOurs && named < kEnoughNames) return false;
        for (Table& table : m_tables)
            if (!isRoot(table.place, table.keyed) && isRoot(table.usual, table.keyed))
                table.place = table.usual;
        std::erase_if(m_tables, [](const Table& table) { return table.place < 2; });
        return writeList();
    }

private:
    std::size_t readPlaces()
    {
        std::size_t named = 0;
        Database database(m_copy, Database::Mode::Damaged);
        Statement rows = database.prepare("SELECT name, sql, rootpage FROM sqlite_schema ORDER BY rowid");
        for (int count = 0; rows.step() && count < 1000; ++count) {
            try {
                if (rows.isNull(1)) continue; // an index of SQLite's own
                const std::string name = rows.text(0), declared = nameIn(rows.text(1));
                const std::int64_t place = rows.integer(2);
                if (place < 2 || place > std::int64_t(m_pages)) continue;
                for (Table& table : m_tables) {
                    const bool isNamed = table.name == name || (table.place == 0 && table.name == declared);
                    if (!isNamed) continue;
                    table.place = static_cast<std::uint32_t>(place);
                    ++named;
                }
            } catch (const Failure& failure) { // a row of which not all is what it should be
                if (failure.error().code != base::ErrorCode::Unreadable) throw;
            }
        }
        return named;
    }

    bool isRoot(std::uint32_t page, bool keyed) const
    {
        std::uint8_t kind = 0;
        if (page < 2 || page > m_pages || ::pread(m_file, &kind, 1, off_t(page - 1) * off_t(m_page)) != 1)
            return false;
        return keyed ? kind == kIndexLeaf || kind == kIndexInner : kind == kTableLeaf || kind == kTableInner;
    }

    void writeHeader()
    {
        Bytes& header = m_header;
        std::memcpy(header.data(), "SQLite format 3", 16);
        putNumber(header, 16, m_page == 65536 ? 1 : std::uint32_t(m_page), 2);
        constexpr std::array<std::uint8_t, 6> kForm{1, 1, 0, 64, 32, 32}; // no log, nothing reserved
        std::copy(kForm.begin(), kForm.end(), header.begin() + 18);
        putNumber(header, 28, m_pages);
        putNumber(header, 32, 0); // free pages
        putNumber(header, 36, 0);
        putNumber(header, 44, 4); // form of the list
        putNumber(header, 52, 0); // pages are not moved
        putNumber(header, 56, 1); // UTF-8
        putNumber(header, 60, kSchema);
        putNumber(header, 64, 0);
        putNumber(header, 68, kApplicationId);
        putNumber(header, 92, numberAt(header, 24)); // the number of pages counts
        write(header);
    }

    // A page with a cell a table, from its end to the front.
    bool writeList()
    {
        Bytes page(m_page);
        std::size_t end = m_page, pointer = kHeader + 8;
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            const Bytes cell = cellOf(m_tables[i], i + 1);
            if (end < pointer + 2 * m_tables.size() + cell.size())
                return false; // no page of ours is so small
            end -= cell.size();
            std::copy(cell.begin(), cell.end(), page.begin() + std::ptrdiff_t(end));
            putNumber(page, pointer + 2 * i, std::uint32_t(end), 2);
        }
        page[kHeader] = kTableLeaf;
        putNumber(page, kHeader + 3, std::uint32_t(m_tables.size()), 2);
        putNumber(page, kHeader + 5, end == 65536 ? 0 : std::uint32_t(end), 2);
        writeHeader();
        std::copy(m_header.begin(), m_header.end(), page.begin());
        write(page);
        return true;
    }

    static void putVarint(Bytes& bytes, std::uint64_t number) // of up to 14 bits
    {
        if (number > 127) bytes.push_back(static_cast<std::uint8_t>(number >> 7 | 128));
        bytes.push_back(static_cast<std::uint8_t>(number & 127));
    }

    static Bytes cellOf(const Table& table, std::size_t row)
    {
        const std::string type = "table";
        const std::array<const std::string*, 3> texts{&type, &table.name, &table.name};
        Bytes kinds, values;
        const auto put = [&](const std::string& text) {
            putVarint(kinds, 13 + 2 * text.size());
            values.insert(values.end(), text.begin(), text.end());
        };
        for (const std::string* text : texts) put(*text);
        putVarint(kinds, 4); // a whole number of four bytes
        values.resize(values.size() + 4);
        putNumber(values, values.size() - 4, table.place);
        put(table.sql);
        Bytes cell;
        putVarint(cell, 1 + kinds.size() + values.size());
        putVarint(cell, row);
        putVarint(cell, 1 + kinds.size());
        cell.insert(cell.end(), kinds.begin(), kinds.end());
        cell.insert(cell.end(), values.begin(), values.end());
        return cell;
    }

    void write(const Bytes& bytes) const
    {
        errno = EIO;
        if (::pwrite(m_file, bytes.data(), bytes.size(), 0) != ssize_t(bytes.size()))
            throw Failure(base::StagedFile::failure(m_copy, errno));
    }

    const std::filesystem::path m_copy;
    const Descriptor m_file;
    std::vector<Table> m_tables;
    Bytes m_header;
    std::size_t m_page = kUsualPage;
    std::uint32_t m_pages = 0;
    bool m_isOurs = false, m_isDatabase = false;
};

} // namespace

bool mendTableList(const std::filesystem::path& copy)
{
    return TableList(copy).mend();
}

} // namespace moyun::project
