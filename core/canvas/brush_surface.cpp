// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_surface.h"

#include <mypaint-tiled-surface.h>

#include <algorithm>
#include <map>
#include <optional>

namespace moyun::canvas {

namespace {

constexpr int kMostAreas = 64; // mirror images, of 32 parts at most

int tileAt(int pixel)
{
    return pixel >> 6;
}

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

// libmypaint hands its own structure back to the functions below: it has to be the first member.
struct BrushSurface::State
{
    MyPaintTiledSurface2 surface{};
    std::array<MyPaintRectangle, kMostAreas> rectangles{};

    Pixels before, shown, wet; // wet: with a selection only
    std::optional<Mask> selection;
    int left = 0, top = 0, right = 0, bottom = 0; // bounds, tiles
    // Tiles written to during the stroke; whether what is shown of them is out of date.
    std::map<std::pair<int, int>, bool> touched;
    Tile outside; // what lands where nothing may be painted
    Tile nothing;
    std::uint64_t dabs = 0;

    void (*readColour)(MyPaintSurface*, float, float, float, float*, float*, float*, float*) = nullptr;
    MyPaintSurfaceDrawDabFunction2 draw = nullptr;

    static State& of(void* surface) { return *static_cast<State*>(surface); }
    bool isInside(int tx, int ty) const { return tx >= left && tx < right && ty >= top && ty < bottom; }

    void start(MyPaintTileRequest& request);
    std::uint16_t* writable(int tx, int ty);
    const Tile* readable(int tx, int ty);
    void refresh(int tx, int ty);
};

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
        MyPaintSurface* plain = &self->parent;
        plain->get_color(plain, x, y, radius, r, g, b, a);
    };
    s.draw = s.surface.parent.draw_dab_pigment;
    s.surface.parent.draw_dab_pigment = [](MyPaintSurface2* self, float x, float y, float radius, float r,
                                           float g, float b, float opaque, float hardness, float eraser,
                                           float aspect, float angle, float lock, float colorize,
                                           float posterize, float posterizeTo, float paint) {
        State& state = State::of(self);
        ++state.dabs;
        return state.draw(self, x, y, radius, r, g, b, opaque, hardness, eraser, aspect, angle, lock,
                          colorize, posterize, posterizeTo, paint);
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
    s.left = tileAt(bounds.x);
    s.top = tileAt(bounds.y);
    s.right = tileAt(bounds.right() - 1) + 1;
    s.bottom = tileAt(bounds.bottom() - 1) + 1;

    using Symmetry = BrushSettings::Symmetry;
    MyPaintSymmetryType type = MYPAINT_SYMMETRY_TYPE_VERTICAL;
    if (settings.symmetry == Symmetry::Horizontal) type = MYPAINT_SYMMETRY_TYPE_HORIZONTAL;
    if (settings.symmetry == Symmetry::Both) type = MYPAINT_SYMMETRY_TYPE_VERTHORZ;
    if (settings.symmetry == Symmetry::Rotational) type = MYPAINT_SYMMETRY_TYPE_ROTATIONAL;
    mypaint_tiled_surface2_set_symmetry_state(&s.surface, settings.symmetry != Symmetry::None,
                                              float(settings.symmetryX), float(settings.symmetryY), 0, type,
                                              std::clamp(settings.symmetryParts, 2, 32));
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
    MyPaintRectangles found{kMostAreas, s.rectangles.data()};
    mypaint_surface2_end_atomic(&s.surface.parent, &found);
    if (s.selection)
        for (const auto& [place, stale] : s.touched)
            if (stale) s.refresh(place.first, place.second);

    const int left = s.left * kTileSide, top = s.top * kTileSide;
    const int right = s.right * kTileSide, bottom = s.bottom * kTileSide;
    for (int i = 0; i < std::min(found.num_rectangles, kMostAreas); ++i) {
        const MyPaintRectangle& r = s.rectangles[std::size_t(i)];
        const int x = std::max(r.x, left), y = std::max(r.y, top);
        const int width = std::min(r.x + r.width, right) - x, height = std::min(r.y + r.height, bottom) - y;
        if (r.width > 0 && r.height > 0 && width > 0 && height > 0) areas.push_back({x, y, width, height});
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
