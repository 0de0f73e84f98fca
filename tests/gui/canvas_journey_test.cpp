// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_window_fixture.h"

#include "core/bridge/canvas_style.h"
#include "core/bridge/mix_pad.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "gui/canvas_samples.h"
#include "gui/fake_gallery.h"
#include "gui/style_hands.h"
#include "ui/canvas/canvas_file_dialog.h"
#include "ui/canvas/style_dock.h"
#include "ui/style/mixing_pad.h"
#include "ui/style/style_controls.h"
#include "ui/widgets/segments.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace moyun::test {

using namespace bridge;

// The whole window of the canvas with its live style, used as an artist uses it: tablet, mouse and keys
// alone.
class CanvasJourney : public CanvasWindowFixture
{
protected:
    std::unique_ptr<ui::CanvasWorkspace> makeWorkspace() override
    {
        writeFakeGallery(m_styleFolder / "gallery");
        registerFakeStyle(m_engine, 1);
        styles = std::make_unique<StyleStudio>(
            m_engine, jobs.get(), StyleStudio::Folders{m_styleFolder / "gallery", m_styleFolder / "own"});
        style = std::make_unique<CanvasStyle>(
            m_engine, CanvasStyle::Canvas{studio->document(), studio->tools(), studio->painter()},
            styles.get(), jobs.get());
        return std::make_unique<ui::CanvasWorkspace>(studio.get(), style.get(), styles.get());
    }
    void SetUp() override
    {
        CanvasWindowFixture::SetUp();
        bool ready = false;
        QObject::connect(styles.get(), &StyleStudio::ready, styles.get(), [&ready] { ready = true; });
        styles->loadModel(QStringLiteral("fake"), kFakeModelHash);
        ASSERT_TRUE(waitFor([&ready] { return ready; }));
        // The tab of the dock that holds the styles.
        for (auto* tabs : page->findChildren<ui::Segments*>())
            if (auto* tab = tabs->button(2);
                tab && tabs->isVisible() && tab->text() == QStringLiteral("Style"))
                QTest::mouseClick(tab, Qt::LeftButton);
        dock = page->findChild<ui::StyleDock*>();
        ASSERT_NE(dock, nullptr);
        ASSERT_TRUE(waitFor([this] { return dock->isVisible(); }));
    }
    void TearDown() override
    {
        studio->painter()->finish();
        style->finish();
        styles->finish();
        m_engine.shutdown();
        window.reset(); // before the style that it shows
        style.reset();
        styles.reset();
        CanvasWindowFixture::TearDown();
    }

    bool waitUntilUpToDate()
    {
        return waitQuiet() && waitFor([this] { return style->isUpToDate(); });
    }
    // Part of the view as it is on the screen.
    QImage onScreen(const QRectF& picturePart)
    {
        view()->scene()->waitForWorker();
        return view()
            ->grab(QRect(at(picturePart.left(), picturePart.top()),
                         at(picturePart.right(), picturePart.bottom())))
            .toImage();
    }
    QImage wholeOnScreen() { return onScreen({20, 20, 360, 260}); }
    void clickStyle(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        clickStyleOf(*dock, row, modifiers);
    }
    // Types a file's name into the dialog that comes up.
    void answerFileDialog(const QString& file, QDialogButtonBox::StandardButton button)
    {
        ui::CanvasFileDialog* dialog = nullptr;
        ASSERT_TRUE(waitFor([&] {
            for (auto* each : window->findChildren<ui::CanvasFileDialog*>())
                if (each->isVisible()) dialog = each;
            return dialog != nullptr;
        }));
        auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(line, nullptr);
        const QFileInfo info(file);
        dialog->setDirectory(
            info.absolutePath()); // typed as well, a list of names would come over the buttons
        line->clear();
        QTest::keyClicks(line, info.fileName());
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }

    std::unique_ptr<StyleStudio> styles;
    std::unique_ptr<CanvasStyle> style;
    ui::StyleDock* dock = nullptr;
    TempDir m_styleFolder;

private:
    engine::Engine m_engine;
};

