// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/style_collection.h"

#include "tests/engine/style/sample_pictures.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace moyun;
using namespace moyun::engine;

namespace {

NamedStyle named(const std::string& id, const std::string& title, const std::string& titleZh)
{
    NamedStyle style;
    style.id = id;
    style.titleEn = title;
    style.titleZh = titleZh;
    style.artistEn = "Somebody";
    style.artistZh = "某人";
    style.year = 1888;
    style.vector = {1, 2.5f, -3};
    return style;
}

class StyleCollectionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        StyleCollection made(folder.path(), "hash");
        ASSERT_TRUE(
            made.add(named("great-wave", "The Great Wave", "神奈川冲浪里"), test::picture(64, 48)).ok());
        ASSERT_TRUE(
            made.add(named("starry-night", "The Starry Night", "星月夜"), test::picture(64, 48)).ok());
        ASSERT_TRUE(made.write().ok());
    }
    void write(const std::string& text) { std::ofstream(folder / "gallery.json") << text; }
    test::TempDir folder;
};

} // namespace

TEST_F(StyleCollectionTest, ReadsWhatItWrote)
{
    auto read = StyleCollection::read(folder.path(), "hash");
    ASSERT_TRUE(read.ok()) << read.error().text();
    ASSERT_EQ(read->styles().size(), 2u);
    EXPECT_EQ(read->styles()[0].titleZh, "神奈川冲浪里");
    EXPECT_EQ(read->styles()[1].vector, (neural::StyleVector{1, 2.5f, -3}));
    EXPECT_TRUE(std::filesystem::exists(read->thumbnailPath(read->styles()[0])));
    ASSERT_TRUE(read->remove("great-wave").ok());
    EXPECT_FALSE(read->remove("great-wave").ok());
    ASSERT_TRUE(read->write().ok());
    EXPECT_FALSE(std::filesystem::exists(folder / "gallery/great-wave.jpg"));
    EXPECT_EQ(StyleCollection::read(folder.path(), "")->styles().size(), 1u);
}

// The program may end between any two files of a write.
TEST_F(StyleCollectionTest, HalfARemovalIsStillACollection)
{
    const auto oldNames = folder / "names", oldVectors = folder / "vectors";
    std::filesystem::copy_file(folder / "gallery.json", oldNames);
    std::filesystem::copy_file(folder / "gallery.safetensors", oldVectors);
    auto styles = StyleCollection::read(folder.path(), "hash");
    ASSERT_TRUE(styles.ok() && styles->remove("great-wave").ok() && styles->write().ok());
    ASSERT_EQ(StyleCollection::read(folder.path(), "")->styles().size(), 1u);
    std::filesystem::copy_file(oldVectors, folder / "gallery.safetensors",
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_TRUE(StyleCollection::read(folder.path(), "").ok()); // new names, vectors of both
    std::filesystem::copy_file(oldNames, folder / "gallery.json",
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_TRUE(StyleCollection::read(folder.path(), "").ok()); // nothing written yet
}

TEST_F(StyleCollectionTest, FindsByIdTitleAndPart)
{
    const auto styles = StyleCollection::read(folder.path(), "hash");
    ASSERT_TRUE(styles.ok());
    EXPECT_EQ(styles->find("great-wave")->id, "great-wave");
    EXPECT_EQ(styles->find("the starry night")->id, "starry-night");
    EXPECT_EQ(styles->find("星月夜")->id, "starry-night");
    EXPECT_EQ(styles->find("Wave")->id, "great-wave");
    const auto several = styles->find("the");
    ASSERT_FALSE(several.ok());
    EXPECT_NE(several.error().message.find("starry-night"), std::string::npos);
    const auto unknown = styles->find("stary-nigt");
    ASSERT_FALSE(unknown.ok());
    EXPECT_NE(unknown.error().advice.find("starry-night"), std::string::npos);
}

TEST_F(StyleCollectionTest, TitlesThatSeveralHaveAreNotGuessed)
{
    auto styles = StyleCollection::read(folder.path(), "hash");
    ASSERT_TRUE(styles.ok());
    const auto add = [&](const std::string& id, const std::string& title, const std::string& titleZh) {
        ASSERT_TRUE(styles->add(named(id, title, titleZh), test::picture(8, 8)).ok());
    };
    add("starry-night-2", "the starry night", "罗纳河上的星夜");
    add("wheat", "Great-Wave", "星月夜");
    for (const char* name : {"The Starry Night", "星月夜"}) { // among them one that is also part of others
        const auto found = styles->find(name);
        ASSERT_FALSE(found.ok()) << name << " gave " << found->id;
        EXPECT_EQ(found.error().code, base::ErrorCode::NotFound);
        EXPECT_NE(found.error().message.find("starry-night, "), std::string::npos) << found.error().message;
    }
    EXPECT_NE(styles->find("星月夜").error().message.find("wheat"), std::string::npos);
    EXPECT_EQ(styles->find("STARRY-night")->id, "starry-night");     // an id wins over being part of another
    EXPECT_EQ(styles->find("great-wave")->id, "great-wave");         // and over a title
    EXPECT_EQ(styles->find("罗纳河上的星夜")->id, "starry-night-2"); // a whole title over nothing else
    add("the-great-wave-detail", "The Great Wave, detail", "细部");
    EXPECT_EQ(styles->find("the great wave")->id, "great-wave"); // a whole title over being part of another
}

TEST_F(StyleCollectionTest, RefusesDamage)
{
    EXPECT_EQ(StyleCollection::read(folder.path(), "another").error().code, base::ErrorCode::Unsupported);
    EXPECT_EQ(StyleCollection::read(folder / "nowhere", "").error().code, base::ErrorCode::NotFound);
    const std::string head = R"({"version":1,"model_sha256":"hash","styles":[)";
    const auto style = [](const std::string& id, const std::string& thumbnail) {
        return R"({"id":")" + id +
               R"(","title_en":"a","title_zh":"b","artist_en":"c","artist_zh":"d","thumbnail":")" +
               thumbnail + "\"}";
    };
    for (const std::string& text :
         {std::string("not json"), std::string("[]"), std::string("{}"), head + "7]}", head + "{}]}",
          head + style("../evil", "") + "]}", head + style("great-wave", "../../etc/passwd") + "]}",
          head + style("unknown", "") + "]}",
          head + style("great-wave", "") + "," + style("great-wave", "") + "]}"}) {
        write(text);
        const auto read = StyleCollection::read(folder.path(), "");
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_NE(read.error().message.find("gallery"), std::string::npos) << text;
    }
    StyleCollection own(folder.path(), "hash");
    EXPECT_FALSE(own.add(named("no/slash", "", ""), test::picture(8, 8)).ok());
}
