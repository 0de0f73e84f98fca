// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace moyun::poem {

// The other names of a tune (词牌别名), in UTF-8, simplified; empty: none known. Views live as long as the
// program.
std::vector<std::string_view> otherTuneNames(std::string_view name);

} // namespace moyun::poem
