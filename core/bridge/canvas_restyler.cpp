// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_restyler.h"

#include "core/bridge/canvas_document.h"
#include "core/canvas/areas.h"
#include "core/engine/style/stylizer.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

const engine::SlotId kRectSlot = "canvas.rect";
const engine::SlotId kWholeSlot = "canvas.whole";

constexpr std::size_t kMostRects = 6; // that a round of damage is kept as

std::int64_t pixelsOf(const QRect& rect)
{
    return std::int64_t(rect.width()) * rect.height();
}

// What a part costs: the network also sees what is around it.
std::int64_t costOf(const QRect& rect, int margin)
{
    return pixelsOf(rect.adjusted(-margin, -margin, margin, margin));
}

} // namespace

CanvasRestyler::CanvasRestyler(EngineClient* client, CanvasDocument* document, LookOf lookOf, QObject* parent)
    : QObject(parent), m_client(client), m_document(document), m_lookOf(std::move(lookOf))
{
    client->declareSlot(kRectSlot, engine::Policy::LatestWins);
    client->declareSlot(kWholeSlot, engine::Policy::LatestWins);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_quiet, &QTimer::timeout, this, &CanvasRestyler::rest);
    connect(&m_settle, &QTimer::timeout, this, &CanvasRestyler::settle);
    connect(document, &CanvasDocument::pixelsChanged, this, &CanvasRestyler::damage);
    connect(document, &CanvasDocument::sizeChanged, this, [this] {
        if (m_on) restart();
    });
    connect(document, &CanvasDocument::selectionChanged, this, [this] {
        for (const Region& region : m_regions) {
            if (region.wish.where != StyleRegion::Selection) continue;
            alter([id = region.wish.id, selection = m_document->picture().selection](StyleWorking& working) {
                working.setMask(id, selection ? &*selection : nullptr, working.bounds());
                return working.bounds();
            });
        }
    });
}

CanvasRestyler::~CanvasRestyler()
{
    finish();
}

void CanvasRestyler::setModel(const QString& id)
{
    m_model = id;
    refreshLooks();
}

void CanvasRestyler::setOn(bool on)
{
    if (on == m_on) return;
    m_on = on;
    if (on)
        restart();
    else
        stop();
}

void CanvasRestyler::setLongSide(int pixels)
{
    if (pixels == m_longSide) return;
    m_longSide = pixels;
    if (m_on) restart();
}

CanvasRestyler::Region* CanvasRestyler::find(int id)
{
    const auto found = std::find_if(m_regions.begin(), m_regions.end(),
                                    [id](const Region& region) { return region.wish.id == id; });
    return found == m_regions.end() ? nullptr : &*found;
}

bool CanvasRestyler::active(const Region& region) const
{
    return region.wish.visible && !region.broken && !region.look.styles.empty();
}

bool CanvasRestyler::isUpToDate() const
{
    if (!m_on) return true;
    if (m_atWork > 0 || m_composing || m_running.pass != Pass::None || !m_rects.empty()) return false;
    const bool any = std::any_of(m_regions.begin(), m_regions.end(),
                                 [this](const Region& region) { return active(region); });
    if (any && !m_damage.empty()) return false;
    return std::none_of(m_regions.begin(), m_regions.end(), [this](const Region& region) {
        return active(region) && (!region.ready || region.old || region.wantsWhole || region.wantsPreview);
    });
}

void CanvasRestyler::stop()
{
    m_client->cancelSlot(kRectSlot);
    m_client->cancelSlot(kWholeSlot);
    m_running = {};
    m_rects.clear();
    m_damage.clear();
    m_whole.reset();
    m_reduced.reset();
    m_quiet.stop();
    m_settle.stop();
    m_working.reset(); // freed when the worker lets go of it
    m_atWork = 0;
    m_composing = false;
    m_milliseconds = 0;
    for (Region& region : m_regions) {
        region.ready = region.old = region.behind = region.wantsPreview = region.wantsWhole = false;
        region.statistics = {};
        region.vector.clear();
    }
    const bool hadView = !m_view.isEmpty();
    m_view.clear();
    if (m_busy) {
        m_busy = false;
        Q_EMIT busyChanged(false);
    }
    if (hadView) Q_EMIT changed(QRect(QPoint(), m_size));
}

