// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/database.h"

namespace moyun::project {

// Makes the canvas in a database from what it holds (`before`) what it is to be (`after`), null meaning none.
// Rows and tiles that stay the same are not written; tiles are told apart by their identity first, as copies
// of a picture share them, and by their pixels where that differs. Inside a transaction of the caller.
// Packs on up to four threads. Failure: InvalidArgument for an id that cannot be stored.
void writeCanvas(Database& database, const CanvasContent* before, const CanvasContent* after);

} // namespace moyun::project
