// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/poem_tables.h"

#include <memory>

namespace moyun::test {

// The tables of verse that the program ships, without known lines. Read when they are first asked for.
inline std::shared_ptr<poem::PoemTablesSource> shippedTables()
{
    return std::make_shared<poem::PoemTablesSource>(
        poem::PoemTablesSource::Files{MOYUN_BUILD_DIR "/models/readings.txt",
                                      MOYUN_SOURCE_DIR "/resources/poem/ci_patterns.tsv",
                                      MOYUN_SOURCE_DIR "/resources/poem/characters.txt",
                                      {},
                                      MOYUN_SOURCE_DIR "/resources/poem/english_words.txt",
                                      MOYUN_SOURCE_DIR "/resources/poem/rhyme_words.tsv"});
}

} // namespace moyun::test
