// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

namespace moyun::canvas {

// What a preset says, looked at and bounded. libmypaint's own reader trusts its files (it counts and casts
// what they say without a check), so it never sees one: BrushTip sets these values one by one.
struct BrushFile
{
    struct Mapping
    {
        int input = 0;                               // MyPaintBrushInput
        std::vector<std::pair<float, float>> points; // 2 to 64, x ascending
    };
    struct Setting
    {
        int id = 0; // MyPaintBrushSetting
        float base = 0;
        std::vector<Mapping> mappings;
    };
    std::vector<Setting> settings; // each at most once

    const Setting* find(int id) const;
    float base(int id) const; // libmypaint's default where the preset does not say
    double radius() const;    // pixels
    bool erases() const;
    bool smudges() const;
    bool needsTime() const;        // paints while the hand rests
    bool looksWhereItGoes() const; // a dab depends on which way the hand moves
};

inline constexpr std::size_t kMostBrushBytes = 256 << 10;

// MyPaint's .myb, version 3 (JSON). Settings and inputs that this libmypaint does not know are left out.
// Errors: NotFound, Io, TooLarge, Unreadable, Unsupported (an older version).
base::Result<BrushFile> readBrushFile(const std::filesystem::path& file);
// `name`: of the file, for messages.
base::Result<BrushFile> parseBrush(std::string_view text, const std::string& name);
// The round brush of our own: hard, opaque, its size by pressure and exactly the wanted one at a mouse's.
const BrushFile& roundBrush();

} // namespace moyun::canvas
