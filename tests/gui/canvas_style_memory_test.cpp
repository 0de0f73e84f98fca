// SPDX-License-Identifier: GPL-3.0-or-later
// What applying a style to the largest canvas takes of memory.
#include "core/canvas/tile_tools.h"
#include "gui/canvas_style_fixture.h"

#include <QSignalSpy>

#include <fstream>
#include <malloc.h>

namespace moyun::test {

using namespace bridge;

namespace {

// In MB, of /proc: "VmHWM" is the most since it was last reset, "VmRSS" now. 0: there is no such file.
double memory(const std::string& name)
{
    std::ifstream in("/proc/self/status");
    for (std::string word; in >> word;)
        if (word == name + ":") {
            double kilobytes = 0;
            in >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

} // namespace

TEST_F(CanvasStyleFixture, ApplyingToTheLargestCanvasTakesLittleMoreThanItsLayer)
{
    canvas::Picture picture;
    picture.width = picture.height = canvas::kMostSide;
    canvas::Layer ground;
    ground.id = picture.nextId++;
    ground.pixels =
        canvas::filledPixels({0, 0, picture.width, picture.height}, canvas::colourOf(0.3f, 0.5f, 0.7f, 1));
    picture.layers.push_back(std::move(ground));
    start(std::move(picture));
    StyleParameters look;
    look.styles = QStringList{QStringLiteral("wave")};
    style->look()->change(look, {});
    style->setOn(false); // the picture alone
    ASSERT_TRUE(waitUntilUpToDate());
    ::malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << 5;
    const double before = memory("VmRSS");
    if (before == 0 || memory("VmHWM") > before + 50)
        GTEST_SKIP() << "the most that is taken cannot be measured";

    QSignalSpy applied(style.get(), &CanvasStyle::applied);
    style->apply(CanvasStyle::NewLayers);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !applied.isEmpty() || !style->isApplying(); }, 10 * kLimitMs));
    ASSERT_FALSE(applied.isEmpty()) << notices.join('\n').toStdString();
    const double most = memory("VmHWM") - before;
    ::malloc_trim(0);
    const double layer = memory("VmRSS") - before;
    RecordProperty("most", int(most));
    RecordProperty("layer", int(layer));
    std::printf("at most %.0f MB, of which the new layer is %.0f\n", most, layer);
    EXPECT_GT(layer, 400); // 8 bytes a pixel, and a pattern that no two tiles share
    EXPECT_LT(most, 1000);
}

} // namespace moyun::test
