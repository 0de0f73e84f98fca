// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/lyrics.h"

#include <algorithm>
#include <map>
#include <set>

namespace moyun::music {

std::vector<Tick> singableStarts(const Track& track, Tick from)
{
    std::vector<Tick> starts;
    for (const Note& note : track.notes)
        if (note.start >= from && (starts.empty() || note.start > starts.back()))
            starts.push_back(note.start);
    return starts;
}

LaidLyrics layLyrics(const Track& track, const std::vector<std::string>& syllables, Tick from)
{
    LaidLyrics laid;
    for (const TextAt& lyric : track.lyrics)
        if (lyric.at < from) laid.lyrics.push_back(lyric);
    const auto starts = singableStarts(track, from);
    laid.sung = std::min(
        {starts.size(), syllables.size(), kMostChanges - std::min(kMostChanges, laid.lyrics.size())});
    for (std::size_t i = 0; i < laid.sung; ++i) laid.lyrics.push_back({starts[i], syllables[i]});
    laid.left = syllables.size() - laid.sung;
    laid.silentNotes = starts.size() - laid.sung;
    return laid;
}

std::vector<TextAt> lyricsAfter(const Track& before, const std::vector<Tick>& selected,
                                const std::vector<Note>& after, const std::vector<Tick>& selectedAfter)
{
    std::set<Tick> was, is;
    for (const Note& note : before.notes) was.insert(note.start);
    for (const Note& note : after) is.insert(note.start);
    std::map<Tick, Tick> moved;
    if (before.notes.size() == after.size() && selected.size() == selectedAfter.size())
        for (std::size_t i = 0; i < selected.size(); ++i)
            if (selected[i] != selectedAfter[i]) moved.emplace(selected[i], selectedAfter[i]);
    // A note that stands keeps the text of its place.
    std::multiset<Tick> standing;
    for (const Note& note : before.notes) standing.insert(note.start);
    for (const Tick start : selected)
        if (const auto one = standing.find(start); one != standing.end()) standing.erase(one);
    std::vector<TextAt> lyrics;
    for (const TextAt& lyric : before.lyrics) {
        const auto to = moved.find(lyric.at);
        if (to != moved.end() && !standing.contains(lyric.at))
            lyrics.push_back({to->second, lyric.text});
        else if (!was.contains(lyric.at) || is.contains(lyric.at))
            lyrics.push_back(lyric);
    }
    std::stable_sort(lyrics.begin(), lyrics.end(),
                     [](const TextAt& a, const TextAt& b) { return a.at < b.at; });
    return lyrics;
}

} // namespace moyun::music
