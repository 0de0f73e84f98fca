// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/brush_file.h"

#include "core/canvas/brush_library.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <fstream>

namespace moyun::canvas {

namespace {

using base::ErrorCode;

std::string brushWith(const std::string& settings)
{
    return R"({"version": 3, "settings": {)" + settings + "}}";
}

const std::string kPlain = brushWith(R"("radius_logarithmic": {"base_value": 2.0, "inputs": {}})");

ErrorCode codeOf(const std::string& text)
{
    const auto read = parseBrush(text, "bad.myb");
    if (read) return ErrorCode::Internal;
    EXPECT_THAT(read.error().message, testing::HasSubstr("bad.myb"));
    EXPECT_FALSE(read.error().advice.empty());
    return read.error().code;
}

void write(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

TEST(BrushFile, ReadsValuesAndMappings)
{
    const auto read = parseBrush(brushWith(R"(
        "radius_logarithmic": {"base_value": 1.5, "inputs": {"pressure": [[0, -1], [0.5, 0], [1, 0.75]]}},
        "eraser": {"base_value": 1, "inputs": {}},
        "of another time": {"base_value": "text"},
        "hardness": {"base_value": 0.5, "inputs": {"of another time": 7, "random": [[0, 0], [1, 1]]}})"),
                                 "a.myb");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->settings.size(), 3u);
    EXPECT_NEAR(read->radius(), std::exp(1.5), 1e-4);
    EXPECT_TRUE(read->erases());
    EXPECT_FALSE(read->smudges());
    EXPECT_FALSE(read->needsTime());
    std::size_t points = 0;
    for (const auto& setting : read->settings)
        for (const auto& mapping : setting.mappings) points += mapping.points.size();
    EXPECT_EQ(points, 5u);
}

TEST(BrushFile, HostileFilesAreRefused)
{
    EXPECT_EQ(codeOf(""), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf("{"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf("[1, 2]"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf("{}"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(R"({"version": 3})"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(R"({"version": "3", "settings": {}})"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(R"({"version": 2, "settings": {}})"), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(R"({"version": 3, "settings": []})"), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(brushWith("")), ErrorCode::Unreadable);
    for (const char* value : {R"("opaque": 1)", R"("opaque": {})", R"("opaque": {"base_value": "1"})",
                              R"("opaque": {"base_value": null})", R"("opaque": {"base_value": 1e300})",
                              R"("opaque": {"base_value": 1, "inputs": []})",
                              R"("opaque": {"base_value": 1, "inputs": {"pressure": 3}})",
                              R"("opaque": {"base_value": 1, "inputs": {"pressure": [[0, 0], [1]]}})",
                              R"("opaque": {"base_value": 1, "inputs": {"pressure": [[0, 0], ["1", 1]]}})",
                              R"("opaque": {"base_value": 1, "inputs": {"pressure": [[1, 0], [0, 1]]}})"})
        EXPECT_EQ(codeOf(brushWith(value)), ErrorCode::Unreadable) << value;
    // More points than libmypaint has room for.
    std::string points;
    for (int i = 0; i < 65; ++i) points += (i ? ", [" : "[") + std::to_string(i) + ", 0]";
    EXPECT_EQ(codeOf(brushWith(R"("opaque": {"base_value": 1, "inputs": {"pressure": [)" + points + "]}}")),
              ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(std::string(100000, '[')), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(R"({"version": 3, "settings": )" + std::string(50000, '{')), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(std::string(kMostBrushBytes + 1, ' ')), ErrorCode::TooLarge);
    // Cut off anywhere.
    for (std::size_t length = 0; length < kPlain.size(); ++length)
        EXPECT_FALSE(parseBrush(kPlain.substr(0, length), "cut.myb")) << length;
}

// A stroke of a brush that asks for a million dabs a pixel would never end.
TEST(BrushFile, DabsAndSizesAreBounded)
{
    const auto read = parseBrush(brushWith(R"(
        "radius_logarithmic": {"base_value": 9000, "inputs": {}},
        "dabs_per_actual_radius": {"base_value": 9999, "inputs": {"pressure": [[0, 0], [1, 9999]]}})"),
                                 "a.myb");
    ASSERT_TRUE(read);
    EXPECT_LE(read->radius(), 1000);
    for (const auto& setting : read->settings) {
        EXPECT_LT(setting.base, 100);
        for (const auto& mapping : setting.mappings)
            for (const auto& point : mapping.points) EXPECT_LT(point.second, 100);
    }
}

TEST(BrushLibrary, GroupsOrderAndTitles)
{
    test::TempDir folder;
    const auto first = folder / "one", second = folder / "two";
    write(first / "inks/Quill_Pen#1.myb", kPlain);
    write(first / "inks/a-brush.myb", kPlain);
    write(first / "oils/smudge+paint.myb", kPlain);
    write(first / "order.conf",
          "# of this folder\nGroup: oils\noils/smudge+paint\nGroup: my_inks\ninks/Quill_Pen#1\n");
    write(second / "inks/a-brush.myb", brushWith(R"("radius_logarithmic": {"base_value": 0.0})"));
    write(second / "inks/broken.myb", "{");
    write(second / "inks/a-brush_prev.png", "not looked at");
    const BrushLibrary library = BrushLibrary::open({first, second, folder / "none"});
    ASSERT_EQ(library.presets().size(), 3u);
    EXPECT_EQ(library.presets()[0].title, "Smudge + paint");
    EXPECT_EQ(library.presets()[0].group, "Oils");
    EXPECT_EQ(library.presets()[1].name, "inks/Quill_Pen#1");
    EXPECT_EQ(library.presets()[1].title, "Quill Pen 1");
    EXPECT_EQ(library.presets()[1].group, "My inks");
    EXPECT_EQ(library.presets()[2].title, "A brush");
    // The later folder's.
    EXPECT_NEAR(library.presets()[2].radius, 1, 1e-6);
    EXPECT_EQ(library.presets()[2].preview, second / "inks/a-brush_prev.png");
    EXPECT_TRUE(library.presets()[0].preview.empty());
    EXPECT_EQ(library.notes().size(), 2u); // the broken file and the folder that is not there
    EXPECT_EQ(library.find("inks/a-brush"), &library.presets()[2]);
    EXPECT_EQ(library.find("inks/broken"), nullptr);
    ASSERT_EQ(library.starters().size(), 1u);
    EXPECT_EQ(library.starters()[0].name, "");
}

TEST(BrushLibrary, StartersAreInstalledAndEachIsOfItsKind)
{
    if (BrushLibrary::systemFolders().empty()) GTEST_SKIP() << "needs the brushes of mypaint-brushes";
    const BrushLibrary library = BrushLibrary::open(BrushLibrary::systemFolders());
    const auto starters = library.starters();
    EXPECT_EQ(starters.size(), 17u);
    for (const auto& starter : starters) {
        EXPECT_FALSE(starter.title.empty());
        if (!starter.name.empty()) {
            ASSERT_NE(library.find(starter.name), nullptr);
            EXPECT_EQ(library.find(starter.name)->smudges,
                      starter.title == "Smudge" || starter.title == "Blender");
        }
    }
    for (const auto& preset : library.presets()) EXPECT_FALSE(preset.preview.empty()) << preset.name;
}

} // namespace moyun::canvas
