// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project_store.h"
#include "support/random_pictures.h"
#include "support/random_scores.h"

#include <algorithm>
#include <random>
#include <string>

// Projects for tests, the same from the same seed.
namespace moyun::test {

inline project::CanvasContent randomCanvas(std::mt19937& random, int side = 300)
{
    project::CanvasContent content;
    canvas::Picture& picture = content.picture;
    picture.width = picture.height = side;
    picture.dpi = 72 + double(random() % 300) / 7;
    picture.layers.push_back(randomLayer(picture, random, true));
    for (int edit = 0; edit < 30; ++edit) randomEdit(picture, random);
    content.look = R"({"regions":[{"id":1,"where":"painted"}]})";
    dab(content.lookMasks[1], 40, 40, 30, random);
    content.lookMasks[7];
    return content;
}

inline std::string samplePoem(int number)
{
    return R"({"text":"白日依山盡，黃河入海流。\n欲窮千里目，更上一層樓。","title":"登鸛雀樓 )" +
           std::to_string(number) + R"(","author":"王之渙","form":"wujue","locked":"1111"})";
}

inline project::Edit randomProject(std::mt19937& random)
{
    project::Edit edit;
    edit.title = "春江 " + std::to_string(random() % 1000);
    edit.canvas = randomCanvas(random);
    for (std::uint32_t id = 1; id <= 3; ++id) edit.poems[id] = samplePoem(int(random() % 100));
    auto score = randomScore(random);
    score.chords = {{0, "Cm7/G"}, {480, ""}};
    score.markers = {{0, "起"}};
    score.tracks[0].controls = {{0, music::Control::kPitchBend, -8192}, {10, 64, 127}};
    score.tracks[0].lyrics = {{0, "白"}, {480, "日"}};
    edit.score = std::make_shared<const music::Score>(std::move(score));
    auto picture = std::make_shared<project::Bytes>(3000);
    for (auto& byte : *picture) byte = static_cast<std::uint8_t>(random());
    edit.styles["mine/lake"] = project::StyleInUse{"mine/lake", "My lake", R"({"kind":"own"})", picture};
    edit.styles["monet"] = project::StyleInUse{"monet", "Monet", "{}", {}};
    edit.views["canvas"] = R"({"zoom":1.5})";
    edit.views["roll"] = "{}";
    return edit;
}

inline project::Take sampleTake(project::TakeKind kind, const std::string& name, std::size_t bytes,
                                int second)
{
    project::Take take;
    take.info.kind = kind;
    take.info.name = name;
    take.info.request = R"({"strength":0.5,"theme":"moon"})";
    take.info.seed = 0xfedcba9876543210u + std::uint64_t(second);
    take.info.model = "style-v1";
    take.info.modelSha256 = std::string(64, 'a');
    take.info.created = project::Time(std::chrono::seconds(1'700'000'000 + second));
    take.result.assign(bytes, static_cast<std::uint8_t>(second));
    take.thumbnail.assign(100, 7);
    return take;
}

// Whether recovery told that it keeps what check() finds wrong in what it wrote.
inline bool isToldAsKept(std::string fault, const std::vector<std::string>& told)
{
    const std::string often = " times)."; // "(2 times)."
    const bool isOften = fault.size() > often.size() && fault.ends_with(often);
    fault.erase(isOften ? fault.rfind(" (") : fault.size() - 1);
    return std::any_of(told.begin(), told.end(), [&fault](const std::string& one) {
        return one.find(fault + "; it is kept") != std::string::npos;
    });
}

inline bool sameContent(const project::ProjectContent& a, const project::ProjectContent& b)
{
    return a.title == b.title && a.canvas == b.canvas && a.poems == b.poems && a.styles == b.styles &&
           a.views == b.views && (a.score == b.score || (a.score && b.score && *a.score == *b.score));
}

} // namespace moyun::test
