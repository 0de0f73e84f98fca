// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas_style_fixture.h"

#include "core/bridge/mix_pad.h"
#include "core/bridge/style_growth.h"
#include "ui/canvas/style_region_list.h"
#include "ui/style/mixing_pad.h"
#include "ui/style/style_controls.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"

#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

namespace moyun::test {

using namespace bridge;

class CanvasStyling : public CanvasStyleFixture
{
protected:
    // The largest difference of two pictures in levels.
    static int farthest(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b)
    {
        int most = a.size() == b.size() ? 0 : 999;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            most = std::max(most, std::abs(int(a[i]) - int(b[i])));
        return most;
    }
    int steps() const { return document->undoStack()->index(); }
    canvas::Layer topLayer() const { return document->picture().layers.back(); }
};

TEST_F(CanvasStyling, ChoosingAStyleShowsItAndUndoTakesItBack)
{
    start(canvasPicture(400, 300));
    EXPECT_FALSE(style->isOn());
    const auto before = plain();
    clickStyle(1);
    EXPECT_TRUE(style->isOn());
    EXPECT_TRUE(dock->onSwitch()->isChecked());
    ASSERT_EQ(style->regions().list.size(), 1);
    EXPECT_EQ(style->active()->name, QStringLiteral("The Wave"));
    ASSERT_TRUE(waitUntilUpToDate());
    const auto wave = seen();
    EXPECT_NE(wave, before);
    EXPECT_EQ(steps(), 1);

    clickStyle(2);
    ASSERT_TRUE(waitUntilUpToDate());
    const auto night = seen();
    EXPECT_NE(night, wave);
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), wave);
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_TRUE(style->regions().list.isEmpty());
    EXPECT_EQ(seen(), before);
    document->undoStack()->redo();
    document->undoStack()->redo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), night);
    EXPECT_EQ(pixelsOf(document->picture()), before); // the picture is what it was
}

TEST_F(CanvasStyling, ItsStrengthsForAVideoLeadFromThePaintingToTheStyle)
{
    start(canvasPicture(400, 300));
    clickStyle(1);
    ASSERT_TRUE(waitUntilUpToDate());
    const auto image = [](const std::vector<std::uint8_t>& bytes) {
        return QImage(bytes.data(), 400, 300, 4 * 400, QImage::Format_ARGB32_Premultiplied).copy();
    };
    const auto apart = [](const QImage& a, const QImage& b) {
        double sum = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
                sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                       std::abs(qBlue(p) - qBlue(q));
            }
        return sum;
    };
    const QImage painting = image(plain()), whole = image(seen());
    std::vector<QImage> stages;
    double progress = 0;
    bool done = false;
    const auto grow = [&] {
        done = false;
        style->grow(
            painting, [&](double part) { progress = part; },
            [&](std::vector<QImage> grown) {
                stages = std::move(grown);
                done = true;
            });
    };
    grow();
    ASSERT_TRUE(waitFor([&] { return done; }));
    ASSERT_EQ(stages.size(), std::size_t(StyleGrowth::kStages));
    EXPECT_EQ(progress, 1);
    double fromPainting = 0, toWhole = apart(painting, whole);
    for (const QImage& stage : stages) {
        ASSERT_EQ(stage.size(), painting.size());
        EXPECT_GT(apart(stage, painting), fromPainting);
        EXPECT_LT(apart(stage, whole), toWhole);
        fromPainting = apart(stage, painting);
        toWhole = apart(stage, whole);
    }
    // Where the style is not painted, nothing grows.
    style->setWhere(style->active()->id, StyleRegion::Painted);
    style->fillMask(style->active()->id, false);
    ASSERT_TRUE(waitUntilUpToDate());
    grow();
    ASSERT_TRUE(waitFor([&] { return done; }));
    for (const QImage& stage : stages) EXPECT_EQ(apart(stage, painting), 0);
    // Stopped, it answers at once with nothing.
    grow();
    style->stopGrowing();
    EXPECT_TRUE(done);
    EXPECT_TRUE(stages.empty());
}

