// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace moyun::project {

enum class TakeKind : std::uint8_t { Style, Poem, Music };
std::string_view takeKindName(TakeKind kind); // "style", "poem", "music": as in files and JSON

// One answer of a network without what came out of it: what lists show, and what is needed to make it anew.
struct TakeInfo
{
    std::int64_t id = 0; // of one project, never used again; given by ProjectStore::addTake()
    TakeKind kind = TakeKind::Style;
    std::string name;
    std::string request; // JSON: everything that was asked, without the seed
    std::uint64_t seed = 0;
    std::string model, modelSha256; // id, 64 hexadecimal digits
    Time created{};
    bool pinned = false;
    std::uint64_t bytes = 0; // of result, thumbnail and request; set by the store
    bool operator==(const TakeInfo&) const = default;
};

struct Take
{
    TakeInfo info;
    Bytes result;    // in a form that the caller chooses
    Bytes thumbnail; // PNG; may be empty
};

// What a list asks for. Newest first.
struct TakeQuery
{
    std::optional<TakeKind> kind;
    // Words, all of which name, model, seed ("seed 3") or the texts of the request hold; upper and lower case
    // of a-z alike.
    std::string text;
    bool pinnedOnly = false;
    std::size_t most = kMostRows;
};

// How much takes may cost. Beyond it the oldest go, pinned ones and the newest never.
struct TakeBudget
{
    std::uint64_t disk = std::uint64_t(1) << 30;     // bytes in the project
    std::uint64_t memory = std::uint64_t(256) << 20; // of results that are held after reading
    std::size_t count = 5000;
};

} // namespace moyun::project
