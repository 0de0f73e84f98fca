// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/checked_draft.h"

#include "core/poem/form.h"
#include "core/poem/readings_source.h"

#include <algorithm>

namespace moyun::bridge {

std::size_t CheckedDraft::placeOf(const poem::Fault& fault) const
{
    const auto line = std::size_t(std::max(0, fault.line));
    if (line >= split.offsets.size() || split.offsets[line].empty()) return places.size();
    const auto column = std::size_t(std::max(0, fault.column));
    return split.offsets[line][std::min(column, split.offsets[line].size() - 1)];
}

std::vector<std::size_t> CheckedDraft::faultsAt(std::size_t place) const
{
    std::vector<std::size_t> here, around;
    if (place >= places.size() || places[place].line < 0) return here;
    for (std::size_t f = 0; f < report.faults.size(); ++f) {
        const auto& fault = report.faults[f];
        if (fault.line != places[place].line) continue;
        if (fault.column == places[place].column)
            here.push_back(f);
        else if (fault.column < 0)
            around.push_back(f);
    }
    here.insert(here.end(), around.begin(), around.end());
    return here;
}

int CheckedDraft::lineAt(std::size_t place) const
{
    int line = split.lines.empty() ? -1 : 0;
    for (std::size_t l = 0; l < split.offsets.size(); ++l)
        if (!split.offsets[l].empty() && split.offsets[l].front() <= place) line = int(l);
    return line;
}

CheckedDraft checkDraft(const PoemState& state, const poem::Severities& severities,
                        const poem::PoemTables& tables, const poem::EnglishSounds* english)
{
    CheckedDraft checked;
    checked.split = splitDraft(state);
    poem::CheckOptions options;
    options.book = bookOf(state);
    options.severities = severities;
    options.beingTyped = true;
    options.heads = state.heads;
    const poem::ReadingsSource tones(*tables.readings);
    checked.report = poem::check(poemOf(state, checked.split), options, tones, &tables.tunes, english);
    checked.places.resize(state.text.size());
    const bool chinese = !poem::hasTextLines(state.form);
    for (std::size_t l = 0; l < checked.split.offsets.size(); ++l) {
        const auto& offsets = checked.split.offsets[l];
        const auto* marks = l < checked.report.lines.size() ? &checked.report.lines[l] : nullptr;
        const bool set = marks && marks->rhyme > 0;
        for (std::size_t c = 0; c < offsets.size(); ++c) {
            auto& place = checked.places[offsets[c]];
            place.line = int(l);
            place.column = int(c);
            if (!marks || c >= marks->characters.size()) continue;
            place.tones = marks->characters[c];
            place.toned = chinese && poem::isHan(state.text[offsets[c]]);
            place.mismatched = place.toned && place.tones.faulty;
            place.rhymePlace = set && c + 1 == offsets.size();
            place.rhymes = place.rhymePlace && marks->rhymes;
        }
    }
    for (const auto& fault : checked.report.faults) {
        const auto line = std::size_t(std::max(0, fault.line));
        if (line >= checked.split.offsets.size()) continue;
        const auto& offsets = checked.split.offsets[line];
        for (std::size_t c = 0; c < offsets.size(); ++c)
            if (fault.column < 0 || std::size_t(fault.column) == c)
                checked.places[offsets[c]].worst = std::max(checked.places[offsets[c]].worst, fault.severity);
    }
    return checked;
}

} // namespace moyun::bridge
