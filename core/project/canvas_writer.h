// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/database.h"

#include <span>
#include <variant>
#include <vector>

namespace moyun::project {

// Which tiles an edit packed in haste, so that nobody waits for them: they take more room than they need, and
// repack() gives it back.
struct Haste
{
    static constexpr std::size_t kMost = 2048; // tiles at once, of all edits together
    std::size_t room = 0;                      // tiles that may be packed in haste still
    std::vector<std::int64_t> quick, others;   // keys; of those that were packed well, or are gone
};

// Makes the canvas in a database from what it holds (`before`) what it is to be (`after`), null meaning none.
// Rows and tiles that stay the same are not written; tiles are told apart by their identity first, as copies
// of a picture share them, and by their pixels where that differs. Inside a transaction of the caller.
// Packs on several threads. Failure: InvalidArgument for an id that cannot be stored.
void writeCanvas(Database& database, const CanvasContent* before, const CanvasContent* after, Haste& haste);

struct Repacked
{
    std::int64_t key = 0;
    std::variant<canvas::Pixels::Ref, canvas::Mask::Ref> tile; // null: it is gone
    Bytes bytes;
};
// Any thread.
std::vector<Repacked> repack(const CanvasContent& content, std::span<const std::int64_t> keys);
// Those of them that are still what the canvas holds; in a transaction of the caller.
void putRepacked(Database& database, const CanvasContent& content, std::span<const Repacked> tiles);

} // namespace moyun::project
