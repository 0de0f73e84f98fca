// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <filesystem>

namespace moyun::bridge {

// A mark in the folder of a working copy: its owner closed the project and chose not to save it. Such work is
// not offered by itself, and goes after a while. Any thread; all block on the disk.
void markSetAside(const std::filesystem::path& folder);
void clearSetAside(const std::filesystem::path& folder);
QDateTime setAsideSince(const std::filesystem::path& folder); // invalid: it is not

} // namespace moyun::bridge
