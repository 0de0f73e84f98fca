// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/notation_grid.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace moyun::music {
namespace {

constexpr double kExact = 1e-6; // Units: what arithmetic may be off by
constexpr int kTuplets[] = {1, 3, 5, 7, 9, 15, 21, 35, 45, 63};

// A grid of a cell: so many steps.
struct Grid
{
    int tuplet, steps;
};

// The finest signs that a tuplet of this cell can have.
int mostSteps(int tuplet, Unit cell)
{
    const Unit count = cell / kLeastUnits; // 128ths
    return int(tuplet * (count / usualNormal(tuplet)));
}

class Places
{
public:
    Places(const std::vector<NotatedBar>& bars, int ticksPerQuarter)
        : m_bars(bars), m_ticksPerQuarter(ticksPerQuarter)
    {}

    // The bar that a start (or an end) belongs to.
    std::size_t barOf(Tick tick, bool end) const
    {
        const auto after =
            std::upper_bound(m_bars.begin(), m_bars.end(), end ? tick - 1 : tick,
                             [](Tick t, const NotatedBar& bar) { return t < bar.ticks.start; });
        return after == m_bars.begin() ? 0 : std::size_t(after - m_bars.begin()) - 1;
    }
    // Exact, as a fraction of a Unit that may not be whole.
    double inUnits(std::size_t bar, Tick tick) const
    {
        return double(tick - m_bars[bar].ticks.start) * kQuarterUnits / m_ticksPerQuarter;
    }
    Unit cellStart(std::size_t bar, double at) const
    {
        const auto& b = m_bars[bar];
        const double fromWhole = at + double(b.offset);
        const Unit start = Unit(fromWhole / double(b.cell())) * b.cell() - b.offset;
        return std::clamp<Unit>(start, 0, b.length);
    }
    // Where the cell that begins at `start` ends.
    Unit cellEnd(std::size_t bar, Unit start) const
    {
        const auto& b = m_bars[bar];
        const Unit next = ((start + b.offset) / b.cell() + 1) * b.cell() - b.offset;
        return std::min(next, b.length);
    }

private:
    const std::vector<NotatedBar>& m_bars;
    const int m_ticksPerQuarter;
};

// The largest distance, in Units, of any place from the grid.
double errorOf(const std::vector<double>& places, Unit cell, const Grid& grid, bool sum)
{
    double error = 0;
    const double step = double(cell) / grid.steps;
    for (const auto place : places) {
        const double off = std::abs(place - std::round(place / step) * step);
        error = sum ? error + off : std::max(error, off);
    }
    return error;
}

bool isWhole(Unit cell)
{
    const auto count = std::uint64_t(cell / kLeastUnits);
    return cell % kLeastUnits == 0 && count > 0 && (count & (count - 1)) == 0;
}

// The simplest grid on which all lie, within `tolerance` Units.
std::optional<Grid> gridOf(const std::vector<double>& places, Unit cell, double tolerance)
{
    for (const int tuplet : kTuplets) {
        if (tuplet > 1 && !isWhole(cell)) break; // a cell that is cut off takes no tuplets
        const int most = isWhole(cell) ? mostSteps(tuplet, cell) : int(cell / kLeastUnits);
        for (int steps = isWhole(cell) ? tuplet : most; steps <= most && steps > 0; steps *= 2)
            if (errorOf(places, cell, {tuplet, steps}, false) <= tolerance) return Grid{tuplet, steps};
    }
    return std::nullopt;
}

// The grid that is nearest where none fits: sixteenths, thirds, or twice as fine; finer still where only some
// places of written music (ornaments, say) are off.
Grid nearestGrid(const std::vector<double>& places, Unit cell, bool played)
{
    if (!isWhole(cell)) return {1, int(std::max<Unit>(1, cell / kLeastUnits))};
    const int quarters = int(std::max<Unit>(1, cell * 4 / kQuarterUnits));
    const bool small = cell < kQuarterUnits;
    const std::pair<Grid, double> choices[] = {{{1, small ? std::max(1, quarters) : 4}, 0},
                                               {{3, 3}, small ? 0.02 : 0.005},
                                               {{1, small ? std::max(2, 2 * quarters) : 8}, 0.01},
                                               {{3, 6}, 0.02},
                                               {{1, 16}, played ? 1 : 0.012},
                                               {{3, 12}, played ? 1 : 0.022}};
    Grid best = choices[0].first;
    double least = 1e300;
    for (const auto& [grid, penalty] : choices) {
        if (grid.steps > mostSteps(grid.tuplet, cell)) continue;
        const double cost =
            (errorOf(places, cell, grid, true) / double(places.size()) / double(cell)) + penalty;
        if (cost < least) {
            least = cost;
            best = grid;
        }
    }
    // An ornament of written music may be as fine as signs go, so that programs that play what is written
    // play it where it stands. Ninths come before fifths: grace notes are often a ninth of a beat early.
    const double heard = kQuarterUnits / 110.0;
    if (!played && errorOf(places, cell, best, false) > heard)
        for (const int tuplet : {1, 3, 9, 5, 7})
            for (int steps = tuplet; steps <= mostSteps(tuplet, cell); steps *= 2)
                if (errorOf(places, cell, {tuplet, steps}, false) <= heard) return {tuplet, steps};
    return best;
}

} // namespace

