// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/folders.h"

#include <optional>

// Where projects are kept while the usual place takes nothing: its disk is full or read-only.
namespace moyun::project {

// Folders::spare as the place to work in, made where it is missing. Nothing where there is none, or where it
// belongs to somebody else: it lies where everybody may make folders.
std::optional<Folders> spareOf(const Folders& folders);
// The same, where it is there already.
std::optional<Folders> spareThatIs(const Folders& folders);

} // namespace moyun::project
