// SPDX-License-Identifier: GPL-3.0-or-later
// Merging layers and the dialogs that change the whole picture, in the window, with keys, clicks and menus.
#include "canvas_window_fixture.h"

#include "core/canvas/convert.h"
#include "ui/canvas/canvas_export_dialog.h"
#include "ui/canvas/canvas_size_dialog.h"
#include "ui/canvas/layer_tree.h"
#include "ui/canvas/layers_panel.h"
#include "ui/canvas/new_picture_dialog.h"
#include "ui/canvas/scale_dialog.h"
#include "ui/shell/commands.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::test {

using canvas::Layer;

class CanvasMerging : public CanvasWindowFixture
{
protected:
    void SetUp() override
    {
        CanvasWindowFixture::SetUp();
        panel = page->findChild<ui::LayersPanel*>();
        ASSERT_TRUE(panel);
    }
    // Paper below, a black stroke on a layer above it at half opacity.
    void paintTwoLayers()
    {
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        drag({100, 150}, {300, 150});
        ASSERT_TRUE(waitQuiet());
        Layer half = *picture().find(document()->layer());
        canvas::Picture with = picture();
        with.find(half.id)->opacity = 0.5F;
        document()->change(with, QStringLiteral("Opacity"));
        before = looks();
    }
    std::vector<std::uint8_t> looks() const
    {
        const auto image = canvas::imageOf(studio->document()->shown(), {0, 0, 400, 300});
        return {image.pixel(0, 0), image.pixel(0, 0) + std::size_t(4) * 400 * 300};
    }
    std::size_t layers() { return picture().layers.size(); }
    // After a menu or a dialog was closed the keys are the window's again.
    void windowKey(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
    {
        window->activateWindow();
        ASSERT_TRUE(waitFor([this] {
            return QApplication::activeWindow() == window.get() && !QApplication::activePopupWidget();
        }));
        key(pressed, modifiers);
    }
    void undoAndRedo(std::size_t many, std::size_t few)
    {
        windowKey(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(layers(), many);
        EXPECT_EQ(looks(), before);
        windowKey(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(layers(), few);
    }
    // Of the panel's menu, by mouse.
    void chooseOfLayer(const QString& text)
    {
        QTest::mouseClick(panel->button(ui::LayersPanel::More), Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->text().remove(QLatin1Char('&')).startsWith(text)) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        ADD_FAILURE() << text.toStdString();
    }
    template <class Dialog> Dialog* dialog()
    {
        EXPECT_TRUE(waitFor([] { return qobject_cast<Dialog*>(QApplication::activeModalWidget()); }));
        return qobject_cast<Dialog*>(QApplication::activeModalWidget());
    }
    static void type(QWidget* field, const char* text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Tab);
    }
    ui::LayersPanel* panel = nullptr;
    std::vector<std::uint8_t> before;
};

TEST_F(CanvasMerging, DownByKeyLooksTheSame)
{
    paintTwoLayers();
    const std::size_t many = layers();
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return layers() == many - 1; }));
    EXPECT_EQ(looks(), before);
    EXPECT_TRUE(picture().find(document()->layer())) << "the merged layer is edited";
    undoAndRedo(many, many - 1);
}

TEST_F(CanvasMerging, DownByButton)
{
    paintTwoLayers();
    const std::size_t many = layers();
    QToolButton* button = panel->button(ui::LayersPanel::MergeDown);
    ASSERT_TRUE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return layers() == many - 1; }));
    EXPECT_EQ(looks(), before);
    while (layers() > 1) {
        const std::size_t now = layers();
        document()->setLayer(picture().layers.back().id);
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return layers() < now; }));
    }
    EXPECT_FALSE(button->isEnabled()) << "there is nothing below the last one";
}

TEST_F(CanvasMerging, AGroupBecomesALayer)
{
    paintTwoLayers();
    key(Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return picture().layers.back().kind == Layer::Kind::Group; }));
    before = looks();
    document()->setLayer(picture().layers.back().id);
    chooseOfLayer(QStringLiteral("Merge the group"));
    ASSERT_TRUE(waitFor([&] { return picture().layers.back().kind == Layer::Kind::Paint; }));
    EXPECT_EQ(looks(), before);
    windowKey(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(picture().layers.back().kind, Layer::Kind::Group);
}

