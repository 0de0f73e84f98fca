// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/studio_work.h"

#include "core/bridge/poem_verses.h"

namespace moyun::bridge {

bool hasPoem(const StudioWork& work)
{
    return !versesOf(work.poem).empty();
}

bool hasMelody(const StudioWork& work)
{
    return work.score.noteCount() > 0;
}

StudioWork chosen(StudioWork work, const WorkChoices& choices)
{
    if (!choices.painting) work.painting = {};
    if (!choices.painting || !choices.styled) {
        work.styled = {};
        work.growing.clear();
    }
    if (!choices.poem) work.poem = {};
    if (!choices.melody) work.score = {};
    return work;
}

QString titleOf(const StudioWork& work)
{
    if (!work.poem.title.empty())
        return QString::fromUcs4(work.poem.title.data(), qsizetype(work.poem.title.size()));
    return QString::fromStdString(work.score.title);
}

} // namespace moyun::bridge
