// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writer_texts.h"

#include "app/cli/gzip_lines.h"
#include "core/neural/weights_file.h"
#include "core/poem/script.h"
#include "core/poem/text_decoding.h"
#include "core/poem/utf8.h"
#include "core/training/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace moyun::cli {
namespace {

using training::isHan;

constexpr std::u32string_view kStops = U"，。、；：？！,.;:?!";
constexpr std::size_t kLongestVerse = 12;

bool hasStop(const std::u32string& line)
{
    return line.find_first_of(kStops) != std::u32string::npos;
}

std::size_t characters(const std::u32string& line)
{
    return std::size_t(std::count_if(line.begin(), line.end(), isHan));
}

// Each with the stop that ends it.
std::vector<std::u32string> verses(const std::vector<std::u32string>& lines)
{
    std::vector<std::u32string> all;
    for (const auto& line : lines) {
        std::u32string verse;
        for (const char32_t c : line) {
            verse += c;
            if (kStops.find(c) == std::u32string_view::npos) continue;
            if (characters(verse)) all.push_back(verse);
            verse.clear();
        }
        if (characters(verse)) all.push_back(verse);
    }
    return all;
}

bool isTitle(const std::vector<std::u32string>& lines)
{
    if (lines.size() < 2 || hasStop(lines[0])) return false;
    if (std::any_of(lines.begin() + 1, lines.end(), hasStop)) return true;
    const auto length = characters(lines[1]);
    return characters(lines[0]) != length && lines.size() % 2 == 1 &&
           std::all_of(lines.begin() + 1, lines.end(),
                       [length](const auto& line) { return characters(line) == length; });
}

std::string tuneOf(const std::string& title, const std::vector<std::string>& tunes)
{
    std::string longest;
    for (const auto& tune : tunes)
        if (tune.size() > longest.size() && title.starts_with(tune)) longest = tune;
    return longest;
}

std::string poemOf(std::vector<std::u32string> lines, const std::vector<std::string>& tunes)
{
    nlohmann::json object;
    std::string title;
    if (isTitle(lines)) {
        title = poem::toUtf8(lines.front());
        lines.erase(lines.begin());
    }
    auto cut = verses(lines);
    const auto longest =
        cut.empty() ? 0
                    : characters(*std::max_element(cut.begin(), cut.end(), [](const auto& a, const auto& b) {
                          return characters(a) < characters(b);
                      }));
    const bool even = std::all_of(cut.begin(), cut.end(),
                                  [longest](const auto& verse) { return characters(verse) == longest; });
    const auto tune = tuneOf(title, tunes);
    const bool regular = even && (longest == 5 || longest == 7);
    std::string form = "modern_poem";
    if (regular && (cut.size() == 4 || cut.size() == 8))
        form = (cut.size() == 4 ? "jueju" : "lushi") + std::to_string(longest);
    else if (even && longest >= 4 && longest <= 7)
        form = "shi";
    else if (!tune.empty() || (longest <= kLongestVerse && std::all_of(cut.begin(), cut.end(), hasStop)))
        form = "ci";
    if (form == "ci" && !tune.empty()) object["cipai"] = tune;
    object["form"] = form;
    object["title"] = title;
    auto& out = object["lines"] = nlohmann::json::array();
    for (const auto& line : form == "modern_poem" ? lines : cut) out.push_back(poem::toUtf8(line));
    return object.dump();
}

std::vector<std::string> tunesOf(const std::filesystem::path& base)
{
    const auto weights = neural::readWeights(base);
    if (!weights) return {};
    const auto found = weights->metadata.find("patterns");
    if (found == weights->metadata.end()) return {};
    const auto names = nlohmann::json::parse(found->second, nullptr, false);
    std::vector<std::string> tunes;
    if (names.is_array())
        for (const auto& name : names)
            if (name.is_string() && !name.get<std::string>().empty()) tunes.push_back(name);
    return tunes;
}

} // namespace

std::vector<std::string> poemsOfText(const std::u32string& text, const std::vector<std::string>& tunes)
{
    std::vector<std::string> poems;
    std::vector<std::u32string> lines;
    std::size_t han = 0;
    std::u32string line;
    const auto endPoem = [&] {
        if (han > 0) poems.push_back(poemOf(lines, tunes));
        lines.clear();
        han = 0;
    };
    const auto endLine = [&] {
        const auto blank = line.find_first_not_of(U" \t\r　") == std::u32string::npos;
        if (blank) {
            endPoem();
        } else {
            han += characters(line);
            lines.push_back(line);
        }
        line.clear();
    };
    for (const char32_t c : text) {
        if (c == U'\n')
            endLine();
        else
            line += c;
    }
    endLine();
    endPoem();
    return poems;
}

base::Result<training::PoemPackBuilder> readWriterTexts(const std::filesystem::path& file,
                                                        const std::filesystem::path& model)
{
    training::PoemPackBuilder builder;
    if (file.extension() == ".jsonl" || file.string().ends_with(".jsonl.gz")) {
        const auto read =
            forEachLine(file.string(), [&](std::string_view line) { return builder.add(line, false); });
        if (!read)
            return base::Error{read.error().code, file.string() + ": " + read.error().message,
                               read.error().advice};
    } else {
        const auto decoded = poem::readTextFile(file);
        if (!decoded) return decoded.error();
        auto text = decoded->text;
        if (const auto converter = poem::ScriptConverter::open())
            text = (*converter)->convert(text, poem::Script::Simplified);
        for (const auto& poem : poemsOfText(text, tunesOf(model)))
            if (auto added = builder.add(poem, false); !added) return added.error();
    }
    if (builder.size() == 0)
        return base::Error{base::ErrorCode::InvalidArgument, file.string() + " holds no Chinese text.",
                           "Give poems separated by blank lines, or JSON lines as .jsonl."};
    return builder;
}

} // namespace moyun::cli
