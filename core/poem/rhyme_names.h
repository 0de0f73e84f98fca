// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tone_source.h"

#include <optional>
#include <string_view>

namespace moyun::poem {

// The index in groups(book) of the group that a person means (UTF-8): 一先, 先, 下平一先, 上平聲一東, 東韻;
// 第一部 and 一部; simplified or traditional. A name that several groups bear goes to the first. Nothing: no
// such group. Any thread.
std::optional<std::size_t> rhymeGroupNamed(const ToneSource& tones, RhymeBook book, std::string_view name);

} // namespace moyun::poem
