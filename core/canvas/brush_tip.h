// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush_file.h"
#include "core/canvas/brush_settings.h"

#include <memory>
#include <optional>

struct MyPaintBrush;
struct MyPaintSurface2;

namespace moyun::canvas {

// One stroke of libmypaint's brush: a preset with what the artist chose over it. Thread: one at a time.
class BrushTip
{
public:
    // `seed`: of what is random in the brush.
    BrushTip(const BrushFile& preset, const BrushSettings& settings, unsigned seed);
    ~BrushTip();
    BrushTip(const BrushTip&) = delete;
    BrushTip& operator=(const BrushTip&) = delete;

    // The first is where the stroke begins, and leaves a dab; of a brush whose dabs depend on the way it
    // goes, once that is known.
    void moveTo(MyPaintSurface2* surface, const StrokeSample& to);
    // A dab where it is: of a stroke that did not go anywhere.
    void touch(MyPaintSurface2* surface);
    bool erasesAlone() const { return m_erases; }

private:
    struct Free
    {
        void operator()(MyPaintBrush* brush) const;
    };
    void start(MyPaintSurface2* surface, const StrokeSample& at, double dx, double dy);
    void stroke(MyPaintSurface2* surface, const StrokeSample& to, double seconds);

    std::unique_ptr<MyPaintBrush, Free> m_brush;
    bool m_erases = false;
    bool m_started = false;
    bool m_waits = false;
    std::optional<StrokeSample> m_held; // the first, while the way is not known
    StrokeSample m_at;
};

} // namespace moyun::canvas
