// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_session.h"
#include "core/project/project_store.h"

namespace moyun::bridge {

// The store of one project as the session's threads share it. `store` is made and destroyed on the writer's
// thread; the saver's uses it while a save that the writer knows of is under way.
struct ProjectSession::Slot
{
    std::unique_ptr<project::ProjectStore> store; // null until the first edit of a new project
};

// A project that was opened on the writer's thread, on its way to the rooms.
struct ProjectSession::Opened
{
    std::shared_ptr<Slot> slot;
    project::ProjectContent content;
    QString file, readOnlyReason;
    QStringList notes;
    bool readOnly = false;

    static std::shared_ptr<Opened> of(std::unique_ptr<project::ProjectStore> store);
};

} // namespace moyun::bridge