TEST_F(CanvasJourney, PaintStyleMaskMixApplyUndoRedoSaveReopen)
{
    // A style first, so that the strokes are seen in it as they are made.
    clickStyle(1);
    ASSERT_TRUE(waitUntilUpToDate());
    const QRectF middle(120, 130, 60, 40);
    const QImage before = onScreen(middle);
    const QColor paper = shown(150, 150);

    // A stroke of the pen, light to hard. While it is still down the view shows it, restyled.
    tools()->setColour(QColor(200, 30, 20));
    setRound(14);
    QList<QRect> paced;
    QObject::connect(style.get(), &CanvasStyle::paced, style.get(), [&](double, const QRect& area) {
        if (studio->painter()->isPainting()) paced.append(area);
    });
    pen(QEvent::TabletPress, {60, 150}, 0.1);
    for (int i = 1; i <= 40; ++i) {
        pen(QEvent::TabletMove, {60.0 + 7 * i, 150}, 0.1 + 0.9 * i / 40);
        QTest::qWait(3);
    }
    ASSERT_TRUE(waitFor([&] {
        for (const QRect& area : paced)
            if (area.contains(150, 150)) return true;
        return false;
    })) << "no part of the stroke was shown restyled while the pen was down";
    EXPECT_TRUE(studio->painter()->isPainting());
    const QImage under = onScreen(middle);
    EXPECT_NE(under, before);
    pen(QEvent::TabletRelease, {340, 150}, 0);
    ASSERT_TRUE(waitUntilUpToDate());
    double light = 0, hard = 0;
    for (int y = 130; y < 170; ++y) {
        light += onLayer(100, y).alphaF();
        hard += onLayer(310, y).alphaF();
    }
    EXPECT_GT(hard, 1.3 * light) << "pressure";
    EXPECT_NE(shown(150, 150), paper);
    // What is seen is not the picture's own colour, and Tab shows that while it is held.
    const QImage restyled = onScreen(middle);
    QTest::keyPress(view(), Qt::Key_Tab);
    const QImage original = onScreen(middle);
    QTest::keyRelease(view(), Qt::Key_Tab);
    EXPECT_NE(original, restyled);
    EXPECT_EQ(onScreen(middle), restyled);

    // Where the style shows: painted with the mask brush on the view.
    const QImage everywhere = wholeOnScreen();
    QTest::mouseClick(dock->maskButton(), Qt::LeftButton);
    EXPECT_EQ(tools()->tool(), CanvasTool::StyleMask);
    drag({100, 150}, {220, 150});
    ASSERT_TRUE(waitUntilUpToDate());
    ASSERT_NE(style->active(), nullptr);
    EXPECT_EQ(style->active()->where, StyleRegion::Painted);
    const QImage masked = wholeOnScreen();
    EXPECT_NE(masked, everywhere);
    // Outside of the mask the screen is bit for bit what it is without the style.
    const QRectF outside(60, 240, 260, 40);
    const QImage outsideMasked = onScreen(outside);
    QTest::keyPress(view(), Qt::Key_Tab);
    EXPECT_EQ(onScreen(outside), outsideMasked);
    QTest::keyRelease(view(), Qt::Key_Tab);

    // Another style into the mixture, and the puck between them.
    clickStyle(2, Qt::ControlModifier);
    ASSERT_TRUE(waitUntilUpToDate());
    ASSERT_EQ(style->active()->look.styles.size(), 2);
    const QImage mixed = wholeOnScreen();
    EXPECT_NE(mixed, masked);
    QTest::mouseClick(dock->pages()->button(1), Qt::LeftButton);
    QTest::qWait(20); // the other page is laid out
    ui::MixingPad* pad = dock->controls()->pad();
    QTest::mousePress(pad, Qt::LeftButton, Qt::NoModifier, pad->puckPosition());
    for (int i = 1; i <= 5; ++i) QTest::mouseMove(pad, pad->positionOf({0.5 + 0.08 * i, 0.5}));
    QTest::mouseRelease(pad, Qt::LeftButton, Qt::NoModifier, pad->positionOf({0.9, 0.5}));
    ASSERT_TRUE(waitUntilUpToDate());
    const QImage moved = wholeOnScreen();
    EXPECT_NE(moved, mixed);

    // Applied as a layer: one step, and it looks as it looked.
    const canvas::Picture beforeApplying = picture();
    const int steps = document()->undoStack()->index();
    bool applied = false;
    QObject::connect(style.get(), &CanvasStyle::applied, style.get(), [&] { applied = true; });
    chooseInMenuOf(dock->applyButton(), QStringLiteral("As a new layer"));
    ASSERT_TRUE(waitFor([&] { return applied; }));
    EXPECT_EQ(document()->undoStack()->index(), steps + 1);
    EXPECT_EQ(picture().layers.size(), beforeApplying.layers.size() + 1);
    const canvas::Picture withLayer = picture();
    view()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document()->undoStack()->index(), steps) << window->isActiveWindow() << view()->hasFocus();
    EXPECT_TRUE(picture() == beforeApplying);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(picture() == withLayer);

    // Written to a file, changed, and the file opened by its name: as it was written.
    const TempDir folder;
    const QString file = QString::fromStdString((folder / "journey.ora").string());
    studio->exportTo(file, {});
    ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(file) && !studio->isBusy(); }));
    const auto saved = pixelsOf(picture());
    useTool(CanvasTool::Brush);
    drag({110, 150}, {210, 150}); // within the mask of the layer that was applied
    ASSERT_TRUE(waitQuiet());
    EXPECT_NE(pixelsOf(picture()), saved);
    key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    answerFileDialog(file, QDialogButtonBox::Open);
    ASSERT_TRUE(waitFor([&] { return !studio->isBusy() && document()->undoStack()->count() == 0; }));
    EXPECT_EQ(picture().layers.size(), withLayer.layers.size());
    EXPECT_EQ(picture().layers.back().name, withLayer.layers.back().name);
    const auto reopened = pixelsOf(picture());
    ASSERT_EQ(reopened.size(), saved.size());
    int farthest = 0;
    for (std::size_t i = 0; i < saved.size(); ++i)
        farthest = std::max(farthest, std::abs(int(saved[i]) - int(reopened[i])));
    EXPECT_LE(farthest, 1);
}

} // namespace moyun::test
