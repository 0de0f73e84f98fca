// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the list of known lines: moyun-known-lines OUT CORPUS.jsonl.gz...
#include "core/poem/poem.h"
#include "core/poem/utf8.h"
#include "tools/known_lines/known_lines_builder.h"
#include "tools/tune_patterns/corpus_reader.h"

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace moyun;

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("usage: moyun-known-lines OUT CORPUS.jsonl.gz...\n", stderr);
        return 2;
    }
    poem::KnownLinesBuilder builder;
    for (int i = 2; i < argc; ++i) {
        const auto read = poem::readLines(argv[i], [&](std::string_view text) {
            const auto object = nlohmann::json::parse(text, nullptr, false);
            if (!object.is_object()) return;
            builder.beginPoem(object.value("title", ""), object.value("author", ""));
            const auto add = [&](const std::string& line) {
                for (const auto& verse : poem::splitVerses(poem::fromUtf8(line)).lines)
                    builder.addLine(verse);
            };
            for (const auto& line : object.value("lines", nlohmann::json::array()))
                if (line.is_string()) add(line.get<std::string>());
            add(object.value("text", ""));
        });
        if (!read) {
            std::fprintf(stderr, "%s\n", read.error().text().c_str());
            return 1;
        }
    }
    if (const auto written = builder.write(argv[1]); !written) {
        std::fprintf(stderr, "%s\n", written.error().text().c_str());
        return 1;
    }
    std::printf("%zu lines of %zu poems\n", builder.lines(), builder.poems());
    return 0;
}