void CanvasRestyler::restart()
{
    stop();
    const canvas::Picture& picture = m_document->shown();
    m_size = {picture.width, picture.height};
    if (m_size.isEmpty()) return;
    m_level = StyleWorking::levelFor(picture.width, picture.height, m_longSide);
    m_levelSize = {((picture.width - 1) >> m_level) + 1, ((picture.height - 1) >> m_level) + 1};
    m_working = std::make_shared<StyleWorking>();
    struct Place
    {
        int id;
        std::optional<canvas::Mask> mask;
    };
    std::vector<Place> places;
    m_order.clear();
    for (Region& region : m_regions) {
        const StyleRegion& wish = region.wish;
        places.push_back({wish.id, wish.where == StyleRegion::Painted     ? std::optional(wish.mask)
                                   : wish.where == StyleRegion::Selection ? picture.selection
                                                                          : std::nullopt});
        if (wish.visible) m_order.push_back(wish.id);
        region.wantsPreview = std::max(m_levelSize.width(), m_levelSize.height()) > kPreviewSide * 5 / 4;
        region.wantsWhole = true;
    }
    alter([size = m_size, level = m_level, places, order = m_order](StyleWorking& working) {
        working.reset(size.width(), size.height(), level);
        for (const Place& place : places)
            working.setMask(place.id, place.mask ? &*place.mask : nullptr, working.bounds());
        working.setOrder(order);
        return image::Rect{};
    });
    damage(QRect(QPoint(), m_size));
}

bool CanvasRestyler::takeLook(Region& region)
{
    const engine::StyleLook look = m_lookOf(region.wish.look);
    if (look == region.look) return false;
    region.look = look;
    region.version += 1;
    region.ready = region.old = region.behind = region.broken = false;
    if (look.styles.empty()) {
        region.wantsPreview = region.wantsWhole = false;
        return true;
    }
    region.wantsPreview = std::max(m_levelSize.width(), m_levelSize.height()) > kPreviewSide * 5 / 4;
    region.wantsWhole = region.wantsWhole || !region.wantsPreview;
    m_settle.start();
    return true;
}

void CanvasRestyler::refreshLooks()
{
    for (Region& region : m_regions) takeLook(region);
    pump();
}

void CanvasRestyler::setRegions(const StyleRegions& regions)
{
    std::vector<Region> next;
    for (const StyleRegion& wish : regions.list) {
        Region* held = find(wish.id);
        Region region = held ? std::move(*held) : Region{};
        const bool isNew = region.wish.id == 0;
        const StyleRegion before = std::exchange(region.wish, wish);
        if (takeLook(region) && region.look.styles.empty())
            alter([id = wish.id](StyleWorking& working) {
                working.forgetRendering(id);
                return working.bounds();
            });
        if (wish.visible && !before.visible && region.old) region.behind = region.wantsWhole = true;
        const bool sameMask = before.where == wish.where && !isNew &&
                              (wish.where != StyleRegion::Painted || before.mask == wish.mask);
        if (!sameMask) {
            image::Rect tiles;
            if (!isNew && before.where == StyleRegion::Painted && wish.where == StyleRegion::Painted)
                wish.mask.forEachDifference(before.mask, [&tiles](int tx, int ty, const auto&, const auto&) {
                    tiles = canvas::united(tiles, {tx, ty, 1, 1});
                });
            else
                tiles = canvas::tilesOf({0, 0, m_size.width(), m_size.height()});
            alter([id = wish.id, where = wish.where, mask = wish.mask,
                   selection = m_document->picture().selection, tiles](StyleWorking& working) {
                const image::Rect rect = working.fromPicture(canvas::pixelsOfTiles(tiles));
                const canvas::Mask* shows = where == StyleRegion::Painted                  ? &mask
                                            : where == StyleRegion::Selection && selection ? &*selection
                                                                                           : nullptr;
                working.setMask(id, shows, rect);
                return rect;
            });
        }
        next.push_back(std::move(region));
        if (held) held->wish.id = 0;
    }
    for (const Region& gone : m_regions)
        if (gone.wish.id != 0)
            alter([id = gone.wish.id](StyleWorking& working) {
                working.forget(id);
                return image::Rect{};
            });
    m_regions = std::move(next);
    sendOrder();
    pump();
}

