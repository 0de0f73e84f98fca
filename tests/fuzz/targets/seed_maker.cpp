// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the small first inputs of the fuzz targets: `fuzz-seeds FOLDER` fills FOLDER/NAME for each target.
// All are made here; docs/fuzzing.md says when to run it.
#include "core/canvas/open_raster.h"
#include "core/canvas/tile_pack.h"
#include "core/image/image_file.h"
#include "core/music/midi_writer.h"
#include "core/music/musicxml_writer.h"
#include "core/music/mxl_file.h"
#include "core/neural/ngram_model.h"
#include "core/neural/weights_file.h"
#include "core/project/byte_stream.h"
#include "core/project/project_store.h"
#include "core/project/score_codec.h"
#include "fuzz/open_raster_texts.h"
#include "fuzz/targets/seed_texts.h"
#include "support/image_samples.h"
#include "support/project_samples.h"
#include "support/raster_files.h"
#include "support/weights_bytes.h"

#include <cstdio>
#include <fstream>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace {

using namespace moyun;
namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

class Seeds
{
public:
    explicit Seeds(fs::path folder) : m_folder(std::move(folder)) {}

    void put(const char* target, const std::string& name, const Bytes& bytes) const
    {
        const fs::path folder = m_folder / target;
        fs::create_directories(folder);
        std::ofstream(folder / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    }
    void put(const char* target, const std::string& name, const std::string& text) const
    {
        put(target, name, Bytes(text.begin(), text.end()));
    }

private:
    fs::path m_folder;
};

music::Score smallScore()
{
    music::Score score;
    score.title = "Sample 样";
    score.pickUp = 480;
    score.tracks = {{"Piano RH",
                     0,
                     false,
                     {{0, 480, 67, 80}, {480, 160, 72, 80}, {640, 160, 74, 80}, {800, 160, 76, 80}},
                     {{480, music::Control::kSustain, 127}, {960, music::Control::kPitchBend, -50}},
                     {{0, "la"}, {480, "山-"}}},
                    {"Drums", 0, true, {{480, 240, 36, 100}}, {}, {}}};
    score.tempi = {{0, 500'000}, {2400, 600'000}};
    score.meters = {{0, 4, 4}, {2400, 6, 8}};
    score.keys = {{0, -3, true}};
    score.chords = {{480, "Cm7/G"}};
    score.markers = {{480, "A"}};
    return score;
}

void makeScores(const Seeds& seeds)
{
    std::mt19937 random(5);
    const music::Score small = smallScore(), large = test::randomScore(random);
    seeds.put("midi", "small.mid", music::writeMidi(small));
    seeds.put("midi", "large.mid", music::writeMidi(large));
    const auto xml = *music::writeMusicXml(small);
    seeds.put("musicxml", "small.musicxml", xml);
    seeds.put("musicxml", "old.xml", std::string(fuzz::kOldMusicXml));
    seeds.put("mxl", "small.mxl", *music::mxlAround(xml));
    Bytes frame = project::frameBytes(small), track = project::trackBytes(small.tracks[0]);
    frame.insert(frame.begin(), 0);
    track.insert(track.begin(), 1);
    // A take of music: the score, no base, no range, no open tracks, no scene but its track.
    project::ByteWriter take;
    take.number(1);
    take.number(1);
    take.text({reinterpret_cast<const char*>(frame.data()) + 1, frame.size() - 1});
    take.number(1);
    take.text({reinterpret_cast<const char*>(track.data()) + 1, track.size() - 1});
    for (int i = 0; i < 8; ++i) take.number(0);
    Bytes music = {2, '{', '"', 'k', 'e', 'y', '"', ':', '"', 'C', '"', '}', 0};
    music.insert(music.end(), take.bytes().begin(), take.bytes().end());
    seeds.put("takes", "music", music);
    seeds.put("score_bytes", "frame", frame);
    seeds.put("score_bytes", "track", track);
}

void makePictures(const Seeds& seeds)
{
    using namespace moyun::test;
    const auto picture = samplePicture(12, 9);
    const auto alpha = samplePicture(12, 9, 1);
    seeds.put("image", "profile.png",
              makePng(picture, {profileChunk(wideProfile()), {"eXIf", exifBlock(6)}}));
    seeds.put("image", "palette.png",
              makePng(4, 1, 8, 3, {0, 1, 1, 0}, {{"PLTE", {1, 2, 3, 4, 5, 6}}, {"tRNS", {0, 255}}}));
    seeds.put("image", "deep.png", makePng(2, 2, 16, 6, Bytes(34, 0), {{"gAMA", {0, 1, 0x86, 0xA0}}}));
    seeds.put("image", "plain.jpg", makeJpeg(samplePicture(20, 17)));
    seeds.put("image", "exif.jpg", makeJpeg(picture, {exifMarker(5, true)}, {JCS_RGB, true}));
    seeds.put("image", "inks.jpg", makeJpeg(samplePicture(16, 16, 4), {}, {JCS_CMYK}));
    TiffKind kind;
    kind.orientation = 7;
    kind.profile = greyProfile(2.2);
    seeds.put("image", "plain.tif", makeTiff(12, 9, pixelsOf(picture), kind));
    seeds.put("image", "packed.tif", *image::encodeImage(".tiff", picture));
    const auto still = *image::encodeImage(".webp", picture, &alpha);
    seeds.put("image", "lossy.webp", still);
    seeds.put("image", "extended.webp", extendedWebp(still, 12, 9, greyProfile(1.8), exifBlock(3)));
    seeds.put("image", "plain.bmp", makeBmp(picture));
}

void makeOpenRaster(const Seeds& seeds, const fs::path& scratch)
{
    const auto mask = test::samplePicture(20, 30, 1), clear = test::samplePicture(33, 29, 1);
    const canvas::OpenRasterParts parts = {
        {"mimetype", test::bytesOfText("image/openraster")},
        {"data/a.png", *image::encodeImage(".png", test::samplePicture(33, 29), &clear)},
        {"data/b.png", *image::encodeImage(".png", test::samplePicture(20, 5))},
        {"data/mask.png", *image::encodeImage(".png", test::samplePicture(20, 30), &mask)},
        {"moyun/style-regions.xml", test::bytesOfText(std::string(fuzz::kStyleRegions))},
        {"stack.xml", test::bytesOfText(std::string(fuzz::kStack))}};
    const fs::path file = scratch / "a.ora";
    if (!canvas::writeOpenRasterArchive(file, parts, {})) std::abort();
    seeds.put("open_raster", "layers.ora", test::bytesOfFile(file));
    if (!canvas::writeOpenRasterArchive(file, test::rasterParts("<layer src='data/red.png' x='3' y='-2'/>"),
                                        {}))
        std::abort();
    seeds.put("open_raster", "other.ora", test::bytesOfFile(file));
    seeds.put("raster_markup", "stack.xml", std::string(fuzz::kStack));
    seeds.put("raster_markup", "regions.xml", std::string(fuzz::kStyleRegions));
    seeds.put("brush", "round.myb", std::string(fuzz::kBrush));
}

void makeWeights(const Seeds& seeds, const fs::path& scratch)
{
    using neural::StoredAs;
    const std::string header =
        "{\"__metadata__\":{\"note\":\"a\\n墨\"}," + test::entry("conv.weight", "F16", "2,3,1,1", 0, 12) +
        "," + test::entry("conv.bias", "F32", "2", 12, 20) + "," + test::entry("norm", "BF16", "4", 20, 28) +
        "," + test::entry("scalar", "F32", "", 28, 32) + "}";
    std::string data;
    for (int i = 0; i < 32; ++i) data += char(i % 2 ? 0x3A : i * 5);
    seeds.put("weights", "types.safetensors", test::weightsBytes(header, data));
    // 春江潮水，江潮月。 in tokens of the target's vocabulary.
    const neural::NgramModel::Counts counts = {{{2, 2, 5}, 1}, {{2, 5, 6}, 1}, {{5, 6, 7}, 1}, {{6, 7, 8}, 1},
                                               {{2, 2, 6}, 2}, {{2, 6, 7}, 2}, {{6, 7, 9}, 1}};
    neural::WeightsFile file;
    neural::NgramModel::describe(counts, 10, {{"qu", 0.25}}, file);
    if (!neural::writeWeights(scratch / "counts", file, StoredAs::F32)) std::abort();
    seeds.put("weights", "counts.safetensors", test::bytesOfFile(scratch / "counts"));
}

// With pages as small as possible: a fuzzer does not get far with large ones.
void makeProject(const Seeds& seeds, const fs::path& scratch)
{
    std::mt19937 random(13);
    auto store = std::move(*project::ProjectStore::create({scratch / "state", {}}));
    project::Edit edit;
    edit.title = "春江";
    edit.canvas.emplace();
    canvas::Picture& picture = edit.canvas->picture;
    picture.width = picture.height = 40;
    for (int i = 0; i < 3; ++i) picture.layers.push_back(test::randomLayer(picture, random, i == 0));
    test::dab(picture.layers[1].mask.emplace(), 10, 10, 4, random);
    edit.canvas->look = R"({"regions":[{"id":1,"where":"painted"}]})";
    test::dab(edit.canvas->lookMasks[1], 20, 20, 5, random);
    edit.poems[1] = test::samplePoem(1);
    edit.score = std::make_shared<const music::Score>(smallScore());
    edit.styles["mine/lake"] = project::StyleInUse{"mine/lake", "My lake", R"({"kind":"own"})",
                                                   std::make_shared<const Bytes>(Bytes(40, 7))};
    edit.views["canvas"] = R"({"zoom":1.5})";
    if (!store->commit(edit)) std::abort();
    if (!store->addTake(test::sampleTake(project::TakeKind::Poem, "take", 50, 1))) std::abort();
    const fs::path file = scratch / "a.moyun";
    if (!store->saveAs(file)) std::abort();
    store->discardEdits();
    sqlite3* db = nullptr;
    if (sqlite3_open(file.c_str(), &db) != SQLITE_OK ||
        sqlite3_exec(db, "PRAGMA journal_mode=DELETE; PRAGMA page_size=512; DELETE FROM thumbnail; VACUUM",
                     nullptr, nullptr, nullptr) != SQLITE_OK)
        std::abort();
    seeds.put("project", "small.moyun", test::bytesOfFile(file));
    // And as a working copy has it.
    if (sqlite3_exec(
            db,
            "INSERT INTO meta VALUES('work.target', x'2f746d702f612e6d6f79756e'), ('work.stamp', '1 2 3 4'), "
            "('work.saved_head', '0a1b2c3d-0a1b-4c3d-8a1b-0a1b2c3d4e5f')",
            nullptr, nullptr, nullptr) != SQLITE_OK)
        std::abort();
    sqlite3_close(db);
    seeds.put("left_over", "small.moyun", test::bytesOfFile(file));
}

void makeRendering(const Seeds& seeds)
{
    canvas::Pixels pixels;
    canvas::Mask mask;
    std::mt19937 random(3);
    test::dab(pixels, 20, 20, 6, random);
    test::dab(mask, 20, 20, 6, random);
    canvas::TilePacker packer;
    project::ByteWriter out;
    const auto put = [&](const auto& tile) {
        out.number(1);
        out.signedNumber(0);
        out.signedNumber(0);
        const auto packed = packer.pack(*tile);
        out.text({reinterpret_cast<const char*>(packed.data()), packed.size()});
    };
    out.number(1);
    put(pixels.tile(0, 0));
    out.number(1);
    put(mask.tile(0, 0));
    const std::string_view request =
        R"({"styles":[["wave",0.5],["dawn",1]],"strength":0.7,"strokeScale":2,"of":"layer","width":64,"height":64})";
    Bytes take = {0};
    take.insert(take.end(), request.begin(), request.end());
    take.push_back(0);
    take.insert(take.end(), out.bytes().begin(), out.bytes().end());
    seeds.put("takes", "style", take);
}

void makeTexts(const Seeds& seeds)
{
    for (const auto& [target, name, text] : fuzz::kSeedTexts) seeds.put(target, name, std::string(text));
}

} // namespace

int main(int count, char** words)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: fuzz-seeds FOLDER\n");
        return 2;
    }
    const Seeds seeds(words[1]);
    const fs::path scratch = fs::temp_directory_path() / "moyun-fuzz-seeds";
    fs::create_directories(scratch);
    makeScores(seeds);
    makePictures(seeds);
    makeOpenRaster(seeds, scratch);
    makeWeights(seeds, scratch);
    makeProject(seeds, scratch);
    makeRendering(seeds);
    makeTexts(seeds);
    fs::remove_all(scratch);
    return 0;
}
