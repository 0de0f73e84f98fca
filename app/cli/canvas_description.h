// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/open_raster.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace moyun::cli {

// What a picture holds, for people (the uppermost layer first, as lists of layers have it) and for programs
// (the lowest first; keys in the help of `moyun canvas`).
std::string descriptionText(const canvas::OpenedCanvas& opened);
nlohmann::ordered_json descriptionJson(const canvas::OpenedCanvas& opened);

} // namespace moyun::cli
