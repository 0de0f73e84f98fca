// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_reader.h"

#include "core/poem/utf8.h"

#include <nlohmann/json.hpp>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <map>

namespace moyun::poem {

namespace {

// Movements that are "the same again" or "the end", not tunes.
bool isNoTune(const std::string& name)
{
    static const char* const kNames[] = {"失调名", "前腔", "幺篇", "幺",   "同前", "尾声",
                                         "尾",     "煞尾", "收尾", "隔尾", "余文", "煞"};
    return name.empty() || std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

// "黄钟・人月圆赵君锡再得雄": what follows the last dot or slash, up to a space.
std::string tuneOfTitle(const std::string& title)
{
    std::size_t begin = 0;
    for (std::string_view mark : {"・", "·", "/"}) {
        const std::size_t at = title.rfind(mark);
        if (at != title.npos) begin = std::max(begin, at + mark.size());
    }
    std::string tune = title.substr(begin);
    for (std::string_view mark : {" ", "（", "(", "　"}) tune = tune.substr(0, tune.find(mark));
    return tune;
}

bool addLines(const nlohmann::json& lines, TunePoem& poem)
{
    for (const auto& line : lines) {
        SplitText split = splitVerses(fromUtf8(line.get<std::string>()));
        for (std::size_t i = 0; i < split.lines.size(); ++i) {
            if (!std::all_of(split.lines[i].begin(), split.lines[i].end(), isHan)) return false;
            poem.lines.push_back(std::move(split.lines[i]));
            poem.stops.push_back(split.stops[i]);
        }
    }
    return !poem.lines.empty();
}

// A title may run the tune and a heading together: the longest name that stands alone elsewhere counts.
void trimTitles(std::vector<TunePoem>& poems)
{
    std::map<std::string, int> alone;
    for (const TunePoem& poem : poems) ++alone[poem.tune];
    std::erase_if(alone, [](const auto& entry) { return entry.second < 3; });
    for (TunePoem& poem : poems) {
        for (std::u32string name = fromUtf8(poem.tune); name.size() > 1; name.pop_back()) {
            if (!alone.contains(toUtf8(name))) continue;
            poem.tune = toUtf8(name);
            break;
        }
    }
    std::erase_if(poems, [](const TunePoem& poem) { return isNoTune(poem.tune); });
}

} // namespace

base::Result<void> readLines(const std::filesystem::path& file,
                             const std::function<void(std::string_view)>& line)
{
    const gzFile stream = gzopen(file.c_str(), "rb");
    if (!stream) {
        return base::Error{base::ErrorCode::NotFound, "The corpus " + file.string() + " cannot be opened.",
                           "Give a .jsonl or .jsonl.gz file."};
    }
    std::string pending;
    std::array<char, 1 << 16> buffer;
    int got = 0;
    while ((got = gzread(stream, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0) {
        pending.append(buffer.data(), static_cast<std::size_t>(got));
        std::size_t begin = 0, end = 0;
        while ((end = pending.find('\n', begin)) != pending.npos) {
            line(std::string_view(pending).substr(begin, end - begin));
            begin = end + 1;
        }
        pending.erase(0, begin);
    }
    if (!pending.empty()) line(pending);
    gzclose(stream);
    if (got < 0) {
        return base::Error{base::ErrorCode::Unreadable, "The corpus " + file.string() + " is damaged.",
                           "Fetch it again."};
    }
    return {};
}

base::Result<std::vector<TunePoem>> readTunePoems(const std::filesystem::path& file)
{
    std::vector<TunePoem> poems;
    std::string wrong;
    int number = 0;
    auto read = readLines(file, [&](std::string_view text) {
        ++number;
        if (text.empty() || !wrong.empty()) return;
        const auto object = nlohmann::json::parse(text, nullptr, false);
        if (!object.is_object() || !object.contains("lines") || !object["lines"].is_array()) {
            wrong = "line " + std::to_string(number) + " is no poem";
            return;
        }
        TunePoem poem;
        const std::string form = object.value("form", "");
        poem.form = form == "qu" ? FormId::Qu : FormId::Ci;
        poem.tune = form == "qu" ? tuneOfTitle(object.value("title", "")) : object.value("cipai", "");
        if (!isNoTune(poem.tune) && addLines(object["lines"], poem)) poems.push_back(std::move(poem));
    });
    if (!read) return read.error();
    if (!wrong.empty()) {
        return base::Error{base::ErrorCode::Unreadable, "The corpus " + file.string() + ": " + wrong + ".",
                           "Give a file with one poem in JSON a line."};
    }
    if (!poems.empty() && poems.front().form == FormId::Qu) trimTitles(poems);
    return poems;
}

} // namespace moyun::poem
