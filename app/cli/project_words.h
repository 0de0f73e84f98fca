// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"

#include <nlohmann/json.hpp>

#include <string>

namespace moyun::cli {

// "2026-11-29T18:00:00Z".
std::string timeText(project::Time time);
// null: never.
nlohmann::ordered_json timeJson(project::Time time);
// A title out of a file as a line of its own.
std::string shownTitle(const std::string& title);

} // namespace moyun::cli
