// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/weights_file.h"
#include "support/test_paths.h"
#include "support/weights_bytes.h"

#include <gtest/gtest.h>

namespace moyun::neural {
namespace {

using namespace moyun::test;
using base::ErrorCode;

class WeightsRefusalTest : public ::testing::Test
{
protected:
    // Refused, with the path of the file and all of these in the message.
    void expectRefused(const std::string& bytes, const std::vector<std::string>& reasons,
                       ErrorCode code = ErrorCode::Unreadable, const WeightsLimits& limits = {})
    {
        writeBytes(m_file, bytes);
        const auto read = readWeights(m_file, limits);
        ASSERT_FALSE(read.ok()) << "accepted; it should say: " << reasons.front();
        EXPECT_EQ(read.error().code, code);
        EXPECT_FALSE(read.error().advice.empty());
        const std::string& message = read.error().message;
        EXPECT_NE(message.find(m_file.string()), std::string::npos) << message;
        for (const auto& reason : reasons) EXPECT_NE(message.find(reason), std::string::npos) << message;
    }
    void expectHeaderRefused(const std::string& header, const std::vector<std::string>& reasons,
                             std::size_t dataBytes = 8)
    {
        expectRefused(weightsBytes(header, std::string(dataBytes, '\0')), reasons);
    }
    void expectRead(const std::string& bytes)
    {
        writeBytes(m_file, bytes);
        const auto read = readWeights(m_file);
        EXPECT_TRUE(read.ok()) << read.error().text();
    }
    // Two tensors "a" and "b" of one F32 each.
    static std::string twoTensors(std::uint64_t beginA, std::uint64_t endA, std::uint64_t beginB,
                                  std::uint64_t endB)
    {
        return "{" + entry("a", "F32", "1", beginA, endA) + "," + entry("b", "F32", "1", beginB, endB) + "}";
    }
    // One value "a" of a type, its bytes given.
    static std::string value(const std::string& type, const std::string& bytes)
    {
        return weightsBytes("{" + entry("a", type, "1", 0, bytes.size()) + "}", bytes);
    }

    const TempDir m_folder;
    const std::filesystem::path m_file = m_folder / "some.safetensors";
};

TEST_F(WeightsRefusalTest, AMissingFile)
{
    const auto read = readWeights(m_folder / "gone.safetensors");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::NotFound);
    EXPECT_NE(read.error().message.find("gone.safetensors"), std::string::npos);
}

TEST_F(WeightsRefusalTest, AFolder)
{
    const auto read = readWeights(m_folder.path());
    ASSERT_FALSE(read.ok());
    EXPECT_NE(read.error().message.find(m_folder.path().string()), std::string::npos);
}

TEST_F(WeightsRefusalTest, CutAtEveryLength)
{
    const std::string whole = weightsBytes(twoTensors(0, 4, 4, 8), "12345678");
    expectRead(whole);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        SCOPED_TRACE(length);
        expectRefused(whole.substr(0, length), {"cut short"});
    }
    expectRefused(whole.substr(0, whole.size() - 1), {"tensor \"b\" lies beyond the end"});
}

TEST_F(WeightsRefusalTest, AHeaderLengthThatCannotBe)
{
    for (const std::uint64_t length : {std::uint64_t(1 << 20) + 1, std::uint64_t(1) << 32,
                                       std::uint64_t(1) << 63, ~std::uint64_t(0), ~std::uint64_t(0) - 7}) {
        expectRefused(lengthBytes(length) + "{}", {"its header claims " + std::to_string(length) + " bytes"});
    }
    expectRefused(lengthBytes(3) + "{}", {"cut short within its header"});
}

TEST_F(WeightsRefusalTest, AFileOverTheLimit)
{
    WeightsLimits limits;
    limits.fileBytes = 100;
    expectRefused(std::string(101, 'x'), {"has 101 bytes; the limit is 100"}, ErrorCode::TooLarge, limits);
}

TEST_F(WeightsRefusalTest, AHeaderThatIsNoJsonObject)
{
    for (const char* header :
         {"", " ", "x", "[]", "3", "null", "{", "{\"a\"", "{}}", "{},", "{'a':1}", "{\"\xFF\":1}"})
        expectHeaderRefused(header, {"its header is not a JSON object"});
}

