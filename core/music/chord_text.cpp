// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/chord_text.h"

#include "core/base/shown.h"

#include <array>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;

Error refused(std::string_view text)
{
    return {ErrorCode::InvalidArgument, "\"" + base::shown(text) + "\" is not a chord.",
            "Give symbols such as Am7 or C/E, or roman numerals such as i iv V7."};
}

struct Quality
{
    std::string_view text;
    PitchClassSet classes; // above the root
};
// Longer names before their beginnings.
constexpr Quality kQualities[] = {
    {"maj9", 0b100010010101}, {"maj7", 0b100010010001}, {"M7", 0b100010010001},   {"m7b5", 0b010001001001},
    {"ø7", 0b010001001001},   {"ø", 0b010001001001},    {"dim7", 0b001001001001}, {"°7", 0b001001001001},
    {"o7", 0b001001001001},   {"dim", 0b000001001001},  {"°", 0b000001001001},    {"o", 0b000001001001},
    {"aug", 0b000100010001},  {"+", 0b000100010001},    {"sus2", 0b000010000101}, {"sus4", 0b000010100001},
    {"sus", 0b000010100001},  {"add9", 0b000010010101}, {"min7", 0b010010001001}, {"mM7", 0b100010001001},
    {"m9", 0b010010001101},   {"m7", 0b010010001001},   {"m6", 0b001010001001},   {"min", 0b000010001001},
    {"-7", 0b010010001001},   {"m", 0b000010001001},    {"-", 0b000010001001},    {"9", 0b010010010101},
    {"7", 0b010010010001},    {"6", 0b001010010001},    {"maj", 0b000010010001},  {"", 0b000010010001},
};
constexpr std::size_t kLongest = 24;
constexpr PitchClassSet kMajor = 0b000010010001, kMinor = 0b000010001001;

std::optional<PitchClassSet> quality(std::string_view text)
{
    for (const auto& q : kQualities)
        if (q.text == text) return q.classes;
    return std::nullopt;
}

int takeAccidentals(std::string_view& text)
{
    int sum = 0;
    while (!text.empty()) {
        if (text.front() == 'b') {
            --sum;
            text.remove_prefix(1);
        } else if (text.front() == '#') {
            ++sum;
            text.remove_prefix(1);
        } else if (text.starts_with("♭")) {
            --sum;
            text.remove_prefix(std::string_view("♭").size());
        } else if (text.starts_with("♯")) {
            ++sum;
            text.remove_prefix(std::string_view("♯").size());
        } else {
            break;
        }
    }
    return sum;
}

// The pitch class of a letter and its accidentals at the front.
std::optional<int> takeNote(std::string_view& text)
{
    constexpr std::array<int, 7> kLetters{9, 11, 0, 2, 4, 5, 7}; // A first
    if (text.empty() || text.front() < 'A' || text.front() > 'G') return std::nullopt;
    const int letter = kLetters[std::size_t(text.front() - 'A')];
    text.remove_prefix(1);
    return ((letter + takeAccidentals(text)) % 12 + 12) % 12;
}

std::optional<ChordText> symbol(std::string_view text)
{
    const auto root = takeNote(text);
    if (!root) return std::nullopt;
    ChordText chord;
    chord.root = *root;
    const auto slash = text.rfind('/');
    if (slash != text.npos) {
        auto bass = text.substr(slash + 1);
        chord.bass = takeNote(bass);
        if (!chord.bass || !bass.empty()) return std::nullopt;
        text = text.substr(0, slash);
    }
    const auto classes = quality(text);
    if (!classes) return std::nullopt;
    chord.classes = transposed(*classes, *root);
    if (chord.bass) chord.classes = PitchClassSet(chord.classes | 1 << *chord.bass);
    return chord;
}

// The degree (0 to 6) of a numeral at the front, and whether it is written small.
std::optional<std::pair<int, bool>> takeNumeral(std::string_view& text)
{
    // Longer ones before their beginnings.
    constexpr std::array<std::pair<std::string_view, int>, 7> kNumerals{
        {{"VII", 6}, {"III", 2}, {"IV", 3}, {"VI", 5}, {"II", 1}, {"V", 4}, {"I", 0}}};
    for (const auto& [numeral, degree] : kNumerals) {
        std::string small(numeral);
        for (auto& c : small) c = char(c | 0x20);
        for (const bool isSmall : {false, true})
            if (text.starts_with(isSmall ? std::string_view(small) : numeral)) {
                text.remove_prefix(numeral.size());
                return std::pair{degree, isSmall};
            }
    }
    return std::nullopt;
}