TEST_F(CanvasStyling, MixingOnThePadIsOneStep)
{
    start(canvasPicture(400, 300));
    clickStyle(0);
    clickStyle(1, Qt::ControlModifier);
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(style->active()->look.styles.size(), 2);
    const auto even = seen();
    QTest::mouseClick(dock->pages()->button(1), Qt::LeftButton);
    QTest::qWait(20); // the other page is laid out
    ui::MixingPad* pad = dock->controls()->pad();
    const int before = steps();
    QTest::mousePress(pad, Qt::LeftButton, Qt::NoModifier, pad->puckPosition());
    for (int i = 1; i <= 5; ++i) QTest::mouseMove(pad, pad->positionOf({0.5 + 0.08 * i, 0.5}));
    QTest::mouseRelease(pad, Qt::LeftButton, Qt::NoModifier, pad->positionOf({0.9, 0.5}));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_GT(style->active()->look.puck.x(), 0.8);
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_NE(seen(), even);
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), even);
    ASSERT_NE(style->active(), nullptr);
    EXPECT_EQ(pad->puck(), style->active()->look.puck);
}

TEST_F(CanvasStyling, TheViewFollowsUnderTheStroke)
{
    start(canvasPicture(600, 400), 2);
    clickStyle(1);
    ASSERT_TRUE(waitUntilUpToDate());
    QList<QRect> paced;
    QObject::connect(style.get(), &CanvasStyle::paced, style.get(),
                     [&](double, const QRect& area) { paced.append(area); });
    const auto before = seen();
    stroke(100, 500, 200);
    EXPECT_FALSE(paced.isEmpty());
    EXPECT_NE(seen(), before);
    ASSERT_TRUE(waitFor([&] { return !painter->isPainting(); }));
    ASSERT_TRUE(waitUntilUpToDate());
    const auto painted = seen();
    EXPECT_GT(style->milliseconds(), 0);
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), before);
    document->undoStack()->redo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), painted);
}

TEST_F(CanvasStyling, MasksArePaintedErasedUndoneAndOutsideNothingChanges)
{
    start(canvasPicture(500, 400));
    clickStyle(1);
    ASSERT_TRUE(waitUntilUpToDate());
    const auto everywhere = seen(), original = plain();
    QTest::mouseClick(dock->maskButton(), Qt::LeftButton);
    EXPECT_EQ(tools->tool(), CanvasTool::StyleMask);
    const int before = steps();
    maskStroke(100, 300, 200);
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(style->active()->where, StyleRegion::Painted);
    EXPECT_EQ(dock->where()->chosen(), int(StyleRegion::Painted));
    const auto masked = seen();
    int outside = 0, inside = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 500; ++x) {
            const std::size_t i = 4 * (std::size_t(y) * 500 + x);
            const int m = maskAt(style->active()->mask, x, y);
            if (m == 0) {
                ASSERT_TRUE(std::equal(&masked[i], &masked[i] + 4, &original[i])) << x << " " << y;
                ++outside;
            } else if (m == 255) {
                ASSERT_TRUE(std::equal(&masked[i], &masked[i] + 4, &everywhere[i])) << x << " " << y;
                ++inside;
            }
        }
    EXPECT_GT(outside, 100000);
    EXPECT_GT(inside, 100);
    maskStroke(100, 300, 200, true);
    const auto erased = seen();
    const std::size_t middle = 4 * (std::size_t(200) * 500 + 200);
    EXPECT_TRUE(std::equal(&erased[middle], &erased[middle] + 4, &original[middle]));
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), masked);
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), everywhere);
    document->undoStack()->redo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), masked);

    // A stroke that is given up leaves nothing.
    ASSERT_TRUE(style->beginMask({50, 50}, false));
    style->addMask({90, 90});
    style->cancelMask();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), masked);
}

