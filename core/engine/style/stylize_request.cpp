// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/stylize_request.h"

namespace moyun::engine {

base::Result<void> StyleLook::check() const
{
    const auto within = [](float value, float least, float most) { return value >= least && value <= most; };
    if (!within(strength, 0, 1))
        return base::Error{base::ErrorCode::InvalidArgument,
                           "The strength " + std::to_string(strength) + " is not possible.", "Give 0 to 1."};
    if (!within(strokeScale, kFinest, kBroadest))
        return base::Error{base::ErrorCode::InvalidArgument,
                           "The stroke scale " + std::to_string(strokeScale) + " is not possible.",
                           "Give 0.25 to 16."};
    return {};
}

bool StylizeRequest::operator==(const StylizeRequest& o) const
{
    return base::samePicture(photo, o.photo) && base::samePicture(mask, o.mask) && look == o.look &&
           longSide == o.longSide && tile == o.tile && previewLongSide == o.previewLongSide &&
           wantStatistics == o.wantStatistics && modelId == o.modelId;
}

bool RestyleRectRequest::operator==(const RestyleRectRequest& o) const
{
    return base::samePicture(photo, o.photo) && base::samePicture(mask, o.mask) && part == o.part &&
           changed == o.changed && look == o.look && statistics == o.statistics && vector == o.vector &&
           modelId == o.modelId;
}

bool EncodeStyleRequest::operator==(const EncodeStyleRequest& o) const
{
    return base::samePicture(painting, o.painting) && modelId == o.modelId;
}

} // namespace moyun::engine
