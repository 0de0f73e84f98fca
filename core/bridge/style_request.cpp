// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_request.h"

#include "core/bridge/style_shelf.h"

namespace moyun::bridge {

engine::StylizeRequest styleRequest(const base::ImageRef& photo, const StyleShelf& shelf,
                                    const StyleParameters& parameters, const QString& modelId)
{
    engine::StylizeRequest request;
    request.photo = photo;
    request.look.styles = shelf.terms(parameters);
    request.look.strength = parameters.strength / 100.0f;
    request.look.keepColours = parameters.keepColours;
    request.look.strokeScale = parameters.strokeScale / 100.0f;
    request.modelId = modelId.toStdString();
    return request;
}

} // namespace moyun::bridge
