// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/music_wishes.h"
#include "core/bridge/score_document.h"
#include "core/music/score.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace moyun::bridge {

// One answer of the network, kept until it is forgotten.
struct MusicTake
{
    quint64 id = 0;
    std::shared_ptr<const music::Score> score; // whole: with what stood around what is new
    MusicWishes wishes;                        // what it was asked with; seed is its own
    QString name;                              // for people: "C minor, 8 bars, 3"
    QDateTime made;
    bool pinned = false;
    std::optional<ScoreDocument::Range> fresh; // the part that is new; nothing: all, or whole tracks
    // What stood when it was asked for, and its tracks that might change; null: nothing, it is a new piece.
    std::shared_ptr<const music::Score> base;
    std::vector<std::size_t> open;
};

// The score with a take in it. Where the score is still what the take was made for, the take's own; else the
// fresh part alone goes into it. Nothing: its tracks are other ones by now.
std::optional<music::Score> withTake(const music::Score& score, const MusicTake& take);

// What is heard of a take: all of it, or the fresh part with a bar before and after.
std::shared_ptr<const music::Score> heardOf(const MusicTake& take);

} // namespace moyun::bridge
