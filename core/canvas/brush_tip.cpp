// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_tip.h"

#include <mypaint-brush.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace moyun::canvas {

namespace {

constexpr double kTelling = 0.75; // pixels that say which way a hand goes
constexpr int kBuckets = 256;     // colours that a brush may carry at once

std::array<float, 3> hsvOf(const std::array<float, 3>& rgb)
{
    const auto channel = [&](int i) { return std::clamp(rgb[std::size_t(i)], 0.0f, 1.0f); };
    const float r = channel(0), g = channel(1), b = channel(2);
    const float most = std::max({r, g, b}), range = most - std::min({r, g, b});
    float hue = 0;
    if (range > 0) {
        if (most == r)
            hue = (g - b) / range;
        else if (most == g)
            hue = 2 + (b - r) / range;
        else
            hue = 4 + (r - g) / range;
        if (hue < 0) hue += 6;
    }
    return {hue / 6, most > 0 ? range / most : 0, most};
}

void set(MyPaintBrush* brush, MyPaintBrushSetting id, float value)
{
    mypaint_brush_set_base_value(brush, id, value);
}

// A value that nothing the hand does changes.
void fix(MyPaintBrush* brush, MyPaintBrushSetting id, float value)
{
    set(brush, id, value);
    for (int input = 0; input < MYPAINT_BRUSH_INPUTS_COUNT; ++input)
        mypaint_brush_set_mapping_n(brush, id, MyPaintBrushInput(input), 0);
}

void load(MyPaintBrush* brush, const BrushFile& preset)
{
    // The default of newer MyPaints: mixing as paints do, many times as slow and not what older presets mean.
    set(brush, MYPAINT_BRUSH_SETTING_PAINT_MODE, 0);
    for (const BrushFile::Setting& setting : preset.settings) {
        const auto id = MyPaintBrushSetting(setting.id);
        fix(brush, id, setting.base);
        for (const BrushFile::Mapping& mapping : setting.mappings) {
            const auto input = MyPaintBrushInput(mapping.input);
            mypaint_brush_set_mapping_n(brush, id, input, int(mapping.points.size()));
            for (std::size_t i = 0; i < mapping.points.size(); ++i)
                mypaint_brush_set_mapping_point(brush, id, input, int(i), mapping.points[i].first,
                                                mapping.points[i].second);
        }
    }
}

// A surface without pixels.
MyPaintSurface2* nowhere()
{
    static MyPaintSurface2 surface = [] {
        MyPaintSurface2 made{};
        made.draw_dab_pigment = [](MyPaintSurface2*, float, float, float, float, float, float, float, float,
                                   float, float, float, float, float, float, float, float) { return 0; };
        made.get_color_pigment = [](MyPaintSurface2*, float, float, float, float* r, float* g, float* b,
                                    float* a, float) { *r = *g = *b = *a = 0; };
        return made;
    }();
    return &surface;
}

void rest(MyPaintBrush* brush)
{
    mypaint_brush_stroke_to_2(brush, nowhere(), 0, 0, 0, 0, 0, 1e-4, 1, 0, 0);
}

// A new brush of libmypaint 1.6 looks at values of settings before it has calculated any, that is at whatever
// lay in memory, and so does one whose settings were changed, at the old ones. A beginning and a step that
// moves nothing calculate them; noise would move it.
void calculate(MyPaintBrush* brush)
{
    for (int i = 0; i < 2; ++i) {
        mypaint_brush_reset(brush);
        rest(brush);
        rest(brush);
    }
}

} // namespace

void BrushTip::Free::operator()(MyPaintBrush* brush) const
{
    mypaint_brush_unref(brush);
}

