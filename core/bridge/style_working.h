// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/bridge/style_patch.h"
#include "core/canvas/picture.h"

#include <map>
#include <optional>
#include <vector>

namespace moyun::bridge {

// What the live style works on: the picture as the network is shown it, at the working level, and of each
// region its mask and its rendering there. All rectangles are in pixels of that level unless they say
// otherwise. One thread at a time; nothing waits.
//
// The network sees colours alone: where the picture is transparent it sees white, and a rendering keeps the
// picture's own alpha.
class StyleWorking
{
public:
    // Forgets everything. Level: see levelFor().
    void reset(int width, int height, int level); // of the picture
    void clear() { *this = {}; }
    bool isEmpty() const { return m_photo.empty(); }

    // The smallest level whose long side is at most `longSide`.
    static int levelFor(int width, int height, int longSide);
    int level() const { return m_level; }
    image::Rect bounds() const { return {0, 0, m_photo.width(), m_photo.height()}; }
    // The pixels of the level that a part of the picture touches.
    image::Rect fromPicture(const image::Rect& area) const;

    // Takes the part of the picture that changed; in strips, so that memory stays small. Returns the part.
    image::Rect compose(const canvas::Picture& picture, const image::Rect& changedInPicture);

    // A part for a request, and the whole, reduced to `longSide` where that is above 0.
    base::ImageRef cut(const image::Rect& rect) const;
    base::ImageRef whole(int longSide = 0) const;

    void setOrder(std::vector<int> visibleRegions); // from the bottom up; all others are forgotten or hidden
    void forget(int region);
    void forgetRendering(int region);
    // Where the region shows; null: everywhere. Only `rect` is read anew.
    void setMask(int region, const canvas::Mask* mask, const image::Rect& rect);
    // Whether the mask of the region holds anything within.
    bool reaches(int region, const image::Rect& rect) const;

    void setRendering(int region, const base::ImageBuffer& picture); // any size: scaled to the whole
    void paste(int region, const image::Rect& rect, const base::ImageBuffer& pixels);

    // What is seen in the regions, grown so that the smaller levels fit.
    StylePatches patches(image::Rect rect) const;

private:
    struct Region
    {
        bool everywhere = true;
        std::vector<std::uint8_t> mask; // of the whole level, unless everywhere
        base::ImageBuffer rendering;    // empty until there is one
    };
    void row(int y, int left, int right, std::uint8_t* paint, std::uint8_t* cover) const;

    int m_width = 0, m_height = 0, m_level = 0; // of the picture
    base::ImageBuffer m_photo;                  // RGB
    std::vector<std::uint8_t> m_alpha;
    std::map<int, Region> m_regions;
    std::vector<int> m_order;
};

} // namespace moyun::bridge
