// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/mood.h"

#include "core/base/shown.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace moyun::image {

namespace {

constexpr std::size_t kSamples = 200'000;
constexpr double kLeastColour = 0.015; // mean chroma below which hues are noise

constexpr std::string_view kNames[kMoodMeasures] = {"brightness", "contrast", "saturation", "warmth", "dark",
                                                    "light",      "red",      "orange",     "yellow", "green",
                                                    "teal",       "blue",     "violet",     "pink"};

// Where hues end, in degrees. Red goes on at the end of the circle.
MoodMeasure hueOf(double degrees)
{
    static constexpr std::pair<double, MoodMeasure> kEnds[] = {
        {15, MoodMeasure::Red},     {45, MoodMeasure::Orange}, {70, MoodMeasure::Yellow},
        {160, MoodMeasure::Green},  {195, MoodMeasure::Teal},  {255, MoodMeasure::Blue},
        {295, MoodMeasure::Violet}, {340, MoodMeasure::Pink}};
    for (const auto& [end, hue] : kEnds)
        if (degrees < end) return hue;
    return MoodMeasure::Red;
}

double hueDegrees(double r, double g, double b, double high, double chroma)
{
    double sixth = 0;
    if (high == r)
        sixth = (g - b) / chroma;
    else if (high == g)
        sixth = 2 + (b - r) / chroma;
    else
        sixth = 4 + (r - g) / chroma;
    return sixth < 0 ? 60 * (sixth + 6) : 60 * sixth;
}

base::Error badLine(std::size_t line, const std::string& what)
{
    return {base::ErrorCode::Unreadable,
            "Line " + std::to_string(line) + " of the table of moods cannot be read: " + what + ".",
            "Each line holds a measure, from, to, a word and its meaning, with tabs between."};
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

} // namespace

Mood measureMood(const base::ImageBuffer& picture)
{
    Mood mood{};
    if (picture.empty()) return mood;
    const auto pixels = std::size_t(picture.width()) * std::size_t(picture.height());
    const int step = std::max(1, int(std::lround(std::sqrt(double(pixels) / kSamples))));
    const int channels = picture.channels();
    double weight = 0, sum = 0, squares = 0, saturation = 0, light = 0, warmth = 0, chromas = 0;
    const auto at = [&mood](MoodMeasure measure) -> double& {
        return mood[static_cast<std::size_t>(measure)];
    };
    for (int y = 0; y < picture.height(); y += step)
        for (int x = 0; x < picture.width(); x += step) {
            const std::uint8_t* p = picture.pixel(x, y);
            const double a = channels == 4 ? p[3] / 255.0 : 1;
            if (a == 0) continue;
            const double r = p[0] / 255.0, g = p[channels > 1 ? 1 : 0] / 255.0,
                         b = p[channels > 1 ? 2 : 0] / 255.0;
            const double luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
            const double high = std::max({r, g, b}), chroma = high - std::min({r, g, b});
            weight += a;
            sum += a * luma;
            squares += a * luma * luma;
            warmth += a * (r - b);
            if (luma < 0.25) at(MoodMeasure::Dark) += a;
            if (luma > 0.75) at(MoodMeasure::Light) += a;
            if (high > 0) saturation += a * high * (chroma / high);
            light += a * high;
            if (chroma > 0) {
                at(hueOf(hueDegrees(r, g, b, high, chroma))) += a * chroma;
                chromas += a * chroma;
            }
        }
    if (weight == 0) return mood;
    const double mean = sum / weight;
    at(MoodMeasure::Brightness) = mean;
    at(MoodMeasure::Contrast) = std::sqrt(std::max(0.0, squares / weight - mean * mean));
    at(MoodMeasure::Saturation) = light > 0 ? saturation / light : 0;
    at(MoodMeasure::Warmth) = warmth / weight;
    at(MoodMeasure::Dark) /= weight;
    at(MoodMeasure::Light) /= weight;
    const bool coloured = chromas / weight >= kLeastColour;
    for (auto hue = static_cast<std::size_t>(MoodMeasure::Red); hue < kMoodMeasures; ++hue)
        mood[hue] = coloured ? mood[hue] / chromas : 0;
    return mood;
}

base::Result<std::vector<MoodRule>> readMoodRules(std::string_view table)
{
    std::vector<MoodRule> rules;
    std::size_t number = 0;
    while (!table.empty()) {
        const auto end = table.find('\n');
        std::string_view line = table.substr(0, end);
        table = end == std::string_view::npos ? std::string_view() : table.substr(end + 1);
        ++number;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string_view> parts;
        for (std::size_t tab = 0; tab != std::string_view::npos;) {
            tab = line.find('\t');
            parts.push_back(line.substr(0, tab));
            if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
        }
        if (parts.size() != 5) return badLine(number, "it has " + std::to_string(parts.size()) + " parts");
        const auto* measure = std::find(std::begin(kNames), std::end(kNames), parts[0]);
        if (measure == std::end(kNames))
            return badLine(number, "there is no measure \"" + base::shown(parts[0]) + "\"");
        const auto from = numberOf(parts[1]), to = numberOf(parts[2]);
        if (!from || !to || *from > *to) return badLine(number, "from and to are no range");
        if (parts[3].empty()) return badLine(number, "the word is missing");
        rules.push_back({static_cast<MoodMeasure>(measure - kNames), *from, *to, std::string(parts[3]),
                         std::string(parts[4])});
    }
    return rules;
}

std::vector<std::size_t> rulesMet(const Mood& mood, const std::vector<MoodRule>& rules)
{
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const double value = valueOf(mood, rules[i].measure);
        const bool atEnd = value == rules[i].to && rules[i].to >= 1;
        if ((value >= rules[i].from && value < rules[i].to) || atEnd) met.push_back(i);
    }
    return met;
}

} // namespace moyun::image
