// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_ring.h"

#include <filesystem>
#include <memory>

// The log of the program: the last lines in memory, and a file where one was asked for. Any thread.
namespace moyun::base {

// The one ring of the program; lives as long as it.
LogRing& logRing();

// From now on lines also go to this file (log_file.h); empty: to none. One that cannot be written is told of
// by a line of its own.
void logToFile(const std::filesystem::path& file);
std::filesystem::path logFilePath(); // empty: none

void log(LogLevel level, std::string_view part, std::string_view text);

} // namespace moyun::base
