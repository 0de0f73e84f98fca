// SPDX-License-Identifier: GPL-3.0-or-later
// The list of known lines: what the builder wrote is found again, little else is, and damaged files are
// refused.
#include "core/poem/known_lines.h"
#include "core/poem/known_lines_file.h"
#include "core/poem/utf8.h"
#include "support/test_paths.h"
#include "tools/known_lines/known_lines_builder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

namespace moyun::poem {
namespace {

std::u32string randomLine(std::mt19937& random)
{
    std::u32string line;
    for (int i = 0; i < 7; ++i) line += char32_t(0x4e00 + random() % 20000);
    return line;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class KnownLinesTest : public ::testing::Test
{
protected:
    base::Result<std::shared_ptr<const KnownLines>> reload(const std::string& bytes)
    {
        std::ofstream(file, std::ios::binary) << bytes;
        return KnownLines::load(file);
    }

    test::TempDir folder;
    std::filesystem::path file = folder.path() / "lines.bin";
    KnownLinesBuilder builder;
};

TEST_F(KnownLinesTest, FindsWhatWasKeptAndLittleElse)
{
    std::mt19937 random(3);
    std::vector<std::u32string> lines;
    for (int poem = 0; poem < 5000; ++poem) {
        builder.beginPoem("poem " + std::to_string(poem), "author " + std::to_string(poem % 7));
        for (int l = 0; l < 4; ++l) builder.addLine(lines.emplace_back(randomLine(random)));
    }
    ASSERT_TRUE(builder.write(file).ok());
    const auto known = KnownLines::load(file);
    ASSERT_TRUE(known.ok()) << known.error().text();
    EXPECT_EQ((*known)->poems(), 5000u);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto source = (*known)->find(lines[i]);
        ASSERT_TRUE(source.has_value());
        EXPECT_EQ(source->title, "poem " + std::to_string(i / 4));
        EXPECT_EQ(source->author, "author " + std::to_string(i / 4 % 7));
    }
    int mistaken = 0;
    for (int i = 0; i < 100'000; ++i) mistaken += (*known)->knows(randomLine(random));
    EXPECT_LT(mistaken, 100'000 * 1.5 * KnownLines::kFalsePositives);
}

TEST_F(KnownLinesTest, MarksCapitalsAndShortLinesDoNotCount)
{
    builder.beginPoem("登鹳雀楼", "王之涣");
    builder.addLine(U"白日依山尽");
    builder.addLine(U"何处");
    builder.beginPoem("", "");
    builder.addLine(U"shall i compare thee to a summer 's day");
    ASSERT_TRUE(builder.write(file).ok());
    const auto known = KnownLines::load(file);
    ASSERT_TRUE(known.ok());
    EXPECT_EQ(builder.lines(), 2u);
    EXPECT_TRUE((*known)->knows(U"白日，依山尽。"));
    EXPECT_EQ((*known)->find(U"白日依山尽")->author, "王之涣");
    EXPECT_TRUE((*known)->knows(U"Shall I compare thee to a summer's day?"));
    EXPECT_FALSE((*known)->knows(U"何处"));
    EXPECT_FALSE((*known)->knows(U""));
}

TEST_F(KnownLinesTest, DamagedFilesAreRefused)
{
    builder.beginPoem("one", "somebody");
    builder.addLine(U"白日依山尽");
    ASSERT_TRUE(builder.write(file).ok());
    const auto whole = bytesOf(file);
    ASSERT_TRUE(reload(whole).ok());
    for (const std::size_t size :
         {std::size_t(0), std::size_t(7), sizeof(KnownLinesHeader), whole.size() - 1})
        EXPECT_FALSE(reload(whole.substr(0, size)).ok()) << size;
    EXPECT_FALSE(reload(whole + "x").ok());
    for (const std::size_t at :
         {std::size_t(0), offsetof(KnownLinesHeader, segment), offsetof(KnownLinesHeader, segments) + 3,
          offsetof(KnownLinesHeader, poems), offsetof(KnownLinesHeader, packed) + 3,
          offsetof(KnownLinesHeader, unpacked) + 3, whole.size() - 6}) {
        auto altered = whole;
        altered[at] = char(altered[at] ^ 0x7f);
        const auto loaded = reload(altered);
        ASSERT_FALSE(loaded.ok()) << at;
        EXPECT_NE(loaded.error().message.find("lines.bin"), std::string::npos);
    }
    std::filesystem::remove(file);
    EXPECT_EQ(KnownLines::load(file).error().code, base::ErrorCode::NotFound);
}

} // namespace
} // namespace moyun::poem
