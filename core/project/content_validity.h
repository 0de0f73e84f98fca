// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"

#include <string>
#include <string_view>
#include <vector>

// The texts of a project have no checksum: what cannot be one of those that are written is found here.
namespace moyun::project {

// What poems, style regions and styles are.
bool isJsonObject(std::string_view text);
// Of poems, the regions of the canvas and the styles, those that are none; a sentence each, without its full
// stop. They are kept as they are, and whoever shows them has to take care not to lose them.
std::vector<std::string> unreadableTexts(const ProjectContent& content);
// Whether bytes begin as a PNG does, or are none at all.
bool isThumbnail(const Bytes& png);

} // namespace moyun::project
