// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush_file.h"
#include "core/canvas/brush_settings.h"

#include <memory>

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

    // The first is where the stroke begins; it leaves a dab unless the brush has to see first where it goes.
    void moveTo(MyPaintSurface2* surface, const StrokeSample& to);
    void touch(MyPaintSurface2* surface); // a dab where it is
    bool erasesAlone() const { return m_erases; }

private:
    struct Free
    {
        void operator()(MyPaintBrush* brush) const;
    };
    void stroke(MyPaintSurface2* surface, const StrokeSample& to, double seconds);

    std::unique_ptr<MyPaintBrush, Free> m_brush;
    bool m_erases = false;
    bool m_started = false;
    bool m_waits = false;
    StrokeSample m_at;
};

} // namespace moyun::canvas
