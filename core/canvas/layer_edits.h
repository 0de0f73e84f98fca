// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/paint.h"
#include "core/canvas/picture.h"
#include "core/canvas/tile_tools.h"

#include <functional>
#include <stop_token>

// Edits of the tree of layers: a picture in, another one out, sharing all tiles that stay the same. Layers
// that are added get ids of their own. Thread: any. Errors: NotFound where there is no such layer,
// InvalidArgument where it cannot be (a group into itself, a locked layer), TooLarge beyond kMostLayers,
// Cancelled; their messages are for people. `made`: the id of the layer that is new, where it is asked for.
namespace moyun::canvas {

// Where a layer stands: in a group (0: in none), `index` layers from the bottom. An index beyond the end is
// the top.
struct LayerPlace
{
    LayerId group = 0;
    std::size_t index = std::size_t(-1);
    bool operator==(const LayerPlace&) const = default;
};

std::optional<LayerPlace> placeOf(const Picture& picture, LayerId id);
LayerPlace placeAbove(const Picture& picture, LayerId id); // the top of all for 0 or none
// Locked itself, or a group that holds it is; hidden alike.
bool isLocked(const Picture& picture, LayerId id);
bool isShown(const Picture& picture, LayerId id);
// The first of "name", "name 2", "name 3", ... that no layer has; a number at the end counts on.
std::string freeName(const Picture& picture, const std::string& name);

base::Result<Picture> withLayer(const Picture& picture, Layer layer, LayerPlace at, LayerId* made = nullptr);
base::Result<Picture> withoutLayer(const Picture& picture, LayerId id);
base::Result<Picture> withDuplicate(const Picture& picture, LayerId id, LayerId* made = nullptr);
// `to` counts as if the layer were taken out first.
base::Result<Picture> withLayerMoved(const Picture& picture, LayerId id, LayerPlace to);
// One step up or down among its neighbours: into a group that is next to it, out of one at its end.
base::Result<Picture> withLayerRaised(const Picture& picture, LayerId id);
base::Result<Picture> withLayerLowered(const Picture& picture, LayerId id);
// A new group in the place of the uppermost of them, holding all of them in their order.
base::Result<Picture> withGroup(const Picture& picture, const std::vector<LayerId>& ids,
                                const std::string& name, LayerId* made = nullptr);
base::Result<Picture> withoutGroup(const Picture& picture, LayerId group); // its layers take its place

// Properties: `change` gets the layer. Locked layers may be changed so; their pixels are not for this.
base::Result<Picture> withLayerChanged(const Picture& picture, LayerId id,
                                       const std::function<void(Layer&)>& change);
// Pixels: refused for groups, locked and style layers with the reason.
base::Result<Picture> withPixels(const Picture& picture, LayerId id, Pixels pixels);
base::Result<void> mayPaint(const Picture& picture, LayerId id); // neither of these, and shown
// The picture's selection and the layer's locked alpha; points into the picture.
Paint paintOn(const Picture& picture, LayerId id);

// The layer and the one below it become one that looks like both where nothing else is below them, with the
// lower one's name, place and mode. Both have to be shown. `made`: the lower one's id.
base::Result<Picture> mergedDown(const Picture& picture, LayerId id, LayerId* made = nullptr,
                                 std::stop_token stop = {});
// A group becomes a layer that looks like it.
base::Result<Picture> mergedGroup(const Picture& picture, LayerId group, std::stop_token stop = {});
// All layers that are shown become one, at the place of the lowest; hidden ones stay.
base::Result<Picture> mergedVisible(const Picture& picture, const std::string& name, LayerId* made = nullptr,
                                    std::stop_token stop = {});
// One layer that looks like the picture, over `background`; hidden ones go.
base::Result<Picture> flattened(const Picture& picture, const std::string& name,
                                const Colour& background = {}, LayerId* made = nullptr,
                                std::stop_token stop = {});
// What the picture looks like as pixels of a layer: for "new layer from visible".
base::Result<Pixels> visiblePixels(const Picture& picture, std::stop_token stop = {});
// What lies under a layer, as composeTile() has it: what its style would see.
Picture onlyBelow(const Picture& picture, LayerId id);

// Masks of layers.
base::Result<Picture> withMask(const Picture& picture, LayerId id, std::optional<Mask> mask);
// A mask that shows what is selected; all of it where nothing is.
base::Result<Picture> withMaskFromSelection(const Picture& picture, LayerId id);
// Pixels of the layer are scaled by the mask, which goes.
base::Result<Picture> withMaskApplied(const Picture& picture, LayerId id);

} // namespace moyun::canvas
