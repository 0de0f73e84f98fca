// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush_settings.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <numbers>
#include <sstream>
#include <string>
#include <vector>

// Strokes as a hand made them, kept in a text file: a line a sample with seven numbers (x y pressure tiltX
// tiltY rotation time, as of canvas::StrokeSample), an empty line behind each stroke, lines with # said to
// people.
namespace moyun::test {

using Stroke = std::vector<canvas::StrokeSample>;

// Empty where the file cannot be read or a line has another form.
inline std::vector<Stroke> readStrokes(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::vector<Stroke> strokes;
    std::string line;
    bool open = false;
    while (std::getline(in, line)) {
        if (line.starts_with('#')) continue;
        if (line.empty()) {
            open = false;
            continue;
        }
        canvas::StrokeSample s;
        std::istringstream numbers(line);
        if (!(numbers >> s.x >> s.y >> s.pressure >> s.tiltX >> s.tiltY >> s.rotation >> s.time)) return {};
        if (!open) strokes.emplace_back();
        open = true;
        strokes.back().push_back(s);
    }
    return strokes;
}

inline void writeStrokes(const std::filesystem::path& file, const std::vector<Stroke>& strokes)
{
    std::ofstream out(file);
    out << "# x y pressure tiltX tiltY rotation time\n" << std::setprecision(10);
    for (const Stroke& stroke : strokes) {
        for (const canvas::StrokeSample& s : stroke)
            out << s.x << '\t' << s.y << '\t' << s.pressure << '\t' << s.tiltX << '\t' << s.tiltY << '\t'
                << s.rotation << '\t' << s.time << '\n';
        out << '\n';
    }
}

// A wave from left to right that swells and fades, at the pace of a tablet of 125 samples a second.
inline Stroke waveStroke(double x, double y, double width, double height, int count = 100, double most = 1)
{
    Stroke stroke;
    for (int i = 0; i < count; ++i) {
        const double t = double(i) / (count - 1);
        stroke.push_back({x + width * t, y + height * std::sin(t * 2 * std::numbers::pi),
                          most * (0.05 + 0.95 * std::sin(t * std::numbers::pi)), 0.1, -0.2, 0, i * 0.008});
    }
    return stroke;
}

// The same by mouse.
inline Stroke mouseStroke(double x, double y, double width, double height, int count = 100)
{
    Stroke stroke = waveStroke(x, y, width, height, count);
    for (canvas::StrokeSample& s : stroke) {
        s.pressure = 0.5;
        s.tiltX = s.tiltY = 0;
    }
    return stroke;
}

inline Stroke moved(Stroke stroke, double x, double y)
{
    for (canvas::StrokeSample& s : stroke) {
        s.x += x;
        s.y += y;
    }
    return stroke;
}

} // namespace moyun::test
