// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace moyun::project {

// How a project is read: what it may take, and what becomes of what is damaged.
struct Reading
{
    Database& database;
    std::uint64_t fileBytes = 0;
    std::stop_token stop;
    // Hears of each thing that cannot be believed, a sentence without its full stop. Where it returns, that
    // thing is left out; where there is none, reading ends with Unreadable.
    std::function<void(const std::string&)> damage;

    void refuse(const std::string& what) const
    {
        if (!damage) database.damaged(what);
        damage(what);
    }
    // Does a part of the reading; where pages are damaged under it, that is told, and the rest goes on.
    template <class Part> void part(const char* name, Part read) const
    {
        try {
            read();
        } catch (const Failure& failure) {
            if (!damage || failure.error().code != base::ErrorCode::Unreadable) throw;
            damage(std::string("Of the ") + name + " not all can be read");
        }
    }
    void poll() const
    {
        if (stop.stop_requested()) throw Failure({base::ErrorCode::Cancelled, "It was stopped.", {}});
    }
};

} // namespace moyun::project