BrushTip::BrushTip(const BrushFile& preset, const BrushSettings& settings, unsigned seed)
    : m_brush(preset.find(MYPAINT_BRUSH_SETTING_SMUDGE_BUCKET) ? mypaint_brush_new_with_buckets(kBuckets)
                                                               : mypaint_brush_new())
{
    MyPaintBrush* brush = m_brush.get();
    mypaint_brush_from_defaults(brush);
    calculate(brush);
    load(brush, preset);
    set(brush, MYPAINT_BRUSH_SETTING_TRACKING_NOISE, 0);
    const double radius = std::isfinite(settings.radius) ? std::clamp(settings.radius, 0.3, 1000.0) : 8;
    set(brush, MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC, float(std::log(radius)));
    const double opacity = std::isfinite(settings.opacity) ? std::clamp(settings.opacity, 0.0, 1.0) : 1;
    set(brush, MYPAINT_BRUSH_SETTING_OPAQUE,
        std::clamp(preset.base(MYPAINT_BRUSH_SETTING_OPAQUE), 0.0f, 1.0f) * float(opacity));
    if (settings.hardness >= 0)
        set(brush, MYPAINT_BRUSH_SETTING_HARDNESS, float(std::clamp(settings.hardness, 0.02, 1.0)));
    const auto hsv = hsvOf(settings.colour);
    set(brush, MYPAINT_BRUSH_SETTING_COLOR_H, hsv[0]);
    set(brush, MYPAINT_BRUSH_SETTING_COLOR_S, hsv[1]);
    set(brush, MYPAINT_BRUSH_SETTING_COLOR_V, hsv[2]);
    m_waits = preset.looksWhereItGoes();
    m_erases = settings.eraser || preset.erases();
    if (settings.eraser) {
        fix(brush, MYPAINT_BRUSH_SETTING_ERASER, 1);
        fix(brush, MYPAINT_BRUSH_SETTING_SMUDGE, 0);
        fix(brush, MYPAINT_BRUSH_SETTING_COLORIZE, 0);
        fix(brush, MYPAINT_BRUSH_SETTING_POSTERIZE, 0);
        fix(brush, MYPAINT_BRUSH_SETTING_LOCK_ALPHA, 0);
    }
    if (settings.alphaLocked) fix(brush, MYPAINT_BRUSH_SETTING_LOCK_ALPHA, 1);

    calculate(brush);
    // Its random numbers always begin alike. Beginning anew takes one.
    for (unsigned i = 0; i <= seed % 1000; ++i) {
        mypaint_brush_reset(brush);
        rest(brush);
    }
    set(brush, MYPAINT_BRUSH_SETTING_TRACKING_NOISE, preset.base(MYPAINT_BRUSH_SETTING_TRACKING_NOISE));
    mypaint_brush_reset(brush);
    mypaint_brush_new_stroke(brush);
}

BrushTip::~BrushTip() = default;

void BrushTip::stroke(MyPaintSurface2* surface, const StrokeSample& to, double seconds)
{
    mypaint_brush_stroke_to_2(m_brush.get(), surface, float(to.x), float(to.y), float(to.pressure),
                              float(to.tiltX), float(to.tiltY), seconds, 1, 0, float(to.rotation));
}

void BrushTip::touch(MyPaintSurface2* surface)
{
    if (!m_started && m_held) return start(surface, *m_held, 0, 0);
    const auto base = [&](MyPaintBrushSetting id) { return mypaint_brush_get_base_value(m_brush.get(), id); };
    if (base(MYPAINT_BRUSH_SETTING_DABS_PER_ACTUAL_RADIUS) <= 0 &&
        base(MYPAINT_BRUSH_SETTING_DABS_PER_BASIC_RADIUS) <= 0 &&
        base(MYPAINT_BRUSH_SETTING_DABS_PER_SECOND) <= 0)
        return;
    // libmypaint takes this one for none until the first dab, and divides by how many dabs are due.
    mypaint_brush_set_state(m_brush.get(), MYPAINT_BRUSH_STATE_DABS_PER_SECOND,
                            base(MYPAINT_BRUSH_SETTING_DABS_PER_SECOND));
    mypaint_brush_set_state(m_brush.get(), MYPAINT_BRUSH_STATE_PARTIAL_DABS, 1);
    StrokeSample beside = m_at;
    beside.x += 0.02;
    // A brush that lags behind would go a part of it that, far from the corner, is less than a float can tell
    // from nothing: libmypaint divides by the way, and all of the brush is no number from then on.
    const float lag = base(MYPAINT_BRUSH_SETTING_SLOW_TRACKING);
    set(m_brush.get(), MYPAINT_BRUSH_SETTING_SLOW_TRACKING, 0);
    stroke(surface, beside, 1e-4);
    set(m_brush.get(), MYPAINT_BRUSH_SETTING_SLOW_TRACKING, lag);
}

void BrushTip::start(MyPaintSurface2* surface, const StrokeSample& at, double dx, double dy)
{
    m_started = true;
    m_at = at;
    // The first call takes the place alone, after so long a time that a slow brush is there at once. Then one
    // whole dab is due, not only after the first stretch.
    stroke(surface, at, 1000);
    const auto set = [&](MyPaintBrushState state, double value) {
        mypaint_brush_set_state(m_brush.get(), state, float(value));
    };
    set(MYPAINT_BRUSH_STATE_DIRECTION_DX, dx);
    set(MYPAINT_BRUSH_STATE_DIRECTION_DY, dy);
    set(MYPAINT_BRUSH_STATE_DIRECTION_ANGLE_DX, dx);
    set(MYPAINT_BRUSH_STATE_DIRECTION_ANGLE_DY, dy);
    touch(surface);
}

void BrushTip::moveTo(MyPaintSurface2* surface, const StrokeSample& to)
{
    if (!m_started && !m_waits) return start(surface, to, 0, 0);
    if (!m_started) {
        if (!m_held) m_held = to;
        const double dx = to.x - m_held->x, dy = to.y - m_held->y, length = std::hypot(dx, dy);
        if (length < kTelling) return;
        start(surface, *m_held, dx / length, dy / length);
    }
    const double seconds = to.time - m_at.time;
    m_at = to;
    stroke(surface, to, std::max(1e-4, seconds));
}

} // namespace moyun::canvas