TEST_F(CanvasMerging, WhatIsVisibleAndWhatIsHiddenStays)
{
    paintTwoLayers();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    drag({100, 50}, {300, 50});
    ASSERT_TRUE(waitQuiet());
    canvas::Picture hidden = picture();
    hidden.layers.back().visible = false;
    document()->change(hidden, QStringLiteral("Hide"));
    document()->setLayer(picture().layers.front().id);
    before = looks();
    const std::size_t many = layers();
    chooseOfLayer(QStringLiteral("Merge what is visible"));
    ASSERT_TRUE(waitFor([&] { return layers() == 2; }));
    EXPECT_EQ(looks(), before);
    EXPECT_FALSE(picture().layers.back().visible);
    undoAndRedo(many, 2);
}

TEST_F(CanvasMerging, FlattenLeavesOneLayer)
{
    paintTwoLayers();
    const std::size_t many = layers();
    chooseOfLayer(QStringLiteral("Flatten"));
    ASSERT_TRUE(waitFor([&] { return layers() == 1; }));
    EXPECT_EQ(looks(), before);
    undoAndRedo(many, 1);
}

TEST_F(CanvasMerging, TheSizeOfTheCanvasByItsDialog)
{
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    auto* size = dialog<ui::CanvasSizeDialog>();
    ASSERT_TRUE(size);
    type(size->widthField(), "600");
    QTest::mouseClick(size->applyButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return picture().width == 600; }));
    EXPECT_EQ(picture().height, 300);
    windowKey(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(picture().width, 400);
}

TEST_F(CanvasMerging, ScaleByItsDialogAndEscapeChangesNothing)
{
    key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    auto* scale = dialog<ui::ScaleDialog>();
    ASSERT_TRUE(scale);
    type(scale->widthField(), "200");
    QTest::keyClick(scale, Qt::Key_Escape);
    EXPECT_EQ(picture().width, 400);
    EXPECT_EQ(document()->undoStack()->count(), 0);
    ASSERT_TRUE(waitFor([] { return !QApplication::activeModalWidget(); }));
    windowKey(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    scale = dialog<ui::ScaleDialog>();
    ASSERT_TRUE(scale);
    type(scale->widthField(), "200");
    QTest::mouseClick(scale->applyButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return picture().width == 200; }));
    EXPECT_EQ(picture().height, 150);
}

TEST_F(CanvasMerging, ANewPictureByItsDialog)
{
    key(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    auto* made = dialog<ui::NewPictureDialog>();
    ASSERT_TRUE(made);
    type(made->widthField(), "320");
    type(made->heightField(), "200");
    QTest::mouseClick(made->ground()->button(0), Qt::LeftButton);
    QTest::mouseClick(made->createButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return picture().width == 320; }));
    EXPECT_EQ(picture().height, 200);
    EXPECT_EQ(shown(10, 10), QColor(Qt::white));
}

TEST_F(CanvasMerging, ExportWritesTheFile)
{
    const TempDir folder;
    const QString file = QString::fromStdString((folder.path() / "out.png").string());
    drag({100, 150}, {300, 150});
    ASSERT_TRUE(waitQuiet());
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* exporting = dialog<ui::CanvasExportDialog>();
    ASSERT_TRUE(exporting);
    exporting->fileField()->setFocus();
    exporting->fileField()->selectAll();
    QTest::keyClicks(exporting->fileField(), file);
    QTest::mouseClick(exporting->exportButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file) && !studio->isBusy(); }));
    const QImage read(file);
    EXPECT_EQ(read.size(), QSize(400, 300));
    EXPECT_LT(read.pixelColor(200, 150).lightness(), 60);
    EXPECT_EQ(read.pixelColor(20, 20), QColor(Qt::white));
}

} // namespace moyun::test
