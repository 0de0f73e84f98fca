// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/database.h"

#include <optional>
#include <string>
#include <string_view>

// What a project says of itself. Keys that begin with "work." stand in working copies alone.
namespace moyun::project {

inline constexpr std::string_view kId = "id"; // of the project, a UUID
inline constexpr std::string_view kTitle = "title";
inline constexpr std::string_view kCreated = "created";          // milliseconds since 1970, UTC
inline constexpr std::string_view kSaved = "saved";              // the same; 0: never
inline constexpr std::string_view kEdited = "edited";            // the same, of the last commit
inline constexpr std::string_view kProgram = "program";          // that wrote it
inline constexpr std::string_view kRevision = "revision";        // commits since it was made
inline constexpr std::string_view kHead = "head";                // a UUID for the state after a commit
inline constexpr std::string_view kWorkTarget = "work.target";   // bytes of the user's file's path
inline constexpr std::string_view kWorkStamp = "work.stamp";     // of that file (file_stamp.h)
inline constexpr std::string_view kWorkHead = "work.saved_head"; // the head that it holds
inline constexpr std::string_view kWorkPart = "work.part";       // bytes of the path of what is being saved

// Empty, 0 or nothing where there is no such key.
std::string metaText(Database& database, std::string_view key);
std::int64_t metaNumber(Database& database, std::string_view key);
Bytes metaBytes(Database& database, std::string_view key);

void setMeta(Database& database, std::string_view key, std::string_view text);
void setMeta(Database& database, std::string_view key, std::int64_t number);
void setMeta(Database& database, std::string_view key, const Bytes& bytes);
void dropWorkMeta(Database& database);

// PNG; empty where there is none.
Bytes readThumbnail(Database& database);
void setThumbnail(Database& database, const Bytes& png);
// 256 pixels at the longer side; empty without a canvas.
Bytes makeThumbnail(const ProjectContent& content);

Time now();
Time timeOf(std::int64_t milliseconds); // of a file: held within the years 1970 to 9999
std::string newUuid();                  // RFC 4122, version 4
bool isUuid(std::string_view text);

} // namespace moyun::project
