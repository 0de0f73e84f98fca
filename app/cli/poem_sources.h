// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/english_lexicon.h"
#include "core/poem/known_lines.h"
#include "core/poem/readings.h"
#include "core/poem/script.h"

#include <memory>
#include <string>

namespace moyun::cli {

// The tables that every poem command needs.
struct PoemSources
{
    std::shared_ptr<const poem::Readings> readings;
    std::shared_ptr<const poem::CiPatterns> tunes;
    std::shared_ptr<const poem::KnownLines> known; // null where it is not installed
    std::shared_ptr<const poem::ScriptConverter> script;
    std::shared_ptr<const poem::EnglishSounds> sounds; // null until loadEnglish()
    std::shared_ptr<const poem::EnglishLexicon> english;

    static base::Result<PoemSources> load();
    // What only English forms need: half a second.
    base::Result<void> loadEnglish();
};

// A form by its Chinese, pinyin or English name. Errors: no such form, naming those there are.
base::Result<poem::FormId> formNamed(const std::string& name);

// A rhyme book by name: pingshui, cilin or xinyun, or their Chinese names; empty: the form's usual one.
base::Result<poem::RhymeBook> bookNamed(const std::string& name, poem::FormId form);

// The group of a book by name, with or without its number (一先, 先, 下平一先). Errors: no such group.
base::Result<std::size_t> groupNamed(const poem::Readings& readings, poem::RhymeBook book,
                                     const std::string& name);

} // namespace moyun::cli