TEST_F(CanvasStyling, AppliedAsALayerItLooksAsItWasShownInOneStep)
{
    start(canvasPicture(400, 300));
    clickStyle(1);
    maskStroke(100, 300, 150);
    ASSERT_TRUE(waitUntilUpToDate());
    const auto shown = seen(), original = plain();
    const int before = steps();
    bool applied = false;
    QObject::connect(style.get(), &CanvasStyle::applied, style.get(), [&] { applied = true; });
    chooseInMenu(dock->applyButton(), QStringLiteral("As a new layer"));
    ASSERT_TRUE(waitFor([&] { return applied; }));
    EXPECT_EQ(steps(), before + 1);
    ASSERT_EQ(document->picture().layers.size(), 2u);
    EXPECT_EQ(topLayer().name, "The Wave");
    EXPECT_TRUE(topLayer().mask.has_value());
    EXPECT_FALSE(style->isOn()); // it would be restyled twice
    EXPECT_LE(farthest(plain(), shown), 2);
    document->undoStack()->undo();
    EXPECT_EQ(plain(), original);
    document->undoStack()->redo();
    EXPECT_LE(farthest(plain(), shown), 2);
    ASSERT_FALSE(jobs->tasks().isEmpty());
    EXPECT_EQ(jobs->tasks().first().state, TaskState::Finished);
}

TEST_F(CanvasStyling, AppliedOntoTheLayer)
{
    start(canvasPicture(400, 300, 0, true));
    clickStyle(2);
    maskStroke(60, 340, 150);
    ASSERT_TRUE(waitUntilUpToDate());
    const auto shown = seen(), original = plain();
    bool applied = false;
    QObject::connect(style.get(), &CanvasStyle::applied, style.get(), [&] { applied = true; });
    style->apply(CanvasStyle::EditedLayer);
    ASSERT_TRUE(waitFor([&] { return applied; }));
    ASSERT_EQ(document->picture().layers.size(), 1u);
    EXPECT_LE(farthest(plain(), shown), 2);
    document->undoStack()->undo();
    EXPECT_EQ(plain(), original);

    canvas::Picture locked = document->picture();
    locked.layers[0].locked = true;
    ASSERT_TRUE(document->change(locked, QStringLiteral("Lock")));
    notices.clear();
    style->apply(CanvasStyle::EditedLayer);
    EXPECT_EQ(notices.size(), 1);
    EXPECT_FALSE(style->isApplying());
}

TEST_F(CanvasStyling, ARenderThatArrivesDuringAStrokeIsAppliedAfterIt)
{
    start(canvasPicture(400, 300));
    clickStyle(1);
    ASSERT_TRUE(waitUntilUpToDate());
    bool applied = false;
    QObject::connect(style.get(), &CanvasStyle::applied, style.get(), [&] { applied = true; });
    const int before = steps();
    canvas::StrokeSample sample{50, 50};
    ASSERT_TRUE(painter->begin(sample));
    style->apply(CanvasStyle::NewLayers);
    for (int i = 0; i < 60; ++i) {
        sample.x += 4;
        painter->add(sample);
        QTest::qWait(10);
    }
    EXPECT_FALSE(applied);
    EXPECT_EQ(document->picture().layers.size(), 1u);
    painter->end();
    ASSERT_TRUE(waitFor([&] { return applied; }));
    EXPECT_EQ(document->picture().layers.size(), 2u);
    EXPECT_EQ(steps(), before + 2); // the stroke and the layer
}

TEST_F(CanvasStyling, AStyleLayerFollowsWhatLiesBelow)
{
    start(canvasPicture(400, 300));
    clickStyle(1);
    ASSERT_TRUE(waitUntilUpToDate());
    bool applied = false;
    QObject::connect(style.get(), &CanvasStyle::applied, style.get(), [&] { applied = true; });
    style->apply(CanvasStyle::StyleLayers);
    ASSERT_TRUE(waitFor([&] { return applied; }));
    ASSERT_EQ(topLayer().kind, canvas::Layer::Kind::Style);
    ASSERT_EQ(topLayer().style.styles.size(), 1u);
    EXPECT_EQ(topLayer().style.styles[0].first, "wave");
    const auto first = topLayer().pixels;

    // Painting below it.
    document->setLayer(document->picture().layers[0].id);
    stroke(50, 350, 150);
    ASSERT_TRUE(waitFor([&] { return !painter->isPainting(); }));
    const int after = document->undoStack()->count();
    ASSERT_TRUE(waitFor([&] { return !(topLayer().pixels == first); }));
    EXPECT_EQ(document->undoStack()->count(), after); // no step of its own
    // As a fresh rendering of the same picture is.
    const auto second = topLayer().pixels;
    document->undoStack()->undo();
    ASSERT_TRUE(waitFor([&] { return topLayer().pixels == first; }));
    document->undoStack()->redo();
    ASSERT_TRUE(waitFor([&] { return topLayer().pixels == second; }));
    // The layer goes and comes with its steps.
    document->undoStack()->undo();
    document->undoStack()->undo();
    EXPECT_EQ(document->picture().layers.size(), 1u);
}

