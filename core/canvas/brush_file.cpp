// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_file.h"

#include <mypaint-brush-settings.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;
using Json = nlohmann::json;

constexpr int kDeepest = 12;        // of brackets; presets have 7
constexpr std::size_t kPoints = 64; // what libmypaint has room for
constexpr float kMostDabs = 99;     // a radius or a second
constexpr double kMost = 1e4;       // of any number

Error broken(const std::string& name, const std::string& why)
{
    return {ErrorCode::Unreadable, "The brush " + name + " is broken: " + why + ".",
            "Choose another brush, or get the file again."};
}

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepest) return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

std::optional<float> number(const Json& value)
{
    if (!value.is_number()) return std::nullopt;
    const double n = value.get<double>();
    if (!(std::abs(n) <= kMost)) return std::nullopt;
    return float(n);
}

bool isPace(int id)
{
    return id == MYPAINT_BRUSH_SETTING_DABS_PER_ACTUAL_RADIUS ||
           id == MYPAINT_BRUSH_SETTING_DABS_PER_BASIC_RADIUS || id == MYPAINT_BRUSH_SETTING_DABS_PER_SECOND;
}

// How many dabs a stroke has, and how wide they are, is what a file could make a computer hang with.
float bounded(int id, float value)
{
    if (id == MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC) return std::clamp(value, -8.0f, 8.0f);
    if (!isPace(id)) return value;
    const float most = std::min(mypaint_brush_setting_info(MyPaintBrushSetting(id))->max, kMostDabs);
    return std::clamp(value, -most, most);
}

// Nothing where the points cannot be; no points where the mapping says nothing.
std::optional<std::vector<std::pair<float, float>>> readPoints(const Json& list, int id)
{
    if (!list.is_array() || list.size() > kPoints) return std::nullopt;
    std::vector<std::pair<float, float>> points;
    for (const Json& point : list) {
        if (!point.is_array() || point.size() != 2) return std::nullopt;
        const auto x = number(point[0]), y = number(point[1]);
        if (!x || !y || (!points.empty() && *x < points.back().first)) return std::nullopt;
        points.emplace_back(*x, bounded(id, *y));
    }
    if (points.size() == 1) points.clear();
    return points;
}

} // namespace

const BrushFile::Setting* BrushFile::find(int id) const
{
    const auto found =
        std::find_if(settings.begin(), settings.end(), [id](const Setting& s) { return s.id == id; });
    return found == settings.end() ? nullptr : &*found;
}

float BrushFile::base(int id) const
{
    const Setting* setting = find(id);
    return setting ? setting->base : mypaint_brush_setting_info(MyPaintBrushSetting(id))->def;
}

double BrushFile::radius() const
{
    return std::clamp(std::exp(double(base(MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC))), 0.3, 1000.0);
}

bool BrushFile::erases() const
{
    return base(MYPAINT_BRUSH_SETTING_ERASER) > 0.5f;
}

bool BrushFile::smudges() const
{
    if (base(MYPAINT_BRUSH_SETTING_POSTERIZE) > 0.5f) return true;
    // A brush that smudges when it is held lightly and gives colour when it is pressed is one that paints.
    const Setting* smudge = find(MYPAINT_BRUSH_SETTING_SMUDGE);
    if (!smudge) return false;
    float pressed = smudge->base;
    for (const Mapping& mapping : smudge->mappings)
        if (mapping.input == MYPAINT_BRUSH_INPUT_PRESSURE)
            pressed += std::min(mapping.points.back().second, 0.0f);
    return pressed > 0.85f;
}

bool BrushFile::needsTime() const
{
    const Setting* setting = find(MYPAINT_BRUSH_SETTING_DABS_PER_SECOND);
    return setting && (setting->base > 0 || !setting->mappings.empty());
}

bool BrushFile::looksWhereItGoes() const
{
    return std::any_of(settings.begin(), settings.end(), [](const Setting& setting) {
        return std::any_of(setting.mappings.begin(), setting.mappings.end(), [](const Mapping& mapping) {
            return mapping.input == MYPAINT_BRUSH_INPUT_DIRECTION ||
                   mapping.input == MYPAINT_BRUSH_INPUT_DIRECTION_ANGLE ||
                   mapping.input == MYPAINT_BRUSH_INPUT_ATTACK_ANGLE;
        });
    });
}

