// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_scene.h"

#include "core/bridge/canvas_document.h"

#include <QColor>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace moyun::ui {

using canvas::kTileSide;
using canvas::Projection;

namespace {

constexpr int kBandRows = 4; // of tiles, that the worker makes before it shows them

image::Rect rectOf(const QRect& area)
{
    return {area.x(), area.y(), area.width(), area.height()};
}

int tileFrom(int pixel)
{
    return int(std::floor(pixel / double(kTileSide)));
}

} // namespace

CanvasScene::CanvasScene(bridge::CanvasDocument* document, QObject* parent)
    : QObject(parent), m_document(document), m_projection(std::make_shared<Projection>()),
      m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{
    connect(document, &bridge::CanvasDocument::pixelsChanged, this, &CanvasScene::follow);
    connect(document, &bridge::CanvasDocument::sizeChanged, this, &CanvasScene::followSize);
    followSize();
}

CanvasScene::~CanvasScene()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void CanvasScene::followSize()
{
    const canvas::Picture& shown = m_document->shown();
    m_size = {shown.width, shown.height};
    m_projection->setPicture(shown);
    Q_EMIT sizeChanged();
    Q_EMIT changed(QRect(QPoint(), m_size));
}

void CanvasScene::follow(const QRect& area)
{
    const canvas::Picture& shown = m_document->shown();
    if (m_size != QSize(shown.width, shown.height)) return followSize();
    const QRect inside = area & QRect(QPoint(), m_size);
    if (inside.isEmpty()) return;
    m_projection->setPicture(shown, rectOf(inside));
    Q_EMIT changed(inside);
}

int CanvasScene::levelFor(double zoom)
{
    if (zoom >= 0.75) return 0;
    return std::clamp(int(std::floor(std::log2(1 / zoom) + 0.25)), 0, Projection::kLevels - 1);
}

QSize CanvasScene::levelSize(int level) const
{
    return {m_projection->width(level), m_projection->height(level)};
}

void CanvasScene::beginFrame(double milliseconds)
{
    m_frame.start();
    m_frameMs = milliseconds;
    m_whole = true;
}

QImage CanvasScene::part(int level, const QRect& area)
{
    QImage into(area.size(), QImage::Format_ARGB32_Premultiplied);
    into.fill(0);
    const QRect held = area & QRect(QPoint(), levelSize(level));
    m_opaque = !held.isEmpty();
    if (held.isEmpty()) return into;
    bool missing = false;
    for (int ty = held.top() / kTileSide; ty <= held.bottom() / kTileSide; ++ty)
        for (int tx = held.left() / kTileSide; tx <= held.right() / kTileSide; ++tx) {
            Projection::Peek peek = m_projection->peek(level, tx, ty);
            if (!peek.fresh && double(m_frame.nsecsElapsed()) / 1e6 < m_frameMs) {
                peek = {m_projection->tile(level, tx, ty), true, true};
            }
            missing = missing || !peek.fresh;
            m_opaque = m_opaque && peek.tile && peek.tile->opaque;
            if (peek.known)
                copyTile(into, area, level, tx, ty, peek.tile.get());
            else
                standIn(into, area, level, tx, ty);
        }
    if (missing) {
        m_whole = false;
        ask(level, held);
    }
    return into;
}

void CanvasScene::copyTile(QImage& into, const QRect& area, int level, int tx, int ty,
                           const canvas::ShownTile* tile)
{
    if (!tile) return; // transparent, as `into` is
    const QRect here = QRect(tx * kTileSide, ty * kTileSide, kTileSide, kTileSide) & area &
                       QRect(QPoint(), levelSize(level));
    for (int y = here.top(); y <= here.bottom(); ++y) {
        const std::uint8_t* from = tile->bgra.data() + 4 * (std::size_t(y - ty * kTileSide) * kTileSide +
                                                            (here.left() - tx * kTileSide));
        std::memcpy(into.scanLine(y - area.top()) + 4 * std::ptrdiff_t(here.left() - area.left()), from,
                    4 * std::size_t(here.width()));
    }
}

void CanvasScene::standIn(QImage& into, const QRect& area, int level, int tx, int ty)
{
    for (int coarse = level + 1; coarse < Projection::kLevels; ++coarse) {
        const int shrink = coarse - level, side = kTileSide >> shrink;
        if (side < 1) return;
        const Projection::Peek peek = m_projection->peek(coarse, tx >> shrink, ty >> shrink);
        if (!peek.known) continue;
        if (!peek.tile) return;
        const QImage whole(peek.tile->bgra.data(), kTileSide, kTileSide, 4 * kTileSide,
                           QImage::Format_ARGB32_Premultiplied);
        const int mask = (1 << shrink) - 1;
        QPainter painter(&into);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.setClipRect(QRect(QPoint(), levelSize(level)).translated(-area.topLeft()));
        painter.drawImage(
            QRect(QPoint(tx * kTileSide, ty * kTileSide) - area.topLeft(), QSize(kTileSide, kTileSide)),
            whole, QRect((tx & mask) * side, (ty & mask) * side, side, side));
        return;
    }
}

QColor CanvasScene::pixel(QPoint at)
{
    if (!QRect(QPoint(), m_size).contains(at)) return Qt::transparent;
    const Projection::Ref tile = m_projection->tile(0, at.x() / kTileSide, at.y() / kTileSide);
    if (!tile) return Qt::transparent;
    const QImage whole(tile->bgra.data(), kTileSide, kTileSide, 4 * kTileSide,
                       QImage::Format_ARGB32_Premultiplied);
    return whole.pixelColor(at.x() % kTileSide, at.y() % kTileSide);
}

void CanvasScene::ask(int level, const QRect& area)
{
    {
        const std::lock_guard lock(m_mutex);
        // Several parts of one frame are one wish; what an earlier frame wished for no longer matters.
        if (m_wish && m_wish->level == level)
            m_wish->area |= area;
        else
            m_wish = Wish{level, area};
    }
    m_wake.notify_all();
}

void CanvasScene::waitForWorker()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_wish && !m_working; });
}

void CanvasScene::work(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        Wish wish;
        {
            std::unique_lock lock(m_mutex);
            m_working = false;
            m_wake.notify_all();
            if (!m_wake.wait(lock, stop, [this] { return m_wish.has_value(); })) return;
            wish = *m_wish;
            m_wish.reset();
            m_working = true;
        }
        const int first = tileFrom(wish.area.top()), last = tileFrom(wish.area.bottom());
        for (int row = first; row <= last && !stop.stop_requested(); row += kBandRows) {
            const QRect band = wish.area & QRect(wish.area.left(), row * kTileSide, wish.area.width(),
                                                 kBandRows * kTileSide);
            if (m_projection->missing(wish.level, rectOf(band)) == 0) continue;
            if (!m_projection->prepare(wish.level, rectOf(band), stop)) break;
            const QRect full(band.topLeft() * (1 << wish.level), band.size() * (1 << wish.level));
            QMetaObject::invokeMethod(
                this, [this, full] { Q_EMIT changed(full); }, Qt::QueuedConnection);
            // A newer frame looks elsewhere or at another size: what it needs comes first.
            const std::lock_guard lock(m_mutex);
            if (m_wish && m_wish->level != wish.level) break;
        }
    }
}

} // namespace moyun::ui
