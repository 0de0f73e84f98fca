// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/bar_map.h"
#include "support/musicxml_samples.h"

#include <gmock/gmock.h>

namespace moyun::music {
namespace {

using namespace moyun::test;
using ::testing::Contains;
using ::testing::HasSubstr;

// What the document says, which has to be readable and valid.
ReadScore read(const std::string& document)
{
    auto made = readXml(document);
    EXPECT_TRUE(made) << (made ? "" : made.error().text());
    if (!made) return {};
    EXPECT_TRUE(validate(made->score));
    return *made;
}

TEST(MusicXmlReaderTest, NotesRestsAndChords)
{
    const auto score =
        read(musicXml(measure(attributes(2) + note("C4", 2) + note("rest", 1) + note("Bb3", 1) +
                              note("D4", 1, "", "<chord/>") + note("F#5", 4))))
            .score;
    ASSERT_EQ(score.tracks.size(), 1u);
    EXPECT_EQ(score.tracks[0].name, "Voice");
    EXPECT_EQ(score.ticksPerQuarter, 480);
    EXPECT_EQ(
        score.tracks[0].notes,
        (std::vector<Note>{{0, 480, 60, 80}, {720, 240, 58, 80}, {720, 240, 62, 80}, {960, 960, 78, 80}}));
}

TEST(MusicXmlReaderTest, TiedNotesAreOneAlsoOverBarLinesAndChordsOfWhichOnlyOneIsTied)
{
    const std::string start = "<tie type=\"start\"/>", stop = "<tie type=\"stop\"/>";
    const auto score =
        read(musicXml(measure(attributes(1) + note("C4", 3) + note("E4", 1, start) +
                              note("G4", 1, "", "<chord/>")) +
                      measure(note("E4", 1, stop + start) + note("E4", 1, stop) + note("E4", 2), 2)))
            .score;
    EXPECT_EQ(score.tracks[0].notes,
              (std::vector<Note>{
                  {0, 1440, 60, 80}, {1440, 1440, 64, 80}, {1440, 480, 67, 80}, {2880, 960, 64, 80}}));
}

TEST(MusicXmlReaderTest, ATieThatNeverEndsIsANoteOfItsOwnLength)
{
    const auto score = read(musicXml(measure(attributes(1) + note("C4", 1, "<tie type=\"start\"/>") +
                                             note("rest", 2) + note("C4", 1, "<tie type=\"stop\"/>"))))
                           .score;
    EXPECT_EQ(score.tracks[0].notes, (std::vector<Note>{{0, 480, 60, 80}, {1440, 480, 60, 80}}));
}

TEST(MusicXmlReaderTest, ATieWhoseOtherEndIsMissingGoesToTheNextNoteOfItsVoice)
{
    const std::string start = "<tie type=\"start\"/>", stop = "<tie type=\"stop\"/>";
    const auto score =
        read(musicXml(measure(attributes(1) + note("C4", 1, start) + note("C4", 2) + note("C4", 1)))).score;
    EXPECT_EQ(score.tracks[0].notes, (std::vector<Note>{{0, 1440, 60, 80}, {1440, 480, 60, 80}}));
    // Where another voice holds the other end, that one is meant.
    const auto voices = read(musicXml(measure(attributes(1) + note("C4", 1, start) + note("C4", 1) +
                                              "<backup><duration>1</duration></backup>" +
                                              note("C4", 3, stop + "<voice>2</voice>"))))
                            .score;
    EXPECT_EQ(voices.tracks[0].notes, (std::vector<Note>{{0, 1920, 60, 80}, {480, 480, 60, 80}}));
}

TEST(MusicXmlReaderTest, TheTiesOfAnArpeggioHoldItsNotesIntoTheChord)
{
    const std::string start = "<tie type=\"start\"/>", stop = "<tie type=\"stop\"/>";
    const auto score = read(musicXml(measure(attributes(1) + note("C4", 1, start) + note("E4", 1, start) +
                                             note("C4", 2, stop) + note("E4", 2, stop, "<chord/>"))))
                           .score;
    EXPECT_EQ(score.tracks[0].notes, (std::vector<Note>{{0, 1920, 60, 80}, {480, 1440, 64, 80}}));
}

TEST(MusicXmlReaderTest, BackupMakesVoicesSoundTogetherAndForwardMakesRoom)
{
    const auto score =
        read(musicXml(measure(attributes(1) + note("C5", 4) + "<backup><duration>4</duration></backup>" +
                              "<forward><duration>1</duration></forward>" + note("C4", 3))))
            .score;
    EXPECT_EQ(score.tracks[0].notes, (std::vector<Note>{{0, 1920, 72, 80}, {480, 1440, 60, 80}}));
}

TEST(MusicXmlReaderTest, TwoStavesAreTwoHands)
{
    const auto score =
        read(musicXml(measure(attributes(1, "<staves>2</staves>") + note("C5", 4, "<staff>1</staff>") +
                              "<backup><duration>4</duration></backup>" + note("C3", 4, "<staff>2</staff>"))))
            .score;
    ASSERT_EQ(score.tracks.size(), 2u);
    EXPECT_EQ(score.tracks[0].name, "Voice RH");
    EXPECT_EQ(score.tracks[1].name, "Voice LH");
    EXPECT_EQ(score.tracks[1].notes, (std::vector<Note>{{0, 1920, 48, 80}}));
}

TEST(MusicXmlReaderTest, TransposingInstrumentsAreReadAsTheySound)
{
    const auto score =
        read(musicXml(measure(attributes(1, "<key><fifths>1</fifths><mode>major</mode></key>",
                                         "<time><beats>4</beats><beat-type>4</beat-type></time>"
                                         "<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic>"
                                         "<octave-change>-1</octave-change></transpose>") +
                              note("G4", 4))))
            .score;
    EXPECT_EQ(score.tracks[0].notes[0].pitch, 67 - 14);
    EXPECT_EQ(score.keys, (std::vector<KeySignature>{{0, -1, false}}));
}

TEST(MusicXmlReaderTest, TupletsAndChangesOfDivisionsStayExact)
{
    std::string bar = attributes(3);
    for (int i = 0; i < 3; ++i) bar += note("C4", 1);
    bar += "<attributes><divisions>7</divisions></attributes>";
    for (int i = 0; i < 7; ++i) bar += note("D4", 1);
    bar += note("E4", 14);
    const auto score = read(musicXml(measure(bar))).score;
    EXPECT_EQ(score.ticksPerQuarter % 21, 0);
    const auto& notes = score.tracks[0].notes;
    ASSERT_EQ(notes.size(), 11u);
    EXPECT_EQ(notes[2].end(), score.ticksPerQuarter);
    EXPECT_EQ(notes[9].end(), 2 * score.ticksPerQuarter);
    EXPECT_EQ(notes[10].end(), 4 * score.ticksPerQuarter);
}

TEST(MusicXmlReaderTest, GraceNotesSoundBeforeTheirBeatAndTakeNothingFromIt)
{
    const auto made = read(
        musicXml(measure(attributes(1) + note("C4", 2) + grace("D", 4) + grace("E", 4) + note("F4", 2))));
    EXPECT_EQ(
        made.score.tracks[0].notes,
        (std::vector<Note>{{0, 960, 60, 80}, {840, 60, 62, 80}, {900, 60, 64, 80}, {960, 960, 65, 80}}));
    EXPECT_THAT(made.notes, Contains(HasSubstr("Grace notes")));
}

TEST(MusicXmlReaderTest, CueNotesAndFiguredBassAreLeftOutAndSaid)
{
    const auto made = read(musicXml(measure(attributes(1) + note("C4", 2, "", "<cue/>") +
                                            "<figured-bass><figure/></figured-bass>" + note("D4", 2))));
    EXPECT_EQ(made.score.noteCount(), 1u);
    EXPECT_EQ(made.score.tracks[0].notes[0].start, 960);
    EXPECT_THAT(made.notes, Contains(HasSubstr("Cue notes")));
    EXPECT_THAT(made.notes, Contains(HasSubstr("Figured bass")));
}

TEST(MusicXmlReaderTest, MicrotonesAreRoundedAndSaid)
{
    const auto made =
        read(musicXml(measure(attributes(1) + "<note><pitch><step>C</step><alter>1.6</alter><octave>4</"
                                              "octave></pitch><duration>4</duration></note>")));
    EXPECT_EQ(made.score.tracks[0].notes[0].pitch, 62);
    EXPECT_THAT(made.notes, Contains(HasSubstr("Microtones")));
}

TEST(MusicXmlReaderTest, PercussionHasTheKeysOfItsInstruments)
{
    const std::string part =
        "<score-instrument id=\"P1-I1\"><instrument-name>Snare</instrument-name></score-instrument>"
        "<midi-instrument id=\"P1-I1\"><midi-channel>10</midi-channel>"
        "<midi-unpitched>41</midi-unpitched></midi-instrument>";
    const std::string drum =
        "<note><unpitched><display-step>C</display-step><display-octave>5</display-octave>"
        "</unpitched><duration>2</duration><instrument id=\"P1-I1\"/></note>";
    const auto score = read(musicXml(measure(attributes(1) + drum), part)).score;
    ASSERT_EQ(score.tracks.size(), 1u);
    EXPECT_TRUE(score.tracks[0].percussion);
    EXPECT_EQ(score.tracks[0].notes[0].pitch, 40);
    // Without a key of its own the place on the staff says it.
    const auto placed =
        read(musicXml(measure(attributes(1) + "<note><unpitched><display-step>F</display-step>"
                                              "<display-octave>4</display-octave></unpitched>"
                                              "<duration>2</duration></note>")));
    EXPECT_EQ(placed.score.tracks[0].notes[0].pitch, 36);
}

TEST(MusicXmlReaderTest, DirectionsAreReadWhereTheyStand)
{
    const std::string directions =
        "<direction><direction-type><rehearsal>A</rehearsal></direction-type></direction>"
        "<direction><direction-type><metronome><beat-unit>quarter</beat-unit><beat-unit-dot/><per-minute>60</"
        "per-minute>"
        "</metronome></direction-type></direction>"
        "<direction><direction-type><dynamics><ff/></dynamics></direction-type></direction>"
        "<direction><direction-type><pedal type=\"start\"/></direction-type><offset>1</offset></direction>";
    const auto score =
        read(
            musicXml(
                measure(attributes(1) + note("C4", 2) + directions + note("D4", 2)) +
                measure(
                    "<sound tempo=\"100\"/><direction><direction-type><pedal type=\"stop\"/></direction-type>"
                    "</direction>" +
                        note("E4", 2) + note("F4", 2, "", "") +
                        "<direction><direction-type><words>fine</words>"
                        "</direction-type></direction>",
                    2)))
            .score;
    EXPECT_EQ(score.markers, (std::vector<TextAt>{{960, "A"}, {3840, "fine"}}));
    EXPECT_EQ(score.tempi, (std::vector<Tempo>{{960, 666'667}, {1920, 600'000}}));
    const auto& track = score.tracks[0];
    EXPECT_EQ(track.controls,
              (std::vector<Control>{{1440, Control::kSustain, 127}, {1920, Control::kSustain, 0}}));
    EXPECT_EQ(track.notes[0].velocity, 80);
    EXPECT_EQ(track.notes[1].velocity, 112);
}

TEST(MusicXmlReaderTest, ChordSymbolsComeByKindAndByWhatIsShown)
{
    const auto harmony = [](const std::string& root, const std::string& kind) {
        return "<harmony><root><root-step>" + root + "</root-step><root-alter>-1</root-alter></root>" + kind +
               "<bass><bass-step>G</bass-step></bass></harmony>";
    };
    const auto score =
        read(musicXml(measure(attributes(1) + harmony("E", "<kind>major-seventh</kind>") + note("C4", 1) +
                              harmony("B", "<kind text=\"-7\">minor-seventh</kind>") + note("C4", 1) +
                              harmony("A", "<kind text=\"MI9\">minor-ninth</kind>") + note("C4", 1) +
                              "<harmony><root><root-step>C</root-step></root><kind>none</kind></harmony>" +
                              note("C4", 1))))
            .score;
    EXPECT_EQ(score.chords,
              (std::vector<TextAt>{{0, "Ebmaj7/G"}, {480, "Bb-7/G"}, {960, "Abm9/G"}, {1440, "N.C."}}));
}

TEST(MusicXmlReaderTest, LyricsKeepTheirHyphens)
{
    const auto lyric = [](const std::string& syllabic, const std::string& text) {
        return "<lyric number=\"1\"><syllabic>" + syllabic + "</syllabic><text>" + text + "</text></lyric>";
    };
    const auto made = read(musicXml(
        measure(attributes(1) + note("C4", 1, lyric("begin", "Früh")) +
                note("D4", 3, lyric("end", "ling") + "<lyric number=\"2\"><text>zwei</text></lyric>"))));
    EXPECT_EQ(made.score.tracks[0].lyrics, (std::vector<TextAt>{{0, "Früh-"}, {480, "ling"}}));
    EXPECT_THAT(made.notes, Contains(HasSubstr("first verse")));
}

TEST(MusicXmlReaderTest, PickUpsShortBarsLongBarsAndRestsAtTheEnd)
{
    const auto score = read(musicXml(measure(attributes(1) + note("G4", 1), 0) + measure(note("C4", 4)) +
                                     measure(note("D4", 2), 2) + measure(note("E4", 5), 3) +
                                     measure(note("F4", 4), 4) + measure(note("rest", 4), 5)))
                           .score;
    EXPECT_EQ(score.pickUp, 480);
    const auto bars = BarMap(score).bars();
    ASSERT_EQ(bars.size(), 6u);
    EXPECT_EQ(bars[0].length(), 480);
    EXPECT_EQ(bars[1].length(), 1920);
    EXPECT_EQ(bars[2].length(), 960);
    EXPECT_EQ(bars[3].length(), 2400);
    EXPECT_EQ(bars[4].length(), 1920);
    EXPECT_EQ(bars[4].beats, 4);
    EXPECT_EQ(score.length, bars[5].end);
}

TEST(MusicXmlReaderTest, MetersOfSumsAndMetersThatCannotBe)
{
    const auto meterOf = [](const std::string& time) {
        const auto made = read(musicXml(measure(attributes(1, "", time) + note("C4", 1))));
        return made.score.meters.empty() ? Meter{0, 0, 1} : made.score.meters[0];
    };
    EXPECT_EQ(meterOf("<time><beats>3+2</beats><beat-type>8</beat-type></time>"), (Meter{0, 5, 8}));
    EXPECT_EQ(
        meterOf(
            "<time><beats>3</beats><beat-type>8</beat-type><beats>2</beats><beat-type>4</beat-type></time>"),
        (Meter{0, 7, 8}));
    EXPECT_EQ(meterOf("<time><beats>0</beats><beat-type>0</beat-type></time>").beats, 0);
    EXPECT_EQ(meterOf("<time><beats>4</beats><beat-type>3</beat-type></time>").beats, 0);
    EXPECT_EQ(meterOf("<time><senza-misura/></time>").beats, 0);
}

TEST(MusicXmlReaderTest, TimewiseIsTheSameMusic)
{
    const std::string notes = attributes(1) + note("C4", 4);
    const auto made =
        read("<score-timewise><part-list><score-part id=\"A\"><part-name>One</part-name></score-part>"
             "<score-part id=\"B\"><part-name>Two</part-name></score-part></part-list>"
             "<measure number=\"1\"><part id=\"A\">" +
             notes + "</part></measure><measure number=\"2\"><part id=\"A\">" + note("D4", 4) +
             "</part><part id=\"B\">" + note("E4", 4) + "</part></measure></score-timewise>");
    ASSERT_EQ(made.score.tracks.size(), 2u);
    EXPECT_EQ(made.score.tracks[0].notes.size(), 2u);
    EXPECT_EQ(made.score.tracks[1].name, "Two");
    EXPECT_EQ(made.score.tracks[1].notes, (std::vector<Note>{{1920, 1920, 64, 80}}));
}

TEST(MusicXmlReaderTest, EncodingsOfText)
{
    const auto titleOf = [](std::vector<std::uint8_t> bytes) {
        const auto made = readMusicXml(bytes);
        return made ? made->score.title : made.error().text();
    };
    auto document = musicXml(measure(attributes(1) + note("C4", 4)), "",
                             "<work><work-title>F\xc3\xbcr 笛</work-title></work>");
    EXPECT_EQ(titleOf(bytesOf("\xef\xbb\xbf" + document)), "F\xc3\xbcr 笛");
    // UTF-16 of both orders, with a mark; the declaration still says UTF-8.
    for (const bool big : {true, false}) {
        std::vector<std::uint8_t> wide{std::uint8_t(big ? 0xfe : 0xff), std::uint8_t(big ? 0xff : 0xfe)};
        for (const char16_t c : std::u16string(u"<score-partwise><work><work-title>Für 笛</work-title></work>"
                                               u"<part id=\"P\"><measure/></part></score-partwise>")) {
            wide.push_back(std::uint8_t(big ? c >> 8 : c));
            wide.push_back(std::uint8_t(big ? c : c >> 8));
        }
        EXPECT_EQ(titleOf(wide), "F\xc3\xbcr 笛");
    }
    EXPECT_EQ(titleOf(bytesOf(
                  "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><score-partwise><work><work-title>F\xfcr"
                  "</work-title></work><part id=\"P\"><measure/></part></score-partwise>")),
              "F\xc3\xbcr");
    EXPECT_THAT(
        titleOf(bytesOf("<?xml version=\"1.0\"?><score-partwise><work><work-title>F\xfcr</work-title></work>"
                        "</score-partwise>")),
        HasSubstr("UTF-8"));
    EXPECT_THAT(titleOf(bytesOf("<?xml version=\"1.0\" encoding=\"EBCDIC-37\"?><score-partwise/>")),
                HasSubstr("ebcdic-37"));
}

} // namespace
} // namespace moyun::music
