// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/picture.h"
#include "core/canvas/transform.h"

#include <QRect>

#include <stop_token>

namespace moyun::ui {

// What the tools "move" and "free transform" do to a layer, or to all layers of a group: what is selected of
// it, with the selection; all of it and its mask, where nothing is selected. Errors: as mayPaint(). Any
// thread.
base::Result<canvas::Picture> withContentMoved(const canvas::Picture& picture, canvas::LayerId id, int dx,
                                               int dy);
base::Result<canvas::Picture> withContentTransformed(const canvas::Picture& picture, canvas::LayerId id,
                                                     const canvas::Transform& transform,
                                                     canvas::Sampling sampling, std::stop_token stop = {});
// Around what would be moved, in pixels of the picture; empty where there is nothing.
QRect contentBounds(const canvas::Picture& picture, canvas::LayerId id);

} // namespace moyun::ui