std::optional<ChordText> numeral(std::string_view text, int tonic, bool minor)
{
    constexpr std::array<int, 7> kMajorDegrees{0, 2, 4, 5, 7, 9, 11}, kMinorDegrees{0, 2, 3, 5, 7, 8, 10};
    const auto whole = text;
    std::string shaped; // what is left without figures
    if (text.size() > kLongest) return std::nullopt;
    const int altered = takeAccidentals(text);
    const auto found = takeNumeral(text);
    if (!found) return std::nullopt;
    const auto [degree, small] = *found;
    const auto slash = text.rfind('/');
    if (slash != text.npos) {
        // Of another degree taken as tonic: V7/V.
        const auto of = numeral(text.substr(slash + 1), tonic, minor);
        if (!of) return std::nullopt;
        return numeral(std::string(whole.substr(0, whole.size() - text.size() + slash)), of->root, false);
    }
    // Figures of a thorough bass say which note is lowest.
    struct Figures
    {
        std::string_view text;
        int lowest; // 1 the third, 2 the fifth, 3 the seventh
        bool seventh;
    };
    constexpr std::array<Figures, 5> kFigures{
        {{"65", 1, true}, {"64", 2, false}, {"43", 2, true}, {"42", 3, true}, {"6", 1, false}}};
    int lowest = 0;
    for (const auto& figures : kFigures)
        if (text.ends_with(figures.text)) {
            lowest = figures.lowest;
            text.remove_suffix(figures.text.size());
            shaped = std::string(text) + (figures.seventh ? "7" : "");
            text = shaped;
            break;
        }
    int step = (minor ? kMinorDegrees : kMajorDegrees)[std::size_t(degree)] + altered;
    // In minor the diminished chord on the seventh degree is that of the leading note.
    const bool diminished = text.starts_with("°") || text.starts_with("o") || text.starts_with("dim");
    if (minor && degree == 6 && small && altered == 0 && diminished) ++step;
    std::optional<PitchClassSet> classes;
    // Written small, the seventh degree of major and the second of minor have the scale's own diminished
    // fifth.
    const bool narrow = small && altered == 0 && degree == (minor ? 1 : 6);
    if (text.empty())
        classes = narrow ? quality("dim") : small ? kMinor : kMajor;
    else if (small && text == "7")
        classes = quality(narrow ? "m7b5" : "m7");
    else
        classes = quality(text);
    if (!classes) return std::nullopt;
    ChordText chord;
    chord.root = ((tonic + step) % 12 + 12) % 12;
    chord.classes = transposed(*classes, chord.root);
    for (int c = 1; lowest > 0 && c < 12; ++c)
        if (*classes >> c & 1 && --lowest == 0) chord.bass = (chord.root + c) % 12;
    if (lowest > 0) return std::nullopt; // figures of a note that the chord lacks
    return chord;
}

} // namespace

base::Result<ChordText> parseChord(std::string_view text, const Key& key)
{
    if (auto made = symbol(text)) return *made;
    if (auto made = numeral(text, key.tonic(), key.minor)) return *made;
    return refused(text);
}

base::Result<std::vector<ChordText>> parseChords(std::string_view text, const Key& key)
{
    std::vector<ChordText> chords;
    if (text == "free") return chords;
    constexpr std::string_view kBetween = " ,|\t\n";
    for (std::size_t at = 0; at < text.size();) {
        if (kBetween.find(text[at]) != kBetween.npos) {
            ++at;
            continue;
        }
        const auto end = std::min(text.find_first_of(kBetween, at), text.size());
        const auto word = text.substr(at, end - at);
        at = end;
        if (word == "-") continue;
        const auto chord = parseChord(word, key);
        if (!chord) return chord.error();
        chords.push_back(*chord);
    }
    return chords;
}

} // namespace moyun::music
