// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/picture_delta.h"
#include "core/canvas/scratch_file.h"
#include "core/canvas/tile_pack.h"
#include "support/random_pictures.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

namespace moyun::test {

namespace {

using namespace canvas;

std::shared_ptr<const Tile> noise(std::mt19937& random, int bits)
{
    auto tile = makeTile<Tile>();
    for (auto& value : tile->px) value = static_cast<std::uint16_t>(random() & ((1u << bits) - 1));
    return tile;
}

Picture start(std::mt19937& random)
{
    Picture picture;
    picture.width = picture.height = 512;
    for (int i = 0; i < 4; ++i) picture.layers.push_back(randomLayer(picture, random, true));
    return picture;
}

TEST(TilePackTest, TilesComeBackToTheBitAndPaintBecomesSmall)
{
    std::mt19937 random(1);
    TilePacker packer;
    for (const int bits : {0, 1, 8, 15, 16}) {
        const auto tile = noise(random, bits);
        const auto packed = packer.pack(*tile);
        EXPECT_LE(packed.size(), sizeof(Tile) + 1);
        const std::vector<std::uint8_t> bytes(packed.begin(), packed.end());
        Tile back;
        ASSERT_TRUE(packer.unpack(bytes, back));
        EXPECT_EQ(back, *tile);
        EXPECT_FALSE(packer.unpack(std::span(bytes).first(bytes.size() - 1), back));
        EXPECT_FALSE(packer.unpack({}, back));
    }
    Pixels pixels;
    dab(pixels, 32, 32, 30, random);
    EXPECT_LT(packer.pack(*pixels.tile(0, 0)).size(), sizeof(Tile) / 2);
    MaskTile mask, back;
    for (auto& value : mask.px) value = static_cast<std::uint8_t>(random());
    const auto packed = packer.pack(mask);
    ASSERT_TRUE(packer.unpack(std::vector<std::uint8_t>(packed.begin(), packed.end()), back));
    EXPECT_EQ(back, mask);
}

TEST(ScratchFileTest, BlocksStandUntilTheyAreGivenBackAndPlacesAreUsedAgain)
{
    const TempDir folder;
    ScratchFile file(folder.path() / "made", 256 * 1024);
    std::mt19937 random(2);
    struct Kept
    {
        ScratchFile::Block block;
        std::vector<std::uint8_t> bytes;
    };
    std::vector<Kept> kept;
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        std::vector<std::uint8_t> bytes(1 + random() % 9000);
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
        const auto block = file.reserve(bytes.size());
        if (block) {
            ASSERT_TRUE(file.write(*block, bytes.data()));
            kept.push_back({*block, std::move(bytes)});
        } else {
            ++refused;
            EXPECT_EQ(block.error().code, base::ErrorCode::TooLarge);
            for (int j = 0; j < 12; ++j) {
                std::swap(kept[random() % kept.size()], kept.back());
                file.give(kept.back().block);
                kept.pop_back();
            }
        }
        EXPECT_LE(file.bytes(), 256u * 1024);
        if (i % 100 == 0)
            for (const Kept& one : kept) {
                std::vector<std::uint8_t> back(one.bytes.size());
                ASSERT_TRUE(file.read(one.block, back.data()));
                ASSERT_EQ(back, one.bytes);
            }
    }
    EXPECT_GT(refused, 100);
    for (const Kept& one : kept) file.give(one.block);
    EXPECT_EQ(file.bytes(), 0u);
    // All of it in one piece again.
    EXPECT_TRUE(file.reserve(256 * 1024));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "made")); // no name is left
}

TEST(ScratchFileTest, AFolderThatCannotBeIsToldWithItsName)
{
    const TempDir folder;
    {
        std::ofstream(folder.path() / "file") << "x";
    }
    ScratchFile file(folder.path() / "file", 1024);
    const auto block = file.reserve(10);
    ASSERT_FALSE(block);
    EXPECT_NE(block.error().message.find((folder.path() / "file").string()), std::string::npos);
}

TEST(PictureDeltaTest, TurnsOnePictureIntoTheOtherAndBack)
{
    const TempDir folder;
    UndoVault vault({std::size_t(1) << 30, 1 << 20, folder.path()}, [](base::Error) {});
    std::mt19937 random(3);
    Picture before = start(random);
    for (int i = 0; i < 400; ++i) {
        Picture after = before;
        const int edits = 1 + int(random() % 4);
        for (int j = 0; j < edits; ++j) randomEdit(after, random);
        PictureDelta delta(before, after, vault);
        EXPECT_EQ(delta.isEmpty(), before == after);
        Picture standing = after;
        ASSERT_TRUE(delta.exchange(standing, vault));
        ASSERT_EQ(standing, before) << i;
        ASSERT_TRUE(delta.exchange(standing, vault));
        ASSERT_EQ(standing, after) << i;
        before = std::move(after);
    }
}

