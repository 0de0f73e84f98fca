// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exports.h"

#include "core/base/atomic_file.h"
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "core/image/image_file.h"
#include "core/music/score_file.h"
#include "core/project/database.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace moyun::project {
namespace {

using Json = nlohmann::json;

constexpr int kMostDepth = 32;
constexpr char kBetween[] = "\n* * *\n\n";

[[noreturn]] void missing(const char* part)
{
    throw Failure({base::ErrorCode::NotFound, std::string("The project has no ") + part + ".",
                   "Choose a part that it has; \"moyun project info\" lists them."});
}

void require(const base::Result<void>& done)
{
    if (!done) throw Failure(done.error());
}

void writePicture(const canvas::Picture& picture, const std::filesystem::path& file)
{
    const base::ImageBuffer all = canvas::imageOf(picture);
    base::ImageBuffer rgb(all.width(), all.height(), 3), alpha(all.width(), all.height(), 1);
    for (std::size_t i = 0; i < alpha.sizeBytes(); ++i) {
        std::copy_n(all.data() + 4 * i, 3, rgb.data() + 3 * i);
        alpha.data()[i] = all.data()[4 * i + 3];
    }
    const bool opaque =
        std::all_of(alpha.data(), alpha.data() + alpha.sizeBytes(), [](auto value) { return value == 255; });
    require(image::writeImage(file, rgb, opaque ? nullptr : &alpha));
}

// Of an object; empty where there is no such text.
std::string textIn(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string poemText(std::uint32_t id, const PoemText& poem)
{
    const Json json = Json::parse(
        poem, [](int depth, Json::parse_event_t, Json&) { return depth <= kMostDepth; }, false);
    if (!json.is_object())
        throw Failure({base::ErrorCode::Unreadable, "Poem " + std::to_string(id) + " cannot be read.", {}});
    std::string text;
    for (const char* key : {"title", "author"})
        if (const std::string line = textIn(json, key); !line.empty()) text += line + "\n";
    if (!text.empty()) text += "\n";
    text += textIn(json, "text");
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text + "\n";
}

std::string textOf(const ProjectContent& content)
{
    std::string all;
    for (const auto& [id, poem] : content.poems) all += (all.empty() ? "" : kBetween) + poemText(id, poem);
    return all;
}

} // namespace

base::Result<std::string> poemsAsText(const ProjectContent& content)
{
    return toResult([&] { return textOf(content); });
}

base::Result<void> exportPart(const ProjectContent& content, const std::filesystem::path& file,
                              std::stop_token stop)
{
    return toResult([&] {
        std::string ending = file.extension().string();
        std::transform(ending.begin(), ending.end(), ending.begin(),
                       [](unsigned char c) { return char(c >= 'A' && c <= 'Z' ? c + 32 : c); });
        const auto is = [&](std::initializer_list<std::string_view> endings) {
            return std::find(endings.begin(), endings.end(), ending) != endings.end();
        };
        if (is({".ora", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"})) {
            if (!content.canvas) missing("canvas");
            if (ending == ".ora")
                require(canvas::writeOpenRaster(file, content.canvas->picture, stop));
            else
                writePicture(content.canvas->picture, file);
        } else if (ending == ".txt") {
            if (content.poems.empty()) missing("poem");
            const std::string text = textOf(content);
            require(base::writeFileAtomically(
                file, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
        } else if (is({".mid", ".midi", ".musicxml", ".xml", ".mxl"})) {
            if (!content.score) missing("score");
            require(music::writeScoreFile(*content.score, file));
        } else {
            throw Failure(
                {base::ErrorCode::InvalidArgument, "Nothing of a project is written as \"" + ending + "\".",
                 "Choose .ora or .png for the canvas, .txt for the poems, .mid or .musicxml for the score."});
        }
    });
}

} // namespace moyun::project
