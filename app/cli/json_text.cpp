// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include <nlohmann/json.hpp>

namespace moyun::cli {

std::string jsonText(const nlohmann::ordered_json& value)
{
    return value.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace moyun::cli
