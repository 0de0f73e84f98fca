// SPDX-License-Identifier: GPL-3.0-or-later
// Regions and masks of CanvasStyle.
#include "core/bridge/canvas_style_state.h"
#include "core/canvas/areas.h"

namespace moyun::bridge {

namespace {

image::Rect pictureArea(const canvas::Picture& picture)
{
    return {0, 0, picture.width, picture.height};
}

canvas::Mask fullMask(const canvas::Picture& picture)
{
    auto tile = canvas::makeTile<canvas::MaskTile>();
    tile->px.fill(255);
    canvas::Mask mask;
    const image::Rect tiles = canvas::tilesOf(pictureArea(picture));
    for (int ty = 0; ty < tiles.height; ++ty)
        for (int tx = 0; tx < tiles.width; ++tx) mask.set(tx, ty, tile);
    return mask;
}

} // namespace

void CanvasStyle::restoreRegions(const StyleRegions& regions)
{
    cancelMask();
    take(regions);
}

void CanvasStyle::changeRegions(const StyleRegions& regions, const QString& text)
{
    cancelMask();
    step(regions, text);
}

void CanvasStyle::changePicture(canvas::Picture picture, canvas::LayerId layer, const StyleRegions& regions,
                                const QString& text)
{
    cancelMask();
    const bool changed = m_state->document->change(std::move(picture), text, layer,
                                                   {taking(m_state->regions), taking(regions)});
    if (changed) take(regions);
}

void CanvasStyle::setActive(int id)
{
    if (id == m_state->regions.active || !m_state->regions.find(id)) return;
    StyleRegions regions = m_state->regions;
    regions.active = id;
    take(regions);
}

int CanvasStyle::addRegion(StyleRegion::Where where)
{
    StyleRegions after = m_state->regions;
    if (after.list.size() >= kMostStyleRegions) {
        Q_EMIT noticeRaised(Warning, tr("There are %1 style regions already.").arg(kMostStyleRegions),
                            tr("Apply some of them, or remove those that you no longer need."));
        return 0;
    }
    StyleRegion region;
    region.id = after.nextId++;
    region.where = where;
    region.name = nameOf({});
    after.active = region.id;
    after.list.append(region);
    step(std::move(after), tr("Add style region"));
    return m_state->regions.active;
}

void CanvasStyle::removeRegion(int id)
{
    StyleRegions after = m_state->regions;
    const auto index = std::find_if(after.list.begin(), after.list.end(),
                                    [id](const StyleRegion& region) { return region.id == id; });
    if (index == after.list.end()) return;
    const qsizetype at = index - after.list.begin();
    after.list.erase(index);
    if (after.active == id)
        after.active = after.list.isEmpty() ? 0 : after.list[std::min(at, after.list.size() - 1)].id;
    if (m_state->strokeRegion == id) cancelMask();
    step(std::move(after), tr("Remove style region"));
}

void CanvasStyle::duplicateRegion(int id)
{
    StyleRegions after = m_state->regions;
    const StyleRegion* region = after.find(id);
    if (!region || after.list.size() >= kMostStyleRegions) return;
    StyleRegion copy = *region;
    copy.id = after.nextId++;
    after.active = copy.id;
    after.list.insert(region - after.list.constData() + 1, copy);
    step(std::move(after), tr("Duplicate style region"));
}

void CanvasStyle::moveRegion(int id, int by)
{
    StyleRegions after = m_state->regions;
    const StyleRegion* region = after.find(id);
    if (!region) return;
    const qsizetype from = region - after.list.constData();
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, after.list.size() - 1);
    after.list.move(from, to);
    step(std::move(after), tr("Move style region"));
}

void CanvasStyle::changeRegion(int id, const std::function<void(StyleRegion&)>& change, const QString& text)
{
    StyleRegions after = m_state->regions;
    StyleRegion* region = after.find(id);
    if (!region) return;
    change(*region);
    step(std::move(after), text);
}

void CanvasStyle::renameRegion(int id, const QString& name)
{
    changeRegion(
        id, [&name](StyleRegion& region) { region.name = name.trimmed(); }, tr("Rename style region"));
}

void CanvasStyle::setRegionVisible(int id, bool visible)
{
    changeRegion(
        id, [visible](StyleRegion& region) { region.visible = visible; },
        visible ? tr("Show style region") : tr("Hide style region"));
}

void CanvasStyle::setWhere(int id, StyleRegion::Where where)
{
    changeRegion(
        id, [where](StyleRegion& region) { region.where = where; }, tr("Place of the style"));
}

