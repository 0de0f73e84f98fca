// SPDX-License-Identifier: GPL-3.0-or-later
// MusicXML that means harm or makes no sense: an error that says why, or what can be made of it.
#include "core/music/musicxml_writer.h"
#include "core/music/mxl_file.h"
#include "core/music/score_file.h"
#include "support/musicxml_samples.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <fstream>

namespace moyun::music {
namespace {

using namespace moyun::test;
using ::testing::HasSubstr;

std::string errorOf(const std::vector<std::uint8_t>& bytes)
{
    const auto made = readMusicXml(bytes);
    return made ? "" : made.error().message;
}
std::string errorOf(const std::string& document)
{
    return errorOf(bytesOf(document));
}

std::size_t notesOf(const std::string& document)
{
    const auto made = readXml(document);
    EXPECT_TRUE(made) << (made ? "" : made.error().text());
    if (!made) return 999;
    EXPECT_TRUE(validate(made->score));
    return made->score.noteCount();
}

TEST(MusicXmlHostileTest, EntitiesAreNotExpandedAndNotFetched)
{
    std::string bomb = "<!DOCTYPE score-partwise [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'm'; ++c)
        bomb += std::string("<!ENTITY ") + c + " \"&" + char(c - 1) + ";&" + char(c - 1) + ";\">";
    EXPECT_THAT(
        errorOf(bomb + "]><score-partwise><work><work-title>&l;</work-title></work></score-partwise>"),
        HasSubstr("entities"));
    EXPECT_THAT(
        errorOf(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><score-partwise><work><work-title>&e;"
            "</work-title></work></score-partwise>"),
        HasSubstr("entities"));
}

TEST(MusicXmlHostileTest, NestingWithoutEnd)
{
    std::string deep = "<score-partwise>";
    for (int i = 0; i < 200'000; ++i) deep += "<a>";
    EXPECT_NE(errorOf(deep), "");
    for (int i = 0; i < 200'000; ++i) deep += "</a>";
    EXPECT_THAT(errorOf(deep + "</score-partwise>"), HasSubstr("without end"));
}

TEST(MusicXmlHostileTest, OtherDocumentsAreToldApart)
{
    EXPECT_THAT(errorOf("<opus/>"), HasSubstr("opus"));
    EXPECT_THAT(errorOf("<museScore/>"), HasSubstr("MuseScore"));
    EXPECT_THAT(errorOf("<svg/>"), HasSubstr("another kind"));
    EXPECT_NE(errorOf(""), "");
    EXPECT_NE(errorOf("<score-partwise><part id=\"P1\">"), "");
    EXPECT_THAT(errorOf("<score-partwise/>"), HasSubstr("no part"));
}

TEST(MusicXmlHostileTest, NumbersThatCannotBe)
{
    const auto withDivisions = [](const std::string& divisions) {
        return musicXml(
            measure("<attributes><divisions>" + divisions + "</divisions></attributes>" + note("C4", 1)));
    };
    for (const char* divisions : {"0", "-4", "text", "", "1e300", "nan", "16777216", "99999999999999999999"})
        EXPECT_LE(notesOf(withDivisions(divisions)), 1u) << divisions;
    const auto withDuration = [](const std::string& duration) {
        return musicXml(measure(attributes(1) +
                                "<note><pitch><step>C</step><octave>4</octave></pitch><duration>" + duration +
                                "</duration></note>" + note("D4", 1)));
    };
    EXPECT_EQ(notesOf(withDuration("1000000000")), 1u);
    EXPECT_EQ(notesOf(withDuration("1e308")), 1u);
    EXPECT_EQ(notesOf(withDuration("-3")), 1u);
    EXPECT_EQ(notesOf(withDuration("0")), 1u);
    EXPECT_EQ(notesOf(withDuration("1.5")), 2u);
    for (const char* pitch :
         {"<pitch><step>H</step><octave>4</octave></pitch>",
          "<pitch><step>C</step><octave>99</octave></pitch>",
          "<pitch><step>C</step><alter>1e9</alter><octave>4</octave></pitch>", "<pitch/>", ""})
        EXPECT_EQ(
            notesOf(musicXml(measure(attributes(1) + "<note>" + pitch + "<duration>1</duration></note>"))),
            0u)
            << pitch;
}

TEST(MusicXmlHostileTest, StepsBackBeforeTheBarAndChordsWithoutANote)
{
    const auto made =
        readXml(musicXml(measure(attributes(1) + note("C4", 1) + "<backup><duration>7</duration></backup>" +
                                 note("D4", 1, "", "<chord/>"))));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->score.noteCount(), 2u);
    const auto first =
        readXml(musicXml(measure(attributes(1) + note("C4", 2, "", "<chord/>") + note("D4", 2))));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->score.tracks[0].notes[1].start, 960);
}

TEST(MusicXmlHostileTest, AMillionEmptyBarsAreRefusedOrReadInBoundedTime)
{
    std::string bars;
    for (int i = 0; i < 300'000; ++i) bars += "<measure/>";
    EXPECT_THAT(errorOf(musicXml(bars)), HasSubstr("longer than a score"));
}

TEST(MusicXmlHostileTest, MorePartsThanTracks)
{
    std::string parts;
    for (int i = 0; i < 300; ++i) parts += "<part id=\"X" + std::to_string(i) + "\"><measure/></part>";
    const auto made = readXml("<score-partwise>" + parts + "</score-partwise>");
    if (made) {
        EXPECT_LE(made->score.tracks.size(), kMostTracks);
    }
}

TEST(MusicXmlHostileTest, PartsThatComeAfterVeryManyBars)
{
    std::string document = "<score-timewise>";
    for (int i = 0; i < 100'000; ++i) document += "<measure/>";
    document += "<measure>";
    for (int i = 0; i < 100'000; ++i) document += "<part id=\"" + std::to_string(i) + "\"/>";
    EXPECT_THAT(errorOf(document + "</measure></score-timewise>"), HasSubstr("too many"));
}

TEST(MusicXmlHostileTest, VeryManyTiesAtOnePlace)
{
    std::string bar = attributes(1);
    for (int i = 0; i < 100'000; ++i)
        bar += note("C4", 4, "<tie type=\"stop\"/><tie type=\"start\"/>", i ? "<chord/>" : "");
    EXPECT_EQ(notesOf(musicXml(measure(bar))), 100'000u);
}

TEST(MusicXmlHostileTest, WhatNobodyCouldReadIsNotWritten)
{
    Score score;
    score.tracks = {{"Cluster", 0, false, {}, {}, {}}};
    for (int i = 0; i < 50'000; ++i) score.tracks[0].notes.push_back({0, 480 + i, 60, 80});
    EXPECT_THAT(writeMusicXml(score).error().message, HasSubstr("Cluster"));
    // Few notes, but each in very many bars.
    score.tracks[0].notes.clear();
    for (int i = 0; i < 200; ++i) score.tracks[0].notes.push_back({i, 50'000'000, i % 128, 80});
    score.sort();
    EXPECT_THAT(writeMusicXml(score).error().message, HasSubstr("Cluster"));
}

TEST(MusicXmlHostileTest, ArchivesThatUnpackWithoutEnd)
{
    const std::string document = musicXml(measure(attributes(1) + note("C4", 4)));
    const auto bomb = mxlAround(document + std::string(std::size_t(60) << 20, ' '));
    ASSERT_TRUE(bomb);
    ASSERT_LT(bomb->size(), 1u << 20);
    EXPECT_THAT(errorOf(*bomb), HasSubstr("far more"));
}

TEST(MusicXmlHostileTest, ArchivesThatLeadOut)
{
    const std::string document = musicXml(measure(attributes(1) + note("C4", 4)));
    const auto container = [](const std::string& path) {
        return "<container><rootfiles><rootfile full-path=\"" + path + "\"/></rootfiles></container>";
    };
    for (const char* path : {"../evil.xml", "/etc/evil.xml", "a/../../evil.xml", "C:\\evil.xml", "a\\b.xml"})
        EXPECT_THAT(errorOf(storedZip({{"META-INF/container.xml", container(path)}, {path, document}})),
                    HasSubstr("outside itself"))
            << path;
    // Other odd names in it are nobody's business: nothing is unpacked.
    EXPECT_EQ(
        errorOf(storedZip(
            {{"../evil.txt", "x"}, {"META-INF/container.xml", container("a.xml")}, {"a.xml", document}})),
        "");
}

TEST(MusicXmlHostileTest, ArchivesWithoutContainerOrScore)
{
    const std::string document = musicXml(measure(attributes(1) + note("C4", 4)));
    EXPECT_EQ(errorOf(storedZip({{"piece.musicxml", document}})), "");
    EXPECT_EQ(errorOf(storedZip({{"META-INF/container.xml", "<container/>"}, {"a/piece.xml", document}})),
              "");
    EXPECT_THAT(errorOf(storedZip({{"readme.txt", "nothing"}})), HasSubstr("no score"));
    auto cut = storedZip({{"piece.musicxml", document}});
    cut.resize(cut.size() / 2);
    EXPECT_THAT(errorOf(cut), HasSubstr("archive"));
    auto altered = storedZip({{"piece.musicxml", document}});
    altered[100] ^= 1;
    EXPECT_NE(errorOf(altered), "");
    // An archive in the archive is no score.
    const auto inner = storedZip({{"piece.musicxml", document}});
    EXPECT_NE(errorOf(storedZip({{"piece.xml", std::string(inner.begin(), inner.end())}})), "");
}

TEST(MusicXmlHostileTest, FilesAreKnownByTheirContent)
{
    const TempDir dir;
    const auto write = [&](const char* name, const std::vector<std::uint8_t>& bytes) {
        const auto file = dir / name;
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        return file;
    };
    const std::string document = musicXml(measure(attributes(1) + note("C4", 4)));
    EXPECT_TRUE(readScoreFile(write("named.mxl", bytesOf(document))));
    EXPECT_TRUE(readScoreFile(write("named.mid", storedZip({{"a.xml", document}}))));
    for (const char* content : {"", "M", "not a score", "\x89PNG\r\n"}) {
        const auto made = readScoreFile(write("other.mid", bytesOf(content)));
        ASSERT_FALSE(made);
        EXPECT_THAT(made.error().message, HasSubstr("other.mid"));
    }
}

} // namespace
} // namespace moyun::music
