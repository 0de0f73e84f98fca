// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_restyler.h"

#include "core/bridge/canvas_document.h"
#include "core/engine/style/fake_style_network.h"
#include "core/engine/style/style_backend.h"
#include "core/engine/style/stylizer.h"
#include "gui/canvas_samples.h"

#include <gtest/gtest.h>

#include <QTest>

#include <atomic>

namespace moyun::test {

using namespace bridge;

namespace {

constexpr int kLimitMs = 30000;

// The fake network, which counts what it is asked and by how many pixels.
class CountingNetwork final : public neural::StyleNetwork
{
public:
    CountingNetwork(std::atomic<int>& calls, std::atomic<long>& pixels, int milliseconds)
        : m_fake(0, milliseconds), m_calls(calls), m_pixels(pixels)
    {}
    int vectorSize() const override { return m_fake.vectorSize(); }
    int alignment() const override { return m_fake.alignment(); }
    int halo() const override { return m_fake.halo(); }
    std::size_t weightBytes() const override { return m_fake.weightBytes(); }
    neural::Device device() const override { return m_fake.device(); }
    base::Result<neural::StyleVector> encode(const base::ImageBuffer& picture) override
    {
        return m_fake.encode(picture);
    }
    base::Result<neural::NormStatistics> measure(std::span<const base::ImageBuffer> tiles,
                                                 std::span<const neural::TileOrigin> origins,
                                                 std::span<const float> style) override
    {
        return m_fake.measure(tiles, origins, style);
    }
    base::Result<base::ImageBuffer> transform(const base::ImageBuffer& tile, neural::TileOrigin origin,
                                              std::span<const float> style,
                                              const neural::NormStatistics* frozen) override
    {
        ++m_calls;
        m_pixels += long(tile.width()) * tile.height();
        return m_fake.transform(tile, origin, style, frozen);
    }

private:
    engine::FakeStyleNetwork m_fake;
    std::atomic<int>& m_calls;
    std::atomic<long>& m_pixels;
};

} // namespace

class CanvasRestyling : public testing::Test
{
protected:
    void start(canvas::Picture picture, int longSide = 2048, int millisecondsPerCall = 0)
    {
        engine::registerStyleBackend(
            m_engine, std::make_shared<engine::ModelStore>(std::size_t(64) << 20),
            [this, millisecondsPerCall](const std::string&, neural::Device) {
                return base::Result<std::unique_ptr<neural::StyleNetwork>>(
                    std::make_unique<CountingNetwork>(calls, pixels, millisecondsPerCall));
            });
        ASSERT_TRUE(document.restore(std::move(picture)));
        restyler.setLongSide(longSide);
        QObject::connect(&restyler, &CanvasRestyler::changed, &restyler,
                         [this](const QRect& area) { changes.append(area); });
        QObject::connect(&restyler, &CanvasRestyler::paced, &restyler, [this] { ++paces; });
        restyler.setModel(QStringLiteral("fake"));
        restyler.setOn(true);
    }
    void TearDown() override
    {
        m_client.close();
        restyler.finish();
        m_engine.shutdown();
    }

    static engine::StyleLook lookOf(const StyleParameters& parameters)
    {
        engine::StyleLook look;
        for (const QString& id : parameters.styles) {
            neural::StyleVector vector;
            for (int i = 0; i < 6; ++i) vector.push_back(float(40 + 20 * i + 31 * id.toInt()));
            look.styles.push_back({vector, 1, id.toStdString()});
        }
        look.strength = float(parameters.strength) / 100;
        look.strokeScale = float(parameters.strokeScale) / 100;
        return look;
    }
    static StyleRegion region(int id, const char* style)
    {
        StyleRegion region;
        region.id = id;
        region.look.styles = QStringList{QString::fromLatin1(style)};
        return region;
    }
    static StyleRegions regionsOf(QList<StyleRegion> list)
    {
        StyleRegions regions;
        regions.list = std::move(list);
        return regions;
    }
    void waitUntilUpToDate()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return restyler.isUpToDate(); }, kLimitMs));
    }

    std::vector<std::uint8_t> seen() const
    {
        std::vector<std::uint8_t> bgra = pixelsOf(document.shown());
        const int width = document.shown().width;
        restyler.view().lay(bgra.data(), qsizetype(width) * 4, QRect(0, 0, width, document.shown().height),
                            0);
        return bgra;
    }
    // What a whole pass makes of the picture; `statistics`: those of another pass.
    engine::StylizeOutcome pass(const StyleParameters& parameters) const
    {
        const auto bgra = pixelsOf(document.shown());
        base::ImageBuffer photo(document.shown().width, document.shown().height, 3);
        for (std::size_t i = 0; i < photo.sizeBytes() / 3; ++i)
            for (std::size_t c = 0; c < 3; ++c) photo.data()[3 * i + c] = bgra[4 * i + 2 - c];
        engine::FakeStyleNetwork network;
        const engine::Stylizer stylizer(network, {});
        const auto look = lookOf(parameters);
        const auto vector = stylizer.vectorFor(look, [&] { return network.encode(photo); });
        return *stylizer.stylize(photo, nullptr, look, *vector, 0, true);
    }
    static bool same(const std::vector<std::uint8_t>& bgra, const base::ImageBuffer& rgb)
    {
        for (std::size_t i = 0; i < bgra.size() / 4; ++i)
            for (std::size_t c = 0; c < 3; ++c)
                if (bgra[4 * i + 2 - c] != rgb.data()[3 * i + c]) return false;
        return true;
    }

    std::atomic<int> calls = 0;
    std::atomic<long> pixels = 0;
    CanvasDocument document;
    QList<QRect> changes;
    int paces = 0;

