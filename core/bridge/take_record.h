// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/music_ask.h"
#include "core/bridge/poem_offer.h"
#include "core/bridge/style_rendering.h"
#include "core/project/take.h"

#include <optional>
#include <vector>

namespace moyun::bridge {

// One take of a project as the rooms understand it: what was asked and what came of it. Which parts count is
// told by info.kind.
struct TakeContent
{
    project::TakeInfo info;
    StyleRendering rendering;
    PoemAsking asking;
    std::vector<PoemOffer> offers; // a set of candidates that was shown together
    MusicTake music;
    MusicScene scene;
};

// As the project keeps it: the request as JSON, the result without loss (docs/file-format.md), a small
// drawing. The id and the model's hash are left to the caller. Any thread; blocks for as long as a full
// picture takes to be packed.
project::Take recordOf(const TakeContent& content);

// Back. Believes nothing: Unreadable for what recordOf() does not write, scores that are not valid included;
// requests out of range become the nearest allowed.
base::Result<TakeContent> contentOf(const project::TakeInfo& info, const project::Bytes& result);

} // namespace moyun::bridge
