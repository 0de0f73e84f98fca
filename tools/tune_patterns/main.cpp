// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the table of tunes from a corpus: offline, by whoever changes the inference or the corpus; the table
// is in the tree.
#include "core/base/atomic_file.h"
#include "core/poem/ci_inference.h"
#include "core/poem/readings.h"
#include "core/poem/readings_source.h"
#include "corpus_reader.h"
#include "table_writer.h"

#include <cstdio>
#include <set>

int main(int argc, char** argv)
{
    using namespace moyun;
    if (argc < 4) {
        std::fprintf(stderr, "usage: moyun-tune-patterns READINGS OUTPUT.tsv CORPUS.jsonl[.gz]...\n");
        return 2;
    }
    const auto fail = [](const base::Error& error) {
        std::fprintf(stderr, "%s\n", error.text().c_str());
        return 1;
    };
    const auto readings = poem::Readings::load(argv[1]);
    if (!readings) return fail(readings.error());
    std::vector<poem::TunePoem> poems;
    for (int i = 3; i < argc; ++i) {
        auto more = poem::readTunePoems(argv[i]);
        if (!more) return fail(more.error());
        for (poem::TunePoem& one : *more) poems.push_back(std::move(one));
    }
    const poem::ReadingsSource tones(**readings);
    const auto patterns = poem::inferTunePatterns(poems, tones);
    const std::string text = poem::patternTable(patterns);
    const auto written =
        base::writeFileAtomically(argv[2], {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    if (!written) return fail(written.error());
    std::set<std::string> tunes;
    for (const poem::CiPattern& pattern : patterns) tunes.insert(pattern.cipai);
    std::printf("%zu poems, %zu patterns of %zu tunes\n", poems.size(), patterns.size(), tunes.size());
    return 0;
}
