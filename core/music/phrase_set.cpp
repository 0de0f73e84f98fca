// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/phrase_set.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace moyun::music {
namespace {

bool hasLine(const Track& track)
{
    return !track.percussion && track.name != "Chords";
}

void mix(std::uint64_t& hash, std::int64_t value)
{
    for (int byte = 0; byte < 8; ++byte) {
        hash ^= std::uint64_t(value) >> (8 * byte) & 0xff;
        hash *= 0x100000001b3;
    }
}

} // namespace

std::vector<Note> melodicLine(const Track& track)
{
    std::vector<Note> line;
    for (const auto& note : track.notes)
        if (!line.empty() && line.back().start == note.start)
            line.back() = note; // sorted by pitch within one start
        else
            line.push_back(note);
    return line;
}

std::vector<std::uint64_t> phrasesOf(const Track& track, int ticksPerQuarter)
{
    const auto line = melodicLine(track);
    std::vector<std::uint64_t> phrases;
    if (line.size() < kPhraseNotes) return phrases;
    const auto step = [&](const Note& note) {
        return (2 * note.start * 24 + ticksPerQuarter) / (2 * ticksPerQuarter);
    };
    for (std::size_t at = 0; at + kPhraseNotes <= line.size(); ++at) {
        std::array<Tick, kPhraseNotes - 1> times{};
        Tick common = 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            times[i] = step(line[at + i + 1]) - step(line[at + i]);
            common = std::gcd(common, times[i]);
        }
        std::uint64_t hash = 0xcbf29ce484222325;
        for (std::size_t i = 0; i < times.size(); ++i) {
            mix(hash, line[at + i + 1].pitch - line[at + i].pitch);
            mix(hash, common > 0 ? times[i] / common : 0);
        }
        phrases.push_back(hash);
    }
    return phrases;
}

void PhraseSet::add(const Score& score)
{
    for (const auto& track : score.tracks) {
        if (!hasLine(track)) continue;
        const auto phrases = phrasesOf(track, score.ticksPerQuarter);
        m_phrases.insert(m_phrases.end(), phrases.begin(), phrases.end());
    }
    m_settled = false;
}

void PhraseSet::settle() const
{
    if (m_settled) return;
    std::sort(m_phrases.begin(), m_phrases.end());
    m_phrases.erase(std::unique(m_phrases.begin(), m_phrases.end()), m_phrases.end());
    m_settled = true;
}

std::size_t PhraseSet::size() const
{
    settle();
    return m_phrases.size();
}

bool PhraseSet::contains(std::uint64_t phrase) const
{
    settle();
    return std::binary_search(m_phrases.begin(), m_phrases.end(), phrase);
}

PhraseSet::Count PhraseSet::copied(const Score& score) const
{
    Count count;
    for (const auto& track : score.tracks) {
        if (!hasLine(track)) continue;
        for (const auto phrase : phrasesOf(track, score.ticksPerQuarter)) {
            ++count.phrases;
            count.copied += contains(phrase);
        }
    }
    return count;
}

} // namespace moyun::music
