// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/style/stylize_request.h"
#include "core/neural/style_network.h"

#include <functional>
#include <stop_token>

namespace moyun::engine {

// What a Stylizer tells and asks while it works; each may be empty.
struct StylizerHooks
{
    std::stop_token stop;
    std::function<void(double fraction)> progress; // 0 to 1, never falling
    std::function<void()> betweenTiles;            // a chance for a waiting preview
};

// Restyles pictures with one network; the arithmetic behind the style requests, free of jobs and threads.
//
// Strength s: the style vector goes from the photograph's own (s = 0) to the mixture (s = 1), and the result
// is laid over the photograph with weight 1 - (1-s)^2, so that 0 is the photograph bit for bit, 1 the
// painting alone, and small strengths do not pay for the network's own reconstruction of the photograph.
//
// Statistics: of the picture itself up to a megapixel, of sixteen tiles spread evenly over larger ones,
// shared by all tiles (docs/adr/0003-shared-statistics.md). Thread: blocks its caller; cancelled between
// tiles.
class Stylizer
{
public:
    Stylizer(neural::StyleNetwork& network, StylizerHooks hooks);

    // The vector for a look: the mixture at its strength. `content` gives the photograph's own, asked for
    // only below full strength.
    base::Result<neural::StyleVector>
    vectorFor(const StyleLook& look, const std::function<base::Result<neural::StyleVector>()>& content) const;

    // A whole picture with sides up to 32,768. tile: side in pixels, 0 chooses. Result: the size of `photo`.
    base::Result<StylizeOutcome> stylize(const base::ImageBuffer& photo, const base::ImageBuffer* mask,
                                         const StyleLook& look, const neural::StyleVector& vector, int tile,
                                         bool wantStatistics) const;

    // The part of a whole pass that a change inside `changed` shows in: the rectangle and kReach pixels
    // around it, clipped to the picture. `photo` has the size of that pass, or is the part of it that `part`
    // says. At a stroke scale that is not 1 the part is rescaled by itself, so its sampling differs from the
    // whole pass's by a fraction of a pixel: near enough to follow a brush, not for a final picture.
    base::Result<RestyleRectOutcome> restyle(const base::ImageBuffer& photo, const PicturePart& part,
                                             const base::ImageBuffer* mask, const image::Rect& changed,
                                             const StyleLook& look, const neural::StyleVector& vector,
                                             const neural::NormStatistics& statistics) const;

    struct RectPlan
    {
        image::Rect shown; // what is painted anew
        image::Rect seen;  // what the network is shown for that
    };
    // For a change inside a picture of that size. Both begin and end at places that lie on the network's
    // grid also after the picture was rescaled for its strokes, where there are such places near.
    static RectPlan planRect(const image::Rect& changed, float strokeScale, int width, int height,
                             int alignment = kAlignment);

    // What planRect() takes the networks to be aligned to.
    static constexpr int kAlignment = 8;
    // How far a change is shown, and how much context the network is given beyond that. Smaller than the
    // network's whole reach: what lies farther moves a pixel by a fraction of a level
    // (docs/adr/0004-changed-rectangles.md).
    static constexpr int kReach = 64;
    static constexpr int kContext = 64;
    static constexpr int kAutomaticTile = 512;

private:
    base::Result<neural::NormStatistics> measure(const base::ImageBuffer& picture,
                                                 const neural::StyleVector& vector) const;
    base::Result<base::ImageBuffer> render(const base::ImageBuffer& picture,
                                           const neural::StyleVector& vector, int tile,
                                           const neural::NormStatistics* statistics) const;
    // Colours, strength and mask, for a picture or a part of one.
    base::Result<base::ImageBuffer> finish(const base::ImageBuffer& photo, base::ImageBuffer painted,
                                           const base::ImageBuffer* mask, const StyleLook& look) const;
    neural::StyleNetwork& m_network;
    StylizerHooks m_hooks;
};

} // namespace moyun::engine
