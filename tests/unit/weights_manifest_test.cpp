// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/neural/manifest.h"
#include "core/neural/weights_file.h"
#include "support/file_size_limit.h"
#include "support/test_paths.h"
#include "support/weights_bytes.h"

#include <gtest/gtest.h>
#include <iterator>
#include <limits>

namespace moyun::neural {
namespace {

using namespace moyun::test;
using base::ErrorCode;

const std::string kHash(64, 'a');

// A model of a manifest as JSON; every field can be replaced.
struct ModelText
{
    std::string id = "\"style\"", kind = "\"style\"", file = "\"style.safetensors\"",
                sha256 = '"' + kHash + '"', bytes = "12", licence = "\"GPL-3.0-or-later\"",
                description = "\"Any painting as a style.\"", metrics = "{\"style\":0.5,\"pairs\":40}";

    std::string text() const
    {
        return "{\"id\":" + id + ",\"kind\":" + kind + ",\"file\":" + file + ",\"sha256\":" + sha256 +
               ",\"bytes\":" + bytes + ",\"licence\":" + licence + ",\"description\":" + description +
               ",\"metrics\":" + metrics + "}";
    }
};

std::string manifestOf(const std::string& models)
{
    return "{\"version\":1,\"models\":[" + models + "]}";
}

class ManifestTest : public ::testing::Test
{
protected:
    base::Result<Manifest> read(const std::string& text)
    {
        writeBytes(m_file, text);
        return Manifest::read(m_file);
    }
    void expectRefused(const std::string& text, const std::string& reason)
    {
        const auto manifest = read(text);
        ASSERT_FALSE(manifest.ok()) << "accepted; it should say: " << reason;
        EXPECT_EQ(manifest.error().code, ErrorCode::Unreadable);
        EXPECT_FALSE(manifest.error().advice.empty());
        EXPECT_NE(manifest.error().message.find(m_file.string()), std::string::npos)
            << manifest.error().text();
        EXPECT_NE(manifest.error().message.find(reason), std::string::npos) << manifest.error().text();
    }
    void expectRefused(const ModelText& model, const std::string& reason)
    {
        expectRefused(manifestOf(model.text()), reason);
    }
    // A manifest that lists one model which lies in the folder.
    Manifest installed()
    {
        WeightsFile weights;
        weights.tensors["a"] = {{3}, {1, 2, 3}};
        EXPECT_TRUE(writeWeights(m_model, weights, StoredAs::F32).ok());
        auto manifest = *read(manifestOf(""));
        EXPECT_TRUE(manifest.upsert(style()).ok());
        return manifest;
    }
    static ManifestEntry style()
    {
        ManifestEntry entry;
        entry.id = "style-1";
        entry.kind = "style";
        entry.file = "style.safetensors";
        entry.licence = "GPL-3.0-or-later";
        entry.description = "\u58a8\u97f5";
        entry.metrics = {{"style", 0.25}};
        return entry;
    }
    std::string modelBytes() const
    {
        std::ifstream in(m_model, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    const TempDir m_folder;
    const std::filesystem::path m_file = m_folder / "manifest.json";
    const std::filesystem::path m_model = m_folder / "style.safetensors";
};

TEST_F(ManifestTest, ReadsEveryField)
{
    ModelText second;
    second.id = "\"loss\"";
    second.kind = "\"loss-network\"";
    second.file = "\"sub/loss.safetensors\"";
    const auto manifest = read(manifestOf(ModelText().text() + "," + second.text()));
    ASSERT_TRUE(manifest.ok()) << manifest.error().text();
    ASSERT_EQ(manifest->entries().size(), 2u);
    const ManifestEntry expected{"style",
                                 "style",
                                 "style.safetensors",
                                 kHash,
                                 12,
                                 "GPL-3.0-or-later",
                                 "Any painting as a style.",
                                 {{"style", 0.5}, {"pairs", 40}}};
    EXPECT_EQ(manifest->entries()[0], expected);
    EXPECT_EQ(manifest->byId("loss"), &manifest->entries()[1]);
    EXPECT_EQ(manifest->byKind("loss-network"), &manifest->entries()[1]);
    EXPECT_EQ(manifest->byId("poem"), nullptr);
    EXPECT_EQ(manifest->byKind("poem"), nullptr);
    EXPECT_EQ(manifest->pathOf(manifest->entries()[1]), m_folder / "sub/loss.safetensors");
}

TEST_F(ManifestTest, OfSeveralOfAKindTheFirst)
{
    ModelText second;
    second.id = "\"newer\"";
    const auto manifest = read(manifestOf(ModelText().text() + "," + second.text()));
    ASSERT_TRUE(manifest.ok()) << manifest.error().text();
    EXPECT_EQ(manifest->byKind("style")->id, "style");
}

TEST_F(ManifestTest, TheShippedOneReads)
{
    const auto manifest = Manifest::read(sourceDir() / "models/manifest.json");
    ASSERT_TRUE(manifest.ok()) << manifest.error().text();
    for (const auto& entry : manifest->entries()) {
        const auto verified = manifest->verify(entry);
        EXPECT_TRUE(verified.ok()) << verified.error().text();
    }
}

TEST_F(ManifestTest, AMissingOneIsNamed)
{
    const auto manifest = Manifest::read(m_file);
    ASSERT_FALSE(manifest.ok());
    EXPECT_EQ(manifest.error().code, ErrorCode::NotFound);
    EXPECT_NE(manifest.error().message.find(m_file.string()), std::string::npos);
}

TEST_F(ManifestTest, RefusesWhatIsNotAManifest)
{
    for (const char* text : {"", "x", "[]", "{}", "{\"version\":1}", "{\"version\":1,\"models\":{}}",
                             "{\"version\":2,\"models\":[]}", "{\"version\":\"1\",\"models\":[]}",
                             "{\"version\":1,\"models\":[]", "{\"version\":1,\"models\":[]}x"})
        expectRefused(text, "it is not JSON with \"version\": 1 and a list \"models\"");
    expectRefused(std::string(500'000, '['), "it is not JSON");
    expectRefused(std::string((1 << 20) + 1, ' '), "larger than 1 MiB");
    expectRefused(manifestOf("3"), "a model is not an object");
}

TEST_F(ManifestTest, RefusesMoreModelsThanAThousand)
{
    std::string models;
    for (int i = 0; i < 1001; ++i) {
        ModelText model;
        model.id = "\"m" + std::to_string(i) + "\"";
        models += (i ? "," : "") + model.text();
    }
    expectRefused(manifestOf(models), "more than 1000 models");
}

TEST_F(ManifestTest, RefusesFieldsOfAnotherKind)
{
    using Field = std::string ModelText::*;
    const std::pair<const char*, Field> texts[] = {
        {"id", &ModelText::id},           {"kind", &ModelText::kind},
        {"file", &ModelText::file},       {"sha256", &ModelText::sha256},
        {"licence", &ModelText::licence}, {"description", &ModelText::description}};
    for (const auto& [name, field] : texts) {
        ModelText model;
        model.*field = "7";
        expectRefused(model, "a model lacks the text \"" + std::string(name) + "\"");
    }
    for (const char* bytes : {"-1", "1.5", "\"12\"", "null", "1e3"}) {
        ModelText model;
        model.bytes = bytes;
        expectRefused(model, "model style lacks the number \"bytes\"");
    }
    ModelText metrics;
    metrics.metrics = "[]";
    expectRefused(metrics, "the metrics of model style are not an object");
    metrics.metrics = "{\"style\":\"good\"}";
    expectRefused(metrics, "the metric style of model style is not a number");
}

TEST_F(ManifestTest, RefusesTextsOutOfBounds)
{
    ModelText model;
    model.id = "\"\"";
    expectRefused(model, "the id of a model is empty");
    model.id = "\"a\\u001b[2J\"";
    expectRefused(model, "control characters");
    model = {};
    model.kind = '"' + std::string(201, 'k') + '"';
    expectRefused(model, "the kind of model style");
    model = {};
    model.description = '"' + std::string(4001, 'd') + '"';
    expectRefused(model, "a text of model style is longer than 4000 bytes");
    model = {};
    model.sha256 = '"' + std::string(64, 'A') + '"';
    expectRefused(model, "model style has no proper SHA-256");
    model.sha256 = '"' + std::string(63, 'a') + '"';
    expectRefused(model, "model style has no proper SHA-256");
}

TEST_F(ManifestTest, RefusesFilesOutsideItsFolder)
{
    for (const char* file : {"", "/etc/passwd", "../x", "a/../../x", "a/..", "..", ".", "./x", "x\\u0000y"}) {
        ModelText model;
        model.file = '"' + std::string(file) + '"';
        expectRefused(model, "model style names a file outside the models folder");
    }
}

TEST_F(ManifestTest, RefusesAnIdThatComesTwice)
{
    expectRefused(manifestOf(ModelText().text() + "," + ModelText().text()), "the id style comes twice");
}

TEST_F(ManifestTest, VerifiesAFileAsItWasAdded)
{
    const Manifest manifest = installed();
    const auto verified = manifest.verify(manifest.entries()[0]);
    EXPECT_TRUE(verified.ok()) << verified.error().text();
}

TEST_F(ManifestTest, FindsEveryAlteredByte)
{
    const Manifest manifest = installed();
    const std::string good = modelBytes();
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] ^= 1;
        writeBytes(m_model, bad);
        const auto verified = manifest.verify(manifest.entries()[0]);
        ASSERT_FALSE(verified.ok()) << at;
        EXPECT_NE(verified.error().message.find(m_model.string() + " was altered"), std::string::npos)
            << verified.error().text();
        EXPECT_NE(verified.error().message.find(manifest.entries()[0].sha256), std::string::npos);
    }
}

TEST_F(ManifestTest, FindsAFileThatIsCutMissingOrNoWeights)
{
    Manifest manifest = installed();
    const std::string good = modelBytes();
    writeBytes(m_model, good.substr(0, 20));
    auto verified = manifest.verify(manifest.entries()[0]);
    ASSERT_FALSE(verified.ok());
    EXPECT_NE(verified.error().message.find("has 20 bytes; the manifest says " + std::to_string(good.size())),
              std::string::npos)
        << verified.error().text();

    std::filesystem::remove(m_model);
    verified = manifest.verify(manifest.entries()[0]);
    ASSERT_FALSE(verified.ok());
    EXPECT_EQ(verified.error().code, ErrorCode::NotFound);
    EXPECT_NE(verified.error().message.find(m_model.string() + " is missing"), std::string::npos);

    // As promised to the byte, and yet not weights.
    writeBytes(m_model, "something else");
    ASSERT_TRUE(manifest.upsert(style()).ok());
    verified = manifest.verify(manifest.entries()[0]);
    ASSERT_FALSE(verified.ok());
    EXPECT_NE(verified.error().message.find("is refused"), std::string::npos) << verified.error().text();
}

TEST_F(ManifestTest, AddsReplacesAndWrites)
{
    Manifest manifest = installed();
    const std::string bytes = modelBytes();
    EXPECT_EQ(manifest.byId("style-1")->bytes, bytes.size());
    EXPECT_EQ(manifest.byId("style-1")->sha256,
              base::sha256Hex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}));

    ManifestEntry other = style();
    other.id = "style-2";
    ASSERT_TRUE(manifest.upsert(other).ok());
    ManifestEntry better = style();
    better.metrics["style"] = 0.125;
    ASSERT_TRUE(manifest.upsert(better).ok());
    ASSERT_EQ(manifest.entries().size(), 2u);
    EXPECT_EQ(manifest.entries()[0].metrics.at("style"), 0.125);

    ASSERT_TRUE(manifest.write().ok());
    const auto again = Manifest::read(m_file);
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(again->entries(), manifest.entries());
}

TEST_F(ManifestTest, AddsNothingThatItCouldNotRead)
{
    Manifest manifest = installed();
    const auto expectNotAdded = [&](auto change, const std::string& reason) {
        ManifestEntry entry = style();
        change(entry);
        const auto added = manifest.upsert(entry);
        ASSERT_FALSE(added.ok()) << reason;
        EXPECT_NE(added.error().message.find(reason), std::string::npos) << added.error().text();
        EXPECT_EQ(manifest.entries().size(), 1u);
    };
    expectNotAdded([](ManifestEntry& e) { e.file = "../x"; }, "\"../x\" does not lie in");
    expectNotAdded([](ManifestEntry& e) { e.file = "gone.safetensors"; }, "gone.safetensors is missing");
    expectNotAdded([](ManifestEntry& e) { e.id = ""; }, "is empty or too long");
    expectNotAdded([](ManifestEntry& e) { e.description = std::string(4001, 'd'); }, "is empty or too long");
    expectNotAdded([](ManifestEntry& e) { e.metrics["style"] = std::numeric_limits<double>::quiet_NaN(); },
                   "The metric style of model style-1 is not a finite number");
}

TEST_F(ManifestTest, AFullDiskLeavesTheGoodOne)
{
    Manifest manifest = installed();
    ASSERT_TRUE(manifest.write().ok());
    ManifestEntry other = style();
    other.id = "style-2";
    other.description = std::string(3000, 'd');
    ASSERT_TRUE(manifest.upsert(other).ok());
    const auto written = [&] {
        const FileSizeLimit limit(1000);
        return manifest.write();
    }();
    ASSERT_FALSE(written.ok());
    EXPECT_NE(written.error().text().find("Free some disk space"), std::string::npos)
        << written.error().text();
    const auto again = Manifest::read(m_file);
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(again->entries().size(), 1u);
}

} // namespace
} // namespace moyun::neural