private:
    engine::Engine m_engine;
    EngineClient m_client{m_engine};

protected:
    CanvasRestyler restyler{&m_client, &document, &CanvasRestyling::lookOf};
};

TEST_F(CanvasRestyling, TheWholeCanvasIsSeenAsAWholePassPaintsIt)
{
    start(canvasPicture(500, 400));
    const auto plain = pixelsOf(document.picture());
    EXPECT_EQ(seen(), plain);
    restyler.setRegions(regionsOf({region(1, "1")}));
    waitUntilUpToDate();
    StyleParameters parameters = region(1, "1").look;
    EXPECT_TRUE(same(seen(), *pass(parameters).picture));
    EXPECT_NE(seen(), plain);
    EXPECT_TRUE(changes.contains(QRect(0, 0, 500, 400)));

    // Another style replaces it.
    restyler.setRegions(regionsOf({region(1, "2")}));
    waitUntilUpToDate();
    EXPECT_TRUE(same(seen(), *pass(region(1, "2").look).picture));
}

TEST_F(CanvasRestyling, ADabCostsWhatItTouchesAndAWholePassFollowsInQuiet)
{
    start(canvasPicture(1000, 900)); // up to a megapixel all of it is measured
    restyler.setRegions(regionsOf({region(1, "1")}));
    waitUntilUpToDate();
    const auto before = pass(region(1, "1").look);
    const int callsBefore = calls;
    const long pixelsBefore = pixels;
    changes.clear();

    canvas::Picture painted = document.picture();
    const image::Rect dab{600, 400, 40, 30};
    paintOn(painted, dab, canvas::Tile::kOne, 0, 0);
    document.preview(painted, QRect(600, 400, 40, 30));
    ASSERT_TRUE(QTest::qWaitFor([this] { return paces > 0; }, kLimitMs));
    EXPECT_EQ(calls - callsBefore, 1);
    EXPECT_LT(pixels - pixelsBefore, 400 * 400);
    ASSERT_FALSE(changes.isEmpty());
    EXPECT_TRUE(changes.last().contains(QRect(600, 400, 40, 30)));
    EXPECT_LT(changes.last().width(), 300);

    // What is seen now has the statistics of the picture before.
    engine::FakeStyleNetwork network;
    base::ImageBuffer photo(1000, 900, 3);
    const auto bgra = pixelsOf(document.shown());
    for (std::size_t i = 0; i < photo.sizeBytes() / 3; ++i)
        for (std::size_t c = 0; c < 3; ++c) photo.data()[3 * i + c] = bgra[4 * i + 2 - c];
    EXPECT_TRUE(same(seen(), *network.transform(photo, {}, before.vector, &before.statistics)));

    waitUntilUpToDate();
    EXPECT_GT(calls - callsBefore, 2);
    EXPECT_TRUE(same(seen(), *pass(region(1, "1").look).picture));
    EXPECT_NE(pass(region(1, "1").look).statistics, before.statistics);
}

