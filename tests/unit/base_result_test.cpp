// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <gtest/gtest.h>
#include <memory>
#include <set>
#include <string>

namespace moyun::base {
namespace {

const Error kError{ErrorCode::NotFound, "The file a.png is missing.", "Choose another."};

TEST(ResultTest, HoldsAValueOrAnError)
{
    Result<std::string> good(std::string("text"));
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(good->size(), 4u);
    EXPECT_THROW((void)good.error(), std::bad_variant_access);

    const Result<std::string> bad(kError);
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error(), kError);
    EXPECT_THROW((void)bad.value(), std::bad_variant_access);
}

TEST(ResultTest, CarriesWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = *std::move(result);
    EXPECT_EQ(*taken, 7);
}

TEST(ResultTest, OfNothing)
{
    EXPECT_TRUE(Result<void>().ok());
    const Result<void> bad(kError);
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error(), kError);
}

TEST(ErrorTest, TextIsTheMessageAndTheAdvice)
{
    EXPECT_EQ(kError.text(), "The file a.png is missing. Choose another.");
    EXPECT_EQ((Error{ErrorCode::Io, "It failed.", ""}).text(), "It failed.");
    EXPECT_TRUE((Error{ErrorCode::Cancelled, "", ""}).isCancelled());
    EXPECT_FALSE(kError.isCancelled());
}

TEST(ErrorTest, EveryCodeHasANameOfItsOwn)
{
    std::set<std::string> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(ErrorCode::Internal) + 1);
    EXPECT_TRUE(names.contains("out-of-memory"));
}

TEST(ImageBufferTest, RowsFollowEachOtherWithoutPadding)
{
    ImageBuffer picture(5, 3, 3);
    EXPECT_EQ(picture.stride(), 15u);
    EXPECT_EQ(picture.sizeBytes(), 45u);
    picture.pixel(4, 2)[2] = 9;
    EXPECT_EQ(picture.data()[44], 9);
    EXPECT_EQ(picture.row(1), picture.data() + 15);
    EXPECT_TRUE(ImageBuffer().empty());
}

TEST(ImageBufferTest, TheSamePictureIsOneOfTheSamePixels)
{
    const auto first = std::make_shared<const ImageBuffer>(2, 2, 1);
    const auto twin = std::make_shared<const ImageBuffer>(2, 2, 1);
    const auto wide = std::make_shared<const ImageBuffer>(4, 1, 1);
    EXPECT_TRUE(samePicture(first, twin));
    EXPECT_FALSE(samePicture(first, wide));
    EXPECT_FALSE(samePicture(first, nullptr));
    EXPECT_TRUE(samePicture(nullptr, nullptr));
}

} // namespace
} // namespace moyun::base
