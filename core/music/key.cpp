// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/key.h"

#include "core/base/shown.h"

#include <array>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::string_view kByFifths = "FCGDAEB"; // F is -1

std::string lowerOf(std::string_view text)
{
    std::string made(text);
    for (auto& c : made) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return made;
}

bool takeFront(std::string_view& text, std::string_view part)
{
    if (!text.starts_with(part)) return false;
    text.remove_prefix(part.size());
    return true;
}

void skipBlanks(std::string_view& text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '-' || text.front() == '_'))
        text.remove_prefix(1);
}

} // namespace

int Key::tonic() const
{
    return (((fifths * 7) % 12) + 12 + (minor ? 9 : 0)) % 12;
}

PitchClassSet Key::scale() const
{
    constexpr PitchClassSet kMajor = 0b101010110101, kNaturalMinor = 0b010110101101;
    return transposed(minor ? kNaturalMinor : kMajor, tonic());
}

std::string Key::name() const
{
    const int place = fifths + (minor ? 3 : 0) + 1; // in the circle from F, major tonics
    const int letter = ((place % 7) + 7) % 7, accidentals = (place - letter) / 7;
    std::string made;
    made += kByFifths[std::size_t(letter)];
    if (accidentals > 0) made += " sharp";
    if (accidentals < 0) made += " flat";
    return made + (minor ? " minor" : " major");
}

base::Result<Key> parseKey(std::string_view text)
{
    const Error refused{ErrorCode::InvalidArgument, "\"" + base::shown(text) + "\" is not the name of a key.",
                        "Give a tonic and major or minor, as C minor or Bb major."};
    auto left = text;
    skipBlanks(left);
    int accidentals = takeFront(left, "降") ? -1 : takeFront(left, "升") ? 1 : 0;
    if (left.empty()) return refused;
    const char letter = left.front();
    const auto place = kByFifths.find(char(letter & ~0x20));
    if (place == kByFifths.npos || letter < 'A') return refused;
    left.remove_prefix(1);
    if (takeFront(left, "#") || takeFront(left, "♯"))
        ++accidentals;
    else if (takeFront(left, "♭") || (!left.empty() && left.front() == 'b' && (left = left.substr(1), true)))
        --accidentals;
    skipBlanks(left);
    auto mode = lowerOf(left);
    for (const auto& [word, by] :
         {std::pair{"sharp", 1}, std::pair{"flat", -1}, std::pair{"is", 1}, std::pair{"es", -1}})
        if (mode.starts_with(word)) {
            accidentals += by;
            mode.erase(0, std::string_view(word).size());
            mode.erase(0, mode.find_first_not_of(" -_"));
            break;
        }
    Key key;
    if (mode.empty())
        key.minor = letter >= 'a';
    else if (mode == "minor" || mode == "min" || mode == "m" || mode == "moll" || mode == "小调")
        key.minor = true;
    else if (mode != "major" && mode != "maj" && mode != "dur" && mode != "大调")
        return refused;
    key.fifths = int(place) - 1 + 7 * accidentals - (key.minor ? 3 : 0);
    if (key.fifths < -7 || key.fifths > 7)
        return Error{ErrorCode::InvalidArgument,
                     "\"" + base::shown(text) + "\" would need more than seven accidentals.",
                     "Spell its tonic the other way."};
    return key;
}

} // namespace moyun::music
