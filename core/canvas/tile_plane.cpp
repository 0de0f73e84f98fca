// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_plane.h"

#include <stdexcept>

namespace moyun::canvas {

namespace {

// Whether nobody else holds it. The count itself is read without any order; taking and giving back a
// reference makes everything visible that the last other holder, maybe on another thread, did before it let
// go, so that writing into the object is no race with its reading.
template <class U> bool isOurs(const std::shared_ptr<const U>& ref)
{
    if (ref.use_count() != 1) return false;
    const std::shared_ptr<const U> order = ref;
    return order != nullptr;
}

template <class T> bool isZero(const std::shared_ptr<const T>& tile)
{
    return !tile || std::all_of(tile->px.begin(), tile->px.end(), [](auto value) { return value == 0; });
}

} // namespace

template <class T> const typename TilePlane<T>::Ref& TilePlane<T>::none()
{
    static const Ref kNone;
    return kNone;
}

template <class T> const typename TilePlane<T>::Ref& TilePlane<T>::tile(int tx, int ty) const
{
    const Row* found = row(ty);
    return found ? found->at(tx) : none();
}

template <class T> typename TilePlane<T>::Row& TilePlane<T>::editRow(int ty, int tx)
{
    if (tx < -kMostTile || tx > kMostTile || ty < -kMostTile || ty > kMostTile)
        throw std::out_of_range("a tile lies too far from the picture");
    if (m_rows.empty()) m_first = ty;
    if (ty < m_first) {
        m_rows.insert(m_rows.begin(), std::size_t(m_first - ty), nullptr);
        m_first = ty;
    } else if (ty >= m_first + int(m_rows.size())) {
        m_rows.resize(std::size_t(ty - m_first) + 1);
    }
    std::shared_ptr<const Row>& slot = m_rows[std::size_t(ty - m_first)];
    if (!slot)
        slot = std::make_shared<Row>();
    else if (!isOurs(slot))
        slot = std::make_shared<Row>(*slot);
    Row& row = const_cast<Row&>(*slot);
    if (row.tiles.empty()) row.first = tx;
    if (tx < row.first) {
        row.tiles.insert(row.tiles.begin(), std::size_t(row.first - tx), nullptr);
        row.first = tx;
    } else if (tx >= row.end()) {
        row.tiles.resize(std::size_t(tx - row.first) + 1);
    }
    return row;
}

template <class T> T& TilePlane<T>::edit(int tx, int ty)
{
    Row& row = editRow(ty, tx);
    Ref& ref = row.tiles[std::size_t(tx - row.first)];
    if (!ref)
        ref = makeTile<T>();
    else if (!isOurs(ref))
        ref = makeTile<T>(*ref);
    return const_cast<T&>(*ref);
}

template <class T> void TilePlane<T>::set(int tx, int ty, Ref tile)
{
    if (this->tile(tx, ty) == tile) return;
    Row& row = editRow(ty, tx);
    const bool taken = !tile;
    row.tiles[std::size_t(tx - row.first)] = std::move(tile);
    if (taken) trim(ty);
}

// Takes away what is empty at the ends of a row that is ours, and of the list of rows.
template <class T> void TilePlane<T>::trim(int ty)
{
    std::shared_ptr<const Row>& slot = m_rows[std::size_t(ty - m_first)];
    Row& row = const_cast<Row&>(*slot);
    while (!row.tiles.empty() && !row.tiles.back()) row.tiles.pop_back();
    const auto first = std::find_if(row.tiles.begin(), row.tiles.end(), [](const Ref& t) { return bool(t); });
    row.first += int(first - row.tiles.begin());
    row.tiles.erase(row.tiles.begin(), first);
    if (row.tiles.empty()) slot.reset();
    while (!m_rows.empty() && !m_rows.back()) m_rows.pop_back();
    const auto top = std::find_if(m_rows.begin(), m_rows.end(), [](const auto& r) { return bool(r); });
    m_first += int(top - m_rows.begin());
    m_rows.erase(m_rows.begin(), top);
}

template <class T> bool TilePlane<T>::isEmpty() const
{
    return tileCount() == 0;
}

template <class T> image::Rect TilePlane<T>::tileBounds() const
{
    int left = kMostTile + 1, right = -kMostTile - 1, top = left, bottom = right;
    forEach([&](int tx, int ty, const Ref&) {
        left = std::min(left, tx);
        right = std::max(right, tx + 1);
        top = std::min(top, ty);
        bottom = std::max(bottom, ty + 1);
    });
    return left < right ? image::Rect{left, top, right - left, bottom - top} : image::Rect{};
}

template <class T> std::size_t TilePlane<T>::tileCount() const
{
    std::size_t count = 0;
    forEach([&](int, int, const Ref&) { ++count; });
    return count;
}

template <class T> bool TilePlane<T>::operator==(const TilePlane& other) const
{
    bool same = true;
    forEachDifference(other, [&](int, int, const Ref& here, const Ref& there) {
        if (!same) return;
        same = here && there ? *here == *there : isZero<T>(here) && isZero<T>(there);
    });
    return same;
}

template class TilePlane<Tile>;
template class TilePlane<MaskTile>;

} // namespace moyun::canvas
