// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_library.h"

#include "core/canvas/brush_file.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace moyun::canvas {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPresets = 4000;
constexpr std::size_t kMostLines = 20000; // of order.conf

// "8B_Pencil#1" -> "8B Pencil 1", "smudge+paint" -> "Smudge + paint".
std::string titleOf(const std::string& stem)
{
    std::string title;
    for (const char c : stem) {
        const bool gap = c == '_' || c == '-' || c == '#' || c == ' ';
        if (gap) {
            if (!title.empty() && title.back() != ' ') title += ' ';
        } else if (c == '+') {
            title += " + ";
        } else {
            title += c;
        }
    }
    while (!title.empty() && title.back() == ' ') title.pop_back();
    if (title.empty()) return stem;
    if (title[0] >= 'a' && title[0] <= 'z') title[0] = char(title[0] - 'a' + 'A');
    return title;
}

struct Place
{
    std::size_t order = 0;
    std::string group;
};

// What order.conf says of a folder: lines "Group: Name", each followed by the names of its presets.
void readOrder(const fs::path& folder, std::map<std::string, Place>& places)
{
    std::ifstream in(folder / "order.conf");
    std::string line, group;
    std::map<std::string, Place> here;
    for (std::size_t n = 0; n < kMostLines && std::getline(in, line); ++n) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
        if (line.empty() || line[0] == '#') continue;
        if (line.starts_with("Group: "))
            group = titleOf(line.substr(7));
        else
            here.emplace(line, Place{n + 1, group});
    }
    for (auto& [name, place] : here) places[name] = place; // a later folder knows better
}

std::vector<fs::path> sortedEntries(const fs::path& folder, bool folders)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && it != end && found.size() < kMostPresets; it.increment(error)) {
        std::error_code ignored;
        if (folders ? it->is_directory(ignored)
                    : it->path().extension() == ".myb" && it->is_regular_file(ignored))
            found.push_back(it->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

fs::path previewOf(const fs::path& file)
{
    fs::path preview = file;
    preview.replace_filename(file.stem().string() + "_prev.png");
    std::error_code ignored;
    return fs::is_regular_file(preview, ignored) ? preview : fs::path();
}

} // namespace

std::vector<fs::path> BrushLibrary::systemFolders()
{
    std::vector<fs::path> found;
    for (const char* root : {"/usr/share/mypaint-data", "/usr/local/share/mypaint-data"}) {
        for (const char* version : {"1.0", "2.0"}) {
            const fs::path folder = fs::path(root) / version / "brushes";
            std::error_code ignored;
            if (fs::is_directory(folder, ignored)) found.push_back(folder);
        }
    }
    return found;
}

BrushLibrary BrushLibrary::open(const std::vector<fs::path>& folders)
{
    BrushLibrary library;
    std::map<std::string, fs::path> files;
    std::map<std::string, Place> places;
    for (const fs::path& folder : folders) {
        std::error_code ignored;
        if (!fs::is_directory(folder, ignored)) {
            library.m_notes.push_back("The folder of brushes " + folder.string() + " cannot be opened.");
            continue;
        }
        readOrder(folder, places);
        for (const fs::path& group : sortedEntries(folder, true)) {
            for (const fs::path& file : sortedEntries(group, false)) {
                const std::string name = group.filename().string() + "/" + file.stem().string();
                if (files.size() >= kMostPresets && !files.contains(name)) continue;
                files[name] = file;
            }
        }
    }
    if (files.size() >= kMostPresets)
        library.m_notes.push_back("There are more than " + std::to_string(kMostPresets) +
                                  " brushes; those beyond were left out.");

    for (const auto& [name, file] : files) {
        const auto read = readBrushFile(file);
        if (!read) {
            library.m_notes.push_back(read.error().message);
            continue;
        }
        const auto place = places.find(name);
        Preset preset;
        preset.name = name;
        preset.title = titleOf(file.stem().string());
        preset.group = place != places.end() && !place->second.group.empty()
                           ? place->second.group
                           : titleOf(file.parent_path().filename().string());
        preset.file = file;
        preset.preview = previewOf(file);
        preset.radius = read->radius();
        preset.erases = read->erases();
        preset.smudges = read->smudges();
        library.m_presets.push_back(std::move(preset));
    }
    // As order.conf has it; what it does not name comes behind, by name.
    const auto key = [&](const Preset& preset) {
        const auto place = places.find(preset.name);
        return std::pair(place == places.end() ? kMostLines + 1 : place->second.order, preset.name);
    };
    std::sort(library.m_presets.begin(), library.m_presets.end(),
              [&](const Preset& a, const Preset& b) { return key(a) < key(b); });
    // Presets that no order.conf names may belong to a group that stands further ahead.
    std::vector<std::string> groups;
    for (const Preset& preset : library.m_presets)
        if (std::find(groups.begin(), groups.end(), preset.group) == groups.end())
            groups.push_back(preset.group);
    std::stable_sort(library.m_presets.begin(), library.m_presets.end(),
                     [&](const Preset& a, const Preset& b) {
                         const auto rank = [&](const Preset& p) {
                             return std::find(groups.begin(), groups.end(), p.group);
                         };
                         return rank(a) < rank(b);
                     });
    return library;
}

const BrushLibrary::Preset* BrushLibrary::find(const std::string& name) const
{
    const auto found =
        std::find_if(m_presets.begin(), m_presets.end(), [&](const Preset& p) { return p.name == name; });
    return found == m_presets.end() ? nullptr : &*found;
}

std::vector<BrushLibrary::Starter> BrushLibrary::starters() const
{
    static const Starter kStarters[] = {
        {"", "Round"},
        {"deevad/2B_pencil", "Pencil"},
        {"tanda/pencil-8b", "Soft pencil"},
        {"classic/charcoal", "Charcoal"},
        {"deevad/chalk", "Chalk"},
        {"deevad/liner", "Ink pen"},
        {"classic/calligraphy", "Calligraphy"},
        {"classic/marker_fat", "Marker"},
        {"ramon/Classic_Paint", "Oil"},
        {"ramon/wet_round", "Acrylic"},
        {"classic/dry_brush", "Dry brush"},
        {"deevad/watercolor_expressive", "Watercolour"},
        {"kaerhon_v1/wet_paint_sm", "Wash"},
        {"deevad/airbrush", "Airbrush"},
        {"tanda/splatter-02", "Splatter"},
        {"deevad/blending", "Blender"},
        {"ramon/Smear", "Smudge"},
    };
    std::vector<Starter> found;
    for (const Starter& starter : kStarters)
        if (starter.name.empty() || find(starter.name)) found.push_back(starter);
    return found;
}

} // namespace moyun::canvas
