// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/music/score.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What a project holds, as values. Texts are UTF-8. JSON texts are kept as they are given, byte for byte:
// whoever gives them reads them again. Thread: any.
namespace moyun::project {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;
using Bytes = std::vector<std::uint8_t>;

inline constexpr std::size_t kMostText = std::size_t(16) << 20;  // bytes of one text
inline constexpr std::size_t kMostBlob = std::size_t(256) << 20; // of one picture, result, track
inline constexpr std::size_t kMostRows = 100'000;                // of poems, styles, views, takes each

// The painting with what belongs to it without being in the picture. Copies share their tiles.
struct CanvasContent
{
    canvas::Picture picture;
    canvas::LayerId layer = 0;                       // that is edited
    std::string look;                                // JSON: style regions, their parameters; masks beside it
    std::map<std::uint32_t, canvas::Mask> lookMasks; // of painted regions, by the region's id (1 to 2^29 - 1)
    bool operator==(const CanvasContent&) const = default;
};

// A poem as JSON: an object whose keys docs/file-format.md lists ("text", "title", "author", "form", ...).
// "text", "title" and "author" are what exporting as text reads.
using PoemText = std::string;

// A style that the project uses, so that it opens on another machine with the same look. Of the user's own
// styles `picture` holds the picture file (PNG, JPEG, ... as it was); of shipped ones it is empty.
struct StyleInUse
{
    std::string id;
    std::string name;
    std::string info; // JSON
    std::shared_ptr<const Bytes> picture;
    bool operator==(const StyleInUse& other) const
    {
        const auto same = [](const auto& a, const auto& b) { return a == b || (a && b && *a == *b); };
        return id == other.id && name == other.name && info == other.info && same(picture, other.picture);
    }
};

// All of it but the takes (take.h), which are read one by one.
struct ProjectContent
{
    std::string title;
    std::optional<CanvasContent> canvas;
    std::map<std::uint32_t, PoemText> poems;   // by an id that the caller gives; 1 where there is but one
    std::shared_ptr<const music::Score> score; // null: there is none
    std::map<std::string, StyleInUse> styles;  // by id
    std::map<std::string, std::string> views;  // JSON by pane: what is shown, zoom, selection, ...
};

// What one edit leaves behind: parts that are not set stay as they are. Whole parts are given; the store
// finds out what differs from what it holds and writes that alone.
struct Edit
{
    std::optional<std::string> title;
    std::optional<CanvasContent> canvas;
    bool withoutCanvas = false;                             // takes the canvas away
    std::map<std::uint32_t, std::optional<PoemText>> poems; // nothing: taken away
    std::shared_ptr<const music::Score> score;              // has to be valid (music::validate)
    bool withoutScore = false;
    std::map<std::string, std::optional<StyleInUse>> styles;
    std::map<std::string, std::optional<std::string>> views; // a change of views alone is not "unsaved"
};

} // namespace moyun::project
