// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/content.h"

#include <filesystem>
#include <stop_token>

namespace moyun::project {

// A part of a project as a file of its own, by the ending: the canvas as .ora, .png, .jpg, .webp or .tif, the
// poems as .txt, the score as .mid, .musicxml or .mxl. The file is replaced whole or not at all. Any thread;
// blocks. Errors: InvalidArgument (another ending), NotFound (the project has no such part), those of the
// writers.
base::Result<void> exportPart(const ProjectContent& content, const std::filesystem::path& file,
                              std::stop_token stop = {});

// The poems as they are read: title, author, text; a line of three stars between two of them. Errors:
// Unreadable where a poem's JSON is none.
base::Result<std::string> poemsAsText(const ProjectContent& content);

} // namespace moyun::project
