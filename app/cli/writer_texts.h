// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/poem_pack_builder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::cli {

// A plain text of poems, separated by blank lines, as JSON objects that PoemPackBuilder takes: form, title,
// cipai and lines. A first line without a stop, where the others have them or are all of another length, is
// the title; a title that begins with a tune (念奴娇·赤壁怀古) makes a ci of it. Lines of 5 or 7 characters
// make jueju, lüshi or shi; others ci where they are cut by punctuation into verses, else modern verse. What
// has no Chinese is left out.
std::vector<std::string> poemsOfText(const std::u32string& text, const std::vector<std::string>& tunes);

// The texts of a writer: a file of poems as JSON lines (by its ending, .jsonl) or such a plain text in any
// usual encoding, traditional characters made simplified. model: the poem model, whose tunes are known.
// Errors: not readable, empty, no Chinese.
base::Result<training::PoemPackBuilder> readWriterTexts(const std::filesystem::path& file,
                                                        const std::filesystem::path& model);

} // namespace moyun::cli
