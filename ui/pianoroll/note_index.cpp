// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/note_index.h"

#include <algorithm>

namespace moyun::ui {

NoteIndex::NoteIndex(const std::vector<music::Note>& notes)
{
    m_latestEnds.resize((notes.size() + kBlock - 1) / kBlock);
    for (std::size_t i = 0; i < notes.size(); ++i)
        m_latestEnds[i / kBlock] = std::max(m_latestEnds[i / kBlock], notes[i].end());
}

std::optional<std::size_t> NoteIndex::noteAt(const std::vector<music::Note>& notes, music::Tick at,
                                             int pitch) const
{
    std::optional<std::size_t> found;
    visit(notes, at, at + 1, [&](std::size_t i) {
        if (notes[i].pitch == pitch) found = i;
    });
    return found;
}

} // namespace moyun::ui
