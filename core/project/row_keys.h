// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reading.h"

#include <cstdint>
#include <functional>
#include <vector>

// Tables row by row, so that a page or a row that is damaged takes nothing with it but itself.
namespace moyun::project {

struct TableRows
{
    const char* name; // for people, as in "Of the takes not all can be read"
    const char* one;  // "The take" 17 "cannot be read"
    const char* table;
    const char* key;     // a whole number, the table's own key
    const char* columns; // the key is the first
};

// The keys that are there, in their order. Where pages are damaged, also those behind them; it is told that
// something is missing. A million at most.
std::vector<std::int64_t> keysOf(const Reading& reading, const TableRows& table);

// Each row in the order of the keys. Where damage is told, each is read by itself: what fails is told, and
// the rest goes on. Otherwise the first that fails ends it.
void eachRow(const Reading& reading, const TableRows& table,
             const std::function<void(const Statement&)>& read);

} // namespace moyun::project
