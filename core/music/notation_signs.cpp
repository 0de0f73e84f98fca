// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/notation_signs.h"

#include "core/music/notation_grid.h"

#include <algorithm>

namespace moyun::music {
namespace {

// A stretch of a bar that is counted one way.
struct Region
{
    Unit start, end;
    int tuplet; // 1: none
};

bool inside(Unit at, Unit from, Unit to)
{
    return from < at && at < to;
}

// The cells of a bar, each with the tuplet that its places need.
std::vector<Region> cellsOf(const NotatedBar& bar, const std::vector<VoiceEvent>& events)
{
    std::vector<Region> cells;
    for (Unit start = 0; start < bar.length;) {
        const Unit next = ((start + bar.offset) / bar.cell() + 1) * bar.cell() - bar.offset;
        const Unit end = std::min(next, bar.length);
        std::vector<Unit> places;
        for (const auto& event : events)
            for (const Unit at : {event.start, event.end})
                if (inside(at, start, end)) places.push_back(at - start);
        cells.push_back({start, end, tupletFor(places, end - start).value_or(1)});
        start = end;
    }
    return cells;
}

// Two cells become one where a note of a tuplet goes over their border: thirds of a half note.
std::vector<Region> regionsOf(const NotatedBar& bar, const std::vector<VoiceEvent>& events)
{
    const auto cells = cellsOf(bar, events);
    std::vector<Region> regions;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto& cell = cells[i];
        bool joined = false;
        const Unit whole = cell.start + bar.offset;
        if (i + 1 < cells.size() && bar.shape.unit <= 4 && whole % (2 * bar.cell()) == 0 &&
            cell.end - cell.start == bar.cell() && cells[i + 1].end - cells[i + 1].start == bar.cell()) {
            const int tuplet = std::max(cell.tuplet, cells[i + 1].tuplet);
            const int other = std::min(cell.tuplet, cells[i + 1].tuplet);
            const Unit end = cells[i + 1].end;
            for (const auto& event : events)
                joined =
                    joined || (tuplet == 3 && (other == 1 || other == tuplet) && event.start < cell.end &&
                               event.end > cell.end && event.start >= cell.start && event.end <= end &&
                               !(event.start == cell.start && event.end == end));
            if (joined) {
                std::vector<Unit> places;
                for (const auto& event : events)
                    for (const Unit at : {event.start, event.end})
                        if (inside(at, cell.start, end)) places.push_back(at - cell.start);
                joined = tupletFor(places, end - cell.start).value_or(0) == tuplet;
            }
            if (joined) {
                regions.push_back({cell.start, end, tuplet});
                ++i;
            }
        }
        if (joined) continue;
        if (cell.tuplet == 1 && !regions.empty() && regions.back().tuplet == 1)
            regions.back().end = cell.end;
        else
            regions.push_back(cell);
    }
    return regions;
}

class Writer
{
public:
    explicit Writer(const NotatedBar& bar) : m_bar(bar) {}

    // One event, or a rest where nothing is held, through all regions that it lies in.
    void write(const std::vector<Region>& regions, const VoiceEvent& event,
               std::vector<NotatedSign>& into) const
    {
        const auto before = into.size();
        for (const auto& region : regions) {
            const Unit start = std::max(region.start, event.start), end = std::min(region.end, event.end);
            if (start >= end) continue;
            if (region.tuplet == 1)
                plain(start, end, event, into);
            else
                tuplet(region, start, end, event, into);
        }
        for (auto i = before; i < into.size(); ++i)
            for (auto& chord : into[i].held) {
                chord.tieStop = i > before || chord.tieStop;
                chord.tieStart = i + 1 < into.size() || chord.tieStart;
            }
    }

private:
    void plain(Unit start, Unit end, const VoiceEvent& event, std::vector<NotatedSign>& into) const
    {
        for (const auto& value :
             noteValues(start + m_bar.offset, end - start, m_bar.shape, event.held.empty())) {
            NotatedSign sign;
            sign.at = start;
            sign.length = value.length;
            sign.value = value;
            sign.held = event.held;
            into.push_back(sign);
            start += value.length;
        }
    }
    void tuplet(const Region& region, Unit start, Unit end, const VoiceEvent& event,
                std::vector<NotatedSign>& into) const
    {
        const int actual = region.tuplet, normal = usualNormal(actual);
        for (const auto& value : plainValues((end - start) * actual / normal)) {
            NotatedSign sign;
            sign.at = start;
            sign.length = value.length * normal / actual;
            sign.value = value;
            sign.actual = actual;
            sign.normal = normal;
            sign.tupletBase = (region.end - region.start) / normal;
            sign.held = event.held;
            sign.tupletStart = start == region.start;
            sign.tupletStop = start + sign.length == region.end;
            into.push_back(sign);
            start += sign.length;
        }
    }

    const NotatedBar& m_bar;
};

} // namespace

std::vector<NotatedSign> signsOf(const NotatedBar& bar, const std::vector<VoiceEvent>& events)
{
    const auto regions = regionsOf(bar, events);
    const Writer writer(bar);
    std::vector<NotatedSign> signs;
    Unit now = 0;
    const auto restUntil = [&](Unit until) {
        VoiceEvent rest;
        rest.start = now;
        rest.end = until;
        if (until > now) writer.write(regions, rest, signs);
        now = std::max(now, until);
    };
    for (const auto& event : events) {
        restUntil(event.start);
        writer.write(regions, event, signs);
        now = std::max(now, event.end);
    }
    restUntil(bar.length);
    return signs;
}

} // namespace moyun::music
