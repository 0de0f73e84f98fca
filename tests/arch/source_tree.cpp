// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <fstream>
#include <regex>
#include <sstream>

namespace moyun::arch {

SourceFile parseSource(std::string path, const std::string& text)
{
    static const std::regex kInclude(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    SourceFile file;
    file.path = std::move(path);
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        file.lines.push_back(line);
        std::smatch match;
        if (file.isCpp() && std::regex_match(line, match, kInclude)) {
            file.includes.push_back(
                {static_cast<int>(file.lines.size()), match[2].str(), match[1].str() == "<"});
        }
    }
    return file;
}

SourceTree readTree(const std::filesystem::path& root, const std::vector<std::string>& directories)
{
    SourceTree tree;
    for (const std::string& directory : directories) {
        if (!std::filesystem::is_directory(root / directory)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / directory)) {
            const std::string extension = entry.path().extension().string();
            const bool wanted = extension == ".h" || extension == ".cpp" || extension == ".cmake" ||
                                entry.path().filename() == "CMakeLists.txt";
            if (!wanted || !entry.is_regular_file()) continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            std::ostringstream text;
            text << stream.rdbuf();
            const std::string path = std::filesystem::relative(entry.path(), root).generic_string();
            tree[path] = parseSource(path, text.str());
        }
    }
    return tree;
}

} // namespace moyun::arch
