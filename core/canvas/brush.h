// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/tile_plane.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace moyun::canvas {

// What the hand does at a moment.
struct StrokeSample
{
    double x = 0, y = 0;         // pixels of the picture
    double pressure = 0.5;       // 0 to 1; a mouse has 0.5
    double tiltX = 0, tiltY = 0; // -1 to 1
    double rotation = 0;         // degrees, of the barrel
    double time = 0;             // seconds, of any clock that does not go back
};

// What the artist chose beside the preset.
struct BrushSettings
{
    std::string preset;                   // name as the library has it ("classic/charcoal"); empty: a round brush
    double radius = 8;                    // pixels, 0.3 to 1000
    double opacity = 1, hardness = -1;    // 0 to 1; hardness below 0: the preset's own
    std::array<float, 3> colour{0, 0, 0}; // sRGB, 0 to 1
    bool eraser = false;
    bool alphaLocked = false;
    // Pressure given to the brush for pressure from the tablet: points (x, y) of a monotone cubic, ascending.
    std::vector<std::pair<double, double>> pressureCurve{{0, 0}, {1, 1}};
    double stabiliser = 0; // 0 none to 1: how far the brush lags behind the hand
    enum class Symmetry { None, Vertical, Horizontal, Both, Rotational } symmetry = Symmetry::None;
    double symmetryX = 0, symmetryY = 0; // centre, pixels
    int symmetryParts = 6;               // of Rotational: 2 to 32
    bool operator==(const BrushSettings&) const = default;
};

// Brush presets in MyPaint's .myb format: those that Debian's mypaint-brushes installs, and the user's own.
class BrushLibrary
{
public:
    struct Preset
    {
        std::string name;  // "classic/charcoal": folder and file, without ending
        std::string title; // for people: "Charcoal"
        std::filesystem::path file, preview; // preview: a PNG, may be empty
        double radius = 8; // its own, pixels
    };
    // Folders are searched in order; a later preset of the same name wins. Files that cannot be read are left
    // out with a note.
    static BrushLibrary open(const std::vector<std::filesystem::path>& folders);
    static std::vector<std::filesystem::path> systemFolders();

    const std::vector<Preset>& presets() const { return m_presets; }
    const Preset* find(const std::string& name) const;
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    std::vector<Preset> m_presets;
    std::vector<std::string> m_notes;
};

// Paints one stroke after another onto a plane of pixels with libmypaint. Thread: one at a time (the stroke
// thread); never waits.
class BrushEngine
{
public:
    explicit BrushEngine(BrushLibrary library);
    ~BrushEngine();

    // Errors: no such preset, a preset that libmypaint refuses. The stroke then goes on with a round brush.
    base::Result<void> begin(const BrushSettings& settings, const Pixels& pixels, const Mask* selection);
    // Paints up to this sample; what became different, in pixels (may be empty). The first sample's pressure
    // spike, which tablets send, is left out.
    image::Rect add(const StrokeSample& sample);
    image::Rect end(); // the stabiliser catches up
    // The pixels as they are now, what is outside the selection as it was.
    const Pixels& pixels() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moyun::canvas
