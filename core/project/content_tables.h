// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/canvas_writer.h"
#include "core/project/content.h"
#include "core/project/reading.h"

namespace moyun::project {

// Everything but the takes. The title is in the table meta (meta_table.h).
ProjectContent readContent(const Reading& reading);

// Writes what the edit changes, and takes it into `content`, which is what the database holds. Inside a
// transaction of the caller; where it fails, `content` is of no more use. Returns whether anything but views
// changed.
bool writeEdit(Database& database, const Edit& edit, ProjectContent& content, Haste& haste);

} // namespace moyun::project
