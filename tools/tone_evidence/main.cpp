// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how regulated verse uses the characters: moyun-tone-evidence READINGS OUT CORPUS.jsonl.gz...
// The result is resources/poem/tone_evidence.tsv (docs/poem-tables.md).
#include "core/poem/poem.h"
#include "core/poem/readings_source.h"
#include "core/poem/utf8.h"
#include "tools/tone_evidence/tone_evidence.h"
#include "tools/tune_patterns/corpus_reader.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>

using namespace moyun;

namespace {

// Rarer ones say too little.
constexpr int kLeastCount = 10;

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fputs("usage: moyun-tone-evidence READINGS OUT CORPUS.jsonl.gz...\n", stderr);
        return 2;
    }
    const auto readings = poem::Readings::load(argv[1]);
    if (!readings) {
        std::fprintf(stderr, "%s\n", readings.error().text().c_str());
        return 1;
    }
    const poem::ReadingsSource tones(**readings);
    poem::ToneEvidenceCounter counter(tones);
    std::size_t poems = 0, used = 0;
    for (int i = 3; i < argc; ++i) {
        const auto read = poem::readLines(argv[i], [&](std::string_view text) {
            const auto object = nlohmann::json::parse(text, nullptr, false);
            if (!object.is_object() || !object.contains("lines")) return;
            std::vector<std::u32string> lines;
            for (const auto& line : object["lines"])
                if (line.is_string()) lines.push_back(poem::fromUtf8(line.get<std::string>()));
            ++poems;
            used += !lines.empty() && counter.add(lines);
        });
        if (!read) {
            std::fprintf(stderr, "%s\n", read.error().text().c_str());
            return 1;
        }
    }
    std::ofstream out(argv[2], std::ios::binary);
    out << "# Characters in " << used << " regular poems of " << poems
        << " (moyun-tone-evidence, docs/poem-tables.md): level and oblique places, level rhymes.\n";
    const auto groups = tones.groups(poem::RhymeBook::Pingshui);
    for (const auto& [character, count] : counter.counts()) {
        if (count.level + count.oblique < kLeastCount || !poem::isHan(character)) continue;
        out << poem::toUtf8(character) << '\t' << count.level << '\t' << count.oblique << '\t';
        const char* comma = "";
        for (const auto& [group, times] : count.rhymes) {
            if (times < 3) continue;
            out << comma << groups[group].name << ':' << times;
            comma = ",";
        }
        out << '\n';
    }
    out.flush();
    if (!out) std::fprintf(stderr, "%s cannot be written.\n", argv[2]);
    return out ? 0 : 1;
}
