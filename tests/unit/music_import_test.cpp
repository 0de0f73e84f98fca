// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of other programs, where the data folder is there: all of them are read or refused with a reason,
// and what is read comes back from MIDI and MusicXML as it was.
#include "core/music/bar_map.h"
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"
#include "core/music/musicxml_reader.h"
#include "core/music/musicxml_writer.h"
#include "core/music/score_file.h"
#include "support/musicxml_check.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace moyun::music {
namespace {

using ::testing::IsEmpty;

// The files of an archive of the data folder, unpacked for one test.
class Unpacked
{
public:
    explicit Unpacked(const std::string& archive)
    {
        const auto command =
            "tar -xJf '" + test::dataPath(archive).string() + "' -C '" + m_dir.path().string() + "'";
        m_ok = std::system(command.c_str()) == 0;
    }
    bool ok() const { return m_ok; }
    std::vector<std::filesystem::path> files(const std::string& below = {}) const
    {
        std::vector<std::filesystem::path> all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_dir / below)) {
            const auto ending = entry.path().extension().string();
            if (ending == ".mid" || ending == ".xml" || ending == ".musicxml" || ending == ".mxl")
                all.push_back(entry.path());
        }
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    test::TempDir m_dir;
    bool m_ok = false;
};

std::vector<std::tuple<std::size_t, Tick, int, Tick, int>> soundsOf(const Score& score)
{
    std::vector<std::tuple<std::size_t, Tick, int, Tick, int>> all;
    for (std::size_t t = 0; t < score.tracks.size(); ++t)
        for (const auto& n : score.tracks[t].notes)
            all.push_back({t, n.start, n.pitch, n.length, n.velocity});
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<Meter> metersOf(const Score& score)
{
    auto meters = score.meters;
    if (meters.empty() || meters[0].at > 0) meters.insert(meters.begin(), Meter{});
    return meters;
}

void expectSameThroughMusicXml(const Score& score)
{
    const auto text = writeMusicXml(score);
    ASSERT_TRUE(text) << text.error().text();
    EXPECT_THAT(test::musicXmlFaults(*text), IsEmpty());
    const auto back = readMusicXml({reinterpret_cast<const std::uint8_t*>(text->data()), text->size()});
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_TRUE(soundsOf(score) == soundsOf(back->score)) << "other notes";
    EXPECT_EQ(score.tempi, back->score.tempi);
    EXPECT_EQ(metersOf(score), metersOf(back->score));
    EXPECT_EQ(BarMap(score).bars(), BarMap(back->score).bars());
}

TEST(MusicImportTest, EveryFileOfOtherProgramsIsReadOrRefusedWithAReason)
{
    MOYUN_REQUIRE_DATA("music/import-tests.tar.xz");
    const Unpacked data("music/import-tests.tar.xz");
    ASSERT_TRUE(data.ok());
    const auto files = data.files();
    ASSERT_GT(files.size(), 100u);
    for (const auto& file : files) {
        SCOPED_TRACE(file.string());
        const bool corrupt = file.string().find("corrupt") != std::string::npos;
        const auto read = readScoreFile(file);
        if (!read) {
            // Of what is not damaged on purpose only the empty file holds nothing.
            EXPECT_TRUE(corrupt || file.filename() == "test-empty-file.mid") << read.error().text();
            EXPECT_FALSE(read.error().message.empty());
            continue;
        }
        EXPECT_TRUE(validate(read->score));
        const auto text = writeMusicXml(read->score);
        if (text) EXPECT_THAT(test::musicXmlFaults(*text), IsEmpty());
    }
}

TEST(MusicImportTest, DamagedFilesAreReadAsIsExpectedOfThem)
{
    MOYUN_REQUIRE_DATA("music/import-tests.tar.xz");
    const Unpacked data("music/import-tests.tar.xz");
    ASSERT_TRUE(data.ok());
    constexpr int kRefused = -1;
    // Notes that have to come out; those of files that the archive lacks are not asked for.
    const std::map<std::string, int> expected = {{"ok_minimal.mid", 4},
                                                 {"one_byte.mid", kRefused},
                                                 {"header_long.mid", 1},
                                                 {"division_zero.mid", kRefused},
                                                 {"format_2.mid", 2},
                                                 {"ntrks_too_many.mid", 1},
                                                 {"track_len_short.mid", 1},
                                                 {"events_after_eot.mid", 1},
                                                 {"vlq_endless.mid", kRefused},
                                                 {"delta_max.mid", 1},
                                                 {"note_never_off.mid", 2},
                                                 {"double_note_on.mid", 2},
                                                 {"tempo_zero.mid", 1},
                                                 {"timesig_den_2_255.mid", 1},
                                                 {"pitch_0_127.mid", 2},
                                                 {"division_32767.mid", 4},
                                                 {"division_1.mid", 4},
                                                 {"text_utf8_bad.mid", 1},
                                                 {"ok_minimal.musicxml", 1},
                                                 {"empty.musicxml", kRefused},
                                                 {"truncated.musicxml", kRefused},
                                                 {"bom_utf8.musicxml", 1},
                                                 {"utf16.musicxml", 1},
                                                 {"latin1.musicxml", 1},
                                                 {"bad_utf8.musicxml", kRefused},
                                                 {"entity_bomb.musicxml", kRefused},
                                                 {"external_entity.musicxml", kRefused},
                                                 {"doctype_external.musicxml", 1},
                                                 {"timewise.musicxml", 1},
                                                 {"opus.musicxml", kRefused},
                                                 {"svg.musicxml", kRefused},
                                                 {"duration_negative.musicxml", 0},
                                                 {"duration_huge.musicxml", 0},
                                                 {"duration_fraction.musicxml", 1},
                                                 {"no_pitch.musicxml", 0},
                                                 {"octave_99.musicxml", 0},
                                                 {"step_H.musicxml", 0},
                                                 {"alter_quarter.musicxml", 1},
                                                 {"backup_past_start.musicxml", 2},
                                                 {"chord_first.musicxml", 1},
                                                 {"tie_never_stops.musicxml", 1},
                                                 {"part_missing.musicxml", 1},
                                                 {"part_unlisted.musicxml", 1},
                                                 {"measures_uneven.musicxml", 3},
                                                 {"time_senza_misura.musicxml", 1},
                                                 {"deep_nesting.musicxml", kRefused},
                                                 {"ok.mxl", 1},
                                                 {"no_container.mxl", 1},
                                                 {"path_traversal.mxl", kRefused},
                                                 {"zip_bomb.mxl", kRefused},
                                                 {"truncated.mxl", kRefused}};
    int found = 0;
    for (const auto& file : data.files()) {
        const auto one = expected.find(file.filename().string());
        if (one == expected.end()) continue;
        ++found;
        const auto read = readScoreFile(file);
        EXPECT_EQ(read ? int(read->score.noteCount()) : kRefused, one->second) << file;
    }
    EXPECT_GT(found, 20);
}

TEST(MusicImportTest, MidiFilesOfOtherProgramsComeBackFromMidiAndMusicXml)
{
    MOYUN_REQUIRE_DATA("music/import-tests.tar.xz");
    const Unpacked data("music/import-tests.tar.xz");
    ASSERT_TRUE(data.ok());
    for (const auto& file : data.files("import-tests/midi_real")) {
        SCOPED_TRACE(file.string());
        const auto read = readScoreFile(file);
        ASSERT_TRUE(read) << read.error().text();
        const auto back = readMidi(writeMidi(read->score));
        ASSERT_TRUE(back);
        EXPECT_TRUE(soundsOf(read->score) == soundsOf(back->score)) << "other notes";
        EXPECT_EQ(read->score.tempi, back->score.tempi);
        EXPECT_EQ(read->score.meters, back->score.meters);
        expectSameThroughMusicXml(read->score);
    }
}

TEST(MusicImportTest, TrainingScoresComeBackFromMidiAndMusicXml)
{
    MOYUN_REQUIRE_DATA("music/free.tar.xz");
    const Unpacked data("music/free.tar.xz");
    ASSERT_TRUE(data.ok());
#if defined(__SANITIZE_ADDRESS__)
    constexpr std::size_t kEvery = 60;
#else
    constexpr std::size_t kEvery = 4;
#endif
    const auto files = data.files();
    for (std::size_t i = 0; i < files.size(); i += kEvery) {
        SCOPED_TRACE(files[i].string());
        const auto read = readScoreFile(files[i]);
        ASSERT_TRUE(read) << read.error().text();
        const auto back = readMidi(writeMidi(read->score));
        ASSERT_TRUE(back);
        EXPECT_TRUE(back->score == read->score) << "another score through MIDI";
        expectSameThroughMusicXml(read->score);
    }
}

} // namespace
} // namespace moyun::music