base::Result<BrushFile> parseBrush(std::string_view text, const std::string& name)
{
    if (text.size() > kMostBrushBytes)
        return Error{ErrorCode::TooLarge,
                     "The brush " + name + " is larger than " + std::to_string(kMostBrushBytes >> 10) +
                         " KiB.",
                     "Brushes are small files; choose another one."};
    if (isTooDeep(text)) return broken(name, "its parts are nested too deeply");
    const Json root = Json::parse(text.begin(), text.end(), nullptr, false);
    if (root.is_discarded() || !root.is_object()) return broken(name, "it is not a brush of MyPaint");
    const auto version = root.find("version");
    if (version == root.end() || !version->is_number_integer()) return broken(name, "it names no version");
    if (*version != 3)
        return Error{ErrorCode::Unsupported,
                     "The brush " + name + " is of version " + version->dump() + "; version 3 can be read.",
                     "Open it in MyPaint and save it again."};
    const auto list = root.find("settings");
    if (list == root.end() || !list->is_object()) return broken(name, "it has no settings");

    BrushFile file;
    for (const auto& [key, entry] : list->items()) {
        const int id = mypaint_brush_setting_from_cname(key.c_str());
        if (id < 0 || id >= MYPAINT_BRUSH_SETTINGS_COUNT) continue;
        const auto wrong = [&name, &key = key] {
            return broken(name, "its setting " + key + " has no meaning");
        };
        if (!entry.is_object() || !entry.contains("base_value")) return wrong();
        const auto base = number(entry["base_value"]);
        if (!base) return wrong();
        BrushFile::Setting setting{id, bounded(id, *base), {}};
        if (const auto inputs = entry.find("inputs"); inputs != entry.end()) {
            if (!inputs->is_object()) return wrong();
            for (const auto& [input, points] : inputs->items()) {
                const int source = mypaint_brush_input_from_cname(input.c_str());
                if (source < 0 || source >= MYPAINT_BRUSH_INPUTS_COUNT) continue;
                auto read = readPoints(points, id);
                if (!read) return wrong();
                if (!read->empty()) setting.mappings.push_back({source, std::move(*read)});
            }
        }
        file.settings.push_back(std::move(setting));
    }
    if (file.settings.empty()) return broken(name, "it has no settings");
    return file;
}

base::Result<BrushFile> readBrushFile(const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return Error{ErrorCode::NotFound, "The brush " + file.string() + " cannot be found.",
                     "Choose another brush."};
    if (size > kMostBrushBytes) return parseBrush(std::string(kMostBrushBytes + 1, ' '), name);
    std::string text(std::size_t(size), '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(text.data(), std::streamsize(text.size()));
    if (!in || std::size_t(in.gcount()) != text.size())
        return Error{ErrorCode::Io, "The brush " + file.string() + " cannot be read.",
                     "Look at whether you may read the file."};
    return parseBrush(text, name);
}

const BrushFile& roundBrush()
{
    static const BrushFile kRound = [] {
        BrushFile file;
        const auto set = [&](int id, float base, std::vector<std::pair<float, float>> pressure = {}) {
            BrushFile::Setting setting{id, base, {}};
            if (!pressure.empty())
                setting.mappings.push_back({MYPAINT_BRUSH_INPUT_PRESSURE, std::move(pressure)});
            file.settings.push_back(std::move(setting));
        };
        set(MYPAINT_BRUSH_SETTING_OPAQUE, 1);
        set(MYPAINT_BRUSH_SETTING_OPAQUE_MULTIPLY, 0, {{0, 0}, {0.08f, 1}, {1, 1}});
        set(MYPAINT_BRUSH_SETTING_OPAQUE_LINEARIZE, 0.9f);
        set(MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC, std::log(8.0f), {{0, -1.2f}, {0.5f, 0}, {1, 0.5f}});
        set(MYPAINT_BRUSH_SETTING_HARDNESS, 0.85f);
        set(MYPAINT_BRUSH_SETTING_ANTI_ALIASING, 1);
        set(MYPAINT_BRUSH_SETTING_DABS_PER_ACTUAL_RADIUS, 5);
        set(MYPAINT_BRUSH_SETTING_DABS_PER_BASIC_RADIUS, 0);
        return file;
    }();
    return kRound;
}

} // namespace moyun::canvas