TEST_F(WeightsRefusalTest, AHeaderNestedDeeply)
{
    expectHeaderRefused("{\"a\":" + std::string(500'000, '['), {"nested too deeply"});
    expectHeaderRefused("{\"a\":{\"shape\":[[[1]]]}}", {"nested too deeply"});
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    expectHeaderRefused(objects, {"nested too deeply"});
}

TEST_F(WeightsRefusalTest, NamesThatComeTwice)
{
    expectHeaderRefused("{" + entry("a", "F32", "1", 0, 4) + "," + entry("a", "F32", "1", 4, 8) + "}",
                        {"names \"a\" twice"});
    expectHeaderRefused("{" + entry("a", "F32", "1", 0, 4) + "," + entry("\\u0061", "F32", "1", 4, 8) + "}",
                        {"names \"a\" twice"}); // the same name, written otherwise
    expectHeaderRefused(R"({"a":{"dtype":"F32","dtype":"F16","shape":[2],"data_offsets":[0,8]}})",
                        {"names \"dtype\" twice"});
}

TEST_F(WeightsRefusalTest, TensorsThatOverlap)
{
    expectHeaderRefused(twoTensors(0, 4, 0, 4), {"tensor \"b\" overlaps another"}, 4);
    expectHeaderRefused(twoTensors(0, 4, 2, 6), {"tensor \"b\" overlaps another"}, 6);
    expectHeaderRefused("{" + entry("a", "F32", "2", 0, 8) + "," + entry("b", "F32", "0", 4, 4) + "}",
                        {"tensor \"b\" overlaps another"});
}

TEST_F(WeightsRefusalTest, AHoleBetweenOrBefore)
{
    expectHeaderRefused(twoTensors(0, 4, 6, 10), {"hole before tensor \"b\""}, 10);
    expectHeaderRefused(twoTensors(2, 6, 6, 10), {"hole before tensor \"a\""}, 10);
}

TEST_F(WeightsRefusalTest, ATensorOutsideTheFile)
{
    expectHeaderRefused(twoTensors(0, 4, 4, 8), {"tensor \"b\" lies beyond the end"}, 7);
    const std::string far = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[18446744073709551612,0]}})";
    expectHeaderRefused(far, {"tensor \"a\" ends before it begins"}, 4);
    const std::string end =
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[18446744073709551611,18446744073709551615]}})";
    expectHeaderRefused(end, {"hole before tensor \"a\""}, 4);
}

TEST_F(WeightsRefusalTest, BytesLeftOver)
{
    expectHeaderRefused(twoTensors(0, 4, 4, 8), {"3 bytes at its end belong to no tensor"}, 11);
    expectHeaderRefused("{}", {"1 bytes at its end belong to no tensor"}, 1);
}

TEST_F(WeightsRefusalTest, AShapeThatDoesNotFitItsBytes)
{
    expectHeaderRefused("{" + entry("a", "F32", "3", 0, 8) + "}",
                        {"tensor \"a\"", "shape that does not fit its 8 bytes"});
    expectHeaderRefused("{" + entry("a", "F16", "2", 0, 8) + "}", {"does not fit its 8 bytes"});
    expectHeaderRefused("{" + entry("a", "F32", "0", 0, 8) + "}", {"does not fit its 8 bytes"});
}

// Products that come out right when they wrap around 64 bits.
TEST_F(WeightsRefusalTest, AShapeThatOverflows)
{
    for (const char* shape : {"4294967296,4294967296", "4611686018427387905,4", "9223372036854775807,2",
                              "2147483649,2147483649,4", "65536,65536,65536,65536"}) {
        expectHeaderRefused("{" + entry("a", "F32", shape, 0, 4) + "}",
                            {"tensor \"a\" has a shape larger than any file allowed"}, 4);
    }
    expectHeaderRefused("{" + entry("a", "F32", "9223372036854775808", 0, 4) + "}",
                        {"tensor \"a\" has a shape that is not made of whole numbers"}, 4);
}

