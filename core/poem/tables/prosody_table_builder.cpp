// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the table of readings at build time: moyun-prosody-table ZYENPHENG.dict.yaml Unihan_Readings.txt.bz2
// reading_additions.tsv tone_evidence.tsv OUT. Middle Chinese readings come from the first, Mandarin ones
// from the second; simplified characters get the readings of every traditional one that they stand for; the
// last two say what verse makes of them.
#include "core/poem/poem.h"
#include "core/poem/tables/usage.h"
#include "core/poem/utf8.h"

#include <bzlib.h>
#include <opencc/SimpleConverter.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace {

using namespace moyun::poem;
using namespace moyun::poem::tables;

// Parts of characters that dictionaries list with the reading of the whole: no word is written with them.
bool isComponent(char32_t character)
{
    constexpr std::u32string_view kComponents = U"亻冫刂忄扌攵氵灬爫犭礻纟罒艹衤讠辶钅阝饣";
    return kComponents.find(character) != std::u32string_view::npos;
}

struct Character
{
    std::vector<WeighedReading> middle;
    std::vector<Reading> modern;
};

char toneLetter(Tone tone)
{
    return "pscr"[int(tone)];
}

// "p0,r3;s1": what verse does not use follows the semicolon.
class ReadingList
{
public:
    void add(const Reading& reading, bool usual)
    {
        if (std::find(m_all.begin(), m_all.end(), reading) != m_all.end()) return;
        m_all.push_back(reading);
        m_text += usual ? (m_text.empty() ? "" : ",") : m_rare ? "," : ";";
        m_rare = m_rare || !usual;
        m_text += toneLetter(reading.tone) + std::to_string(reading.group);
    }
    const std::string& text() const { return m_text; }

private:
    std::vector<Reading> m_all;
    std::string m_text;
    bool m_rare = false;
};

struct Groups
{
    std::vector<std::string> names;
    std::vector<std::set<char>> tones;
    std::uint8_t add(const std::string& name, Tone tone)
    {
        auto at = std::find(names.begin(), names.end(), name) - names.begin();
        if (std::size_t(at) == names.size()) {
            names.push_back(name);
            tones.emplace_back();
        }
        tones[std::size_t(at)].insert(toneLetter(tone));
        return std::uint8_t(at);
    }
    std::uint8_t indexOf(const std::string& name) const
    {
        return std::uint8_t(std::find(names.begin(), names.end(), name) - names.begin());
    }
};

class Builder
{
public:
    Builder() : m_simplify("t2s.json"), m_complicate("s2t.json")
    {
        for (int tone = 0; tone < 4; ++tone)
            for (int f = 0; f < kFamilies; ++f)
                if (family(f).groups[tone][0] != '-') m_pingshui.add(family(f).groups[tone], Tone(tone));
        constexpr const char* digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
        for (int part = 1; part <= 19; ++part)
            m_cilin.names.push_back(std::string("第") +
                                    (part <= 10 ? digits[part - 1] : std::string("十") + digits[part - 11]) +
                                    "部");
        m_cilin.tones.resize(19);
        for (int g = 0; g < kModernGroups; ++g) m_modern.names.push_back(modernGroup(g));
        m_modern.tones.resize(kModernGroups);
    }

    bool readMiddle(const std::string& file)
    {
        std::ifstream in(file);
        bool body = false;
        for (std::string line; std::getline(in, line);) {
            if (line == "...") body = true;
            std::istringstream fields(line);
            std::string text, syllable, weight;
            if (!body || !std::getline(fields, text, '\t') || !std::getline(fields, syllable, '\t')) continue;
            std::getline(fields, weight);
            const auto characters = fromUtf8(text);
            const auto reading = middleReading(syllable);
            if (characters.size() != 1 || !reading) continue;
            const int share = weight.empty() ? 100 : std::atoi(weight.c_str());
            add(characters[0], *reading, share);
            const auto simple = fromUtf8(m_simplify.Convert(text));
            if (simple.size() == 1 && simple[0] != characters[0]) add(simple[0], *reading, share);
        }
        return body;
    }

