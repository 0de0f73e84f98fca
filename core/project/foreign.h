// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/database.h"
#include "core/project/schema.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace moyun::project {

// A project file that is read where it lies: its header and its tables are what they should be.
struct Foreign
{
    explicit Foreign(const std::filesystem::path& file)
        : header(readHeader(file)), database(file, Database::Mode::Foreign)
    {
        requireTables(database, header.schema);
    }

    FileHeader header;
    Database database;
};

} // namespace moyun::project
