// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::canvas {

// Brush presets in MyPaint's .myb format: those that Debian's mypaint-brushes installs, and the user's own.
// Opening reads every preset once and decodes no picture. A value; thread: any.
class BrushLibrary
{
public:
    struct Preset
    {
        std::string name;                    // "classic/charcoal": folder and file, without ending
        std::string title;                   // for people: "Charcoal"
        std::string group;                   // for people: "Classic"
        std::filesystem::path file, preview; // preview: a PNG, may be empty
        double radius = 8;                   // its own, pixels
        bool erases = false;                 // takes colour away rather than gives it
        bool smudges = false; // works on the colours that are there, with little or none of its own
    };
    // Presets that show what a brush can do, a few of each kind, under the names that painters look for.
    struct Starter
    {
        std::string name;  // as of Preset; empty: the round brush
        std::string title; // "Pencil", English; the studio shows it in the user's language
    };

    // Folders are searched in order; a later preset of the same name wins. A folder holds groups (folders)
    // of presets, and may hold order.conf, which says how both are ordered. Files that cannot be read are
    // left out with a note.
    static BrushLibrary open(const std::vector<std::filesystem::path>& folders);
    static std::vector<std::filesystem::path> systemFolders(); // those that exist

    const std::vector<Preset>& presets() const { return m_presets; } // group by group
    const Preset* find(const std::string& name) const;
    const std::vector<std::string>& notes() const { return m_notes; }
    // Those of this library; the round brush always is.
    std::vector<Starter> starters() const;

private:
    std::vector<Preset> m_presets;
    std::vector<std::string> m_notes;
};

} // namespace moyun::canvas
