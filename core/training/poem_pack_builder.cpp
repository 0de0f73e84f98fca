// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_pack_builder.h"

#include "core/training/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace moyun::training {
namespace {

using base::Error;
using base::ErrorCode;
using nlohmann::json;

constexpr int kRareToken = 10, kRareAuthor = 40, kRarePattern = 5;
constexpr std::size_t kLongestTitle = 16, kPiece = 600;
constexpr char32_t kLineBreak = U'\n';
constexpr std::u32string_view kMarks = U"，。、；：？！";

bool isMark(char32_t c)
{
    return kMarks.find(c) != std::u32string_view::npos;
}

std::string field(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Characters and one mark after each line, nothing else. Lines without marks of their own get ， and 。 by
// turns.
std::u32string closedText(const std::vector<std::u32string>& lines)
{
    std::u32string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const char32_t c : lines[i]) {
            if (isHan(c))
                text += c;
            else if (isMark(c) && !text.empty() && !isMark(text.back()))
                text += c;
        }
        if (!text.empty() && !isMark(text.back())) text += i % 2 == 0 && i + 1 < lines.size() ? U'，' : U'。';
    }
    return text;
}

// As it stands, in small letters, spaces and line breaks folded.
std::u32string openText(const std::vector<std::u32string>& lines)
{
    std::u32string text;
    for (const auto& line : lines) {
        for (char32_t c : line) {
            if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
            const bool space = c == U' ' || c == U'\t' || c == U'\r' || c == U'　';
            if (space && (text.empty() || text.back() == U' ' || text.back() == kLineBreak)) continue;
            text += space ? U' ' : c;
        }
        while (!text.empty() && text.back() == U' ') text.pop_back();
        if (!text.empty() && text.back() != kLineBreak) text += kLineBreak;
    }
    if (!text.empty()) text.pop_back();
    return text;
}

// Names by how often they occur, at least `rare` times; entry 0 is "not said".
std::vector<std::string> frequent(const std::map<std::string, int>& counts, int rare)
{
    std::vector<std::pair<int, std::string>> found;
    for (const auto& [name, count] : counts)
        if (!name.empty() && count >= rare) found.emplace_back(-count, name);
    std::sort(found.begin(), found.end());
    std::vector<std::string> names{""};
    for (const auto& [count, name] : found) names.push_back(name);
    return names;
}

std::unordered_map<std::string, std::uint16_t> indexOf(const std::vector<std::string>& names)
{
    std::unordered_map<std::string, std::uint16_t> index;
    for (std::size_t i = 0; i < names.size(); ++i) index.emplace(names[i], std::uint16_t(i));
    return index;
}

// A qu is headed by its play or subject, its mode and its tune: 苏子瞻醉写赤壁赋・柳叶儿, 中吕/粉蝶儿.
std::string tuneOfTitle(const std::string& title)
{
    std::size_t from = 0;
    for (const std::string_view before : {"・", "·", "/"})
        if (const auto found = title.rfind(before); found != std::string::npos)
            from = std::max(from, found + before.size());
    const auto tune = title.substr(from);
    return tune.substr(0, tune.find(' '));
}

} // namespace

bool isClosedForm(std::string_view form)
{
    constexpr std::array<std::string_view, 8> closed{"jueju5", "jueju7", "lushi5", "lushi7",
                                                     "shi",    "ci",     "qu",     "pre"};
    return std::find(closed.begin(), closed.end(), form) != closed.end();
}