TEST_F(CanvasStyling, RegionsAreListedHiddenRemovedAndLimited)
{
    start(canvasPicture(300, 200));
    clickStyle(0);
    chooseInMenu(dock->findChild<QToolButton*>(QStringLiteral("styleAdd")),
                 QStringLiteral("A style for a painted mask"));
    EXPECT_EQ(style->regions().list.size(), 2);
    EXPECT_EQ(tools->tool(), CanvasTool::StyleMask);
    EXPECT_EQ(dock->regions()->count(), 2);
    clickStyle(3); // of the new one
    EXPECT_EQ(style->regions().list[0].look.styles, QStringList{QStringLiteral("dawn")});
    EXPECT_EQ(style->regions().list[1].look.styles, QStringList{QStringLiteral("field")});
    ASSERT_TRUE(waitUntilUpToDate());
    const auto shown = seen();
    dock->regions()->item(1)->setCheckState(Qt::Unchecked); // the lower one
    ASSERT_TRUE(waitFor([&] { return !style->regions().list[0].visible; }));
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), plain()); // nothing is painted in the other's mask
    document->undoStack()->undo();
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), shown);
    dock->regions()->setCurrentRow(1);
    EXPECT_EQ(style->active()->look.styles, QStringList{QStringLiteral("dawn")});
    QTest::keyClick(dock->regions(), Qt::Key_Delete);
    EXPECT_EQ(style->regions().list.size(), 1);
    while (style->regions().list.size() < kMostStyleRegions) style->addRegion(StyleRegion::Whole);
    notices.clear();
    EXPECT_EQ(style->addRegion(StyleRegion::Whole), 0);
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(CanvasStyling, TheSwitchStopsAllAndANewPictureForgetsMasks)
{
    start(canvasPicture(900, 700), 15);
    clickStyle(1);
    QTest::qWait(10);
    EXPECT_TRUE(style->isBusy());
    EXPECT_TRUE(dock->light()->isBusy());
    QTest::mouseClick(dock->onSwitch(), Qt::LeftButton, Qt::NoModifier, {10, dock->onSwitch()->height() / 2});
    EXPECT_FALSE(style->isOn());
    EXPECT_FALSE(style->isBusy());
    EXPECT_FALSE(dock->light()->isBusy());
    EXPECT_TRUE(waitFor([&] { return engine->idle(); }));
    EXPECT_FALSE(style->isShown());
    EXPECT_EQ(seen(), plain());
    style->setOn(true);
    maskStroke(100, 200, 100);
    ASSERT_TRUE(document->restore(canvasPicture(200, 200)));
    EXPECT_TRUE(style->regions().list.isEmpty());
    ASSERT_TRUE(waitUntilUpToDate());
    EXPECT_EQ(seen(), plain());
}

TEST_F(CanvasStyling, ClosingInTheMiddleOfWorkIsSafe)
{
    start(canvasPicture(1200, 900), 20);
    clickStyle(1);
    ASSERT_TRUE(style->beginMask({100, 100}, false));
    style->addMask({300, 300});
    style->apply(CanvasStyle::NewLayers);
    canvas::StrokeSample sample{50, 50};
    ASSERT_TRUE(painter->begin(sample));
    QTest::qWait(30);
}

} // namespace moyun::test
