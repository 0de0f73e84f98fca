// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/music_wishes.h"
#include "core/music/score.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace moyun::bridge {

// What the Music workspace keeps between runs, out of and into the user's settings; values out of range
// become the nearest allowed.
MusicWishes keptWishes();
void keepWishes(const MusicWishes& wishes);

// Wishes by name, but for tracks and the ends of a path, which are places in something; and back, within
// their limits.
QVariantMap mapOf(const MusicWishes& wishes);
MusicWishes wishesOf(const QVariantMap& map);

// The score of the last run, so that closing the window or a crash loses nothing: a MIDI file of our own in
// the user's data folder, and in the settings which file it belongs to.
struct KeptScore
{
    music::Score score;
    QString file;         // empty: it has none
    bool changed = false; // against that file
};
// Both block on the disk; any thread. Nothing: none was kept, or it cannot be read.
std::optional<KeptScore> keptScore();
base::Result<void> keepScore(const KeptScore& kept);
void forgetKeptScore();

} // namespace moyun::bridge
