// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/poem/poem_decoder.h"
#include "core/poem/poem_tables.h"
#include "core/poem/readings_source.h"

#include <memory>
#include <string>

namespace moyun::cli {

// The tables that every poem command needs.
struct PoemSources
{
    std::shared_ptr<const poem::PoemTables> tables;
    std::shared_ptr<const poem::EnglishTables> english; // null where the form is not English

    static base::Result<PoemSources> load(bool english);
    const poem::Readings& readings() const { return *tables->readings; }
    const poem::EnglishSounds* sounds() const { return english ? &english->sounds : nullptr; }
};

// What a decoder looks up; of sources that outlive it.
class DecoderLookups
{
public:
    explicit DecoderLookups(const PoemSources& sources);
    engine::PoemLookups get() const;

private:
    const PoemSources& m_sources;
    poem::ReadingsSource m_tones;
    poem::UsualReadingsSource m_usual;
};

// A form by its Chinese, pinyin or English name. Errors: no such form, naming those there are.
base::Result<poem::FormId> formNamed(const std::string& name);

// A rhyme book by name: pingshui, cilin or xinyun, or their Chinese names; empty: the form's usual one.
base::Result<poem::RhymeBook> bookNamed(const std::string& name, poem::FormId form);

// The group of a book by name, with or without its number (一先, 先, 下平一先). Errors: no such group.
base::Result<std::size_t> groupNamed(const poem::Readings& readings, poem::RhymeBook book,
                                     const std::string& name);

} // namespace moyun::cli
