// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/picture.h"
#include "core/canvas/style_regions.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace moyun::canvas {

struct OpenedCanvas
{
    Picture picture;
    std::optional<StyleRegionRecords> styles; // where the picture is seen restyled; only of files that say so
    LayerId selected = 0;                     // the layer that was edited when it was saved; 0: not said
    std::vector<std::string> notes; // what was left out or read differently, one sentence each, for people
};

// OpenRaster 0.0.6 (https://www.openraster.org): .ora files of Krita, GIMP, MyPaint. Layers, groups, offsets,
// opacity, visibility, locks and blend modes are kept; masks, style layers (with their rendering), the
// selection and alpha locks in attributes that others ignore, who see layers as their masks leave them (masks
// of groups they do not see). Pixels are kept in 8 bits a channel with straight alpha, as all programs read
// them: the 15 bits of a picture that is open come back rounded, and those farther than 4096 pixels outside
// the picture not at all. Ids are given anew. Bounded: sizes are looked at before memory is taken.
// Thread: any; blocks. Errors: NotFound, Io, Unreadable, Unsupported, TooLarge, OutOfMemory, Cancelled.
base::Result<OpenedCanvas> readOpenRaster(const std::filesystem::path& file, std::stop_token stop = {});

// Atomic: the file is either the old or the new one, whole. Packs on up to four threads; `progress`, 0 to 1,
// is called on the caller's. `styles` go into parts of their own (moyun/...), which other programs never look
// at.
base::Result<void> writeOpenRaster(const std::filesystem::path& file, const Picture& picture,
                                   std::stop_token stop = {}, std::function<void(double)> progress = {},
                                   const StyleRegionRecords& styles = {});

// .ora, or any picture that core/image reads (one layer named after the file); by content.
base::Result<OpenedCanvas> openCanvas(const std::filesystem::path& file, std::stop_token stop = {});

} // namespace moyun::canvas
