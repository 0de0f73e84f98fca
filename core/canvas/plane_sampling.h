// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/transform.h"

#include <optional>

namespace moyun::canvas {

// What transformed() does, and, with `edge`, as if the plane went on beyond that rectangle as it is at its
// edge, so that a picture that is filled to its edges stays so when it is scaled.
template <class T>
base::Result<TilePlane<T>> sampled(const TilePlane<T>& plane, const Transform& transform, Sampling sampling,
                                   const image::Rect& clip, const std::optional<image::Rect>& edge,
                                   const std::stop_token& stop);
extern template base::Result<Pixels> sampled(const Pixels&, const Transform&, Sampling, const image::Rect&,
                                             const std::optional<image::Rect>&, const std::stop_token&);
extern template base::Result<Mask> sampled(const Mask&, const Transform&, Sampling, const image::Rect&,
                                           const std::optional<image::Rect>&, const std::stop_token&);

// Each pixel the mean of four.
template <class T> TilePlane<T> halvedPlane(const TilePlane<T>& plane);
extern template Pixels halvedPlane(const Pixels&);
extern template Mask halvedPlane(const Mask&);

} // namespace moyun::canvas
