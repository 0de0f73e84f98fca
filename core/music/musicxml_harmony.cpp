// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_harmony.h"

#include "core/music/chord_text.h"

#include <pugixml.hpp>

#include <cstdlib>
#include <string_view>

namespace moyun::music {
namespace {

// What a suffix is called in MusicXML; the first of a kind is how it is written.
constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
    {"", "major"},
    {"m", "minor"},
    {"7", "dominant"},
    {"maj7", "major-seventh"},
    {"m7", "minor-seventh"},
    {"dim", "diminished"},
    {"aug", "augmented"},
    {"dim7", "diminished-seventh"},
    {"m7b5", "half-diminished"},
    {"aug7", "augmented-seventh"},
    {"mM7", "major-minor"},
    {"6", "major-sixth"},
    {"m6", "minor-sixth"},
    {"9", "dominant-ninth"},
    {"maj9", "major-ninth"},
    {"m9", "minor-ninth"},
    {"11", "dominant-11th"},
    {"maj11", "major-11th"},
    {"m11", "minor-11th"},
    {"13", "dominant-13th"},
    {"maj13", "major-13th"},
    {"m13", "minor-13th"},
    {"sus2", "suspended-second"},
    {"sus4", "suspended-fourth"},
    {"5", "power"},
    {"maj", "major"},
    {"min", "minor"},
    {"-", "minor"},
    {"M7", "major-seventh"},
    {"min7", "minor-seventh"},
    {"-7", "minor-seventh"},
    {"°", "diminished"},
    {"o", "diminished"},
    {"+", "augmented"},
    {"°7", "diminished-seventh"},
    {"o7", "diminished-seventh"},
    {"ø7", "half-diminished"},
    {"ø", "half-diminished"},
    {"+7", "augmented-seventh"},
    {"sus", "suspended-fourth"},
};

constexpr std::size_t kLongestSymbol = 60;

std::string accidentals(double alter)
{
    if (!(alter > -4 && alter < 4)) return {};
    const int whole = int(alter);
    return std::string(std::size_t(std::abs(whole)), whole < 0 ? 'b' : '#');
}

std::string noteText(const pugi::xml_node& note, const char* step, const char* alter)
{
    const std::string_view letter = note.child_value(step);
    if (letter.size() != 1 || letter[0] < 'A' || letter[0] > 'G') return {};
    std::string text(letter);
    return text.append(accidentals(note.child(alter).text().as_double()));
}

std::string degrees(const pugi::xml_node& harmony, const std::string& suffix)
{
    std::string all;
    for (const auto degree : harmony.children("degree")) {
        const int value = degree.child("degree-value").text().as_int();
        const std::string_view type = degree.child_value("degree-type");
        if (value < 1 || value > 13) continue;
        const auto altered = accidentals(degree.child("degree-alter").text().as_double());
        std::string one = altered + std::to_string(value);
        if (type == "subtract") one = "no" + std::to_string(value);
        if (type == "add" && altered.empty()) one = "add" + one;
        if (suffix.find(one) == suffix.npos) all += one;
    }
    return all;
}

int takeAlter(std::string_view& text)
{
    int alter = 0;
    for (; !text.empty() && (text.front() == '#' || text.front() == 'b'); text.remove_prefix(1))
        alter += text.front() == '#' ? 1 : -1;
    return alter;
}

bool isStep(char c)
{
    return c >= 'A' && c <= 'G';
}

} // namespace

std::string harmonyText(const pugi::xml_node& harmony)
{
    const auto kindNode = harmony.child("kind");
    const std::string_view kind = kindNode.child_value();
    const std::string shown = kindNode.attribute("text").value();
    if (kind == "none") return shown.empty() && kindNode.attribute("text") ? "" : "N.C.";
    if (const auto function = harmony.child("function"))
        return std::string(function.child_value()).substr(0, kLongestSymbol);
    const auto root = noteText(harmony.child("root"), "root-step", "root-alter");
    if (root.empty()) return shown.substr(0, kLongestSymbol);
    auto bass = noteText(harmony.child("bass"), "bass-step", "bass-alter");
    if (!bass.empty()) bass.insert(0, 1, '/');
    // What is shown is how the writer of the file spells it; programs differ, so it has to make sense.
    std::string suffix = shown;
    if (!kindNode.attribute("text") || !parseChord(root + shown, Key{})) {
        bool known = false;
        for (const auto& [text, name] : kKinds)
            if (name == kind && !known) {
                suffix = text;
                known = true;
            }
        if (!known) suffix = shown;
    }
    return (root + suffix + degrees(harmony, suffix) + bass).substr(0, kLongestSymbol);
}

std::optional<HarmonyParts> harmonyParts(const std::string& symbol)
{
    std::string_view text = symbol;
    if (text.empty() || text.size() > kLongestSymbol || !isStep(text.front())) return std::nullopt;
    HarmonyParts parts;
    parts.step = text.front();
    text.remove_prefix(1);
    parts.alter = takeAlter(text);
    if (const auto slash = text.rfind('/'); slash != text.npos) {
        auto bass = text.substr(slash + 1);
        if (!bass.empty() && isStep(bass.front())) {
            parts.bassStep = bass.front();
            bass.remove_prefix(1);
            parts.bassAlter = takeAlter(bass);
            if (!bass.empty()) return std::nullopt;
            text = text.substr(0, slash);
        }
    }
    if (std::abs(parts.alter) > 3 || std::abs(parts.bassAlter) > 3) return std::nullopt;
    parts.suffix = text;
    parts.kind = "other";
    for (const auto& [suffix, name] : kKinds)
        if (suffix == text) parts.kind = name;
    return parts;
}

} // namespace moyun::music