TEST_F(CanvasRestyling, TwoStylesInSoftRegionsAndTheRestBitForBit)
{
    start(canvasPicture(600, 400));
    StyleRegion left = region(1, "1"), right = region(2, "3");
    left.where = right.where = StyleRegion::Painted;
    left.mask = spot(600, 400, 150, 200, 80);
    right.mask = spot(600, 400, 420, 200, 80);
    restyler.setRegions(regionsOf({left, right}));
    waitUntilUpToDate();
    const auto plain = pixelsOf(document.picture()), now = seen();
    const auto one = pass(left.look), two = pass(right.look);
    int outside = 0, soft = 0, inside = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 600; ++x) {
            const std::size_t i = 4 * (std::size_t(y) * 600 + x);
            const int a = maskAt(left.mask, x, y), b = maskAt(right.mask, x, y);
            ASSERT_FALSE(a > 0 && b > 0);
            if (a == 0 && b == 0) {
                ++outside;
                ASSERT_TRUE(std::equal(&now[i], &now[i] + 4, &plain[i])) << x << " " << y;
                continue;
            }
            const auto& rendering = a > 0 ? *one.picture : *two.picture;
            const int m = std::max(a, b);
            (m == 255 ? inside : soft) += 1;
            for (int c = 0; c < 3; ++c) {
                const double expected =
                    (plain[i + std::size_t(c)] * (255.0 - m) + rendering.pixel(x, y)[2 - c] * double(m)) /
                    255;
                ASSERT_NEAR(now[i + std::size_t(c)], expected, m == 255 ? 0.01 : 1.6) << x << " " << y;
            }
        }
    EXPECT_GT(outside, 100000);
    EXPECT_GT(soft, 10000);
    EXPECT_GT(inside, 5000);

    // A dab outside both regions asks for nothing.
    const int before = calls;
    canvas::Picture painted = document.picture();
    paintOn(painted, {5, 5, 10, 10}, 0, canvas::Tile::kOne, 0);
    document.preview(painted, QRect(5, 5, 10, 10));
    QTest::qWait(100);
    EXPECT_EQ(calls, before);
    const auto after = seen(), expected = pixelsOf(painted);
    EXPECT_TRUE(std::equal(after.begin(), after.begin() + 600 * 4 * 20, expected.begin()));
}

TEST_F(CanvasRestyling, SwitchedOffItAsksForNothingAndKeepsNothing)
{
    start(canvasPicture(700, 500), 2048, 5);
    restyler.setRegions(regionsOf({region(1, "1")}));
    waitUntilUpToDate();
    ASSERT_FALSE(restyler.view().isEmpty());
    changes.clear();
    restyler.setOn(false);
    EXPECT_TRUE(restyler.view().isEmpty());
    EXPECT_FALSE(restyler.isBusy());
    EXPECT_EQ(changes, QList<QRect>{QRect(0, 0, 700, 500)});
    QTest::qWait(50);
    const int before = calls;
    canvas::Picture painted = document.picture();
    paintOn(painted, {300, 200, 50, 50}, 0, canvas::Tile::kOne, 0);
    document.change(painted, QStringLiteral("Paint"));
    restyler.setRegions(regionsOf({region(1, "2")}));
    QTest::qWait(CanvasRestyler::kQuietMs + 200);
    EXPECT_EQ(calls, before);
    EXPECT_EQ(seen(), pixelsOf(document.picture()));

    restyler.setOn(true);
    waitUntilUpToDate();
    EXPECT_TRUE(same(seen(), *pass(region(1, "2").look).picture));
}

TEST_F(CanvasRestyling, TransparentPlacesKeepTheirAlpha)
{
    start(canvasPicture(300, 300, 0, true));
    restyler.setRegions(regionsOf({region(1, "1")}));
    waitUntilUpToDate();
    const auto plain = pixelsOf(document.picture()), now = seen();
    int partly = 0;
    for (std::size_t i = 3; i < now.size(); i += 4) {
        ASSERT_EQ(now[i], plain[i]);
        partly += now[i] > 0 && now[i] < 255;
        for (std::size_t c = 1; c < 4; ++c) ASSERT_LE(now[i - c], now[i]);
    }
    EXPECT_GT(partly, 1000);
}

