// SPDX-License-Identifier: GPL-3.0-or-later
// moyun-traditional-texts SIMPLIFIED.ts WORDS.tsv OUT.ts
// Every translation is converted to traditional characters with the words of Taiwan (OpenCC's s2twp), then
// the words of the table are put in, the longest first. What is not Chinese (placeholders, marks of keys,
// names of files) stays: only stretches of Chinese are touched.
#include <opencc/SimpleConverter.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using Words = std::vector<std::pair<std::string, std::string>>;

// Lines of "word<tab>better word"; those that begin with # are remarks.
Words readWords(const char* file)
{
    Words words;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (line.empty() || line[0] == '#' || tab == std::string::npos) continue;
        words.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return words;
}

// One pass from left to right, so that a word that was put in is not taken for another.
std::string withWords(const std::string& text, const Words& words)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) {
            return text.compare(i, word.first.size(), word.first) == 0;
        });
        if (found == words.end()) {
            out += text[i++];
        } else {
            out += found->second;
            i += found->first.size();
        }
    }
    return out;
}

class Converter : public pugi::xml_tree_walker
{
public:
    explicit Converter(Words words) : m_words(std::move(words)) {}
    int converted = 0;

private:
    bool for_each(pugi::xml_node& node) override
    {
        const std::string parent = node.parent().name();
        const bool text = node.type() == pugi::node_pcdata &&
                          (parent == "translation" || parent == "numerusform" || parent == "lengthvariant");
        if (!text) return true;
        node.set_value(withWords(stretches(node.value()), m_words).c_str());
        ++converted;
        return true;
    }

    // Bytes above 127 are Chinese or its punctuation; the rest never reaches OpenCC.
    std::string stretches(const std::string& text)
    {
        std::string out;
        for (std::size_t i = 0; i < text.size();) {
            std::size_t end = i;
            const bool ascii = static_cast<unsigned char>(text[i]) < 128;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) < 128) == ascii) ++end;
            const std::string part = text.substr(i, end - i);
            out += ascii ? part : m_traditional.Convert(part);
            i = end;
        }
        return out;
    }

    opencc::SimpleConverter m_traditional{"s2twp.json"};
    Words m_words;
};

int run(const char* from, const char* table, const char* to)
{
    pugi::xml_document document;
    const auto read = document.load_file(from, pugi::parse_full | pugi::parse_ws_pcdata);
    if (!read) {
        std::fprintf(stderr, "%s cannot be read: %s\n", from, read.description());
        return 1;
    }
    const Words words = readWords(table);
    if (words.empty()) {
        std::fprintf(stderr, "%s holds no words, or it cannot be read\n", table);
        return 1;
    }
    Converter converter(words);
    document.traverse(converter);
    document.child("TS").attribute("language").set_value("zh_TW");
    if (converter.converted == 0 || !document.save_file(to, "", pugi::format_raw)) {
        std::fprintf(stderr, "%s cannot be written\n", to);
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("usage: moyun-traditional-texts SIMPLIFIED.ts WORDS.tsv OUT.ts\n", stderr);
        return 2;
    }
    try {
        return run(argv[1], argv[2], argv[3]);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "OpenCC: %s. Install the package libopencc-data.\n", problem.what());
        return 1;
    }
}