base::Result<void> PoemPackBuilder::add(std::string_view line, bool dev)
{
    const auto bad = [&](const std::string& why) {
        return Error{ErrorCode::Unreadable, "Poem " + std::to_string(m_poems.size() + 1) + " " + why + ".",
                     "Give one JSON object a line, with form and lines."};
    };
    const auto object = json::parse(line, nullptr, false);
    if (!object.is_object()) return bad("is no JSON object");
    Raw raw;
    raw.form = field(object, "form");
    if (raw.form.empty()) return bad("does not say its form");
    raw.dynasty = field(object, "dynasty");
    raw.author = field(object, "author");
    raw.pattern = field(object, "cipai");
    if (raw.form == "qu" && raw.pattern.empty()) raw.pattern = tuneOfTitle(field(object, "title"));
    raw.dev = dev;
    std::vector<std::u32string> lines;
    const auto take = [&lines](const std::string& text) {
        auto decoded = fromUtf8(text);
        if (!decoded) return false;
        lines.push_back(std::move(*decoded));
        return true;
    };
    bool readable = true;
    if (const auto found = object.find("lines"); found != object.end() && found->is_array()) {
        for (const auto& entry : *found)
            readable = readable && entry.is_string() && take(entry.get<std::string>());
    } else {
        readable = !field(object, "text").empty() && take(field(object, "text"));
    }
    if (!readable) return bad("has no lines that can be read");
    raw.text = isClosedForm(raw.form) ? closedText(lines) : openText(lines);
    if (const auto title = fromUtf8(field(object, "title")))
        for (const char32_t c : *title)
            if (isHan(c) && raw.title.size() < kLongestTitle) raw.title += c;
    if (raw.text.empty()) return {};
    m_poems.push_back(std::move(raw));
    return {};
}

PoemNames PoemPackBuilder::ownNames() const
{
    std::map<std::string, int> forms, dynasties, authors, patterns;
    std::unordered_map<char32_t, int> counts;
    for (const auto& raw : m_poems) {
        ++forms[raw.form];
        if (raw.dev) continue;
        ++dynasties[raw.dynasty];
        ++authors[raw.author];
        ++patterns[raw.pattern];
        for (const char32_t c : raw.text) ++counts[c];
    }
    std::vector<std::pair<int, char32_t>> usual;
    for (const auto& [c, count] : counts)
        if (count >= kRareToken && c != kLineBreak) usual.emplace_back(-count, c);
    std::sort(usual.begin(), usual.end());

    PoemNames names;
    names.vocabulary = {"<unk>", "<eos>", "\n"};
    for (const auto& [count, c] : usual) names.vocabulary.push_back(toUtf8(c));
    names.forms = frequent(forms, 1);
    names.dynasties = frequent(dynasties, 1);
    names.authors = frequent(authors, kRareAuthor);
    names.patterns = frequent(patterns, kRarePattern);
    return names;
}

PoemPack PoemPackBuilder::build() const
{
    return build(ownNames());
}

PoemPack PoemPackBuilder::build(const PoemNames& names) const
{
    PoemPack pack;
    pack.names = names;
    const auto tokens = indexOf(names.vocabulary);
    const auto form = indexOf(names.forms), dynasty = indexOf(names.dynasties),
               author = indexOf(names.authors), pattern = indexOf(names.patterns);
    const auto at = [](const auto& index, const std::string& name) {
        const auto found = index.find(name);
        return found == index.end() ? std::uint16_t(0) : found->second;
    };
    const auto token = [&](char32_t c) { return at(tokens, toUtf8(c)); };
    for (const auto& raw : m_poems) {
        PackedPoem poem{at(form, raw.form),
                        at(dynasty, raw.dynasty),
                        at(author, raw.author),
                        at(pattern, raw.pattern),
                        raw.dev,
                        {},
                        {}};
        for (const char32_t c : raw.title)
            if (const auto known = token(c)) poem.title.push_back(known);
        // Long prose in pieces, each a text of its own.
        const bool closed = isClosedForm(raw.form);
        for (std::size_t from = 0; from < raw.text.size(); from += kPiece) {
            const auto piece = closed ? std::u32string_view(raw.text).substr(0, 60000)
                                      : std::u32string_view(raw.text).substr(from, kPiece);
            poem.text.clear();
            for (const char32_t c : piece) poem.text.push_back(token(c));
            pack.poems.push_back(poem);
            if (closed) break;
        }
    }
    return pack;
}

} // namespace moyun::training
