// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_font.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string_view>

namespace moyun::audio {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

constexpr const char* kFolders[] = {"/usr/share/sounds/sf2",       "/usr/share/sounds/sf3",
                                    "/usr/share/soundfonts",       "/usr/local/share/sounds/sf2",
                                    "/usr/local/share/sounds/sf3", "/usr/local/share/soundfonts"};
constexpr char kAdvice[] =
    "Choose another SoundFont, or install the package timgm6mb-soundfont or fluid-soundfont-gm.";

bool isSoundFontName(const fs::path& file)
{
    auto ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return ending == ".sf2" || ending == ".sf3";
}

// Lower is better: what the system calls its default, then the smallest.
std::uintmax_t rank(const fs::path& file)
{
    if (file.stem() == "default-GM" || file.stem() == "default") return 0;
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return failed ? std::uintmax_t(-1) : size;
}

struct Chunk
{
    char name[5] = {};
    std::uint32_t size = 0;
};

bool readChunk(std::ifstream& in, Chunk& chunk)
{
    std::array<unsigned char, 8> head;
    if (!in.read(reinterpret_cast<char*>(head.data()), head.size())) return false;
    std::memcpy(chunk.name, head.data(), 4);
    chunk.size = std::uint32_t(head[4]) | std::uint32_t(head[5]) << 8 | std::uint32_t(head[6]) << 16 |
                 std::uint32_t(head[7]) << 24;
    return true;
}

std::string readName(std::ifstream& in)
{
    std::string name(4, 0);
    if (!in.read(name.data(), 4)) name.clear();
    return name;
}

} // namespace

std::vector<fs::path> installedSoundFonts()
{
    std::vector<fs::path> found, targets;
    for (const char* folder : kFolders) {
        std::error_code failed;
        for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
             entry.increment(failed))
            if (isSoundFontName(entry->path())) found.push_back(entry->path());
    }
    std::sort(found.begin(), found.end(), [](const fs::path& a, const fs::path& b) {
        const auto first = rank(a), second = rank(b);
        return first != second ? first < second : a < b;
    });
    // A default is a link to one of the others: each file once, under its own name.
    std::vector<fs::path> distinct;
    for (const auto& file : found) {
        std::error_code failed;
        const auto target = fs::canonical(file, failed);
        if (failed || std::find(distinct.begin(), distinct.end(), target) != distinct.end()) continue;
        distinct.push_back(target);
    }
    return distinct;
}

base::Result<void> checkSoundFont(const fs::path& file)
{
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed || !fs::is_regular_file(file, failed))
        return Error{ErrorCode::NotFound, "There is no SoundFont " + file.string() + ".", kAdvice};
    std::ifstream in(file, std::ios::binary);
    if (!in) return Error{ErrorCode::Io, "The SoundFont " + file.string() + " cannot be read.", kAdvice};
    const Error none{ErrorCode::Unreadable, file.string() + " is not a SoundFont.", kAdvice};
    const Error damaged{ErrorCode::Unreadable, "The SoundFont " + file.string() + " is cut short or damaged.",
                        kAdvice};
    Chunk riff;
    if (!readChunk(in, riff) || std::string_view(riff.name) != "RIFF" || readName(in) != "sfbk") return none;
    if (std::uintmax_t(riff.size) + 8 > size) return damaged;
    bool samples = false, presets = false;
    std::uintmax_t at = 12;
    const auto end = std::uintmax_t(riff.size) + 8;
    Chunk list;
    while (at + 12 <= end) {
        in.seekg(std::streamoff(at));
        if (!readChunk(in, list) || at + 8 + list.size > end) return damaged;
        if (std::string_view(list.name) == "LIST") {
            const auto kind = readName(in);
            samples = samples || (kind == "sdta" && list.size > 12);
            presets = presets || (kind == "pdta" && list.size > 38 * 2);
        }
        at += 8 + std::uintmax_t(list.size) + (list.size & 1);
    }
    if (!samples || !presets) return damaged;
    return {};
}

base::Result<fs::path> findSoundFont(const fs::path& wanted)
{
    if (!wanted.empty()) {
        if (auto whole = checkSoundFont(wanted); !whole) return whole.error();
        return wanted;
    }
    for (const auto& file : installedSoundFonts())
        if (checkSoundFont(file)) return file;
    return Error{ErrorCode::NotFound, "No SoundFont is installed.",
                 "Install the package timgm6mb-soundfont, or choose a SoundFont of your own."};
}

} // namespace moyun::audio
