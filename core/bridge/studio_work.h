// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"
#include "core/music/score.h"

#include <QImage>
#include <QString>

#include <vector>

namespace moyun::bridge {

// What the three rooms hold, for one page, web page or video. Empty parts are left out. A value; any thread.
struct StudioWork
{
    QImage painting;             // may be null
    QImage styled;               // the same size; null: there is no live style
    std::vector<QImage> growing; // at growing strengths of the style, the weakest first; for videos
    PoemState poem;
    music::Score score;
};

// How it is set. All parts that are off, or empty in the work, take no room.
struct WorkChoices
{
    bool painting = true, styled = true, poem = true, melody = true;
    QString face; // of the poem; empty: the most brush-like that is installed has to be chosen by the caller
    bool operator==(const WorkChoices&) const = default;
};

bool hasPoem(const StudioWork& work);
bool hasMelody(const StudioWork& work);
// The work as the choices want it: what is not wanted is empty, `painting` is the styled one where that is
// wanted and there.
StudioWork chosen(StudioWork work, const WorkChoices& choices);
// The poem's title, or the score's; empty where neither has one.
QString titleOf(const StudioWork& work);

} // namespace moyun::bridge
