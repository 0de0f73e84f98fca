// SPDX-License-Identifier: GPL-3.0-or-later
// The file format: what was written once is read for ever.
#include "core/project/byte_stream.h"
#include "core/project/inspection.h"
#include "core/project/meta_table.h"
#include "core/project/schema.h"
#include "core/project/score_codec.h"
#include "core/project/sealed.h"
#include "core/project/tile_key.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

namespace moyun::project {
namespace {

// What the fixtures hold. Never changed: a new version gets a fixture of its own.
Edit fixtureContent()
{
    Edit edit;
    edit.title = "Fixture 一";
    CanvasContent canvas;
    canvas.picture.width = 130;
    canvas.picture.height = 70;
    canvas.picture.dpi = 300;
    canvas::Layer group, paint, style;
    group.id = canvas.picture.nextId++;
    group.kind = canvas::Layer::Kind::Group;
    group.name = "组";
    paint.id = canvas.picture.nextId++;
    paint.name = "Ink";
    paint.mode = canvas::BlendMode::Multiply;
    paint.opacity = 0.3f;
    for (int i = 0; i < 64 * 64 * 4; ++i)
        paint.pixels.edit(1, 0).px[std::size_t(i)] = static_cast<std::uint16_t>((i * 37) % 32769);
    for (int i = 0; i < 64 * 64; ++i)
        paint.mask.emplace().edit(-1, 2).px[std::size_t(i)] = static_cast<std::uint8_t>(i % 251);
    group.layers.push_back(paint);
    style.id = canvas.picture.nextId++;
    style.kind = canvas::Layer::Kind::Style;
    style.style.styles = {{"monet", 0.25f}, {"mine/a", 0.75f}};
    style.style.strength = 0.7f;
    style.style.keepColours = true;
    style.style.strokeScale = 2.5f;
    canvas.picture.layers = {group, style};
    canvas.picture.selection.emplace().edit(0, 0).px.fill(128);
    canvas.layer = 2;
    canvas.look = R"({"regions":[]})";
    canvas.lookMasks[4].edit(1, 1).px.fill(9);
    edit.canvas = canvas;
    edit.poems[1] = test::samplePoem(1);
    edit.poems[5] = test::samplePoem(5);
    music::Score score;
    score.title = "曲";
    score.composer = "Somebody";
    score.ticksPerQuarter = 960;
    score.pickUp = 240;
    score.length = 100'000;
    score.tempi = {{0, 333'333}, {5000, 700'000}};
    score.meters = {{240, 6, 8}};
    score.keys = {{0, -3, true}};
    score.chords = {{0, "Cm7/G"}, {960, ""}};
    score.markers = {{0, "A"}};
    score.tracks = {{"Piano",
                     0,
                     false,
                     {{0, 100, 60, 80}, {0, 100, 64, 1}, {480, 7, 0, 127}},
                     {{0, 64, 127}, {3, music::Control::kPitchBend, -8192}},
                     {{0, "la"}}},
                    {"Drums", 0, true, {}, {}, {}}};
    edit.score = std::make_shared<const music::Score>(score);
    edit.styles["mine/a"] =
        StyleInUse{"mine/a", "Mine", "{}", std::make_shared<const Bytes>(Bytes{1, 2, 3, 0, 255})};
    edit.styles["monet"] = StyleInUse{"monet", "Monet", R"({"x":1})", {}};
    edit.views["canvas"] = R"({"zoom":2})";
    return edit;
}

std::filesystem::path fixture(int version)
{
    return test::sourceDir() / "tests/support/projects" / ("schema-" + std::to_string(version) + ".moyun");
}

// Writes the fixture of the newest version: once, when a version is new.
//   unit_project --gtest_also_run_disabled_tests --gtest_filter=*WritesTheFixture
TEST(ProjectFixtures, DISABLED_WritesTheFixture)
{
    const test::TempDir folder;
    auto store = std::move(*ProjectStore::create({folder / "state", {}}));
    ASSERT_TRUE(store->commit(fixtureContent()));
    Take take = test::sampleTake(TakeKind::Style, "Kept", 300, 1);
    take.info.pinned = true;
    ASSERT_TRUE(store->addTake(take));
    ASSERT_TRUE(store->addTake(test::sampleTake(TakeKind::Music, "Other", 200, 2)));
    ASSERT_TRUE(store->saveAs(fixture(kSchema)));
}

TEST(ProjectFixtures, EveryVersionIsRead)
{
    const test::TempDir folder;
    const Edit expected = fixtureContent();
    for (int version = 1; version <= kSchema; ++version) {
        ASSERT_TRUE(std::filesystem::exists(fixture(version))) << "every version keeps a fixture";
        ASSERT_EQ(readHeader(fixture(version)).schema, version);
        const auto copy = folder / "copy.moyun";
        std::filesystem::copy_file(fixture(version), copy, std::filesystem::copy_options::overwrite_existing);
        auto store = ProjectStore::open(copy, {folder / "state", {}});
        ASSERT_TRUE(store.ok()) << store.error().text();
        const ProjectContent& content = (*store)->content();
        EXPECT_EQ(content.title, *expected.title);
        EXPECT_TRUE(content.canvas == expected.canvas);
        EXPECT_EQ(content.poems.at(1), *expected.poems.at(1));
        EXPECT_EQ(content.poems.at(5), *expected.poems.at(5));
        EXPECT_TRUE(*content.score == *expected.score);
        EXPECT_EQ(content.styles.at("mine/a"), *expected.styles.at("mine/a"));
        EXPECT_EQ(content.styles.at("monet"), *expected.styles.at("monet"));
        EXPECT_EQ(content.views.at("canvas"), *expected.views.at("canvas"));
        TakeQuery pinned;
        pinned.pinnedOnly = true;
        const auto takes = (*store)->takes(pinned);
        ASSERT_TRUE(takes.ok() && takes->size() == 1);
        EXPECT_EQ(**(*store)->takeResult(takes->front().id), Bytes(300, 1));
        EXPECT_EQ((*store)->takes()->size(), 2u);
        ASSERT_TRUE((*store)->save());
        EXPECT_EQ(infoOf(copy)->schema, kSchema);
    }
}

TEST(ProjectMigrations, LeadFromEveryVersionToTheNext)
{
    int version = 1;
    for (const Migration& migration : migrations()) EXPECT_EQ(migration.from, version++);
    EXPECT_EQ(version, kSchema);
    // Each leaves exactly the tables of its version.
    for (const Migration& migration : migrations()) {
        Database database({}, Database::Mode::Memory);
        makeTables(database, migration.from);
        migrate(database, migrations(), migration.from + 1);
        requireTables(database, migration.from + 1);
    }
}

TEST(ProjectMigrations, GoStepByStepAndEachWhollyOrNotAtAll)
{
    Database database({}, Database::Mode::Memory);
    makeTables(database);
    setMeta(database, kTitle, "a");
    const Migration list[] = {
        {1, [](Database& db) { setMeta(db, kTitle, metaText(db, kTitle) + "b"); }},
        {2, [](Database& db) { setMeta(db, kTitle, metaText(db, kTitle) + "c"); }},
        {3,
         [](Database& db) {
             setMeta(db, kTitle, "never");
             db.damaged("it is a test");
         }},
    };
    migrate(database, list, 3);
    EXPECT_EQ(metaText(database, kTitle), "abc");
    EXPECT_EQ(database.number("PRAGMA user_version"), 3);
    EXPECT_THROW(migrate(database, list, 4), Failure);
    EXPECT_EQ(metaText(database, kTitle), "abc");
    EXPECT_EQ(database.number("PRAGMA user_version"), 3);
    database.exec("PRAGMA user_version=9");
    EXPECT_THROW(migrate(database, list, 10), Failure) << "a version that never was";
}

TEST(ProjectBytes, NumbersAndTextsComeBack)
{
    ByteWriter out;
    const std::uint64_t numbers[] = {0, 1, 127, 128, 300, 1ull << 35, ~0ull};
    const std::int64_t signs[] = {0, -1, 1, -64, 64, INT64_MIN, INT64_MAX};
    for (const auto value : numbers) out.number(value);
    for (const auto value : signs) out.signedNumber(value);
    out.text("墨");
    ByteReader in(out.bytes());
    for (const auto value : numbers) EXPECT_EQ(in.number(), value);
    for (const auto value : signs) EXPECT_EQ(in.signedNumber(), value);
    EXPECT_EQ(in.text(), "墨");
    EXPECT_TRUE(in.atEnd());
    EXPECT_EQ(in.number(), 0u);
    EXPECT_FALSE(in.ok());
    // A count that nothing could fill asks for no memory.
    const Bytes huge{0xff, 0xff, 0xff, 0xff, 0xff, 0x01};
    ByteReader made(huge);
    EXPECT_EQ(made.count(1), 0u);
    EXPECT_FALSE(made.ok());
}

TEST(ProjectBytes, ScoresComeBack)
{
    std::mt19937 random(3);
    for (int i = 0; i < 50; ++i) {
        auto score = test::randomScore(random);
        score.chords = {{0, "C"}, {7, ""}};
        score.tracks[0].controls = {{5, 7, 3}};
        music::Score read;
        ASSERT_TRUE(readFrame(frameBytes(score), read));
        read.tracks.resize(score.tracks.size());
        for (std::size_t t = 0; t < score.tracks.size(); ++t)
            ASSERT_TRUE(readTrack(trackBytes(score.tracks[t]), read.tracks[t]));
        EXPECT_EQ(read, score);
        Bytes cut = trackBytes(score.tracks[0]);
        cut.pop_back();
        EXPECT_FALSE(readTrack(cut, read.tracks[0]));
        cut = trackBytes(score.tracks[0]);
        cut.push_back(0);
        EXPECT_FALSE(readTrack(cut, read.tracks[0]));
    }
}

TEST(ProjectBytes, SealsNoticeEveryBitAndTheWrongPlace)
{
    const Bytes bytes{1, 2, 3, 4, 5};
    const Bytes whole = sealed(42, bytes);
    ASSERT_TRUE(opened(42, whole));
    EXPECT_FALSE(opened(43, whole));
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        Bytes wrong = whole;
        wrong[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_FALSE(opened(42, wrong));
    }
    EXPECT_FALSE(opened(42, Bytes{1, 2}));
    const Bytes zeros(100'000);
    const Bytes small = packed(1, zeros);
    EXPECT_LT(small.size(), 200u);
    EXPECT_EQ(unpacked(1, small, zeros.size()), zeros);
    EXPECT_FALSE(unpacked(1, small, zeros.size() - 1)) << "larger than it may be";
    EXPECT_EQ(unpacked(7, packed(7, {}), 0), Bytes());
}

TEST(ProjectBytes, KeysOfTilesAreInTheOrderOfPlanesRowsAndColumns)
{
    std::int64_t before = -1;
    for (const std::uint32_t owner : {0u, 1u, 77u, kMostOwner})
        for (const auto kind : {PlaneKind::Pixels, PlaneKind::Mask, PlaneKind::LookMask})
            for (const int ty : {-canvas::Pixels::kMostTile, -1, 0, 5, canvas::Pixels::kMostTile})
                for (const int tx : {-canvas::Pixels::kMostTile, -1, 0, 5, canvas::Pixels::kMostTile}) {
                    const PlaneId plane = planeId(owner, kind);
                    const std::int64_t key = tileKey(plane, tx, ty);
                    EXPECT_GT(key, before);
                    EXPECT_TRUE(key >= firstKey(plane) && key <= lastKey(plane));
                    before = key;
                    const TilePlace place = placeOfKey(key);
                    EXPECT_TRUE(place.plane == plane && place.tx == tx && place.ty == ty);
                    EXPECT_TRUE(place.kind() == kind && place.owner() == owner);
                }
}

} // namespace
} // namespace moyun::project
