// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "support/test_paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace moyun::base {
namespace {

std::string hashOf(const std::string& text)
{
    return sha256Hex({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

const std::string kTwoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

// The examples that go with FIPS 180-4.
TEST(Sha256Test, PublishedExamples)
{
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf(kTwoBlocks), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                     "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"),
              "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    EXPECT_EQ(hashOf(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256Test, PiecesGiveTheHashOfTheWhole)
{
    std::string text;
    for (int i = 0; i < 300; ++i) text += static_cast<char>(i * 37);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    // Every length around the ends of one and two blocks, cut at every place.
    for (std::size_t size : {0u, 1u, 55u, 56u, 57u, 63u, 64u, 65u, 119u, 120u, 127u, 128u, 129u, 300u}) {
        const std::string whole = sha256Hex({bytes, size});
        for (std::size_t cut = 0; cut <= size; ++cut) {
            Sha256 hash;
            hash.update({bytes, cut});
            hash.update({bytes + cut, size - cut});
            ASSERT_EQ(hash.finish(), whole) << size << " bytes cut at " << cut;
        }
    }
}

TEST(Sha256Test, OfFilesLargerThanOneRead)
{
    const test::TempDir folder;
    const auto file = folder / "a";
    std::ofstream(file, std::ios::binary) << std::string(3'000'001, 'q');
    const auto hash = sha256OfFile(file);
    ASSERT_TRUE(hash.ok()) << hash.error().text();
    EXPECT_EQ(*hash, hashOf(std::string(3'000'001, 'q')));
}

TEST(Sha256Test, AMissingFileIsNamed)
{
    const test::TempDir folder;
    const auto hash = sha256OfFile(folder / "gone");
    ASSERT_FALSE(hash.ok());
    EXPECT_EQ(hash.error().code, ErrorCode::NotFound);
    EXPECT_NE(hash.error().message.find((folder / "gone").string()), std::string::npos);
}

TEST(Sha256Test, AFolderHasNoHash)
{
    const test::TempDir folder;
    const auto hash = sha256OfFile(folder.path());
    ASSERT_FALSE(hash.ok());
    EXPECT_NE(hash.error().message.find(folder.path().string()), std::string::npos);
}

} // namespace
} // namespace moyun::base