void CanvasStyle::fillMask(int id, bool inside)
{
    const canvas::Picture& picture = m_state->document->picture();
    changeRegion(
        id,
        [&picture, inside](StyleRegion& region) {
            region.where = StyleRegion::Painted;
            region.mask = inside ? fullMask(picture) : canvas::Mask();
        },
        inside ? tr("Fill style mask") : tr("Clear style mask"));
}

void CanvasStyle::invertMask(int id)
{
    const canvas::Picture& picture = m_state->document->picture();
    changeRegion(
        id,
        [&picture](StyleRegion& region) {
            canvas::Mask inverted = fullMask(picture);
            if (region.where == StyleRegion::Painted)
                region.mask.forEach([&inverted](int tx, int ty, const canvas::Mask::Ref& tile) {
                    if (!inverted.tile(tx, ty)) return;
                    auto turned = canvas::makeTile<canvas::MaskTile>();
                    for (std::size_t i = 0; i < turned->px.size(); ++i)
                        turned->px[i] = std::uint8_t(255 - tile->px[i]);
                    inverted.set(tx, ty, std::move(turned));
                });
            region.where = StyleRegion::Painted;
            region.mask = std::move(inverted);
        },
        tr("Invert style mask"));
}

void CanvasStyle::maskFromSelection(int id)
{
    const canvas::Picture& picture = m_state->document->picture();
    changeRegion(
        id,
        [&picture](StyleRegion& region) {
            region.where = StyleRegion::Painted;
            region.mask = picture.selection ? *picture.selection : fullMask(picture);
        },
        tr("Style mask from the selection"));
}

bool CanvasStyle::beginMask(const canvas::StrokeSample& sample, bool erase)
{
    State& s = *m_state;
    cancelMask();
    const StyleRegion* region = active();
    if (!region || !region->visible) {
        Q_EMIT noticeRaised(Warning, tr("There is no style to paint a mask for."),
                            region ? tr("The chosen region is hidden; show it first.")
                                   : tr("Choose a style in the gallery first."));
        return false;
    }
    setOn(true);
    const canvas::Picture& picture = s.document->picture();
    // A first stroke says where the style is to be; taking away begins with all of it.
    canvas::Mask start;
    if (region->where == StyleRegion::Painted)
        start = region->mask;
    else if (region->where == StyleRegion::Selection && picture.selection)
        start = *picture.selection;
    else if (erase)
        start = fullMask(picture);
    s.stroke =
        std::make_shared<MaskStroke>(start, s.tools->options().mask, erase, picture.width, picture.height);
    s.strokeRegion = region->id;
    s.strokeErases = erase;
    if (region->where != StyleRegion::Painted)
        s.restyler.alter([id = region->id, start](StyleWorking& working) {
            working.setMask(id, &start, working.bounds());
            return working.bounds();
        });
    addMask(sample);
    return true;
}

void CanvasStyle::addMask(const canvas::StrokeSample& sample)
{
    State& s = *m_state;
    if (!s.stroke) return;
    s.restyler.alter([stroke = s.stroke, id = s.strokeRegion, sample](StyleWorking& working) {
        const image::Rect rect = working.fromPicture(stroke->add(sample));
        if (!canvas::isEmpty(rect)) working.setMask(id, &stroke->mask(), rect);
        return rect;
    });
}

void CanvasStyle::endMask()
{
    State& s = *m_state;
    if (!s.stroke) return;
    // The worker has the last samples still to come.
    s.restyler.alter([](StyleWorking&) { return image::Rect{}; },
                     [this, stroke = std::exchange(s.stroke, nullptr), id = std::exchange(s.strokeRegion, 0),
                      erases = s.strokeErases] {
                         changeRegion(
                             id,
                             [&stroke](StyleRegion& region) {
                                 region.where = StyleRegion::Painted;
                                 region.mask = stroke->mask();
                             },
                             erases ? tr("Erase style mask") : tr("Paint style mask"));
                     });
}

void CanvasStyle::cancelMask()
{
    State& s = *m_state;
    if (!s.stroke) return;
    s.stroke.reset();
    const StyleRegion* region = s.regions.find(std::exchange(s.strokeRegion, 0));
    if (!region) return;
    std::optional<canvas::Mask> mask;
    if (region->where == StyleRegion::Painted) mask = region->mask;
    if (region->where == StyleRegion::Selection) mask = s.document->picture().selection;
    s.restyler.alter([id = region->id, mask](StyleWorking& working) {
        working.setMask(id, mask ? &*mask : nullptr, working.bounds());
        return working.bounds();
    });
}

bool CanvasStyle::isMasking() const
{
    return m_state->stroke != nullptr;
}

} // namespace moyun::bridge
