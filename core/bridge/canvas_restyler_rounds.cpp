// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of CanvasRestyler: compose, restyle, paste; canvas_restyler.cpp is what it is told from outside.
#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_restyler.h"
#include "core/canvas/areas.h"
#include "core/engine/style/stylizer.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

const engine::SlotId kRectSlot = "canvas.rect";
const engine::SlotId kWholeSlot = "canvas.whole";

} // namespace

void CanvasRestyler::pump()
{
    const auto wants = [this](bool Region::*flag) {
        const auto found = std::find_if(m_regions.begin(), m_regions.end(),
                                        [&](const Region& region) { return active(region) && region.*flag; });
        return found == m_regions.end() ? nullptr : &*found;
    };
    const bool works = m_on && m_working && !m_model.isEmpty() &&
                       std::any_of(m_regions.begin(), m_regions.end(),
                                   [this](const Region& region) { return active(region); });
    if (works && !m_composing) {
        const bool running = m_running.pass != Pass::None;
        if (!m_damage.empty() && m_rects.empty() && (!running || m_running.stopping))
            compose();
        else if (running)
            ;
        else if (!m_rects.empty())
            submitRect();
        else if (Region* region = wants(&Region::wantsPreview))
            prepareWhole(*region, true);
        else if (Region* whole = wants(&Region::wantsWhole))
            prepareWhole(*whole, false);
    }
    const bool busy = works && (m_composing || m_running.pass != Pass::None || !m_rects.empty());
    if (busy == m_busy) return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void CanvasRestyler::compose()
{
    struct Follower
    {
        int region;
        float strokeScale;
    };
    std::vector<Follower> followers;
    for (Region& region : m_regions) {
        if (!region.ready) continue;
        region.old = true;
        if (!active(region)) continue;
        followers.push_back({region.wish.id, region.look.strokeScale});
    }
    m_composing = true;
    m_whole.reset();
    m_reduced.reset();
    m_worker.run(
        [working = m_working, picture = m_document->shown(), damage = std::exchange(m_damage, {}), followers,
         since = m_since] {
            Composed composed;
            const image::Rect all = working->bounds();
            for (const QRect& part : damage) {
                const image::Rect rect =
                    working->compose(picture, {part.x(), part.y(), part.width(), part.height()});
                const auto pixels = std::int64_t(rect.width) * rect.height;
                if (pixels == 0) continue;
                const bool much = pixels > kMostRectPixels ||
                                  (pixels > kFewPixels &&
                                   pixels > std::int64_t(all.width) * all.height * kMostRectShare / 100);
                for (const Follower& follower : followers) {
                    const auto plan =
                        engine::Stylizer::planRect(rect, follower.strokeScale, all.width, all.height);
                    if (!working->reaches(follower.region, plan.shown)) continue;
                    if (much)
                        composed.behind.push_back(follower.region);
                    else
                        composed.rects.push_back(
                            {follower.region, rect, plan.seen, working->cut(plan.seen), since});
                }
            }
            return composed;
        },
        [this, working = m_working](Composed composed) {
            if (working != m_working) return;
            m_composing = false;
            takeComposed(std::move(composed));
            pump();
        });
}

void CanvasRestyler::takeComposed(Composed composed)
{
    for (const int id : composed.behind)
        if (Region* region = find(id)) region->behind = region->wantsWhole = true;
    for (RectJob& job : composed.rects) m_rects.push_back(std::move(job));
}

void CanvasRestyler::submitRect()
{
    RectJob job = std::move(m_rects.front());
    m_rects.pop_front();
    const Region* region = find(job.region);
    // The look changed meanwhile: a whole pass is coming.
    if (!region || !active(*region) || !region->ready || !job.photo) return pump();
    engine::RestyleRectRequest request;
    request.photo = job.photo;
    request.part = {job.seen, m_levelSize.width(), m_levelSize.height()};
    request.changed = job.changed;
    request.look = region->look;
    request.statistics = region->statistics;
    request.vector = region->vector;
    request.modelId = m_model.toStdString();
    m_running = {Pass::Rect, job.region, region->version, false, job.since};
    m_client->submit(std::move(request), kRectSlot, [this, working = m_working](const engine::Event& event) {
        if (working == m_working) hear(event);
    });
}

void CanvasRestyler::prepareWhole(Region& region, bool preview)
{
    base::ImageRef& ready = preview ? m_reduced : m_whole;
    const int id = region.wish.id;
    if (preview)
        region.wantsPreview = false;
    else
        region.wantsWhole = region.wantsPreview = false;
    if (ready) return submitWhole(id, preview, ready);
    m_composing = true;
    m_worker.run([working = m_working, preview] { return working->whole(preview ? kPreviewSide : 0); },
                 [this, working = m_working, id, preview](const base::ImageRef& photo) {
                     if (working != m_working) return;
                     m_composing = false;
                     (preview ? m_reduced : m_whole) = photo;
                     submitWhole(id, preview, photo);
                     pump();
                 });
}

void CanvasRestyler::submitWhole(int id, bool preview, const base::ImageRef& photo)
{
    const Region* region = find(id);
    if (!region || !active(*region)) return;
    engine::StylizeRequest request;
    request.photo = photo;
    request.look = region->look;
    request.wantStatistics = !preview;
    request.modelId = m_model.toStdString();
    m_running = {preview ? Pass::Preview : Pass::Whole, id, region->version, false, Clock::now()};
    m_client->submit(std::move(request), kWholeSlot, [this, working = m_working](const engine::Event& event) {
        if (working == m_working) hear(event);
    });
}

void CanvasRestyler::hear(const engine::Event& event)
{
    if (event.type == engine::EventType::Notice) Q_EMIT noticed(QString::fromStdString(event.text));
    if (!engine::isFinal(event.type)) return;
    const Running ran = std::exchange(m_running, {});
    if (event.type == engine::EventType::Finished) {
        if (const auto* whole = event.outcome.as<engine::StylizeOutcome>()) takeWhole(ran, *whole);
        if (const auto* rect = event.outcome.as<engine::RestyleRectOutcome>()) takeRect(ran, *rect);
    } else if (Region* region = find(ran.region)) {
        if (event.type == engine::EventType::Failed) {
            region->broken = true;
            Q_EMIT failed(event.error);
        } else if (ran.pass == Pass::Whole && (!region->ready || region->behind)) {
            region->wantsWhole = true;
        }
    }
    pump();
}

void CanvasRestyler::takeWhole(const Running& ran, const engine::StylizeOutcome& outcome)
{
    Region* region = find(ran.region);
    if (!region || region->look.styles.empty()) return;
    const bool whole = ran.pass == Pass::Whole;
    if (whole && ran.version != region->version) return; // a newer look is on its way
    if (!whole && region->ready) return;
    if (whole) {
        region->ready = true;
        region->old = ran.stopping; // the picture changed while it ran
        region->behind = false;
        region->statistics = outcome.statistics;
        region->vector = outcome.vector;
    }
    show(
        [id = ran.region, picture = outcome.picture](StyleWorking& working) {
            working.setRendering(id, *picture);
            return working.bounds();
        },
        std::nullopt);
}

void CanvasRestyler::takeRect(const Running& ran, const engine::RestyleRectOutcome& outcome)
{
    const Region* region = find(ran.region);
    if (!region || !region->ready || region->version != ran.version) return;
    show(
        [id = ran.region, rect = outcome.rect, pixels = outcome.pixels](StyleWorking& working) {
            working.paste(id, rect, *pixels);
            return rect;
        },
        ran.since);
}

} // namespace moyun::bridge
