// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_surface.h"

#include "core/canvas/areas.h"

#include <mypaint-tiled-surface.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace moyun::canvas {

namespace {

constexpr double kFarthest = 1 << 20; // of a centre, pixels

// by * wet + (255 - by) * before, rounded; exactly either at the ends.
void mix(Tile& into, const Tile& before, const Tile& wet, const MaskTile& mask)
{
    for (std::size_t i = 0; i < mask.px.size(); ++i) {
        const std::uint32_t share = mask.px[i];
        for (std::size_t c = 4 * i; c < 4 * i + 4; ++c)
            into.px[c] = std::uint16_t((before.px[c] * (255 - share) + wet.px[c] * share + 127) / 255);
    }
}

} // namespace

// Where a dab is painted besides: places are turned and mirrored around the centre, angles follow.
struct Image
{
    double xx, xy, yx, yy, dx, dy; // x' = xx x + xy y + dx
    float turn, mirror;            // angle' = mirror * angle + turn, degrees
    image::Rect changed;
};

std::vector<Image> imagesOf(const BrushSettings& settings)
{
    using Symmetry = BrushSettings::Symmetry;
    const double cx = std::clamp(settings.symmetryX, -kFarthest, kFarthest);
    const double cy = std::clamp(settings.symmetryY, -kFarthest, kFarthest);
    std::vector<Image> images;
    const auto add = [&](double xx, double xy, double yx, double yy, double turn, float mirror) {
        images.push_back(
            {xx, xy, yx, yy, cx - xx * cx - xy * cy, cy - yx * cx - yy * cy, float(turn), mirror, {}});
    };
    add(1, 0, 0, 1, 0, 1);
    if (settings.symmetry == Symmetry::None || !std::isfinite(cx + cy)) return images;
    if (settings.symmetry != Symmetry::Horizontal && settings.symmetry != Symmetry::Rotational)
        add(-1, 0, 0, 1, 0, -1);
    if (settings.symmetry == Symmetry::Horizontal || settings.symmetry == Symmetry::Both)
        add(1, 0, 0, -1, 0, -1);
    if (settings.symmetry == Symmetry::Both) add(-1, 0, 0, -1, 0, 1);
    if (settings.symmetry == Symmetry::Rotational) {
        const int parts = std::clamp(settings.symmetryParts, 2, 32);
        for (int i = 1; i < parts; ++i) {
            const double angle = 2 * std::numbers::pi * i / parts, c = std::cos(angle), s = std::sin(angle);
            add(c, -s, s, c, 360.0 * i / parts, 1);
        }
    }
    return images;
}

// libmypaint hands its own structure back to the functions below: it has to be the first member.
struct BrushSurface::State
{
    MyPaintTiledSurface2 surface{};
    Pixels before, shown, wet; // wet: with a selection only
    std::optional<Mask> selection;
    image::Rect bounds; // tiles
    std::vector<Image> images;
    // Tiles written to during the stroke; whether what is shown of them is out of date.
    std::map<std::pair<int, int>, bool> touched;
    Tile outside; // what lands where nothing may be painted
    Tile nothing;
    std::uint64_t dabs = 0;

    MyPaintSurfaceDrawDabFunction2 drawDab = nullptr;

    static State& of(void* surface) { return *static_cast<State*>(surface); }
    bool isInside(int tx, int ty) const
    {
        return tx >= bounds.x && tx < bounds.right() && ty >= bounds.y && ty < bounds.bottom();
    }

    image::Rect reach(float x, float y, float radius) const;
    void start(MyPaintTileRequest& request);
    std::uint16_t* writable(int tx, int ty);
    const Tile* readable(int tx, int ty);
    void refresh(int tx, int ty);
};

// The pixels that a dab may change.
image::Rect BrushSurface::State::reach(float x, float y, float radius) const
{
    const double fringe = radius + 1.0;
    const image::Rect inside = pixelsOfTiles(bounds);
    const double left = std::max(std::floor(x - fringe), double(inside.x));
    const double top = std::max(std::floor(y - fringe), double(inside.y));
    const double right = std::min(std::floor(x + fringe) + 1, double(inside.right()));
    const double bottom = std::min(std::floor(y + fringe) + 1, double(inside.bottom()));
    // Not what is no number either.
    if (!(left < right && top < bottom)) return {};
    return {int(left), int(top), int(right - left), int(bottom - top)};
}

std::uint16_t* BrushSurface::State::writable(int tx, int ty)
{
    if (!isInside(tx, ty) || (selection && !selection->tile(tx, ty))) {
        outside = Tile();
        return outside.px.data();
    }
    touched[{tx, ty}] = true;
    return (selection ? wet : shown).edit(tx, ty).px.data();
}

const Tile* BrushSurface::State::readable(int tx, int ty)
{
    if (!isInside(tx, ty)) return &nothing;
    if (selection) refresh(tx, ty);
    const Pixels::Ref& tile = shown.tile(tx, ty);
    return tile ? tile.get() : &nothing;
}

