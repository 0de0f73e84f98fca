// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the table of readings at build time: moyun-prosody-table ZYENPHENG.dict.yaml Unihan_Readings.txt.bz2
// EXTRA OUT. Middle Chinese readings come from the first, Mandarin ones from the second; simplified
// characters get the readings of every traditional one that they stand for.
#include "core/poem/poem.h"
#include "core/poem/tables/finals.h"
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

constexpr int kObsolete = 1; // of a hundred uses: readings that dictionaries keep and verse hardly knows

struct Weighted
{
    Reading reading;
    int weight; // of a hundred
};
struct Character
{
    std::vector<Weighted> pingshui, cilin;
    std::vector<Reading> modern;
};

char toneLetter(Tone tone)
{
    return "pscr"[int(tone)];
}

void addTo(std::vector<Weighted>& list, const Reading& reading, int weight)
{
    for (auto& known : list)
        if (known.reading == reading) {
            known.weight = std::max(known.weight, weight);
            return;
        }
    list.push_back({reading, weight});
}

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
            const int share = weight.empty() ? 100 : std::atoi(weight.c_str());
            if (characters.size() != 1 || !reading || share <= kObsolete) continue;
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
            if (!entry.pingshui.empty()) continue;
            const auto other = fromUtf8(m_complicate.Convert(toUtf8(character)));
            if (other.size() != 1 || other[0] == character) continue;
            const auto found = m_characters.find(other[0]);
            if (found == m_characters.end()) continue;
            entry.pingshui = found->second.pingshui;
            entry.cilin = found->second.cilin;
        }
    }

    // "间 十五删": our own list. False where a line is not of this shape.
    bool readExtra(const std::string& file)
    {
        std::ifstream in(file);
        if (!in) return false;
        for (std::string line; std::getline(in, line);) {
            if (line.empty() || line[0] == '#') continue;
            std::istringstream words(line);
            std::string text, group;
            words >> text;
            const auto character = fromUtf8(text);
            if (character.size() != 1) return false;
            while (words >> group) {
                const auto reading = readingOfGroup(group);
                if (!reading) return false;
                add(character[0], *reading, 10);
            }
        }
        return true;
    }

    bool write(const std::string& file) const
    {
        std::ofstream out(file, std::ios::binary);
        out << "moyun-readings 1\n";
        for (const auto* groups : {&m_pingshui, &m_cilin, &m_modern}) {
            for (std::size_t g = 0; g < groups->names.size(); ++g) {
                out << (g ? " " : "") << groups->names[g] << ':';
                for (const char tone : groups->tones[g]) out << tone;
            }
            out << '\n';
        }
        for (const auto& [character, entry] : m_characters) {
            out << toUtf8(character) << ' ';
            for (const auto* list : {&entry.pingshui, &entry.cilin}) {
                auto sorted = *list;
                std::stable_sort(sorted.begin(), sorted.end(),
                                 [](const auto& a, const auto& b) { return a.weight > b.weight; });
                const char* comma = "";
                for (const auto& w : sorted) {
                    out << comma << toneLetter(w.reading.tone) << int(w.reading.group);
                    comma = ",";
                }
                out << '|';
            }
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
    static std::optional<MiddleReading> readingOfGroup(const std::string& name)
    {
        for (int f = 0; f < kFamilies; ++f)
            for (int tone = 0; tone < 4; ++tone)
                if (family(f).groups[tone] == name)
                    return MiddleReading{Tone(tone), f, familyPart(f, Tone(tone))};
        return {};
    }

    void add(char32_t character, const MiddleReading& r, int weight)
    {
        auto& entry = m_characters[character];
        addReading(entry, r, weight);
    }

    void addReading(Character& entry, const MiddleReading& r, int weight)
    {
        const auto group = m_pingshui.add(family(r.family).groups[int(r.tone)], r.tone);
        addTo(entry.pingshui, {r.tone, group}, weight);
        m_cilin.tones[std::size_t(r.part - 1)].insert(toneLetter(r.tone));
        addTo(entry.cilin, {r.tone, std::uint8_t(r.part - 1)}, weight);
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
            const auto spelt = colon == std::string::npos ? word : word.substr(colon + 1);
            auto& entry = m_characters[character];
            const auto reading = modernReading(spelt);
            if (!reading) continue;
            auto& list = entry.modern;
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
    if (argc != 5) {
        std::fputs("usage: moyun-prosody-table zyenpheng.dict.yaml Unihan_Readings.txt.bz2 EXTRA OUT\n",
                   stderr);
        return 2;
    }
    Builder builder;
    if (!builder.readMiddle(argv[1]) || !builder.readModern(argv[2]) || !builder.readExtra(argv[3])) {
        std::fprintf(stderr, "%s, %s or %s cannot be read. Install rime-data-zyenpheng and unicode-data.\n",
                     argv[1], argv[2], argv[3]);
        return 1;
    }
    builder.lendReadings();
    if (!builder.write(argv[4])) {
        std::fprintf(stderr, "%s cannot be written.\n", argv[4]);
        return 1;
    }
}
