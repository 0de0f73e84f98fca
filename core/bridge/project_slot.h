// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_session.h"
#include "core/bridge/style_keepsake.h"
#include "core/project/project_store.h"

#include <mutex>
#include <optional>

namespace moyun::bridge {

// The store of one project as the session's threads share it. `store` is made and destroyed on the writer's
// thread, which commits to it; the saver holds `aside` while it saves or tidies, and so does the writer where
// it reverts or destroys.
struct ProjectSession::Slot
{
    std::mutex aside;
    std::unique_ptr<project::ProjectStore> store; // null until the first edit of a new project

    // On the writer's; pictures of styles are packed here.
    base::Result<void> commit(project::Edit edit, const std::optional<StylesInUse>& styles)
    {
        if (styles) addStyles(edit, *styles, store->content().styles);
        return store->commit(edit);
    }
    // On the saver's thread; Cancelled where the project was left meanwhile.
    template <class Work> base::Result<void> withStore(Work work)
    {
        const std::lock_guard lock(aside);
        if (!store) return base::Error{base::ErrorCode::Cancelled, "The project was closed.", {}};
        return work(*store);
    }
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
