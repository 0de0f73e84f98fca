// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace moyun::ui {

// Finds the notes of a sorted list that sound within a stretch of time, without looking at all of them: by
// blocks that know the latest end within. Belongs to the list it was made of, and holds no copy of it.
class NoteIndex
{
public:
    static constexpr std::size_t kBlock = 64;

    NoteIndex() = default;
    explicit NoteIndex(const std::vector<music::Note>& notes);

    // Calls visit(place) for every note with end > from and start < to, in order.
    template <class Visit>
    void visit(const std::vector<music::Note>& notes, music::Tick from, music::Tick to, Visit visit) const
    {
        for (std::size_t block = 0; block < m_latestEnds.size(); ++block) {
            const std::size_t first = block * kBlock;
            if (first >= notes.size() || notes[first].start >= to) return;
            if (m_latestEnds[block] <= from) continue;
            const std::size_t after = first + kBlock < notes.size() ? first + kBlock : notes.size();
            for (std::size_t i = first; i < after && notes[i].start < to; ++i)
                if (notes[i].end() > from) visit(i);
        }
    }
    // The last note in order that covers this place: the one drawn on top.
    std::optional<std::size_t> noteAt(const std::vector<music::Note>& notes, music::Tick at, int pitch) const;

private:
    std::vector<music::Tick> m_latestEnds; // of the notes of a block
};

} // namespace moyun::ui
