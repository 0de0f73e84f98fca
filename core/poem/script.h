// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace moyun::poem {

enum class Script : std::uint8_t { Simplified, Traditional };

// Simplified to traditional characters and back, by phrases (头发 becomes 頭髮, 发现 發現), with the tables
// of OpenCC. Every method may be called from any thread; calls wait for one another.
class ScriptConverter
{
public:
    // Reads OpenCC's tables: some ten milliseconds. Error: they are not installed.
    static base::Result<std::shared_ptr<const ScriptConverter>> open();
    ~ScriptConverter();

    // The text in the script asked for, as many characters as it had and line ends where they were, so that
    // marks and the cursor keep their places. A stretch that OpenCC would lengthen or shorten is converted
    // character by character. What is no Chinese stays. Linear time; some megabytes a second.
    std::u32string convert(std::u32string_view text, Script to) const;

    // What most of the characters that exist in one script only belong to; Simplified where there are none.
    // mixed: both kinds occur.
    struct Guess
    {
        Script script = Script::Simplified;
        bool mixed = false;
    };
    Guess guess(std::u32string_view text) const;

private:
    struct Tables;
    explicit ScriptConverter(std::unique_ptr<Tables> tables);
    std::unique_ptr<Tables> m_tables;
};

} // namespace moyun::poem
