// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace moyun::project {

// A damaged file made readable as far as it can be, in a copy: with its log where it is a working copy, as
// long as it should be, its list of tables put right. Failure: NotFound, Io; Unreadable for what is no
// project.
class DamagedCopy
{
public:
    // `folder`: where the copy is made. `tell` hears what had to be put right, a sentence without its full
    // stop.
    DamagedCopy(const std::filesystem::path& damaged, const std::filesystem::path& folder,
                const std::function<void(const std::string&)>& tell, std::stop_token stop);

    Database& database() { return *m_database; }
    std::uint64_t bytes() const { return m_bytes; }

private:
    std::unique_ptr<Database> m_database;
    std::uint64_t m_bytes = 0;
};

} // namespace moyun::project
