// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_engine.h"

#include "core/canvas/areas.h"
#include "core/canvas/brush_surface.h"
#include "core/canvas/brush_tip.h"
#include "core/canvas/pressure_curve.h"
#include "core/canvas/stroke_smoother.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace moyun::canvas {

namespace {

// FNV-1a over where a stroke begins: what is random differs from stroke to stroke and not from run to run.
unsigned seedOf(const StrokeSample& sample)
{
    const float place[2] = {float(sample.x), float(sample.y)};
    unsigned char bytes[sizeof place];
    std::memcpy(bytes, place, sizeof place);
    unsigned hash = 2166136261u;
    for (const unsigned char byte : bytes) hash = (hash ^ byte) * 16777619u;
    return hash ^ (hash >> 15);
}

constexpr double kLongestLine = 1 << 17; // pixels

bool isSound(const StrokeSample& sample)
{
    return std::abs(sample.x) < kLongestLine && std::abs(sample.y) < kLongestLine && sample.pressure >= 0 &&
           sample.pressure <= 1 && std::abs(sample.tiltX) <= 1 && std::abs(sample.tiltY) <= 1 &&
           std::abs(sample.rotation) < 1e6;
}

} // namespace

struct BrushEngine::State
{
    BrushLibrary library;
    BrushSurface surface;
    // The preset that was used last: most strokes have the one of the stroke before.
    std::string name;
    BrushFile file;

    BrushSettings settings;
    const BrushFile* preset = &roundBrush();
    PressureCurve curve{{}};
    StrokeSmoother smoother;
    std::optional<BrushTip> tip;
    std::vector<StrokeSample> steps;
    std::vector<image::Rect> areas;

    base::Result<void> choose(const std::string& wanted);
    std::uint64_t dabsBefore = 0;
    image::Rect paint(bool last = false);
};

base::Result<void> BrushEngine::State::choose(const std::string& wanted)
{
    preset = &roundBrush();
    if (wanted.empty()) return {};
    if (wanted != name || file.settings.empty()) {
        name.clear();
        const BrushLibrary::Preset* found = library.find(wanted);
        if (!found)
            return base::Error{base::ErrorCode::NotFound, "There is no brush named " + wanted + ".",
                               "Choose another one; a round brush paints meanwhile."};
        auto read = readBrushFile(found->file);
        if (!read) return read.error();
        file = std::move(*read);
        name = wanted;
    }
    preset = &file;
    return {};
}

image::Rect BrushEngine::State::paint(bool last)
{
    areas.clear();
    if (!steps.empty() || (last && tip)) {
        if (!tip) tip.emplace(*preset, settings, seedOf(steps.front()));
        // Where colours alone may change there is nothing to take away.
        if (!(settings.alphaLocked && tip->erasesAlone())) {
            MyPaintSurface2* open = surface.open();
            for (StrokeSample step : steps) {
                step.pressure = curve.at(step.pressure);
                tip->moveTo(open, step);
            }
            if (last && surface.dabs() == dabsBefore) tip->touch(open);
            surface.close(areas);
        }
        steps.clear();
    }
    image::Rect all;
    for (const image::Rect& area : areas) all = united(all, area);
    return all;
}

BrushEngine::BrushEngine(BrushLibrary library) : m_state(std::make_unique<State>())
{
    m_state->library = std::move(library);
}

BrushEngine::~BrushEngine() = default;

const BrushLibrary& BrushEngine::library() const
{
    return m_state->library;
}

base::Result<void> BrushEngine::begin(const BrushSettings& settings, const Pixels& pixels,
                                      const Mask* selection, const image::Rect& bounds)
{
    State& s = *m_state;
    s.tip.reset();
    s.steps.clear();
    s.areas.clear();
    s.settings = settings;
    s.curve = PressureCurve(settings.pressureCurve);
    s.smoother = StrokeSmoother(settings.stabiliser);
    s.dabsBefore = s.surface.dabs();
    s.surface.begin(settings, pixels, selection, intersected(bounds, kEverywhere));
    return s.choose(settings.preset);
}

image::Rect BrushEngine::add(const StrokeSample& sample)
{
    m_state->smoother.add(sample, m_state->steps);
    return m_state->paint();
}

image::Rect BrushEngine::end()
{
    State& s = *m_state;
    s.smoother.end(s.steps);
    const image::Rect area = s.paint(true);
    s.surface.end();
    s.tip.reset();
    return area;
}

image::Rect BrushEngine::line(const StrokeSample& from, const StrokeSample& to)
{
    State& s = *m_state;
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (!isSound(from) || !isSound(to) || length > kLongestLine) return {};
    // Times of an even hand: 1000 pixels a second.
    const int count = std::max(1, int(length / 8));
    for (int i = 0; i <= count; ++i) {
        const double t = double(i) / count;
        const auto at = [t](double a, double b) { return a + (b - a) * t; };
        s.steps.push_back({at(from.x, to.x), at(from.y, to.y), at(from.pressure, to.pressure),
                           at(from.tiltX, to.tiltX), at(from.tiltY, to.tiltY), at(from.rotation, to.rotation),
                           t * length / 1000});
    }
    return s.paint();
}

const std::vector<image::Rect>& BrushEngine::areas() const
{
    return m_state->areas;
}

bool BrushEngine::needsTime() const
{
    return m_state->settings.stabiliser > 0 || m_state->preset->needsTime();
}

const Pixels& BrushEngine::pixels() const
{
    return m_state->surface.pixels();
}

} // namespace moyun::canvas