void BrushSurface::State::refresh(int tx, int ty)
{
    const auto found = touched.find({tx, ty});
    if (found == touched.end() || !found->second) return;
    found->second = false;
    const Pixels::Ref& dry = before.tile(tx, ty);
    mix(shown.edit(tx, ty), dry ? *dry : nothing, *wet.tile(tx, ty), *selection->tile(tx, ty));
}

void BrushSurface::State::start(MyPaintTileRequest& request)
{
    // libmypaint does not write to what it asks for to read.
    request.buffer = request.readonly
                         ? const_cast<std::uint16_t*>(readable(request.tx, request.ty)->px.data())
                         : writable(request.tx, request.ty);
}

BrushSurface::BrushSurface() : m_state(std::make_unique<State>())
{
    State& s = *m_state;
    mypaint_tiled_surface2_init(
        &s.surface,
        [](MyPaintTiledSurface2* self, MyPaintTileRequest* request) { State::of(self).start(*request); },
        [](MyPaintTiledSurface2*, MyPaintTileRequest*) {});
    // One thread: the picture's tiles have one writer, and the strokes have to come out the same every time.
    s.surface.threadsafe_tile_requests = 0;
    // The newer way to read colours picks its pixels with rand(), which anybody may have called in between.
    s.surface.parent.get_color_pigment = [](MyPaintSurface2* self, float x, float y, float radius, float* r,
                                            float* g, float* b, float* a, float) {
        // libmypaint ends the program where no pixel lies under what it looks at: at a place that is none, or
        // farther than its tiles are numbered.
        if (!(std::abs(x) < kFarthest && std::abs(y) < kFarthest && radius < kFarthest)) {
            *r = *g = *b = *a = 0;
            return;
        }
        MyPaintSurface* plain = &self->parent;
        plain->get_color(plain, x, y, radius, r, g, b, a);
    };
    s.drawDab = s.surface.parent.draw_dab_pigment;
    s.surface.parent.draw_dab_pigment = [](MyPaintSurface2* self, float x, float y, float radius, float r,
                                           float g, float b, float opaque, float hardness, float eraser,
                                           float aspect, float angle, float lock, float colorize,
                                           float posterize, float posterizeTo, float paint) {
        State& state = State::of(self);
        ++state.dabs;
        int painted = 0;
        for (Image& image : state.images) {
            const float ix = float(image.xx * x + image.xy * y + image.dx);
            const float iy = float(image.yx * x + image.yy * y + image.dy);
            const image::Rect area = state.reach(ix, iy, radius);
            // libmypaint keeps a table as wide as the farthest tile that a dab touches: none goes there in
            // vain.
            if (isEmpty(area)) continue;
            if (!state.drawDab(self, ix, iy, radius, r, g, b, opaque, hardness, eraser, aspect,
                               image.mirror * angle + image.turn, lock, colorize, posterize, posterizeTo,
                               paint))
                continue;
            painted = 1;
            image.changed = united(image.changed, area);
        }
        return painted;
    };
}

BrushSurface::~BrushSurface()
{
    mypaint_tiled_surface2_destroy(&m_state->surface);
}

void BrushSurface::begin(const BrushSettings& settings, const Pixels& pixels, const Mask* selection,
                         const image::Rect& bounds)
{
    State& s = *m_state;
    s.before = s.shown = pixels;
    s.selection.reset();
    s.wet = Pixels();
    if (selection) {
        s.selection = *selection;
        s.wet = pixels;
    }
    s.touched.clear();
    s.bounds = tilesOf(bounds);

    s.images = imagesOf(settings);
}

MyPaintSurface2* BrushSurface::open()
{
    MyPaintSurface2* surface = &m_state->surface.parent;
    mypaint_surface_begin_atomic(&surface->parent);
    return surface;
}

void BrushSurface::close(std::vector<image::Rect>& areas)
{
    State& s = *m_state;
    mypaint_surface2_end_atomic(&s.surface.parent, nullptr);
    if (s.selection)
        for (const auto& [place, stale] : s.touched)
            if (stale) s.refresh(place.first, place.second);

    for (Image& image : s.images) {
        if (!isEmpty(image.changed)) areas.push_back(image.changed);
        image.changed = {};
    }
}

void BrushSurface::end()
{
    State& s = *m_state;
    for (const auto& [place, stale] : s.touched) {
        const auto& [tx, ty] = place;
        const Pixels::Ref before = s.before.tile(tx, ty), after = s.shown.tile(tx, ty);
        if (after && before != after && *after == (before ? *before : s.nothing)) s.shown.set(tx, ty, before);
    }
    s.touched.clear();
    s.wet = Pixels();
}

const Pixels& BrushSurface::pixels() const
{
    return m_state->shown;
}

std::uint64_t BrushSurface::dabs() const
{
    return m_state->dabs;
}

} // namespace moyun::canvas
