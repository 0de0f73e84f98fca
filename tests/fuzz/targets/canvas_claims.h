// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/canvas/style_regions.h"

#include <cstdint>

namespace moyun::fuzz {

// What is claimed of every picture that a reader gives: sizes and values in their ranges, layers within the
// limit and each with an id of its own, colours no more than their alpha where they are `premultiplied` (a
// project's tiles come back to the bit, whoever wrote them); it can be shown.
void requirePicture(const canvas::Picture& picture, bool premultiplied);
void requireStyleRegions(const canvas::StyleRegionRecords& records);

} // namespace moyun::fuzz
