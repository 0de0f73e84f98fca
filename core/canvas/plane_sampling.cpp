// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/plane_sampling.h"

#include "core/canvas/areas.h"
#include "core/canvas/tile_tools.h"

#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>
#include <type_traits>

namespace moyun::canvas {

namespace {

constexpr int kMostSamples = 8;  // of a pixel that is made, along each side
constexpr int kMostWindow = 768; // pixels of a level that one tile is made from, along each side
constexpr int kMostLevels = 12;
constexpr std::size_t kMostThreads = 4; // with that of the caller

using Four = float __attribute__((vector_size(16))); // RGBA, 0 to 32768; a mask: its value in all, 0 to 255

template <class T> constexpr bool kIsMask = std::is_same_v<T, MaskTile>;

Four fourOf(const Tile& tile, int i)
{
    const std::uint16_t* px = tile.px.data() + i * 4;
    return Four{float(px[0]), float(px[1]), float(px[2]), float(px[3])};
}

Four fourOf(const MaskTile& tile, int i)
{
    const float value = tile.px[std::size_t(i)];
    return Four{value, value, value, value};
}

void put(Tile& tile, int i, Four value)
{
    const float alpha = std::clamp(value[3], 0.0f, float(Tile::kOne));
    std::uint16_t* px = tile.px.data() + i * 4;
    for (int c = 0; c < 3; ++c) px[c] = std::uint16_t(std::clamp(value[c], 0.0f, alpha) + 0.5f);
    px[3] = std::uint16_t(alpha + 0.5f);
}

void put(MaskTile& tile, int i, Four value)
{
    tile.px[std::size_t(i)] = std::uint8_t(std::clamp(value[0], 0.0f, 255.0f) + 0.5f);
}

// A rectangle of a level as floats.
class Window
{
public:
    template <class T>
    void read(const TilePlane<T>& plane, const image::Rect& area, const std::optional<image::Rect>& edge)
    {
        m_area = area;
        m_values.assign(std::size_t(area.width) * std::size_t(area.height), Four{});
        PlaneReader<T> reader(plane);
        Four* to = m_values.data();
        for (int y = area.y; y < area.bottom(); ++y)
            for (int x = area.x; x < area.right(); ++x, ++to) {
                const int sx = edge ? std::clamp(x, edge->x, edge->right() - 1) : x;
                const int sy = edge ? std::clamp(y, edge->y, edge->bottom() - 1) : y;
                if (const T* tile = reader.tileOfPixel(sx, sy))
                    *to = fourOf(*tile, (sy & 63) * 64 + (sx & 63));
            }
    }

    Four nearest(float u, float v) const { return at(floored(u), floored(v)); }

    Four linear(float u, float v) const
    {
        u -= 0.5f;
        v -= 0.5f;
        const int x = floored(u), y = floored(v);
        const float fx = u - float(x), fy = v - float(y);
        Four scratch[4];
        std::ptrdiff_t stride = 2;
        const Four* from = patch<2>(x, y, scratch, stride);
        const Four top = from[0] + (from[1] - from[0]) * fx;
        const Four bottom = from[stride] + (from[stride + 1] - from[stride]) * fx;
        return top + (bottom - top) * fy;
    }

    Four cubic(float u, float v) const
    {
        u -= 0.5f;
        v -= 0.5f;
        const int x = floored(u), y = floored(v);
        float wx[4], wy[4];
        weights(u - float(x), wx);
        weights(v - float(y), wy);
        Four scratch[16];
        std::ptrdiff_t stride = 4;
        const Four* from = patch<4>(x - 1, y - 1, scratch, stride);
        Four sum{};
        for (int j = 0; j < 4; ++j, from += stride)
            sum += (from[0] * wx[0] + from[1] * wx[1] + from[2] * wx[2] + from[3] * wx[3]) * wy[j];
        return sum;
    }

private:
    // A call of the library where the processor's own instruction is not at hand.
    static int floored(float value)
    {
        const int whole = int(value);
        return whole - (float(whole) > value ? 1 : 0);
    }

    // kSide x kSide pixels: where they lie, or a copy of them where some lie outside.
    template <int kSide> const Four* patch(int x, int y, Four* scratch, std::ptrdiff_t& stride) const
    {
        const int left = x - m_area.x, top = y - m_area.y;
        if (left >= 0 && top >= 0 && left + kSide <= m_area.width && top + kSide <= m_area.height) {
            stride = m_area.width;
            return m_values.data() + std::ptrdiff_t(top) * stride + left;
        }
        for (int j = 0; j < kSide; ++j)
            for (int i = 0; i < kSide; ++i) scratch[j * kSide + i] = at(x + i, y + j);
        return scratch;
    }

