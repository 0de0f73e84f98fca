// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/canvas/style_regions.h"

#include <cstdint>

namespace moyun::fuzz {

// What is claimed of every picture that a reader gives: sizes and values in their ranges, layers within the
// limit and each with an id of its own, colours premultiplied; it can be shown.
void requirePicture(const canvas::Picture& picture);
void requireStyleRegions(const canvas::StyleRegionRecords& records);

} // namespace moyun::fuzz
