// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/canvas/brush_engine.h"
#include "core/canvas/picture.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moyun::canvas {

// Strokes painted one after another on a thread of its own. A stroke on a layer begins on what the stroke
// before it left there, whether that has been fetched or not. Thread: one caller for all functions; none of
// them waits but waitUntilIdle() and the destructor.
class StrokeWorker
{
public:
    struct Stroke
    {
        LayerId layer = 0;
        Pixels pixels; // of the layer; not looked at where a stroke on it is not fetched yet
        std::optional<Mask> selection;
        image::Rect bounds;
        BrushSettings settings;
        std::string name;                    // the caller's
        std::atomic<bool> cancelled = false; // any thread may set it
    };
    using Ref = std::shared_ptr<Stroke>;
    struct Progress
    {
        Ref stroke;
        Pixels before, after;           // of the layer: as the stroke found it, and as it is now
        std::vector<image::Rect> areas; // that changed since the last news, far from each other
        bool finished = false;
        std::optional<base::Error> trouble; // with the brush: a round one paints
    };

    // `wake` is called on the worker's thread where there is news and take() has been called since it was
    // called last. It may not call back.
    StrokeWorker(BrushLibrary library, std::function<void()> wake);
    ~StrokeWorker(); // what is not painted is dropped

    // Strokes that are handed over are complete in the order of these calls.
    void begin(Ref stroke);
    // `resting`: the hand has not moved; matters to brushes that paint in time alone.
    void add(const StrokeSample& sample, bool resting = false);
    void line(const StrokeSample& from, const StrokeSample& to);
    void end();

    // The finished strokes, oldest first, then the newest state of the one under way. Cancelled strokes are
    // among the finished ones, with after = before.
    std::vector<Progress> take();
    void waitUntilIdle(); // until everything that was handed over is painted

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moyun::canvas