TEST_F(WeightsRefusalTest, SidesThatAreNoWholeNumbers)
{
    for (const char* shape :
         {"-1", "-1,-2", "1.5", "2.0", "1e2", "\"2\"", "null", "true", "18446744073709551616"})
        expectHeaderRefused("{" + entry("a", "F32", shape, 0, 8) + "}",
                            {"tensor \"a\" has a shape that is not made of whole numbers"});
    for (const char* offsets : {"-8,0", "0,8.0", "\"0\",8", "null,8"})
        expectHeaderRefused(std::string(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[)") + offsets +
                                "]}}",
                            {"tensor \"a\" has offsets that are not whole numbers"});
}

TEST_F(WeightsRefusalTest, TooManyDimensions)
{
    expectHeaderRefused("{" + entry("a", "F32", "1,1,1,1,1,1,1,1,1", 0, 4) + "}",
                        {"tensor \"a\" has too many dimensions"}, 4);
}

TEST_F(WeightsRefusalTest, AnEntryThatLacksAPart)
{
    for (const char* part : {"3", "[]", "null", "{}", R"({"shape":[2],"data_offsets":[0,8]})",
                             R"({"dtype":"F32","data_offsets":[0,8]})", R"({"dtype":"F32","shape":[2]})",
                             R"({"dtype":4,"shape":[2],"data_offsets":[0,8]})",
                             R"({"dtype":"F32","shape":2,"data_offsets":[0,8]})",
                             R"({"dtype":"F32","shape":[2],"data_offsets":[8]})",
                             R"({"dtype":"F32","shape":[2],"data_offsets":[0,8,8]})"})
        expectHeaderRefused(std::string("{\"a\":") + part + "}",
                            {"tensor \"a\" lacks dtype, shape or data_offsets"});
}

TEST_F(WeightsRefusalTest, AnUnknownNumberType)
{
    for (const char* type : {"F64", "I64", "U32", "BOOL", "F8_E4M3", "f32", ""})
        expectHeaderRefused("{" + entry("a", type, "1", 0, 8) + "}",
                            {"tensor \"a\" has the unknown number type \"" + std::string(type) + "\""});
}

TEST_F(WeightsRefusalTest, MetadataThatIsNotText)
{
    expectHeaderRefused(R"({"__metadata__":[]})", {"its metadata is not an object"}, 0);
    expectHeaderRefused(R"({"__metadata__":{"epoch":3}})", {"metadata entry \"epoch\" is not text"}, 0);
}

TEST_F(WeightsRefusalTest, MoreTensorsThanAllowed)
{
    std::string header = "{" + entry("a0", "F32", "0", 0, 0);
    for (int i = 1; i < 5; ++i) header += "," + entry("a" + std::to_string(i), "F32", "0", 0, 0);
    WeightsLimits limits;
    limits.tensors = 5;
    writeBytes(m_file, weightsBytes(header + "}", ""));
    EXPECT_TRUE(readWeights(m_file, limits).ok());
    limits.tensors = 4;
    expectRefused(weightsBytes(header + "}", ""), {"more than 4 tensors"}, ErrorCode::Unreadable, limits);
}

TEST_F(WeightsRefusalTest, ValuesThatAreNotFinite)
{
    const std::vector<std::string> reasons{"tensor \"a\" holds a value that is not a finite number"};
    expectRefused(value("F32", std::string("\x00\x00\x80\x7F", 4)), reasons); // infinity
    expectRefused(value("F32", std::string("\x00\x00\x80\xFF", 4)), reasons);
    expectRefused(value("F32", std::string("\x01\x00\x80\x7F", 4)), reasons); // not a number
    expectRefused(value("F16", std::string("\x00\x7C", 2)), reasons);
    expectRefused(value("F16", std::string("\x01\xFC", 2)), reasons);
    expectRefused(value("BF16", std::string("\x80\x7F", 2)), reasons);
    expectRefused(value("BF16", std::string("\xC0\xFF", 2)), reasons);
    expectRead(value("F32", std::string("\xFF\xFF\x7F\x7F", 4))); // the largest finite ones
    expectRead(value("F16", std::string("\xFF\x7B", 2)));
    expectRead(value("BF16", std::string("\x7F\x7F", 2)));
}

TEST_F(WeightsRefusalTest, NamesInMessagesAreCutAndHarmless)
{
    // 79 letters, then a character of three bytes that the cut would split.
    const std::string longName = std::string(79, 'n') + "\u58a8\u58a8";
    expectHeaderRefused("{" + entry(longName, "F64", "1", 0, 8) + "}",
                        {"tensor \"" + std::string(79, 'n') + "...\" has"});
    expectHeaderRefused("{" + entry("\\u001b[31m\\n", "F64", "1", 0, 8) + "}", {"tensor \"?[31m?\" has"});
}

TEST_F(WeightsRefusalTest, FilesOfOthersAreRead)
{
    // Padding behind the header, entries out of the order of their data, mixed types, a field of the future.
    const std::string header =
        "{" + entry("late", "BF16", "1", 6, 8) + "," + entry("early", "F32", "1", 0, 4) + "," +
        R"("middle":{"dtype":"F16","shape":[1,1],"data_offsets":[4,6],"extra":[1]})" + "}     ";
    writeBytes(m_file, weightsBytes(header, std::string("\x00\x00\x40\x40\x00\x40\x80\xBF", 8)));
    const auto read = readWeights(m_file);
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->tensors.at("early").values, std::vector<float>{3});
    EXPECT_EQ(read->tensors.at("middle").values, std::vector<float>{2});
    EXPECT_EQ(read->tensors.at("middle").shape, (std::vector<std::int64_t>{1, 1}));
    EXPECT_EQ(read->tensors.at("late").values, std::vector<float>{-1});
}

} // namespace
} // namespace moyun::neural
