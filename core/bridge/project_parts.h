// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"
#include "core/bridge/style_region.h"
#include "core/project/content.h"

#include <map>
#include <string>

namespace moyun::bridge {

// What the rooms hold, as a project keeps it, and back. Reading believes nothing: values out of range become
// the nearest allowed, what cannot be is left out. Any thread.

std::string poemText(const PoemState& state);
// Of a text that is damaged: as much of title, text and wishes as can be made out.
PoemState poemOfText(const project::PoemText& text);
// Whether a text is what poems and style regions are written as.
bool isReadable(const std::string& text);

// Regions without their masks.
std::string regionsText(const StyleRegions& regions);
std::map<std::uint32_t, canvas::Mask> regionMasks(const StyleRegions& regions);
// Ids of masks that belong to no region are not given to new ones.
StyleRegions regionsOfText(const std::string& text, const std::map<std::uint32_t, canvas::Mask>& masks);

} // namespace moyun::bridge
