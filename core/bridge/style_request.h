// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/style_parameters.h"
#include "core/engine/style/stylize_request.h"

namespace moyun::bridge {

class StyleShelf;

// What the engine is asked for a picture and the parameters chosen on the screen.
engine::StylizeRequest styleRequest(const base::ImageRef& photo, const StyleShelf& shelf,
                                    const StyleParameters& parameters, const QString& modelId);

} // namespace moyun::bridge
