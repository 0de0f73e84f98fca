// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_list_model.h"
#include "core/engine/style/style_collection.h"

#include <QList>

#include <optional>
#include <string>

namespace moyun::bridge {

// A style read from its collection, with what the gallery needs to show it.
struct ReadStyle
{
    StyleEntry entry;
    neural::StyleVector vector;
};

// Reads a collection with its thumbnails. A thumbnail that cannot be read leaves an empty frame. Blocks; any
// thread.
QList<ReadStyle> readShelf(const engine::StyleCollection& collection, bool own);

// A picture to learn from and its square thumbnail, both reduced from what was opened. Blocks; any thread.
struct LearnablePicture
{
    base::ImageRef picture;   // long side at most 1024, sides at least 16
    base::ImageRef thumbnail; // 256 x 256
};
base::Result<LearnablePicture> learnablePicture(const base::ImageBuffer& picture);

// An id that the collections allow, made of a title and the time: "my-sunset-20260131-120000-000".
QString newStyleId(const QString& title);

} // namespace moyun::bridge