    Four at(int x, int y) const
    {
        x -= m_area.x;
        y -= m_area.y;
        if (x < 0 || y < 0 || x >= m_area.width || y >= m_area.height) return Four{};
        return m_values[std::size_t(y) * std::size_t(m_area.width) + std::size_t(x)];
    }

    // Catmull and Rom's cubic.
    static void weights(float t, float* w)
    {
        w[0] = ((-0.5f * t + 1) * t - 0.5f) * t;
        w[1] = (1.5f * t - 2.5f) * t * t + 1;
        w[2] = ((-1.5f * t + 2) * t + 0.5f) * t;
        w[3] = (0.5f * t - 0.5f) * t * t;
    }

    image::Rect m_area;
    std::vector<Four> m_values;
};

// The places of the source that the pixels of one tile show, where they show any.
struct Places
{
    std::array<Point, std::size_t(kTileSide) * kTileSide> at;
    std::array<bool, std::size_t(kTileSide) * kTileSide> valid;
    double left = 0, top = 0, right = 0, bottom = 0;
    double stepX = 1, stepY = 1; // the longest way in the source from a pixel to its neighbours
    bool any = false, all = true;

    void set(const Transform& back, int tx, int ty)
    {
        any = false;
        all = true;
        left = top = 1e30;
        right = bottom = -1e30;
        const auto& m = back.m;
        for (int y = 0; y < kTileSide; ++y)
            for (int x = 0; x < kTileSide; ++x) {
                const double px = tx * kTileSide + x + 0.5, py = ty * kTileSide + y + 0.5;
                const double w = m[6] * px + m[7] * py + m[8];
                const std::size_t i = std::size_t(y * kTileSide + x);
                const Point place{(m[0] * px + m[1] * py + m[2]) / w, (m[3] * px + m[4] * py + m[5]) / w};
                // Behind the eye, or so near the horizon that nobody can see what is there.
                valid[i] = w * m_sign > 1e-9 && std::abs(place.x) < 1e6 && std::abs(place.y) < 1e6;
                if (!valid[i]) {
                    all = false;
                    continue;
                }
                any = true;
                at[i] = place;
                left = std::min(left, place.x);
                right = std::max(right, place.x);
                top = std::min(top, place.y);
                bottom = std::max(bottom, place.y);
            }
        findSteps();
    }

    void setSign(double sign) { m_sign = sign; }

private:
    void findSteps()
    {
        stepX = stepY = 0;
        for (const int y : {0, kTileSide / 2, kTileSide - 2})
            for (const int x : {0, kTileSide / 2, kTileSide - 2}) {
                const std::size_t i = std::size_t(y * kTileSide + x);
                if (!valid[i] || !valid[i + 1] || !valid[i + kTileSide]) continue;
                stepX = std::max(stepX, std::hypot(at[i + 1].x - at[i].x, at[i + 1].y - at[i].y));
                stepY =
                    std::max(stepY, std::hypot(at[i + kTileSide].x - at[i].x, at[i + kTileSide].y - at[i].y));
            }
    }