void CanvasRestyler::sendOrder()
{
    std::vector<int> order;
    for (const Region& region : m_regions)
        if (region.wish.visible) order.push_back(region.wish.id);
    if (order == m_order) return;
    m_order = order;
    alter([order](StyleWorking& working) {
        working.setOrder(order);
        return working.bounds();
    });
}

void CanvasRestyler::settle()
{
    for (Region& region : m_regions)
        if (active(region) && !region.ready) region.wantsWhole = true;
    pump();
}

void CanvasRestyler::rest()
{
    for (Region& region : m_regions)
        if (active(region) && region.old) region.wantsWhole = true;
    pump();
}

void CanvasRestyler::damage(const QRect& area)
{
    if (!m_on || !m_working) return;
    const canvas::Picture& shown = m_document->shown();
    if (m_size != QSize(shown.width, shown.height)) return restart();
    QRect part = area & QRect(QPoint(), m_size);
    if (part.isEmpty()) return;
    if (m_damage.empty()) m_since = Clock::now();
    // Parts that are near each other are cheaper as one.
    const int margin = (engine::Stylizer::kReach + engine::Stylizer::kContext) << m_level;
    for (std::size_t i = 0; i < m_damage.size();) {
        const QRect both = m_damage[i] | part;
        if (costOf(both, margin) > costOf(m_damage[i], margin) + costOf(part, margin) &&
            m_damage.size() < kMostRects) {
            ++i;
            continue;
        }
        part = both;
        m_damage.erase(m_damage.begin() + std::ptrdiff_t(i));
        i = 0;
    }
    m_damage.push_back(part);
    m_quiet.start();
    // A whole pass that only measures anew can wait for the hand to rest.
    if (m_running.pass == Pass::Whole && !m_running.stopping) {
        const Region* region = find(m_running.region);
        if (!region || (region->ready && !region->behind)) {
            m_running.stopping = true;
            m_client->cancelSlot(kWholeSlot);
        }
    }
    pump();
}

void CanvasRestyler::alter(Alter work, std::function<void()> done)
{
    if (!m_working) {
        if (done) done();
        return;
    }
    show(std::move(work), std::nullopt, std::move(done));
}

void CanvasRestyler::show(Alter work, std::optional<Clock::time_point> since, std::function<void()> done)
{
    ++m_atWork;
    m_worker.run([working = m_working, work = std::move(work)] { return working->patches(work(*working)); },
                 [this, working = m_working, since, done = std::move(done)](const StylePatches& patches) {
                     if (working == m_working) {
                         --m_atWork;
                         shown(patches, since);
                     }
                     if (done) done();
                     pump();
                 });
}

void CanvasRestyler::shown(const StylePatches& patches, std::optional<Clock::time_point> since)
{
    const QRect area = m_view.take(patches, m_levelSize) & QRect(QPoint(), m_size);
    if (area.isEmpty()) return;
    Q_EMIT changed(area);
    if (!since) return;
    const double took = std::chrono::duration<double, std::milli>(Clock::now() - *since).count();
    m_milliseconds = m_milliseconds == 0 ? took : 0.8 * m_milliseconds + 0.2 * took;
    Q_EMIT paced(took, area);
}

} // namespace moyun::bridge
