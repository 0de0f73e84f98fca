// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

// Where the programs find what came with them. Thread: any, as long as none changes the environment; only
// looks at the disk, creates nothing.
namespace moyun::base {

// The folder or file `name` that came with the program: ../share/moyun/NAME beside it, else NAME in the
// source tree it was built from. The latter even where neither exists, so that messages name a place.
// Programs of a package (MOYUN_PACKAGE of CMake) look in the former alone.
std::filesystem::path shippedPath(const std::filesystem::path& name);

// The folder of the models: $MOYUN_MODELS where that is set and not empty, else shippedPath("models").
std::filesystem::path modelsFolder();

} // namespace moyun::base