    double m_sign = 1;
};

// The plane and smaller copies of it, made when one is asked for first. Any thread.
template <class T> class Levels
{
public:
    explicit Levels(const TilePlane<T>& plane) { m_levels.push_back(std::make_unique<TilePlane<T>>(plane)); }

    const TilePlane<T>& at(int level)
    {
        const std::scoped_lock lock(m_mutex);
        while (int(m_levels.size()) <= level)
            m_levels.push_back(std::make_unique<TilePlane<T>>(halvedPlane(*m_levels.back())));
        return *m_levels[std::size_t(level)];
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<TilePlane<T>>> m_levels;
};

// One thread a sampler; several may share the levels.
template <class T> class Sampler
{
public:
    Sampler(Levels<T>& levels, const Transform& back, Sampling sampling,
            const std::optional<image::Rect>& edge)
        : m_levels(levels), m_back(back), m_sampling(sampling), m_edge(edge),
          m_bounds(edge ? *edge : pixelsOfTiles(levels.at(0).tileBounds()))
    {}

    void setSign(double sign) { m_places->setSign(sign); }

    typename TilePlane<T>::Ref make(int tx, int ty)
    {
        Places& places = *m_places;
        places.set(m_back, tx, ty);
        if (!places.any) return {};
        if (!m_edge && (places.right < m_bounds.x - 2 || places.bottom < m_bounds.y - 2 ||
                        places.left > m_bounds.right() + 2 || places.top > m_bounds.bottom() + 2))
            return {};
        int level = 0;
        if (m_sampling != Sampling::Nearest)
            for (double step = std::min(places.stepX, places.stepY); step >= 2 && level < kMostLevels;
                 step /= 2)
                ++level;
        image::Rect area = windowOf(level);
        while (std::max(area.width, area.height) > kMostWindow && level < kMostLevels)
            area = windowOf(++level);
        if (std::max(area.width, area.height) > kMostWindow) return {};

        const TilePlane<T>& plane = m_levels.at(level);
        std::optional<image::Rect> edge;
        if (m_edge) edge = edgeOf(level);
        if (auto same = sameAllOver(plane, edge ? intersected(area, *edge) : area)) return *same;
        m_window.read(plane, area, edge);
        auto tile = makeTile<T>();
        const double scale = 1.0 / double(1 << level);
        const int nx = samplesOf(places.stepX * scale), ny = samplesOf(places.stepY * scale);
        for (int i = 0; i < kTileSide * kTileSide; ++i) {
            if (!places.valid[std::size_t(i)]) continue;
            put(*tile, i, valueAt(i, tx, ty, scale, nx, ny));
        }
        return m_pool.pooled(std::move(tile));
    }

private:
    int samplesOf(double step) const
    {
        if (m_sampling == Sampling::Nearest) return 1;
        return std::clamp(int(std::ceil(step - 0.01)), 1, kMostSamples);
    }

    Four valueAt(int i, int tx, int ty, double scale, int nx, int ny) const
    {
        if (nx == 1 && ny == 1) {
            const Point& place = m_places->at[std::size_t(i)];
            const float u = float(place.x * scale), v = float(place.y * scale);
            if (m_sampling == Sampling::Nearest) return m_window.nearest(u, v);
            return m_sampling == Sampling::Bicubic ? m_window.cubic(u, v) : m_window.linear(u, v);
        }
        Four sum{};
        for (int sy = 0; sy < ny; ++sy)
            for (int sx = 0; sx < nx; ++sx) {
                const Point place = m_back.map({tx * kTileSide + (i & 63) + (sx + 0.5) / nx,
                                                ty * kTileSide + (i >> 6) + (sy + 0.5) / ny});
                sum += m_window.linear(float(place.x * scale), float(place.y * scale));
            }
        return sum / float(nx * ny);
    }

    // Of a level, with what the widest sampling needs around it.
    image::Rect windowOf(int level) const
    {
        const double scale = 1.0 / double(1 << level);
        const Places& p = *m_places;
        const double margin = (p.stepX + p.stepY) * scale / 2 + 3;
        const auto low = [&](double value) { return int(std::floor(value * scale - margin)); };
        const auto high = [&](double value) { return int(std::ceil(value * scale + margin)); };
        const image::Rect area{low(p.left), low(p.top), high(p.right) - low(p.left),
                               high(p.bottom) - low(p.top)};
        if (m_edge) return area;
        const image::Rect held{(m_bounds.x >> level) - 2, (m_bounds.y >> level) - 2,
                               (m_bounds.width >> level) + 5, (m_bounds.height >> level) + 5};
        return intersected(area, held);
    }

    image::Rect edgeOf(int level) const
    {
        const int size = 1 << level;
        const image::Rect& e = *m_edge;
        // Pixels of the level that lie wholly inside, where there are any.
        const int left = (e.x + size - 1) >> level, top = (e.y + size - 1) >> level;
        return {left, top, std::max(1, (e.right() >> level) - left),
                std::max(1, (e.bottom() >> level) - top)};
    }

    // The tile, where all that is looked at is the same and of one value: nothing or, say, white.
    std::optional<typename TilePlane<T>::Ref> sameAllOver(const TilePlane<T>& plane, const image::Rect& area)
    {
        const image::Rect tiles = tilesOf(area);
        if (isEmpty(tiles)) return m_edge ? std::nullopt : std::optional<typename TilePlane<T>::Ref>(nullptr);
        const auto& first = plane.tile(tiles.x, tiles.y);
        for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
            for (int tx = tiles.x; tx < tiles.right(); ++tx)
                if (plane.tile(tx, ty) != first) return std::nullopt;
        if (!first) return typename TilePlane<T>::Ref();
        const auto& px = first->px;
        constexpr std::size_t kValues = kIsMask<T> ? 1 : 4;
        if (!m_places->all || !std::equal(px.begin() + kValues, px.end(), px.begin())) return std::nullopt;
        return first;
    }

    Levels<T>& m_levels;
    Transform m_back;
    Sampling m_sampling;
    std::optional<image::Rect> m_edge;
    image::Rect m_bounds;
    std::unique_ptr<Places> m_places = std::make_unique<Places>();
    Window m_window;
    TilePool<T> m_pool;
};

} // namespace

template <class T> TilePlane<T> halvedPlane(const TilePlane<T>& plane)
{
    constexpr std::size_t kValues = kIsMask<T> ? 1 : 4;
    constexpr std::size_t kRow = kTileSide * kValues;
    TilePlane<T> out;
    plane.forEach([&](int tx, int ty, const auto& tile) {
        auto& into = out.edit(tx >> 1, ty >> 1).px;
        const std::size_t corner =
            std::size_t(ty & 1) * kTileSide / 2 * kRow + std::size_t(tx & 1) * kRow / 2;
        for (std::size_t y = 0; y < kTileSide / 2; ++y)
            for (std::size_t x = 0; x < kTileSide / 2; ++x)
                for (std::size_t c = 0; c < kValues; ++c) {
                    const auto* from = tile->px.data() + 2 * y * kRow + 2 * x * kValues + c;
                    const unsigned sum =
                        unsigned(from[0]) + from[kValues] + from[kRow] + from[kRow + kValues];
                    into[corner + y * kRow + x * kValues + c] =
                        typename std::remove_reference_t<decltype(into)>::value_type((sum + 2) / 4);
                }
    });
    return pooled(out);
}

template <class T>
base::Result<TilePlane<T>> sampled(const TilePlane<T>& plane, const Transform& transform, Sampling sampling,
                                   const image::Rect& clip, const std::optional<image::Rect>& edge,
                                   const std::stop_token& stop)
{
    Transform back;
    if (!transform.inverse(back))
        return base::Error{base::ErrorCode::InvalidArgument, "The picture would become a line or less.",
                           "Leave it at least one pixel wide and high."};
    TilePlane<T> out;
    const image::Rect tiles = plane.tileBounds();
    if (isEmpty(tiles)) return out;

    // Where anything can come out: around the corners, unless one of them is behind the eye.
    const image::Rect source = pixelsOfTiles(tiles);
    image::Rect reached = clip;
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    bool before = true;
    for (const double x : {double(source.x), double(source.right())})
        for (const double y : {double(source.y), double(source.bottom())}) {
            before = before && transform.m[6] * x + transform.m[7] * y + transform.m[8] > 1e-6;
            const Point corner = transform.map({x, y});
            left = std::min(left, corner.x);
            right = std::max(right, corner.x);
            top = std::min(top, corner.y);
            bottom = std::max(bottom, corner.y);
        }
    if (before && left > -1e8 && right < 1e8 && top > -1e8 && bottom < 1e8)
        reached = intersected(clip, grown({int(left), int(top), int(right - left), int(bottom - top)}, 4));

    // In front of the eye w of the way back has the sign that it has at the middle of what is shown.
    const Point middle = transform.map({source.x + source.width / 2.0, source.y + source.height / 2.0});
    const double sign = back.m[6] * middle.x + back.m[7] * middle.y + back.m[8] < 0 ? -1 : 1;
    Levels<T> levels(plane);
    const image::Rect made = tilesOf(reached);
    std::vector<std::vector<typename TilePlane<T>::Ref>> rows(std::size_t(std::max(made.height, 0)));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        Sampler<T> sampler(levels, back, sampling, edge);
        sampler.setSign(sign);
        for (std::size_t row = next++; row < rows.size(); row = next++)
            for (int tx = made.x; tx < made.right() && !stop.stop_requested(); ++tx)
                rows[row].push_back(sampler.make(tx, made.y + int(row)));
    };
    {
        // Rows of tiles are all the same whoever makes them.
        const std::size_t most = std::min<std::size_t>(std::thread::hardware_concurrency(), kMostThreads);
        std::vector<std::jthread> others;
        while (others.size() + 1 < std::min(most, rows.size() / 4)) others.emplace_back(work);
        work();
    }
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "Transforming was stopped.", ""};
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t i = 0; i < rows[row].size(); ++i)
            out.set(made.x + int(i), made.y + int(row), std::move(rows[row][i]));
    return out;
}

template Pixels halvedPlane(const Pixels&);
template Mask halvedPlane(const Mask&);
template base::Result<Pixels> sampled(const Pixels&, const Transform&, Sampling, const image::Rect&,
                                      const std::optional<image::Rect>&, const std::stop_token&);
template base::Result<Mask> sampled(const Mask&, const Transform&, Sampling, const image::Rect&,
                                    const std::optional<image::Rect>&, const std::stop_token&);

base::Result<Pixels> transformed(const Pixels& pixels, const Transform& transform, Sampling sampling,
                                 const image::Rect& clip, std::stop_token stop)
{
    return sampled(pixels, transform, sampling, clip, std::nullopt, stop);
}

base::Result<Mask> transformed(const Mask& mask, const Transform& transform, Sampling sampling,
                               const image::Rect& clip, std::stop_token stop)
{
    return sampled(mask, transform, sampling, clip, std::nullopt, stop);
}

} // namespace moyun::canvas
