// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged scores, made by a fixed seed: the readers may refuse or read them, and must do nothing else. What
// is read is valid, and can be written again. Run under the address sanitizer this looks for reads and writes
// outside the buffers.
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"
#include "core/music/musicxml_reader.h"
#include "core/music/musicxml_writer.h"
#include "core/music/mxl_file.h"

#include <gtest/gtest.h>

#include <random>

namespace moyun::music {
namespace {

using Bytes = std::vector<std::uint8_t>;

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 1000;
#else
constexpr int kRounds = 4000;
#endif

Score sample()
{
    Score score;
    score.title = "Sample";
    score.pickUp = 480;
    score.tracks = {
        {"Piano RH",
         0,
         false,
         {{0, 480, 67, 80}, {480, 160, 72, 80}, {640, 160, 74, 80}, {800, 160, 76, 80}, {960, 2400, 77, 90}},
         {{480, Control::kSustain, 127}, {960, Control::kSustain, 0}},
         {{0, "la"}}},
        {"Piano LH", 0, false, {{480, 1920, 48, 70}, {480, 960, 55, 70}}, {}, {}},
        {"Drums", 0, true, {{480, 240, 36, 100}}, {}, {}}};
    score.tempi = {{0, 500'000}, {2400, 600'000}};
    score.meters = {{0, 4, 4}, {2400, 6, 8}};
    score.keys = {{0, -3, true}};
    score.chords = {{480, "Cm7/G"}};
    score.markers = {{480, "A"}};
    return score;
}

void check(const base::Result<ReadScore>& read)
{
    if (!read) {
        EXPECT_FALSE(read.error().message.empty());
        return;
    }
    const auto fine = validate(read->score);
    ASSERT_TRUE(fine) << fine.error().text();
    // Far places make many bars; only what is small is written again.
    if (read->score.end() > 2000 * Tick(read->score.ticksPerQuarter)) return;
    const auto text = writeMusicXml(read->score);
    ASSERT_TRUE(text) << text.error().text();
    const auto again = readMusicXml({reinterpret_cast<const std::uint8_t*>(text->data()), text->size()});
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(again->score.noteCount(), read->score.noteCount());
}

std::uint8_t someByte(std::mt19937& random)
{
    static constexpr std::uint8_t kEdges[] = {0,   1,   0x7F, 0x80, 0xFE, 0xFF, 0x90, 0x2F,
                                              '0', '9', '-',  '<',  '>',  '/',  '&'};
    return random() % 2 ? kEdges[random() % std::size(kEdges)] : static_cast<std::uint8_t>(random());
}

template <class Read> void mutate(const Bytes& whole, unsigned seed, int rounds, Read read)
{
    std::mt19937 random(seed);
    for (int round = 0; round < rounds; ++round) {
        Bytes file = whole;
        for (int n = int(random() % 6); n >= 0 && !file.empty(); --n) {
            const auto at = random() % file.size();
            switch (random() % 8) {
            case 0:
                file.erase(file.begin() + long(at),
                           file.begin() + long(std::min(at + 1 + random() % 20, file.size())));
                break;
            case 1:
                file.insert(file.begin() + long(at), 1 + random() % 8, someByte(random));
                break;
            case 2: { // a piece of it once more, elsewhere
                const Bytes piece(file.begin() + long(at),
                                  file.begin() + long(std::min(at + random() % 200, file.size())));
                file.insert(file.begin() + long(random() % file.size()), piece.begin(), piece.end());
                break;
            }
            case 3:
                if (random() % 8 == 0) file.resize(at);
                break;
            default:
                file[at] = someByte(random);
            }
        }
        check(read(file));
        if (::testing::Test::HasFailure()) FAIL() << "seed " << seed << " round " << round;
    }
}

TEST(MusicReaderFuzz, Midi)
{
    mutate(writeMidi(sample()), 1, 3 * kRounds, [](const Bytes& file) { return readMidi(file); });
}

TEST(MusicReaderFuzz, MusicXml)
{
    const auto text = writeMusicXml(sample());
    ASSERT_TRUE(text);
    mutate(Bytes(text->begin(), text->end()), 2, kRounds,
           [](const Bytes& file) { return readMusicXml(file); });
}

// Broken mark-up is refused early; here the mark-up is whole and the values are not.
TEST(MusicReaderFuzz, MusicXmlOfWrongValues)
{
    const auto text = writeMusicXml(sample());
    ASSERT_TRUE(text);
    static const std::string kValues[] = {"0",     "-1",   "1",    "7",   "99999999999", "1e9",
                                          "0.001", "text", "",     "255", "128",         "start",
                                          "stop",  "C",    "-0.5", "3+2", "16777216"};
    std::mt19937 random(3);
    for (int round = 0; round < kRounds; ++round) {
        std::string file = *text;
        for (int n = 1 + int(random() % 5); n > 0; --n) {
            auto from = file.find('>', random() % file.size());
            if (from == file.npos) continue;
            ++from;
            const auto to = file.find('<', from);
            if (to == file.npos || file.substr(from, to - from).find('\n') != std::string::npos) continue;
            file.replace(from, to - from, kValues[random() % std::size(kValues)]);
        }
        check(readMusicXml({reinterpret_cast<const std::uint8_t*>(file.data()), file.size()}));
        if (::testing::Test::HasFailure()) FAIL() << "round " << round;
    }
}

// Elements that are dropped, doubled and moved.
TEST(MusicReaderFuzz, MusicXmlOfMovedLines)
{
    const auto text = writeMusicXml(sample());
    ASSERT_TRUE(text);
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text->size();) {
        const auto end = text->find('\n', at);
        lines.push_back(text->substr(at, end - at));
        at = end + 1;
    }
    std::mt19937 random(4);
    for (int round = 0; round < kRounds; ++round) {
        auto moved = lines;
        for (int n = 1 + int(random() % 4); n > 0; --n) {
            const auto at = random() % moved.size(), to = random() % moved.size();
            const auto line = moved[at];
            const bool whole = line.find("</") != line.npos || line.find("/>") != line.npos;
            if (random() % 2 && whole) moved.erase(moved.begin() + long(at));
            if (whole) moved.insert(moved.begin() + long(std::min(to, moved.size())), line);
        }
        std::string file;
        for (const auto& line : moved) file += line;
        check(readMusicXml({reinterpret_cast<const std::uint8_t*>(file.data()), file.size()}));
        if (::testing::Test::HasFailure()) FAIL() << "round " << round;
    }
}

TEST(MusicReaderFuzz, CompressedMusicXml)
{
    const auto text = writeMusicXml(sample());
    ASSERT_TRUE(text);
    const auto packed = mxlAround(*text);
    ASSERT_TRUE(packed);
    mutate(*packed, 5, kRounds, [](const Bytes& file) { return readMusicXml(file); });
}

} // namespace
} // namespace moyun::music
