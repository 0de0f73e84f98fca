// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/engine/style/style_mix.h"
#include "core/image/rect.h"

#include <string>
#include <string_view>
#include <vector>

namespace moyun::engine {

// How a picture is to look; shared by whole pictures and changed rectangles.
struct StyleLook
{
    std::vector<StyleTerm> styles; // one or more
    float strength = 1;            // 0 the photograph itself .. 1 the style entirely
    bool keepColours = false;      // lightness of the painting, colours of the photograph (OKLab)
    float strokeScale = 1;         // kFinest .. kBroadest: larger strokes above 1, finer below
    bool operator==(const StyleLook&) const = default;

    static constexpr float kFinest = 0.25f;
    static constexpr float kBroadest = 16; // a look chosen on a picture reduced to an eighth, in full size

    // Errors: a number out of its range, naming it. The styles are checked by mixStyles.
    base::Result<void> check() const;
};

// "Paint this photograph." Outcome: StylizeOutcome; with previewLongSide also as a Partial, of that size.
struct StylizeRequest
{
    base::ImageRef photo; // RGB
    base::ImageRef mask;  // null, or 1 channel of the photo's size: 255 restyled, 0 left bit for bit
    StyleLook look;
    int longSide = 0;            // scale the photo to this first; 0: its own size
    int tile = 0;                // side of a tile in pixels; 0: as memory and speed like it
    int previewLongSide = 0;     // 0: no preview first
    bool wantStatistics = false; // for later changed rectangles
    std::string modelId = "style";

    static constexpr std::string_view kind() { return "style.stylize"; }
    bool operator==(const StylizeRequest& other) const;
};

struct StylizeOutcome
{
    base::ImageRef picture;
    neural::NormStatistics statistics; // empty unless asked for or tiled
    neural::StyleVector vector;        // what the network was given: the mixture at this strength
    double milliseconds = 0;
};

// Where pixels lie that are a part of a larger picture.
struct PicturePart
{
    image::Rect rect;          // of the pixels; empty: they are the whole picture
    int width = 0, height = 0; // of the whole picture
    bool operator==(const PicturePart&) const = default;
};

// "This part of the photograph changed": restyles it with the statistics and vector of an earlier whole pass,
// and the pixels around it that the change can be seen in. Outcome: RestyleRectOutcome.
//
// The photo may be cut: what Stylizer::planRect() says is seen is enough.
struct RestyleRectRequest
{
    base::ImageRef photo; // whole or the part, with the change in it
    base::ImageRef mask;  // of the photo's size
    PicturePart part;
    image::Rect changed; // in the whole picture
    StyleLook look;
    neural::NormStatistics statistics;
    neural::StyleVector vector;
    std::string modelId = "style";

    static constexpr std::string_view kind() { return "style.restyle-rect"; }
    bool operator==(const RestyleRectRequest& other) const;
};

struct RestyleRectOutcome
{
    image::Rect rect; // where the pixels go
    base::ImageRef pixels;
    double milliseconds = 0;
};

// "What style is this?" Outcome: neural::StyleVector.
struct EncodeStyleRequest
{
    base::ImageRef painting;
    std::string modelId = "style";

    static constexpr std::string_view kind() { return "style.encode"; }
    bool operator==(const EncodeStyleRequest& other) const;
};

// "Have the model ready." For an Exclusive slot at start. Outcome: LoadStyleOutcome.
struct LoadStyleRequest
{
    std::string modelId = "style";

    static constexpr std::string_view kind() { return "style.load"; }
    bool operator==(const LoadStyleRequest&) const = default;
};

struct LoadStyleOutcome
{
    int vectorSize = 0;
    neural::Device device = neural::Device::Cpu;
};

} // namespace moyun::engine
