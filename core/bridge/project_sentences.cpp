// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/project_sentences.h"

#include <QtGlobal>

namespace moyun::bridge {

namespace {

// What fails, then what to do about it. The first that fits counts.
constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "The project %1 is open in another window%2."),
    QT_TRANSLATE_NOOP("Engine", "This project is open in another window%1."),
    QT_TRANSLATE_NOOP("Engine", "Go on there, or close it there first."),
    QT_TRANSLATE_NOOP("Engine", "%1 was written by a newer Moyun (format %2; this one knows %3)."),
    QT_TRANSLATE_NOOP("Engine", "It can be looked at, but not changed."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 was written by a newer Moyun (format %2) and cannot be read by this one."),
    QT_TRANSLATE_NOOP("Engine", "Install the newest version."),
    QT_TRANSLATE_NOOP("Engine", "%1 was changed by another program since it was opened."),
    QT_TRANSLATE_NOOP("Engine", "Save under another name to keep both, or replace it."),
    QT_TRANSLATE_NOOP("Engine", "%1 could not be written: the disk is full."),
    QT_TRANSLATE_NOOP("Engine", "Free some disk space; what was done before is safe."),
    QT_TRANSLATE_NOOP("Engine", "Free some disk space."),
    QT_TRANSLATE_NOOP("Engine", "%1 could not be written: %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 could not be read or written: %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "Look whether the disk is full or was removed; what was done before is safe."),
    QT_TRANSLATE_NOOP("Engine", "%1 could not be opened: %2."),
    QT_TRANSLATE_NOOP("Engine", "Look whether it is there and may be written to."),
    QT_TRANSLATE_NOOP("Engine", "Look whether the folder may be written to and its disk has room."),
    QT_TRANSLATE_NOOP("Engine", "%1 was not found."),
    QT_TRANSLATE_NOOP("Engine", "Look whether it was moved, or its disk removed."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not a project of Moyun."),
    QT_TRANSLATE_NOOP("Engine", "%1 is empty."),
    QT_TRANSLATE_NOOP("Engine", "%1 is cut short: %2 of %3 bytes are there."),
    QT_TRANSLATE_NOOP(
        "Engine", "Copy it again from where it came, or let \"moyun project recover\" save what is left."),
    QT_TRANSLATE_NOOP("Engine", "%1 is damaged (%2)."),
    QT_TRANSLATE_NOOP("Engine", "%1 is damaged: %2."),
    QT_TRANSLATE_NOOP(
        "Engine", "\"moyun project recover\" saves what can still be read; earlier versions may be whole."),
    QT_TRANSLATE_NOOP("Engine", "There is not enough memory for %1."),
    QT_TRANSLATE_NOOP("Engine", "Close other programs and try again."),
    QT_TRANSLATE_NOOP("Engine", "%1 is being used by another program."),
    QT_TRANSLATE_NOOP("Engine", "Close it there first."),
    QT_TRANSLATE_NOOP("Engine", "The video could not be made."),
    QT_TRANSLATE_NOOP("Engine", "See that the disk has room and the folder may be written to, then try "
                                "again; the log says more."),
    QT_TRANSLATE_NOOP("Engine", "Groups within groups, %1 deep, are more than an OpenRaster file may hold."),
    QT_TRANSLATE_NOOP("Engine", "Take some of them apart: %1 are possible."),
    QT_TRANSLATE_NOOP("Engine", "That version is no longer there."),
    QT_TRANSLATE_NOOP("Engine", "Look at the list again; the oldest ones go when there are newer ones."),
};

} // namespace

std::span<const char* const> projectSentences()
{
    return kSentences;
}

} // namespace moyun::bridge