    bool readModern(const std::string& file)
    {
        std::FILE* raw = std::fopen(file.c_str(), "rb");
        if (!raw) return false;
        int error = BZ_OK;
        BZFILE* in = BZ2_bzReadOpen(&error, raw, 0, 0, nullptr, 0);
        std::string rest;
        std::vector<char> buffer(1 << 16);
        while (error == BZ_OK) {
            const int count = BZ2_bzRead(&error, in, buffer.data(), int(buffer.size()));
            rest.append(buffer.data(), std::size_t(std::max(0, count)));
            std::size_t from = 0;
            for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', from)) {
                modernLine(rest.substr(from, end - from));
                from = end + 1;
            }
            rest.erase(0, from);
        }
        int ignored = BZ_OK;
        BZ2_bzReadClose(&ignored, in);
        std::fclose(raw);
        return error == BZ_STREAM_END;
    }

    // Characters that only Mandarin sources know: variants of what the others have.
    void lendReadings()
    {
        for (auto& [character, entry] : m_characters) {
            if (!entry.middle.empty()) continue;
            const auto other = fromUtf8(m_complicate.Convert(toUtf8(character)));
            if (other.size() != 1 || other[0] == character) continue;
            const auto found = m_characters.find(other[0]);
            if (found != m_characters.end()) entry.middle = found->second.middle;
        }
    }

    // By hand, a character and its group of 平水韵 a line.
    bool readAdditions(const std::string& file)
    {
        std::ifstream in(file);
        for (std::string line; std::getline(in, line);) {
            if (line.empty() || line[0] == '#') continue;
            const auto tab = line.find('\t');
            const auto character = fromUtf8(line.substr(0, tab));
            const auto reading =
                tab == std::string::npos ? std::nullopt : readingOfGroup(line.substr(tab + 1));
            if (character.size() != 1 || !reading) {
                std::fprintf(stderr, "%s: not a character and its group: %s\n", file.c_str(), line.c_str());
                return false;
            }
            add(character[0], *reading, 100);
        }
        return in.eof();
    }

    // The counts are of simplified texts. A traditional character takes those of its simplified form where it
    // is that form's only source, since what belongs to which of several is not known.
    bool readUsage(const std::string& file)
    {
        std::ifstream in(file);
        std::map<char32_t, Usage> usages;
        for (std::string line; std::getline(in, line);) {
            if (line.empty() || line[0] == '#') continue;
            const auto usage = usageLine(line);
            if (!usage) {
                std::fprintf(stderr, "%s: not counts of a character: %s\n", file.c_str(), line.c_str());
                return false;
            }
            usages.insert(*usage);
        }
        std::map<char32_t, std::vector<char32_t>> sources;
        for (const auto& [character, entry] : m_characters) {
            const auto simple = fromUtf8(m_simplify.Convert(toUtf8(character)));
            if (simple.size() == 1) sources[simple[0]].push_back(character);
        }
        for (const auto& [simple, usage] : usages) {
            weigh(m_characters[simple].middle, usage);
            const auto& all = sources[simple];
            const auto others =
                std::count_if(all.begin(), all.end(), [simple = simple](char32_t c) { return c != simple; });
            for (const char32_t c : all)
                if (c != simple && others == 1) weigh(m_characters[c].middle, usage);
        }
        return in.eof();
    }

    bool write(const std::string& file) const
    {
        std::ofstream out(file, std::ios::binary);
        out << "moyun-readings 2\n";
        for (const auto* groups : {&m_pingshui, &m_cilin, &m_modern}) {
            for (std::size_t g = 0; g < groups->names.size(); ++g) {
                out << (g ? " " : "") << groups->names[g] << ':';
                for (const char tone : groups->tones[g]) out << tone;
            }
            out << '\n';
        }
        for (const auto& [character, entry] : m_characters) {
            if (isComponent(character)) continue;
            out << toUtf8(character) << ' ';
            ReadingList pingshui, cilin;
            for (const auto& [r, weight, usual] : entry.middle) {
                pingshui.add({r.tone, m_pingshui.indexOf(family(r.family).groups[int(r.tone)])}, usual);
                cilin.add({r.tone, std::uint8_t(r.part - 1)}, usual);
            }
            out << pingshui.text() << '|' << cilin.text() << '|';
            const char* comma = "";
            for (const auto& reading : entry.modern) {
                out << comma << toneLetter(reading.tone) << int(reading.group);
                comma = ",";
            }
            out << '\n';
        }
        out.flush();
        return bool(out);
    }

private:
    void add(char32_t character, const MiddleReading& r, int weight)
    {
        m_cilin.tones[std::size_t(r.part - 1)].insert(toneLetter(r.tone));
        auto& list = m_characters[character].middle;
        const auto known =
            std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.reading == r; });
        if (known == list.end())
            list.push_back({r, double(weight)});
        else
            known->weight = std::max(known->weight, double(weight));
    }

    // "U+4E2D<tab>kXHC1983<tab>1502.010:zhōng 1504.020:zhòng", "U+4E2D<tab>kMandarin<tab>zhōng"
    void modernLine(const std::string& line)
    {
        std::istringstream fields(line);
        std::string code, name, values;
        if (!std::getline(fields, code, '\t') || !std::getline(fields, name, '\t') ||
            !std::getline(fields, values))
            return;
        if ((name != "kMandarin" && name != "kXHC1983") || code.rfind("U+", 0) != 0) return;
        const auto character = char32_t(std::strtoul(code.c_str() + 2, nullptr, 16));
        if (!isHan(character)) return;
        std::istringstream words(values);
        for (std::string word; words >> word;) {
            const auto colon = word.rfind(':');
            const auto reading = modernReading(colon == std::string::npos ? word : word.substr(colon + 1));
            if (!reading) continue;
            auto& list = m_characters[character].modern;
            if (std::find(list.begin(), list.end(), *reading) != list.end()) continue;
            m_modern.tones[reading->group].insert(toneLetter(reading->tone));
            // kMandarin is the most usual one and comes first in the file.
            list.push_back(*reading);
        }
    }

    opencc::SimpleConverter m_simplify, m_complicate;
    Groups m_pingshui, m_cilin, m_modern;
    std::map<char32_t, Character> m_characters;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 6) {
        std::fputs(
            "usage: moyun-prosody-table zyenpheng.dict.yaml Unihan_Readings.txt.bz2 reading_additions.tsv "
            "tone_evidence.tsv OUT\n",
            stderr);
        return 2;
    }
    Builder builder;
    if (!builder.readMiddle(argv[1]) || !builder.readModern(argv[2])) {
        std::fprintf(stderr, "%s or %s cannot be read. Install rime-data-zyenpheng and unicode-data.\n",
                     argv[1], argv[2]);
        return 1;
    }
    builder.lendReadings();
    if (!builder.readAdditions(argv[3]) || !builder.readUsage(argv[4])) {
        std::fprintf(stderr, "%s or %s cannot be read.\n", argv[3], argv[4]);
        return 1;
    }
    if (!builder.write(argv[5])) {
        std::fprintf(stderr, "%s cannot be written.\n", argv[5]);
        return 1;
    }
}
