// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/picture.h"

#include <array>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace moyun::canvas {

struct FlatOptions
{
    int quality = 92; // JPEG, WebP: 1 to 100
    // What lies under the picture, RGB; nothing: transparency is kept where the format can, and is laid over
    // white where it cannot (JPEG).
    std::optional<std::array<std::uint8_t, 3>> background;
};

// What is seen of the picture as .png, .jpg, .webp or .tiff, by the ending, with its resolution where the
// format keeps one. Atomic. Thread: any; blocks. Errors: those of image::writeImage(), Cancelled,
// OutOfMemory.
base::Result<void> writeFlat(const std::filesystem::path& file, const Picture& picture,
                             const FlatOptions& options = {}, std::stop_token stop = {});

} // namespace moyun::canvas
