// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/row_keys.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <string>

namespace moyun::project {
namespace {

constexpr std::size_t kMostKeys = std::size_t(1) << 20;
constexpr std::int64_t kMostLooks = std::int64_t(1) << 20; // for single rows between damaged pages
constexpr std::int64_t kBehind = std::int64_t(1) << 16;    // of these behind the last that is known

bool isDamage(const Failure& failure)
{
    return failure.error().code == base::ErrorCode::Unreadable;
}

class KeySearch
{
public:
    KeySearch(const Reading& reading, const TableRows& table) : m_reading(reading), m_table(table) {}

    std::vector<std::int64_t> keys()
    {
        if (!scan("")) {
            m_reading.refuse(std::string("Of the ") + m_table.name + " not all can be read");
            const std::set<std::int64_t> before = m_keys;
            scan(" DESC");
            lookBetween(before);
        }
        return {m_keys.begin(), m_keys.end()};
    }

private:
    std::string from() const { return std::string(" FROM ") + m_table.table; }

    // Whether it came to the end.
    bool scan(const char* order)
    {
        try {
            Statement rows = m_reading.database.prepare(std::string("SELECT ") + m_table.key + from() +
                                                        " ORDER BY " + m_table.key + order);
            const bool falling = *order != '\0';
            std::optional<std::int64_t> before;
            while (rows.step()) {
                const std::int64_t key = rows.integer(0);
                // Pages that stand in a table more than once would be read for ever.
                if (before && (falling ? key >= *before : key <= *before)) return false;
                before = key;
                if ((m_keys.size() & 1023) == 0) m_reading.poll();
                if (m_keys.size() == kMostKeys) {
                    m_reading.refuse(std::string("There are too many ") + m_table.name);
                    return true;
                }
                m_keys.insert(key);
            }
            return true;
        } catch (const Failure& failure) {
            if (!m_reading.damage || !isDamage(failure)) throw;
            return false;
        }
    }

    // `before`: what was found from the front; what was found since lies behind the last damage.
    void lookBetween(const std::set<std::int64_t>& before)
    {
        const std::int64_t last = before.empty() ? -1 : *before.rbegin();
        const auto next = m_keys.upper_bound(last);
        constexpr std::int64_t kEnd = std::numeric_limits<std::int64_t>::max();
        if (last == kEnd) return;
        std::int64_t end = last > kEnd - kBehind ? kEnd : last + kBehind;
        if (next != m_keys.end()) {
            const bool near = std::uint64_t(*next) - std::uint64_t(last) <= std::uint64_t(kMostLooks);
            if (!near) m_reading.refuse(std::string("Not all places of ") + m_table.name + " were looked at");
            end = near ? *next : last + kMostLooks;
        }
        for (std::int64_t key = last; ++key < end;) {
            if ((key & 1023) == 0) m_reading.poll();
            if (isThere(key)) m_keys.insert(key);
        }
    }

    bool isThere(std::int64_t key) const
    {
        try {
            Statement row = m_reading.database.prepare(std::string("SELECT 1") + from() + " WHERE " +
                                                       m_table.key + " = ?1");
            return row.bind(1, key).step();
        } catch (const Failure& failure) {
            if (!isDamage(failure)) throw;
            return false;
        }
    }

    const Reading& m_reading;
    const TableRows& m_table;
    std::set<std::int64_t> m_keys;
};

} // namespace

std::vector<std::int64_t> keysOf(const Reading& reading, const TableRows& table)
{
    return KeySearch(reading, table).keys();
}

void eachRow(const Reading& reading, const TableRows& table,
             const std::function<void(const Statement&)>& read)
{
    const std::string select = std::string("SELECT ") + table.columns + " FROM " + table.table;
    if (!reading.damage) {
        Statement rows = reading.database.prepare(select + " ORDER BY " + table.key);
        while (rows.step()) {
            reading.poll();
            read(rows);
        }
        return;
    }
    for (const std::int64_t key : keysOf(reading, table)) {
        reading.poll();
        try {
            Statement row = reading.database.prepare(select + " WHERE " + table.key + " = ?1");
            if (row.bind(1, key).step()) read(row);
        } catch (const Failure& failure) {
            if (!isDamage(failure)) throw;
            reading.refuse(std::string(table.one) + " " + std::to_string(key) + " cannot be read");
        }
    }
}

} // namespace moyun::project
