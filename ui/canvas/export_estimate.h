// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <string>

namespace moyun::ui {

// About how many bytes a file of the picture will have: parts of it are encoded, and the rest is taken to be
// like them. For .ora every layer's tiles count. `scale`: of the exported size. 0 where it cannot be said.
// Thread: any; takes some tenths of a second.
double estimatedExport(const canvas::Picture& picture, const std::string& ending, int quality, double scale,
                       bool transparent);

} // namespace moyun::ui
