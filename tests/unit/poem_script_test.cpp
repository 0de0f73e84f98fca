// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/script.h"
#include "core/poem/text_decoding.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iconv.h>

using namespace moyun;
using poem::Script;
using poem::TextEncoding;

namespace {

constexpr std::u32string_view kVerse =
    U"春江潮水连海平，海上明月共潮生。\n滟滟随波千万里，何处春江无月明。\n";
constexpr std::u32string_view kTraditional =
    U"春江潮水連海平，海上明月共潮生。\n灩灩隨波千萬里，何處春江無月明。\n";

std::string encoded(std::u32string_view text, const char* encoding)
{
    std::string in = *poem::encodeUtf8(text), out(in.size() * 4, '\0');
    const iconv_t conversion = ::iconv_open(encoding, "UTF-8");
    char *from = in.data(), *to = out.data();
    std::size_t left = in.size(), room = out.size();
    EXPECT_EQ(::iconv(conversion, &from, &left, &to, &room), 0u);
    ::iconv_close(conversion);
    out.resize(out.size() - room);
    return out;
}

} // namespace

TEST(Script, ConvertsByPhrasesBothWays)
{
    const auto opened = poem::ScriptConverter::open();
    ASSERT_TRUE(opened.ok()) << opened.error().text();
    const auto& converter = **opened;
    EXPECT_EQ(converter.convert(kVerse, Script::Traditional), kTraditional);
    EXPECT_EQ(converter.convert(kTraditional, Script::Simplified), kVerse);
    EXPECT_EQ(converter.convert(U"头发，发现，皇后，以后，心里", Script::Traditional),
              U"頭髮，發現，皇后，以後，心裏");
    EXPECT_EQ(converter.convert(U"頭髮，發現，皇后，以後，心裏", Script::Simplified),
              U"头发，发现，皇后，以后，心里");
}

TEST(Script, KeepsPlacesAndWhatIsNotChinese)
{
    const auto opened = poem::ScriptConverter::open();
    ASSERT_TRUE(opened.ok()) << opened.error().text();
    const auto& converter = **opened;
    const std::u32string odd =
        std::u32string(U"a\n") + U'\0' + char32_t(0xd800) + char32_t(0x110000) + U"😀连";
    auto expected = odd;
    expected.back() = U'連';
    EXPECT_EQ(converter.convert(odd, Script::Traditional), expected);
    EXPECT_EQ(converter.convert(U"", Script::Simplified), U"");
    const std::u32string longText(100000, U'连');
    EXPECT_EQ(converter.convert(longText, Script::Traditional), std::u32string(100000, U'連'));
}

TEST(Script, GuessesTheScriptAndSeesMixtures)
{
    const auto opened = poem::ScriptConverter::open();
    ASSERT_TRUE(opened.ok()) << opened.error().text();
    const auto& converter = **opened;
    EXPECT_EQ(converter.guess(kVerse).script, Script::Simplified);
    EXPECT_EQ(converter.guess(kTraditional).script, Script::Traditional);
    EXPECT_FALSE(converter.guess(kTraditional).mixed);
    EXPECT_FALSE(converter.guess(kVerse).mixed);
    EXPECT_TRUE(converter.guess(U"連海连海").mixed);
    EXPECT_EQ(converter.guess(U"山月").script, Script::Simplified);
    EXPECT_FALSE(converter.guess(U"千萬里，白雲。皇后").mixed); // 里 and 后 are traditional too
}

TEST(TextDecoding, Utf8IsTakenStrictly)
{
    EXPECT_EQ(*poem::decodeUtf8("\xe6\x98\xa5"), U"春");
    EXPECT_EQ(*poem::decodeUtf8(""), U"");
    for (const char* bad :
         {"\xed\xa0\x80", "\xc0\x80", "\xe6\x98", "\xf4\x90\x80\x80", "\x80", "\xff", "\xe0\x80\x80"})
        EXPECT_FALSE(poem::decodeUtf8(bad).ok());
    const auto refused = poem::decodeUtf8("a\nb\xff");
    EXPECT_NE(refused.error().message.find("line 2, byte 4"), std::string::npos) << refused.error().message;
    EXPECT_EQ(*poem::encodeUtf8(U"春😀"), "春😀");
    const auto lone = poem::encodeUtf8(std::u32string(U"春") + char32_t(0xdc00));
    EXPECT_FALSE(lone.ok());
    EXPECT_NE(lone.error().message.find("Character 2"), std::string::npos);
}

TEST(TextDecoding, EncodingsAreTold)
{
    struct Case
    {
        std::string bytes;
        TextEncoding encoding;
        std::u32string_view text;
    };
    const std::vector<Case> cases = {
        {encoded(kVerse, "UTF-8"), TextEncoding::Utf8, kVerse},
        {"\xef\xbb\xbf" + encoded(kVerse, "UTF-8"), TextEncoding::Utf8, kVerse},
        {encoded(kVerse, "GB18030"), TextEncoding::Gb18030, kVerse},
        {encoded(kTraditional, "BIG5-HKSCS"), TextEncoding::Big5, kTraditional},
        {encoded(kVerse, "UTF-16"), TextEncoding::Utf16, kVerse},
        {encoded(kVerse.substr(0, 7), "GB18030"), TextEncoding::Gb18030, kVerse.substr(0, 7)},
        {encoded(kTraditional.substr(0, 7), "BIG5-HKSCS"), TextEncoding::Big5, kTraditional.substr(0, 7)},
    };
    for (const auto& one : cases) {
        const auto decoded = poem::decodeText(one.bytes);
        ASSERT_TRUE(decoded.ok()) << decoded.error().text();
        EXPECT_EQ(decoded->encoding, one.encoding) << encodingName(decoded->encoding);
        EXPECT_EQ(decoded->text, one.text);
    }
    EXPECT_EQ(poem::decodeText("a\r\nb\rc")->text, U"a\nb\nc");
    // What Big5 holds back until the end of the text is not lost.
    EXPECT_EQ(*poem::decodeText("\x88\x66", TextEncoding::Big5), std::u32string(1, char32_t(0xca)));
}

TEST(TextDecoding, WhatIsNoTextIsRefused)
{
    EXPECT_FALSE(poem::decodeText(std::string_view("PK\3\4\0\0", 6)).ok());
    EXPECT_FALSE(poem::decodeText("\xff\xfb\x90\x64\xff\xff\xff").ok());
    EXPECT_FALSE(poem::decodeText(std::string_view("\xff\xfe\x00\xd8", 4)).ok()); // UTF-16 with half a pair
    EXPECT_EQ(poem::decodeText(std::string(poem::kMostTextBytes + 1, 'a')).error().code,
              base::ErrorCode::TooLarge);
}

TEST(TextDecoding, FilesAreReadWhole)
{
    const test::TempDir folder;
    std::ofstream(folder / "gb.txt", std::ios::binary) << encoded(kVerse, "GB18030");
    const auto read = poem::readTextFile(folder / "gb.txt");
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->text, kVerse);
    EXPECT_EQ(poem::readTextFile(folder / "none.txt").error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(poem::readTextFile(folder.path()).error().code, base::ErrorCode::Unreadable);
    std::ofstream(folder / "bad.txt", std::ios::binary) << "a\xff\xff";
    const auto bad = poem::readTextFile(folder / "bad.txt");
    ASSERT_FALSE(bad.ok());
    EXPECT_NE(bad.error().message.find("bad.txt"), std::string::npos);
}
