// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged weights files and manifests, made by a fixed seed: refused with a reason, or read to exactly what
// the bytes say, and never at the price of more memory than a file of that size may cost. Run under the
// address sanitizer this also looks for reads and writes outside the buffers.
#include "core/neural/manifest.h"
#include "core/neural/weights_file.h"
#include "support/test_paths.h"
#include "support/weights_bytes.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <malloc.h>
#include <new>
#include <nlohmann/json.hpp>
#include <random>

namespace {

// Memory that this program holds by operator new, and the most it held since the mark. One thread allocates
// here.
std::size_t g_held = 0;
std::size_t g_peak = 0;

void* counted(std::size_t size) noexcept
{
    void* memory = std::malloc(size ? size : 1);
    if (memory) g_held += ::malloc_usable_size(memory);
    g_peak = std::max(g_peak, g_held);
    return memory;
}

void* countedOrThrow(std::size_t size)
{
    if (void* memory = counted(size)) return memory;
    throw std::bad_alloc();
}

void released(void* memory) noexcept
{
    if (memory) g_held -= ::malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size)
{
    return countedOrThrow(size);
}
void* operator new[](std::size_t size)
{
    return countedOrThrow(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return counted(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return counted(size);
}
void operator delete(void* memory) noexcept
{
    released(memory);
}
void operator delete[](void* memory) noexcept
{
    released(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    released(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    released(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept
{
    released(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept
{
    released(memory);
}

namespace moyun::neural {
namespace {

using namespace moyun::test;
using Random = std::mt19937;

std::string wholeFile()
{
    const std::string header =
        "{\"__metadata__\":{\"note\":\"a\\n\u58a8\"}," + entry("conv.weight", "F16", "2,3,1,1", 0, 12) + "," +
        entry("conv.bias", "F32", "2", 12, 20) + "," + entry("norm", "BF16", "4", 20, 28) + "," +
        entry("scalar", "F32", "", 28, 32) + "}";
    std::string data;
    for (int i = 0; i < 32; ++i)
        data += static_cast<char>(i % 2 ? 0x3A : i * 5); // numbers near one in every type
    return weightsBytes(header, data);
}

// Changes one thing somewhere between two places.
void damage(std::string& text, std::size_t from, Random& random)
{
    static const char* const kTokens[] = {"-1",
                                          "0",
                                          "18446744073709551615",
                                          "9223372036854775808",
                                          "4294967296",
                                          "1e9",
                                          "1.5",
                                          "[",
                                          "]",
                                          "{",
                                          "}",
                                          ",",
                                          ":",
                                          "\"",
                                          "null",
                                          "true",
                                          "F32",
                                          "F16",
                                          "BF16",
                                          "F64",
                                          "shape",
                                          "dtype",
                                          "data_offsets",
                                          "__metadata__",
                                          "\\u0000",
                                          "\\ud800",
                                          "norm",
                                          "conv.bias"};
    if (text.size() <= from) return;
    const std::size_t at = from + random() % (text.size() - from);
    switch (random() % 7) {
    case 0:
        text[at] = static_cast<char>(random());
        break;
    case 1:
        text[at] ^= static_cast<char>(1u << random() % 8);
        break;
    case 2:
        text.erase(at, 1 + random() % 6);
        break;
    case 3:
        text.insert(at, kTokens[random() % std::size(kTokens)]);
        break;
    case 4: { // one digit becomes another: mostly well formed, mostly wrong
        const auto digit = text.find_first_of("0123456789", at);
        if (digit != std::string::npos) text[digit] = static_cast<char>('0' + random() % 10);
        break;
    }
    case 5: { // a piece comes twice
        const std::string piece = text.substr(at, 1 + random() % 60);
        text.insert(from + random() % (text.size() - from), piece);
        break;
    }
    default:
        text.resize(at);
        break;
    }
}

// What the bytes say, worked out another way than the reader does; true if it is what was read.
bool agrees(const std::string& bytes, const WeightsFile& read)
{
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), 8);
    const auto header = nlohmann::json::parse(bytes.substr(8, length));
    const std::string data = bytes.substr(8 + length);
    std::vector<int> owners(data.size());
    std::size_t tensors = 0;
    for (const auto& [name, item] : header.items()) {
        if (name == "__metadata__") continue;
        ++tensors;
        const auto found = read.tensors.find(name);
        if (found == read.tensors.end()) return false;
        const std::size_t begin = item["data_offsets"][0], end = item["data_offsets"][1];
        const std::size_t each = item["dtype"] == "F32" ? 4 : 2;
        const auto& values = found->second.values;
        std::size_t count = 1;
        for (const auto& side : item["shape"]) count *= side.get<std::size_t>();
        if (values.size() != count || end > data.size() || begin > end || end - begin != count * each)
            return false;
        for (std::size_t i = begin; i < end; ++i) ++owners[i];
        for (std::size_t i = 0; i < count; ++i) {
            if (!std::isfinite(values[i])) return false;
            if (each == 4 && std::memcmp(&values[i], data.data() + begin + 4 * i, 4) != 0) return false;
        }
    }
    return tensors == read.tensors.size() && owners == std::vector<int>(data.size(), 1);
}

class WeightsFuzzTest : public ::testing::Test
{
protected:
    // Reads the damaged file and checks what came of it; true if it was read.
    bool check(const std::string& bytes)
    {
        writeBytes(m_file, bytes);
        g_peak = g_held;
        const std::size_t before = g_held;
        const auto read = readWeights(m_file);
        const std::size_t taken = g_peak - before;
        // A parsed header takes several times its text; what matters is that no number in the file decides.
        EXPECT_GT(taken, 0u);
        EXPECT_LE(taken, 100'000 + 100 * bytes.size());
        if (read.ok()) {
            EXPECT_TRUE(agrees(bytes, *read));
            return true;
        }
        EXPECT_NE(read.error().message.find(m_file.string()), std::string::npos) << read.error().text();
        EXPECT_TRUE(read.error().code == base::ErrorCode::Unreadable) << read.error().text();
        // Whatever stood in the file, the message is good for JSON and a terminal.
        EXPECT_NO_THROW((void)nlohmann::json(read.error().message).dump()) << read.error().text();
        for (const unsigned char c : read.error().message) EXPECT_GE(c, 0x20u);
        return false;
    }

    const TempDir m_folder;
    const std::filesystem::path m_file = m_folder / "damaged.safetensors";
};

TEST_F(WeightsFuzzTest, TheWholeFileIsRead)
{
    EXPECT_TRUE(check(wholeFile()));
}

TEST_F(WeightsFuzzTest, BytesChangedAnywhere)
{
    Random random(20);
    for (int round = 0; round < 2000 && !HasFailure(); ++round) {
        std::string bytes = wholeFile();
        for (unsigned i = 0; i <= random() % 3; ++i) damage(bytes, 0, random);
        SCOPED_TRACE(round);
        check(bytes);
    }
}

// The length of the header is put right again, so that the damage comes further than the first check.
TEST_F(WeightsFuzzTest, HeadersChanged)
{
    const std::string whole = wholeFile();
    const std::string data = whole.substr(whole.size() - 32);
    Random random(21);
    int read = 0;
    for (int round = 0; round < 5000 && !HasFailure(); ++round) {
        std::string header = whole.substr(8, whole.size() - 8 - 32);
        for (unsigned i = 0; i <= random() % 3; ++i) damage(header, 0, random);
        SCOPED_TRACE(header);
        read += check(weightsBytes(header, data));
    }
    EXPECT_GT(read,
              100); // names and metadata may change without harm: the test reaches the end of the reader
    EXPECT_LT(read, 2500);
}

// Well-formed headers whose tensors lie anywhere: read exactly when every byte belongs to one of them. Damage
// of the text hardly ever makes tensors that overlap and yet fit their shapes.
TEST_F(WeightsFuzzTest, LayoutsMadeUp)
{
    Random random(25);
    int read = 0;
    int overlapping = 0;
    for (int round = 0; round < 3000 && !HasFailure(); ++round) {
        const std::size_t dataBytes = 2 * (1 + random() % 6);
        std::vector<int> owners(dataBytes);
        std::string header;
        bool fits = true;
        for (unsigned i = 0; i <= random() % 3; ++i) {
            const std::size_t begin = 2 * (random() % (dataBytes / 2));
            const std::size_t end =
                begin + 2 * (1 + random() % (1 + (dataBytes - begin) / 2)); // may be one too far
            header += (i ? "," : "") + entry(std::string(1, static_cast<char>('a' + i)), "F16",
                                             std::to_string((end - begin) / 2), begin, end);
            fits = fits && end <= dataBytes;
            for (std::size_t at = begin; at < std::min(end, dataBytes); ++at) ++owners[at];
        }
        overlapping += fits && *std::max_element(owners.begin(), owners.end()) > 1;
        fits = fits && owners == std::vector<int>(dataBytes, 1);
        SCOPED_TRACE(header);
        EXPECT_EQ(check(weightsBytes("{" + header + "}", std::string(dataBytes, '\x01'))), fits);
        read += fits;
    }
    EXPECT_GT(read, 100);
    EXPECT_GT(overlapping, 100);
}

TEST_F(WeightsFuzzTest, DataChanged)
{
    const std::string whole = wholeFile();
    Random random(22);
    int read = 0;
    for (int round = 0; round < 1000 && !HasFailure(); ++round) {
        std::string bytes = whole;
        for (unsigned i = 0; i <= random() % 8; ++i)
            bytes[bytes.size() - 1 - random() % 32] = static_cast<char>(random() % 3 ? random() : 0xFF);
        SCOPED_TRACE(round);
        read += check(bytes);
    }
    EXPECT_GT(read, 100);
    EXPECT_LT(read, 1000);
}

TEST_F(WeightsFuzzTest, LengthsOfTheHeaderMadeUp)
{
    const std::string rest = wholeFile().substr(8);
    Random random(23);
    for (int round = 0; round < 500 && !HasFailure(); ++round) {
        const std::uint64_t length = (std::uint64_t(random()) << 32 | random()) >> random() % 64;
        SCOPED_TRACE(length);
        check(lengthBytes(length) + rest);
    }
}

TEST_F(WeightsFuzzTest, ManifestsChanged)
{
    const std::string model =
        R"({"id":"style","kind":"style","file":"a/style.safetensors","sha256":")" + std::string(64, 'b') +
        R"(","bytes":12,"licence":"MIT","description":"text","metrics":{"style":0.5,"pairs":40}})";
    const std::string whole = "{\"version\":1,\"models\":[" + model + "]}";
    const auto file = m_folder / "manifest.json";
    Random random(24);
    int read = 0;
    for (int round = 0; round < 2000 && !HasFailure(); ++round) {
        std::string text = whole;
        for (unsigned i = 0; i <= random() % 3; ++i) damage(text, 0, random);
        SCOPED_TRACE(text);
        writeBytes(file, text);
        const auto manifest = Manifest::read(file);
        if (!manifest) {
            EXPECT_NE(manifest.error().message.find(file.string()), std::string::npos);
            EXPECT_NO_THROW((void)nlohmann::json(manifest.error().message).dump());
            continue;
        }
        ++read;
        for (const auto& item : manifest->entries()) {
            EXPECT_FALSE(item.id.empty());
            EXPECT_EQ(item.sha256.size(), 64u);
            const auto path = manifest->pathOf(item).lexically_normal();
            EXPECT_TRUE(path.string().starts_with(m_folder.path().string() + "/")) << path;
        }
    }
    EXPECT_GT(read, 100);
}

} // namespace
} // namespace moyun::neural
