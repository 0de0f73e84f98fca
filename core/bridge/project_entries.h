// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

namespace moyun::bridge {

// Work that is in no file of the user's: the working copy of a project that was not closed, or that was
// closed without saving.
struct LeftProject
{
    QString id;   // of ProjectSession
    QString file; // where it was last saved; empty: never, or that is not known
    bool isFileKnown = true;
    QDateTime edited; // the last edit in it
    QDateTime saved;  // of the file as it is now; invalid: there is none
    bool setAside = false;
    QDateTime keptUntil; // of work that was set aside
    QImage thumbnail;    // may be null
    QString trouble;     // not empty: it cannot be read, and why

    bool operator==(const LeftProject&) const = default;
};

// An earlier state of a project: one for each time it was saved, the recent ones.
struct ProjectVersion
{
    qint64 id = 0;
    QDateTime saved;
    QImage thumbnail; // may be null

    bool operator==(const ProjectVersion&) const = default;
};

} // namespace moyun::bridge