TEST_F(CanvasRestyling, LargeCanvasesAreWorkedOnReduced)
{
    start(canvasPicture(2100, 1301), 1024);
    restyler.setRegions(regionsOf({region(1, "1")}));
    waitUntilUpToDate();
    EXPECT_LT(pixels, 3L * 525 * 326 + 300L * 1024); // level 2, previews and halos included
    // The view can be had at every level, and in pieces the same as in one.
    for (int level = 0; level <= 6; ++level) {
        const int width = ((2100 - 1) >> level) + 1, height = ((1301 - 1) >> level) + 1;
        std::vector<std::uint8_t> whole(std::size_t(width) * height * 4, 0), pieces = whole;
        restyler.view().lay(whole.data(), qsizetype(width) * 4, QRect(0, 0, width, height), level);
        for (int y = 0; y < height; y += 100)
            for (int x = 0; x < width; x += 130) {
                const QRect piece = QRect(x, y, 130, 100) & QRect(0, 0, width, height);
                restyler.view().lay(pieces.data() + (std::size_t(y) * width + x) * 4, qsizetype(width) * 4,
                                    piece, level);
            }
        EXPECT_EQ(whole, pieces) << "level " << level;
        for (std::size_t i = 3; i < whole.size(); i += 4) ASSERT_EQ(whole[i], 255) << "level " << level;
    }
    changes.clear();
    canvas::Picture painted = document.picture();
    paintOn(painted, {1000, 600, 40, 40}, canvas::Tile::kOne, 0, 0);
    document.preview(painted, QRect(1000, 600, 40, 40));
    ASSERT_TRUE(QTest::qWaitFor([this] { return paces > 0; }, kLimitMs));
    EXPECT_TRUE(changes.last().contains(QRect(1000, 600, 40, 40)));
    EXPECT_LT(changes.last().width(), 1200);
}

TEST_F(CanvasRestyling, AStrokeIsFollowedWhileItGoesOn)
{
    start(canvasPicture(1200, 900), 2048, 4);
    restyler.setRegions(regionsOf({region(1, "1")}));
    waitUntilUpToDate();
    canvas::Picture painted = document.picture();
    for (int step = 0; step < 60; ++step) {
        const image::Rect dab{100 + 15 * step, 300 + 3 * step, 30, 30};
        paintOn(painted, dab, canvas::Tile::kOne, std::uint16_t(500 * step), 0);
        document.preview(painted, QRect(dab.x, dab.y, dab.width, dab.height));
        QTest::qWait(8);
    }
    EXPECT_GT(paces, 5);
    document.change(painted, QStringLiteral("Stroke"));
    waitUntilUpToDate();
    EXPECT_TRUE(same(seen(), *pass(region(1, "1").look).picture));
    document.undoStack()->undo();
    waitUntilUpToDate();
    EXPECT_TRUE(same(seen(), *pass(region(1, "1").look).picture));
}

TEST_F(CanvasRestyling, MasksChangeWithoutTheNetwork)
{
    start(canvasPicture(400, 300));
    StyleRegion painted = region(1, "1");
    painted.where = StyleRegion::Painted;
    restyler.setRegions(regionsOf({painted}));
    waitUntilUpToDate();
    EXPECT_EQ(seen(), pixelsOf(document.picture()));
    const int before = calls;
    painted.mask = spot(400, 300, 200, 150, 60);
    restyler.setRegions(regionsOf({painted}));
    waitUntilUpToDate();
    EXPECT_EQ(calls, before);
    const auto rendering = pass(painted.look);
    const auto now = seen();
    const std::size_t middle = 4 * (std::size_t(150) * 400 + 200);
    EXPECT_EQ(now[middle + 2], rendering.picture->pixel(200, 150)[0]);
    painted.visible = false;
    restyler.setRegions(regionsOf({painted}));
    waitUntilUpToDate();
    EXPECT_EQ(seen(), pixelsOf(document.picture()));

    // By the selection, which follows it.
    painted.visible = true;
    painted.where = StyleRegion::Selection;
    restyler.setRegions(regionsOf({painted}));
    waitUntilUpToDate();
    EXPECT_TRUE(same(seen(), *rendering.picture)); // nothing is selected: everything is
    canvas::Picture selected = document.picture();
    selected.selection = spot(400, 300, 100, 100, 30);
    document.change(selected, QStringLiteral("Select"));
    waitUntilUpToDate();
    EXPECT_EQ(seen()[middle + 2], pixelsOf(document.picture())[middle + 2]);
    const std::size_t chosen = 4 * (std::size_t(100) * 400 + 100);
    EXPECT_EQ(seen()[chosen + 2], rendering.picture->pixel(100, 100)[0]);
}

TEST_F(CanvasRestyling, AnotherSizeBeginsAnewAndEndingInTheMiddleIsSafe)
{
    start(canvasPicture(900, 700), 2048, 10);
    restyler.setRegions(regionsOf({region(1, "1"), region(2, "2")}));
    QTest::qWait(15);
    ASSERT_TRUE(document.restore(canvasPicture(320, 500, 1)));
    waitUntilUpToDate();
    EXPECT_TRUE(same(seen(), *pass(region(2, "2").look).picture));
    canvas::Picture painted = document.picture();
    paintOn(painted, {100, 100, 50, 50}, 0, 0, 0);
    document.preview(painted, QRect(100, 100, 50, 50));
    QTest::qWait(5);
}

} // namespace moyun::test
