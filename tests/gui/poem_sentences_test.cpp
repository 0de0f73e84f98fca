// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace moyun::test {

using bridge::inLanguageInUse;

namespace {

// The sentences of every Error{ErrorCode::..., message, advice} of a source: what is not a literal reads 7,
// of a choice (a ? b : c) the first counts.
std::vector<std::string> sentencesOf(const std::string& source)
{
    std::vector<std::string> all;
    for (std::size_t at = 0; (at = source.find("ErrorCode::", at)) != std::string::npos;) {
        at = source.find_first_of(",;)}", at);
        if (at == std::string::npos || source[at] != ',') continue;
        std::string text;
        bool value = false; // an expression since the last literal
        bool other = false; // in the second part of a choice
        int depth = 0;
        for (++at; at < source.size() && depth >= 0; ++at) {
            const char c = source[at];
            if (c == '"') {
                if (value && !other) text += '7';
                value = false;
                for (++at; source[at] != '"'; ++at) {
                    if (source[at] == '\\') ++at;
                    if (!other) text += source[at];
                }
            } else if (c == '?') {
                value = false;
            } else if (c == ':' && source[at + 1] != ':' && source[at - 1] != ':') {
                other = true;
            } else if (c == ',' && depth == 0) {
                if (value && !other) text += '7';
                value = other = false;
                text += ' ';
            } else if (c == '(' || c == '{') {
                ++depth;
            } else if (c == ')' || c == '}') {
                --depth;
                other = false;
            } else if (c == ';') {
                break;
            } else if (std::isalnum(static_cast<unsigned char>(c))) {
                value = true;
            }
        }
        while (!text.empty() && text.back() == ' ') text.pop_back();
        if (!text.empty()) all.push_back(text);
    }
    return all;
}

} // namespace

TEST(PoemSentences, ThoseOfTheEngineAreKnown)
{
    // They are made below the bridge: one that is changed there has to be changed in the table (and its
    // translations). Wrong uses by the program itself are for nobody's eyes.
    const std::vector<std::string> own = {"Between 1 and 64", "The poem backend does not know"};
    int seen = 0;
    for (const auto& entry : std::filesystem::directory_iterator(MOYUN_SOURCE_DIR "/core/engine/poem")) {
        if (entry.path().extension() != ".cpp") continue;
        std::ifstream in(entry.path());
        std::stringstream source;
        source << in.rdbuf();
        for (const std::string& sentence : sentencesOf(source.str())) {
            if (std::any_of(own.begin(), own.end(), [&](const auto& o) { return sentence.starts_with(o); }))
                continue;
            ++seen;
            EXPECT_TRUE(inLanguageInUse(QString::fromStdString(sentence)).has_value())
                << entry.path().filename() << ": " << sentence;
        }
    }
    EXPECT_GT(seen, 10);
}

TEST(PoemSentences, NamesAndNumbersStayWhereTheyBelong)
{
    const QString lines =
        QStringLiteral("Line 3 already begins with 黄, not with 春. Change the line or the heads.");
    EXPECT_EQ(inLanguageInUse(lines), lines);
    const QString file =
        QStringLiteral("The model file /a b. c/poem.safetensors is missing. Install Moyun's models again.");
    EXPECT_EQ(inLanguageInUse(file), file);
    const QString empty =
        QStringLiteral("There is no pattern for . See moyun poem forms for the tunes there are.");
    EXPECT_EQ(inLanguageInUse(empty), empty);
    // What follows and is unknown is left out only where there is a translation; here all stays.
    const QString more = QStringLiteral("Stopped. Nobody knows this one.");
    EXPECT_EQ(inLanguageInUse(more), more);
    EXPECT_FALSE(inLanguageInUse(QStringLiteral("Nobody knows this one.")).has_value());
    EXPECT_FALSE(inLanguageInUse(QString()).has_value());
}

} // namespace moyun::test
