// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"
#include "core/project/take.h"

#include <vector>

// Takes in a database. Those that write run inside a transaction of the caller. Failure: NotFound for an id
// that is not there.
namespace moyun::project {

std::int64_t insertTake(Database& database, const Take& take);
// Those of kinds that this program does not know are left out.
std::vector<TakeInfo> listTakes(Database& database, const TakeQuery& query);
std::size_t countUnknownTakes(Database& database);
TakeInfo readTake(Database& database, std::int64_t id);
Bytes readTakeResult(Database& database, std::int64_t id);
Bytes readTakeThumbnail(Database& database, std::int64_t id);
void pinTake(Database& database, std::int64_t id, bool pinned);
void nameTake(Database& database, std::int64_t id, const std::string& name);
void deleteTake(Database& database, std::int64_t id);
// Lets the oldest go until the budget is kept; pinned ones, the newest and those of unknown kinds stay.
// Returns which went.
std::vector<std::int64_t> keepTakeBudget(Database& database, const TakeBudget& budget);

} // namespace moyun::project
