// SPDX-License-Identifier: GPL-3.0-or-later
// What CanvasStyle gives to files and takes from them.
#include "core/bridge/canvas_style_state.h"
#include "core/bridge/mix_pad.h"
#include "core/bridge/sentences.h"
#include "core/bridge/style_shelf.h"

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

using canvas::StyleRegionRecord;
using canvas::StyleRegionRecords;

constexpr int kLeastStrokes = 50, kMostStrokes = 200; // per cent, as the dock has them

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

StyleRegionRecord recordOf(const StyleRegion& region)
{
    StyleRegionRecord record;
    record.name = region.name.toStdString();
    record.where = StyleRegionRecord::Where(region.where);
    if (region.where == StyleRegion::Painted) record.mask = region.mask;
    record.visible = region.visible;
    for (const QString& id : region.look.styles) record.styles.push_back(id.toStdString());
    record.mixtureX = region.look.puck.x();
    record.mixtureY = region.look.puck.y();
    record.strength = float(region.look.strength) / 100;
    record.keepColours = region.look.keepColours;
    record.strokeScale = float(region.look.strokeScale) / 100;
    return record;
}

StyleRegion regionOf(const StyleRegionRecord& record)
{
    StyleRegion region;
    region.name = text(record.name);
    region.where = StyleRegion::Where(record.where);
    region.mask = record.mask;
    region.visible = record.visible;
    for (const std::string& id : record.styles) region.look.styles.append(text(id));
    region.look.styles = region.look.styles.mid(0, mixpad::kMost);
    region.look.puck =
        mixpad::within(int(region.look.styles.size()), QPointF(record.mixtureX, record.mixtureY));
    region.look.strength = std::clamp(int(std::lround(record.strength * 100)), 0, 100);
    region.look.keepColours = record.keepColours;
    region.look.strokeScale =
        std::clamp(int(std::lround(record.strokeScale * 100)), kLeastStrokes, kMostStrokes);
    return region;
}

void forEachStyleLayer(const std::vector<canvas::Layer>& layers,
                       const std::function<void(const canvas::Layer&)>& fn)
{
    for (const canvas::Layer& layer : layers) {
        if (layer.kind == canvas::Layer::Kind::Style) fn(layer);
        forEachStyleLayer(layer.layers, fn);
    }
}

} // namespace

StyleRegionRecords CanvasStyle::records() const
{
    StyleRegionRecords records;
    records.live = isOn();
    const StyleRegions& regions = m_state->regions;
    for (const StyleRegion& region : regions.list) {
        if (region.id == regions.active) records.active = int(records.regions.size());
        records.regions.push_back(recordOf(region));
    }
    return records;
}

StyleRegions CanvasStyle::regionsOf(const StyleRegionRecords& records) const
{
    StyleRegions regions;
    regions.nextId = m_state->regions.nextId;
    for (const StyleRegionRecord& record : records.regions) {
        if (regions.list.size() == kMostStyleRegions) break;
        StyleRegion region = regionOf(record);
        region.id = regions.nextId++;
        if (int(regions.list.size()) == records.active) regions.active = region.id;
        regions.list.append(region);
    }
    if (regions.active == 0 && !regions.list.isEmpty()) regions.active = regions.list.last().id;
    return regions;
}

void CanvasStyle::restore(const StyleRegionRecords& records)
{
    const StyleRegions regions = regionsOf(records);
    restoreRegions(regions);
    setOn(records.live && !regions.list.isEmpty());
}

bool CanvasStyle::isHere(const QString& style) const
{
    return m_state->styles->styles()->find(style) != nullptr;
}

StylesInUse CanvasStyle::stylesInUse() const
{
    StylesInUse inUse;
    const auto add = [&](const std::string& id) {
        if (std::find(inUse.ids.begin(), inUse.ids.end(), id) != inUse.ids.end()) return;
        inUse.ids.push_back(id);
        if (auto keepsake = m_state->styles->shelf().keepsake(text(id)))
            inUse.own.push_back(*std::move(keepsake));
    };
    forEachStyleLayer(m_state->document->picture().layers, [&](const canvas::Layer& layer) {
        for (const auto& [id, weight] : layer.style.styles) add(id);
    });
    for (const StyleRegion& region : m_state->regions.list)
        for (const QString& id : region.look.styles) add(id.toStdString());
    return inUse;
}

void CanvasStyle::lendStyles(const std::map<std::string, project::StyleInUse>& styles)
{
    std::vector<project::StyleInUse> list;
    for (const auto& [id, style] : styles) list.push_back(style);
    m_state->styles->lendStyles(std::move(list));
}

void CanvasStyle::tellUnknownStyles()
{
    if (!canShow() || m_state->styles->isLendingStyles()) {
        m_state->unknownToTell = true;
        return;
    }
    QStringList layers, regions;
    forEachStyleLayer(m_state->document->picture().layers, [&](const canvas::Layer& layer) {
        for (const auto& [id, weight] : layer.style.styles)
            if (!isHere(text(id)) && !layers.contains(text(layer.name))) layers.append(text(layer.name));
    });
    for (const StyleRegion& region : m_state->regions.list)
        for (const QString& id : region.look.styles)
            if (!isHere(id) && !regions.contains(region.name)) regions.append(region.name);
    QStringList sentences;
    const auto list = [](const QStringList& names) {
        return QLatin1Char('"') + names.join(QStringLiteral("\", \"")) + QLatin1Char('"');
    };
    if (!layers.isEmpty())
        sentences.append(tr("These style layers stay as they were painted: %1.").arg(list(layers)));
    if (!regions.isEmpty())
        sentences.append(
            tr("These style regions show what is known of their mixture: %1.").arg(list(regions)));
    if (sentences.isEmpty()) return;
    Q_EMIT noticeRaised(Warning, tr("The picture uses styles that are not on this computer."),
                        joinSentences(sentences));
}

} // namespace moyun::bridge