TEST(PictureDeltaTest, KeepsTheTilesThatDifferAndEachOnce)
{
    const TempDir folder;
    UndoVault vault({std::size_t(1) << 30, 1 << 20, folder.path()}, [](base::Error) {});
    Picture before;
    before.width = before.height = 2048;
    before.layers.resize(1);
    before.layers[0].id = 1;
    before.nextId = 2;
    const auto paper = makeTile<Tile>();
    const_cast<Tile&>(*paper).px.fill(Tile::kOne);
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x) before.layers[0].pixels.set(x, y, paper);
    Picture after = before;
    after.layers[0].pixels.edit(3, 4).px[0] = 1;
    after.layers[0].pixels.edit(30, 31).px[0] = 2;
    // The same values in a tile of its own are no difference.
    after.layers[0].pixels.edit(7, 7).px[0] = Tile::kOne;
    {
        const PictureDelta delta(before, after, vault);
        EXPECT_EQ(delta.tiles()->size(), 2u);
        EXPECT_EQ(vault.bytesInMemory(), sizeof(Tile)); // both were the paper
        EXPECT_LT(delta.bytes(), 2000u);
        EXPECT_EQ(changedArea(before, after), (image::Rect{192, 256, 1792, 1792}));
    }
    EXPECT_EQ(vault.bytesInMemory(), 0u);
}

TEST(UndoVaultTest, PacksInTheOrderGivenAndReadsBack)
{
    const TempDir folder;
    UndoVault vault({8 * sizeof(Tile), 64 << 20, folder.path()}, [](base::Error) { ADD_FAILURE(); });
    std::mt19937 random(5);
    std::vector<UndoVault::Bundle> bundles;
    std::vector<std::shared_ptr<const Tile>> tiles;
    for (int i = 0; i < 40; ++i) {
        tiles.push_back(noise(random, 14));
        bundles.push_back(std::make_shared<const UndoVault::Tiles>(
            UndoVault::Tiles{vault.keep(tiles.back()), nullptr, vault.keep(tiles.back())}));
    }
    EXPECT_EQ(vault.bytesInMemory(), 40 * sizeof(Tile));
    vault.pack({bundles.begin(), bundles.end()});
    vault.waitBelow(8 * sizeof(Tile));
    EXPECT_LE(vault.bytesInMemory(), 8 * sizeof(Tile));
    EXPECT_GT(vault.bytesOnDisk(), 0u);
    for (std::size_t i = 0; i < bundles.size(); ++i) {
        const auto read = vault.fetch(*bundles[i]);
        ASSERT_TRUE(read);
        ASSERT_EQ(read->size(), 3u);
        EXPECT_EQ((*read)[1], nullptr);
        EXPECT_EQ((*read)[0], (*read)[2]); // one tile, read once
        EXPECT_EQ(*static_cast<const Tile*>((*read)[0].get()), *tiles[i]);
    }
    bundles.clear();
    // The worker may still hold the last ones for a moment.
    for (int i = 0; i < 1000 && vault.bytesInMemory() + vault.bytesOnDisk() > 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_EQ(vault.bytesInMemory(), 0u);
    EXPECT_EQ(vault.bytesOnDisk(), 0u);
}

TEST(UndoVaultTest, WhereTheFileTakesNoMoreItIsToldOnceAndTilesStayInMemory)
{
    const TempDir folder;
    std::atomic<int> told = 0;
    UndoVault vault({4 * sizeof(Tile), 6 * sizeof(Tile), folder.path()}, [&](base::Error error) {
        EXPECT_EQ(error.code, base::ErrorCode::TooLarge);
        ++told;
    });
    std::mt19937 random(6);
    std::vector<UndoVault::Bundle> bundles;
    std::vector<std::shared_ptr<const Tile>> tiles;
    for (int i = 0; i < 40; ++i) {
        tiles.push_back(noise(random, 16));
        bundles.push_back(
            std::make_shared<const UndoVault::Tiles>(UndoVault::Tiles{vault.keep(tiles.back())}));
    }
    vault.pack({bundles.begin(), bundles.end()});
    vault.waitBelow(4 * sizeof(Tile));
    EXPECT_TRUE(vault.isFull());
    EXPECT_EQ(told, 1);
    for (std::size_t i = 0; i < bundles.size(); ++i) {
        const auto read = vault.fetch(*bundles[i]);
        ASSERT_TRUE(read);
        EXPECT_EQ(*static_cast<const Tile*>((*read)[0].get()), *tiles[i]);
    }
    bundles.resize(4);
    vault.resume();
    vault.pack({bundles.begin(), bundles.end()});
    vault.waitBelow(4 * sizeof(Tile));
    EXPECT_LE(vault.bytesInMemory(), 4 * sizeof(Tile));
}

} // namespace

} // namespace moyun::test
