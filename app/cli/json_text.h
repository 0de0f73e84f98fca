// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace moyun::cli {

// Indented text of a result. File names that are not UTF-8 lose the offending bytes instead of the whole
// result.
std::string jsonText(const nlohmann::ordered_json& value);

} // namespace moyun::cli
