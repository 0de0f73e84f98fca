// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/tone_source.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::poem {

// What rhymes with what, the most usual first. Immutable: any thread.
class RhymeDictionary
{
public:
    // Reads a list of characters in the order of use (resources/poem/characters.txt; # begins a comment
    // line). At most 1 MB. Errors: missing, too large.
    static base::Result<RhymeDictionary> load(const std::filesystem::path& file);

    // Characters with a reading in the group, in the order of use.
    std::u32string characters(const ToneSource& tones, RhymeBook book, std::size_t group) const;

private:
    std::u32string m_characters;
};

} // namespace moyun::poem