int usualNormal(int actual)
{
    int normal = 1;
    while (2 * normal < actual) normal *= 2;
    return normal;
}

std::optional<int> tupletFor(const std::vector<Unit>& places, Unit cell)
{
    const std::vector<double> asDouble(places.begin(), places.end());
    const auto grid = gridOf(asDouble, cell, kExact);
    if (!grid) return std::nullopt;
    return grid->tuplet;
}

std::vector<std::pair<NotatedPlace, NotatedPlace>>
placesOnPaper(const Track& track, const std::vector<NotatedBar>& bars, int ticksPerQuarter)
{
    const Places places(bars, ticksPerQuarter);
    std::map<NotatedPlace, std::vector<double>> cells; // what lies in each, from its start
    const auto cellOf = [&](Tick tick, bool end, std::vector<double>* add) {
        const auto bar = places.barOf(tick, end);
        const double at = std::min(places.inUnits(bar, tick), double(bars[bar].length));
        const Unit start = places.cellStart(bar, at);
        const NotatedPlace place{bar, start};
        if (add) cells[place].push_back(at - double(start));
        return std::pair{place, at - double(start)};
    };
    std::vector<double> unused;
    for (const auto& note : track.notes) {
        cellOf(note.start, false, &unused);
        cellOf(note.end(), true, &unused);
    }
    // Music that was played and not written is not searched for odd tuplets.
    std::size_t plain = 0;
    const double tick = double(kQuarterUnits) / ticksPerQuarter;
    const double rounding = ticksPerQuarter >= 96 ? 0.6 * tick : 0;
    for (const auto& [place, inside] : cells) {
        const Unit length = places.cellEnd(place.bar, place.at) - place.at;
        const auto grid = length > 0 ? gridOf(inside, length, rounding) : Grid{1, 1};
        if (grid && grid->tuplet <= 9 && grid->steps <= 36) ++plain;
    }
    const bool played = plain * 10 < cells.size() * 9;

    std::map<NotatedPlace, Grid> grids;
    for (const auto& [place, inside] : cells) {
        const Unit length = places.cellEnd(place.bar, place.at) - place.at;
        if (length <= 0) {
            grids[place] = {1, 1};
            continue;
        }
        std::optional<Grid> grid;
        if (!played) {
            grid = gridOf(inside, length, kExact);
            if (!grid) grid = gridOf(inside, length, rounding);
            // What only happens to lie near thirty-fifths is an ornament.
            if (grid && grid->tuplet > 9 && errorOf(inside, length, *grid, false) > kExact) grid.reset();
        }
        grids[place] = grid ? *grid : nearestGrid(inside, length, played);
    }
    const auto placeOf = [&](Tick at, bool end) {
        const auto [place, inside] = cellOf(at, end, nullptr);
        const Unit length = places.cellEnd(place.bar, place.at) - place.at;
        const auto& grid = grids.at(place);
        const double step = double(length) / grid.steps;
        const Unit rounded = length > 0 ? Unit(std::llround(std::round(inside / step) * step)) : 0;
        return NotatedPlace{place.bar, std::min(place.at + rounded, bars[place.bar].length)};
    };
    const auto stepAt = [&](std::size_t bar, Unit cell) {
        const auto found = grids.find({bar, cell});
        const Unit length = places.cellEnd(bar, cell) - cell;
        if (found != grids.end()) return length / found->second.steps;
        return std::max(length / 4 / kLeastUnits, Unit(1)) * kLeastUnits;
    };
    std::vector<std::pair<NotatedPlace, NotatedPlace>> all;
    all.reserve(track.notes.size());
    for (const auto& note : track.notes) {
        auto start = placeOf(note.start, false);
        auto end = placeOf(note.end(), true);
        // A start that was drawn to the end of its bar is at the beginning of the next.
        if (start.at >= bars[start.bar].length && start.bar + 1 < bars.size()) start = {start.bar + 1, 0};
        if (start.at >= bars[start.bar].length)
            start.at -= stepAt(start.bar, places.cellStart(start.bar, double(start.at) - 0.5));
        if (end.at == 0 && end.bar > 0) end = {end.bar - 1, bars[end.bar - 1].length};
        if (end <= start) {
            // The shortest that the grid there can say.
            const Unit step = stepAt(start.bar, places.cellStart(start.bar, double(start.at)));
            end = {start.bar, std::min(start.at + step, bars[start.bar].length)};
        }
        all.push_back({start, end});
    }
    return all;
}

} // namespace moyun::music
