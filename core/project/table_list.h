// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moyun::project {

// Puts the list of tables of a copy right that is damaged, or holds what no project has: the first page,
// where it stands, is written anew, with the places of the tables that the old list names and, where it names
// none, those that a save gives them. What is not ours is on no list afterwards. The file holds whole pages
// and has no log. False, with nothing written: it is no project, as far as can be seen.
bool mendTableList(const std::filesystem::path& copy);

} // namespace moyun::project
