// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_bars.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace moyun::music {
namespace {

// A meter whose bar has exactly this length.
std::optional<std::pair<int, int>> meterOf(Fine length, Fine perQuarter, int unit)
{
    for (int u = std::max(unit, 4); u <= 128; u *= 2) {
        const Fine scaled = length * u;
        if (scaled % (4 * perQuarter) == 0 && scaled / (4 * perQuarter) <= 255)
            return std::pair{int(scaled / (4 * perQuarter)), u};
    }
    return std::nullopt;
}

} // namespace

MusicXmlBars musicXmlBars(const std::vector<MusicXmlPart>& parts, Fine perQuarter, ReadingNotes& notes)
{
    std::size_t count = 0;
    for (const auto& part : parts) count = std::max(count, part.filled.size());
    std::vector<Fine> filled(count, 0);
    std::vector<const MusicXmlPart::MeterAt*> stated(count, nullptr);
    for (const auto& part : parts) {
        for (std::size_t i = 0; i < part.filled.size(); ++i) filled[i] = std::max(filled[i], part.filled[i]);
        for (const auto& meter : part.meters) {
            auto& there = stated[std::size_t(meter.bar)];
            if (there && there->beats * meter.unit != meter.beats * there->unit)
                notes.add("Parts of different meters at once were barred as the first says.");
            if (!there) there = &meter;
        }
    }

    MusicXmlBars bars;
    bars.starts.push_back(0);
    int beats = 4, unit = 4;
    bool again = false; // the meter has to be said to end the bar before
    for (std::size_t i = 0; i < count; ++i) {
        const Fine start = bars.starts.back();
        bool say = again;
        if (stated[i] && stated[i]->beats > 0) {
            beats = stated[i]->beats;
            unit = stated[i]->unit;
            say = true;
        }
        const Fine whole = 4 * perQuarter * beats / unit;
        Fine length = filled[i] > 0 ? filled[i] : whole;
        if (std::abs(length - whole) <= perQuarter / 64) length = whole; // lengths that were rounded
        again = length != whole;
        if (i == 0 && count > 1 && length < whole) {
            bars.pickUp = length;
            again = false;
        }
        if (length > whole) {
            const auto longer = meterOf(length, perQuarter, unit);
            if (longer)
                bars.meters.push_back({start, longer->first, longer->second});
            else if (say)
                bars.meters.push_back({start, beats, unit});
            notes.add(longer ? "Bars longer than their meter were given one that fits."
                             : "Bars longer than any meter were divided.");
        } else if (say) {
            bars.meters.push_back({start, beats, unit});
        }
        if (length < whole && i > 0 && i + 1 < count)
            notes.add("Bars shorter than their meter were kept as they are.");
        bars.starts.push_back(start + length);
    }
    return bars;
}

} // namespace moyun::music
