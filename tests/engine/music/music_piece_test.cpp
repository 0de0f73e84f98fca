// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/music_piece.h"

#include <gtest/gtest.h>

namespace {

using namespace moyun;

music::Score duet()
{
    music::Score s;
    s.tracks = {{"Piano LH", 0, false, {{0, 1920, 45, 80}, {1920, 1920, 40, 80}}, {}, {}},
                {"Piano RH",
                 0,
                 false,
                 {{0, 480, 69, 80}, {480, 480, 72, 80}, {960, 960, 76, 80}, {1920, 1920, 71, 80}},
                 {},
                 {}}};
    return s;
}

TEST(MusicPieceTest, NamesTellTheTextureAndItsOrder)
{
    const auto texture = engine::textureOf(duet());
    EXPECT_EQ(texture.name, "piano");
    ASSERT_EQ(texture.roles.size(), 2u);
    EXPECT_EQ(texture.roles[0], (std::pair<std::size_t, std::string>{1, "right"}));
    auto other = duet();
    other.tracks[0].name = "Kazoo";
    EXPECT_EQ(engine::textureOf(other).name, "free");
}

TEST(MusicPieceTest, TheTonicBecomesC)
{
    // No signature, but A minor by what sounds.
    const auto pieces = engine::piecesOf(duet());
    ASSERT_EQ(pieces.size(), 1u);
    const auto& piece = pieces[0];
    EXPECT_TRUE(piece.minor);
    EXPECT_EQ(piece.shift, 3);
    ASSERT_EQ(piece.bars.size(), 2u);
    EXPECT_EQ(piece.bars[0], (engine::MusicPiece::Bar{16, 4, 4}));
    EXPECT_EQ(piece.notes[0][0], (neural::GridNote{0, 24, std::uint8_t(72 - neural::MusicGrid::kLowest)}));
    // The first quarter sounds A alone with its bass: no chord; with C and E it is the tonic triad.
    ASSERT_EQ(piece.chords.size(), 8u);
    EXPECT_EQ(piece.chords[0], 0);
}

TEST(MusicPieceTest, AChangeOfKeyBeginsAnotherStretch)
{
    auto score = duet();
    score.keys = {{0, 0, true}, {1920, 3, false}};
    const auto pieces = engine::piecesOf(score);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].bars.size(), 1u);
    EXPECT_EQ(pieces[1].notes[0].size(), 1u);
    EXPECT_EQ(pieces[1].notes[0][0].start, 0);
}

TEST(MusicPieceTest, BarsThatTheGridCannotHoldAreLeftOut)
{
    auto score = duet();
    score.meters = {{0, 7, 32}};
    EXPECT_TRUE(engine::piecesOf(score).empty());
}

} // namespace
