// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_rules.h"

#include <algorithm>
#include <regex>
#include <set>

namespace moyun::arch {

namespace {

using Names = std::set<std::string>;

struct Part
{
    std::string directory; // the longest one that begins the path of a file decides
    Names parts;           // directories it may include besides its own
    Names libraries;       // outside libraries it may include anywhere
    Names hidden;          // and those it may include in .cpp files only
};

// The table. The standard library and POSIX are open to all.
const std::vector<Part>& table()
{
    static const Names kEverything = {"core/base",    "core/image",    "core/poem",   "core/music",
                                      "core/neural",  "core/training", "core/engine", "core/audio",
                                      "core/project", "core/canvas",   "core/bridge"};
    static const std::vector<Part> kTable = {
        {"core/base", {}, {}, {"json", "spdlog"}},
        {"core/poem", {"core/base"}, {}, {"json", "opencc", "zlib"}},
        {"core/music", {"core/base"}, {}, {"pugixml", "libzip"}},
        {"core/image", {"core/base"}, {}, {"opencv", "lcms", "jpeg", "zlib"}},
        {"core/canvas",
         {"core/base", "core/image"},
         {},
         {"json", "libmypaint", "libzip", "pugixml", "opencv", "zlib", "zstd"}},
        {"core/neural", {"core/base"}, {"torch"}, {"json"}},
        {"core/training", {"core/base", "core/neural"}, {"torch"}, {"json"}},
        {"core/engine", {"core/base", "core/poem", "core/music", "core/image", "core/neural"}, {}, {"json"}},
        {"core/audio", {"core/base", "core/music"}, {}, {"rtmidi", "fluidsynth", "sndfile"}},
        {"core/project",
         {"core/base", "core/poem", "core/music", "core/image", "core/canvas"},
         {},
         {"json", "sqlite", "zlib", "zstd"}},
        {"core/bridge",
         {"core/base", "core/poem", "core/music", "core/image", "core/engine", "core/audio", "core/project",
          "core/canvas"},
         {"qt"},
         {}},
        {"ui",
         {"core/base", "core/poem", "core/music", "core/image", "core/canvas", "core/bridge"},
         {"qt", "qtwidgets"},
         {}},
        {"app/cli", kEverything, {"cli11", "json", "zlib"}, {"qt", "spdlog"}},
        {"app/trainer", {"core/base", "core/neural", "core/training"}, {}, {"json"}},
        {"app/studio",
         {"core/base", "core/poem", "core/music", "core/image", "core/neural", "core/engine", "core/audio",
          "core/project", "core/canvas", "core/bridge", "ui"},
         {"qt", "qtwidgets"},
         {"json", "spdlog"}},
    };
    return kTable;
}

struct Library
{
    const char* name;
    const char* pattern; // of the include, whole
};

// The first that matches decides.
constexpr Library kLibraries[] = {
    {"highgui", R"(opencv2/highgui.*)"},
    {"opencv", R"(opencv2/.*)"},
    {"torch", R"((torch|ATen|c10|caffe2)/.*)"},
    {"qtwidgets",
     R"((QtWidgets/.*)|QtWidgets|QApplication|QMainWindow|QDialog|QMenu|QMenuBar|QWidget|QWidgetAction|QLabel|QFrame|QSplitter|QSlider|QDial)"
     R"(|QStyle|QStyleOption|QProxyStyle|QToolTip|QStatusBar|QToolBar|QGroupBox|QFileDialog|QMessageBox|QInputDialog|QUndoView|QCompleter)"
     R"(|QLineEdit|QTextEdit|QPlainTextEdit|QTextBrowser|QTabBar|QSizePolicy|QProgressBar|QProgressDialog|QScrollBar|QSizeGrip|QDesktopWidget)"
     R"(|Q\w+(Layout|Button|Box|View|Widget|Area|Delegate))"},
    {"qt", R"((Qt\w*|Q[A-Z]\w*)(/Q\w+)?|.*\.moc|qt\w*\.h|q[a-z]+\.h)"},
    {"json", R"(nlohmann/.*)"},
    {"spdlog", R"((spdlog|fmt)/.*)"},
    {"lcms", R"(lcms2.*\.h)"},
    {"jpeg", R"((jpeglib|jerror|turbojpeg)\.h)"},
    {"zlib", R"(zlib\.h)"},
    {"zstd", R"(zstd\.h)"},
    {"cli11", R"(CLI/.*)"},
    {"gtest", R"((gtest|gmock)/.*)"},
    {"rtmidi", R"((rtmidi/)?RtMidi\.h|rtmidi_c\.h)"},
    {"sndfile", R"(sndfile\.hh?)"},
    {"fluidsynth", R"(fluidsynth(\.h|/.*))"},
    {"sqlite", R"(sqlite3(ext)?\.h)"},
    {"libzip", R"(zip(conf)?\.h)"},
    {"pugixml", R"(pugi.*\.hpp)"},
    {"libmypaint", R"((libmypaint/)?mypaint-.*\.h)"},
    {"libsmf", R"(smf\.h)"},
    {"libmypaint", R"((libmypaint/)?mypaint-[a-z-]+\.h)"},
    {"opencc", R"((opencc/.*)|(opencc\.h))"},
    {"system", R"([a-z_0-9]+|[a-z_0-9]+\.h|(sys|linux|arpa|netinet|sanitizer)/\w+\.h)"},
};

std::string libraryOf(const std::string& target)
{
    static const auto kCompiled = [] {
        std::vector<std::pair<std::string, std::regex>> compiled;
        for (const Library& library : kLibraries)
            compiled.emplace_back(library.name, std::regex(library.pattern));
        return compiled;
    }();
    for (const auto& [name, pattern] : kCompiled) {
        if (std::regex_match(target, pattern)) return name;
    }
    return {};
}

bool isBelow(const std::string& path, const std::string& directory)
{
    return path.starts_with(directory + "/");
}

const Part* partOf(const std::string& path)
{
    const auto found = std::find_if(table().begin(), table().end(),
                                    [&](const Part& part) { return isBelow(path, part.directory); });
    return found == table().end() ? nullptr : &*found;
}

bool mayKnow(const Part& part, const std::string& library)
{
    return library == "system" || part.libraries.contains(library) || part.hidden.contains(library);
}

// The file that an include names, or an empty text where it is none of ours: from the root, else from the
// including file's directory.
std::string resolve(const SourceTree& tree, const SourceFile& from, const Include& include)
{
    if (tree.contains(include.target)) return include.target;
    const auto beside =
        (std::filesystem::path(from.path).parent_path() / include.target).lexically_normal().generic_string();
    return tree.contains(beside) ? beside : std::string();
}

std::string place(const SourceFile& file, const Include& include)
{
    return file.path + ":" + std::to_string(include.line) + ": ";
}

// The libraries that including `header` brings along, each with the header of ours that names it.
void collectLibraries(const SourceTree& tree, const SourceFile& header, Names& visited,
                      std::map<std::string, std::string>& found)
{
    if (!visited.insert(header.path).second) return;
    for (const Include& include : header.includes) {
        const std::string ours = resolve(tree, header, include);
        if (!ours.empty()) {
            collectLibraries(tree, tree.at(ours), visited, found);
        } else if (const std::string library = libraryOf(include.target); !library.empty()) {
            found.emplace(library, header.path);
        }
    }
}

void checkOwn(const SourceTree& tree, const SourceFile& file, const Include& include, const Part& part,
              const std::string& target, Violations& violations)
{
    const bool own = isBelow(target, part.directory);
    const bool known = std::any_of(part.parts.begin(), part.parts.end(),
                                   [&](const std::string& directory) { return isBelow(target, directory); });
    if (!own && !known) {
        violations.push_back(place(file, include) + part.directory + " may not include " + target +
                             "; docs/architecture.md says what it may use");
        return;
    }
    Names visited;
    std::map<std::string, std::string> found;
    collectLibraries(tree, tree.at(target), visited, found);
    for (const auto& [library, header] : found) {
        if (!mayKnow(part, library)) {
            violations.push_back(place(file, include) + part.directory + " may not see " + library +
                                 ", which this include brings along from " + header);
        }
    }
}

void checkOutside(const SourceFile& file, const Include& include, const Part& part, Violations& violations)
{
    const std::string library = libraryOf(include.target);
    if (library.empty()) {
        violations.push_back(
            place(file, include) + include.target +
            (include.angled ? " belongs to no library that tests/arch knows; name it in include_rules.cpp"
                            : " does not exist; includes of our own are written from the root of the tree"));
    } else if (!mayKnow(part, library)) {
        violations.push_back(place(file, include) + part.directory + " may not include " + library + " (" +
                             include.target + ")");
    } else if (file.isHeader() && part.hidden.contains(library)) {
        violations.push_back(place(file, include) + library + " belongs in the .cpp files of " +
                             part.directory + ", not in a header");
    }
}

} // namespace

Violations checkIncludes(const SourceTree& tree)
{
    Violations violations;
    for (const auto& [path, file] : tree) {
        if (!file.isCpp() || !(isBelow(path, "core") || isBelow(path, "ui") || isBelow(path, "app")))
            continue;
        const Part* part = partOf(path);
        if (!part) {
            violations.push_back(
                path +
                ":1: belongs to no part that tests/arch knows; name its directory in include_rules.cpp");
            continue;
        }
        for (const Include& include : file.includes) {
            const std::string target = resolve(tree, file, include);
            if (target.empty()) {
                checkOutside(file, include, *part, violations);
            } else {
                checkOwn(tree, file, include, *part, target, violations);
            }
        }
    }
    return violations;
}

} // namespace moyun::arch
