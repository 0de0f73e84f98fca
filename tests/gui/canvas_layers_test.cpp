// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "ui/canvas/blend_box.h"
#include "ui/canvas/blend_names.h"
#include "ui/canvas/layer_tree.h"
#include "ui/canvas/layers_panel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

namespace moyun::test {

using namespace ui;
using canvas::BlendMode;

class CanvasLayers : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        panel = new LayersPanel(&document, nullptr);
        show(panel);
        tree_ = panel->tree();
    }
    LayerRow row(const char* name) const { return tree_->rowOf(panel->model()->indexOf(id(name))); }
    QWidget* surface() const { return tree_->viewport(); }
    QPointF on(const char* name, double part) const // of the height of its row
    {
        const QRect rect = row(name).row;
        return {row(name).words(0).left() + 30.0, rect.top() + part * rect.height()};
    }
    QImage thumbnail(const char* name) const
    {
        return panel->model()->data(panel->model()->indexOf(id(name)), Qt::DecorationRole).value<QImage>();
    }
    void expectUndoTo(const canvas::Picture& before)
    {
        ASSERT_EQ(steps(), 1);
        document.undoStack()->undo();
        EXPECT_TRUE(document.picture() == before);
        document.undoStack()->redo();
    }
    LayersPanel* panel = nullptr;
    LayerTree* tree_ = nullptr;
};

TEST_F(CanvasLayers, ShowsTheTreeWithThumbnails)
{
    ASSERT_EQ(panel->model()->rowCount(), 3);
    EXPECT_LT(row("Lines").row.top(), row("Group").row.top());
    EXPECT_LT(row("Group").row.top(), row("Sea").row.top());
    EXPECT_LT(row("Sea").row.top(), row("Sky").row.top());
    EXPECT_LT(row("Sky").row.top(), row("Paper").row.top());
    EXPECT_GT(row("Sky").thumbnail().left(), row("Paper").thumbnail().left());
    ASSERT_TRUE(waitFor([&] { return !thumbnail("Sky").isNull() && !thumbnail("Group").isNull(); }));
    const QImage sky = thumbnail("Sky");
    EXPECT_EQ(sky.pixelColor(sky.width() / 2, 5), QColor(120, 170, 220));
    EXPECT_EQ(sky.pixelColor(sky.width() / 2, sky.height() - 3).alpha(), 0);
    EXPECT_EQ(tree_->currentIndex(), panel->model()->indexOf(id("Lines")));
    shoot(window.get(), QStringLiteral("layers-dark"));
}

TEST_F(CanvasLayers, ThumbnailsFollowThePixels)
{
    ASSERT_TRUE(waitFor([&] { return !thumbnail("Lines").isNull(); }));
    canvas::Picture after = document.picture();
    after.find(id("Lines"))->pixels = layer("Paper").pixels;
    document.change(after, QStringLiteral("Paint"));
    EXPECT_TRUE(waitFor([&] { return thumbnail("Lines").pixelColor(2, 2) == QColor(Qt::white); }));
}

TEST_F(CanvasLayers, AClickEditsAndArrowKeysGoOn)
{
    click(surface(), on("Sea", 0.5));
    EXPECT_EQ(document.layer(), id("Sea"));
    tree_->setFocus();
    QTest::keyClick(tree_, Qt::Key_Down);
    EXPECT_EQ(document.layer(), id("Sky"));
    EXPECT_EQ(steps(), 0);
    document.setLayer(id("Paper"));
    EXPECT_EQ(tree_->currentIndex(), panel->model()->indexOf(id("Paper")));
}

TEST_F(CanvasLayers, EyesShowAndHideAlsoAlongADrag)
{
    click(surface(), row("Lines").eye().center());
    EXPECT_FALSE(layer("Lines").visible);
    EXPECT_EQ(document.layer(), id("Lines"));
    click(surface(), row("Lines").eye().center());
    EXPECT_TRUE(layer("Lines").visible);
    const QPointF from = row("Sea").eye().center(), to = row("Paper").eye().center();
    send(surface(), QEvent::MouseButtonPress, from);
    for (int i = 1; i <= 20; ++i) send(surface(), QEvent::MouseMove, from + (to - from) * i / 20);
    send(surface(), QEvent::MouseButtonRelease, to);
    EXPECT_FALSE(layer("Sea").visible);
    EXPECT_FALSE(layer("Sky").visible);
    EXPECT_FALSE(layer("Paper").visible);
    EXPECT_TRUE(layer("Lines").visible);
    tree_->setFocus();
    QTest::keyClick(tree_, Qt::Key_Space);
    EXPECT_FALSE(layer("Lines").visible);
}

TEST_F(CanvasLayers, ADoubleClickRenames)
{
    const canvas::Picture before = document.picture();
    doubleClick(surface(), on("Sky", 0.5));
    auto* field = tree_->findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("Himmel"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return id("Himmel") != 0; })) << document.picture().find(2)->layers[0].name;
    EXPECT_EQ(layer("Himmel").id, before.find(2)->layers[0].id);
    expectUndoTo(before);
    tree_->setFocus();
    QTest::keyClick(tree_, Qt::Key_F2);
    ASSERT_TRUE(waitFor([&] { return tree_->findChild<QLineEdit*>(); }));
    QTest::keyClick(tree_->findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_EQ(steps(), 1);
}

TEST_F(CanvasLayers, DragsToAnotherPlace)
{
    const canvas::Picture before = document.picture();
    drag(surface(), on("Lines", 0.5), on("Paper", 0.9));
    EXPECT_EQ(tree(),
              QStringList({QStringLiteral("Group"), QStringLiteral("Group/Sea"), QStringLiteral("Group/Sky"),
                           QStringLiteral("Paper"), QStringLiteral("Lines")}));
    EXPECT_EQ(document.layer(), id("Lines"));
    expectUndoTo(before);
}

TEST_F(CanvasLayers, DragsIntoAGroupAndOutOfIt)
{
    drag(surface(), on("Paper", 0.5), on("Group", 0.5));
    EXPECT_EQ(tree(),
              QStringList({QStringLiteral("Lines"), QStringLiteral("Group"), QStringLiteral("Group/Paper"),
                           QStringLiteral("Group/Sea"), QStringLiteral("Group/Sky")}));
    drag(surface(), on("Lines", 0.5), on("Sky", 0.2)); // between two of the group
    EXPECT_EQ(tree(), QStringList({QStringLiteral("Group"), QStringLiteral("Group/Paper"),
                                   QStringLiteral("Group/Sea"), QStringLiteral("Group/Lines"),
                                   QStringLiteral("Group/Sky")}));
    drag(surface(), on("Sea", 0.5), on("Group", 0.05)); // above the group
    EXPECT_EQ(tree().first(), QStringLiteral("Sea"));
    // Below the last of the group, but further left: below the group itself.
    drag(surface(), on("Paper", 0.5), {double(LayerRow::kEye), on("Sky", 0.95).y()});
    EXPECT_EQ(tree().last(), QStringLiteral("Paper"));
    EXPECT_EQ(steps(), 4);
}

TEST_F(CanvasLayers, AGroupCannotBeDraggedIntoItselfAndEscapeGivesUp)
{
    const canvas::Picture before = document.picture();
    drag(surface(), on("Group", 0.5), on("Sky", 0.5));
    EXPECT_TRUE(document.picture() == before);
    tree_->setFocus();
    send(surface(), QEvent::MouseButtonPress, on("Lines", 0.5));
    send(surface(), QEvent::MouseMove, on("Paper", 0.2));
    send(surface(), QEvent::MouseMove, on("Paper", 0.9));
    EXPECT_TRUE(tree_->isDragging());
    shoot(window.get(), QStringLiteral("layers-drag"));
    QTest::keyClick(tree_, Qt::Key_Escape);
    send(surface(), QEvent::MouseButtonRelease, on("Paper", 0.9));
    EXPECT_TRUE(document.picture() == before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(CanvasLayers, DroppingWhereItStandsIsNoStep)
{
    drag(surface(), on("Group", 0.5), on("Lines", 0.9)); // just below the layer above it
    EXPECT_EQ(steps(), 0);
    drag(surface(), on("Paper", 0.5), {60, surface()->height() - 5.0}); // below all
    EXPECT_EQ(steps(), 0);
}

TEST_F(CanvasLayers, AFoldedGroupStaysFolded)
{
    click(surface(), row("Group").arrow().center());
    EXPECT_FALSE(tree_->isExpanded(panel->model()->indexOf(id("Group"))));
    QTest::mouseClick(panel->button(LayersPanel::Add), Qt::LeftButton); // the tree is built anew
    EXPECT_FALSE(tree_->isExpanded(panel->model()->indexOf(id("Group"))));
    document.setLayer(id("Sky")); // what is edited is seen
    EXPECT_TRUE(tree_->isExpanded(panel->model()->indexOf(id("Group"))));
}

TEST_F(CanvasLayers, OpacityIsOneStepADrag)
{
    const canvas::Picture before = document.picture();
    QSlider* slider = panel->opacitySlider();
    const double y = slider->height() / 2.0;
    drag(slider, {slider->width() - 8.0, y}, {slider->width() / 2.0, y});
    EXPECT_NEAR(layer("Lines").opacity, 0.5, 0.03);
    EXPECT_EQ(panel->opacityField()->value(), qRound(100 * layer("Lines").opacity));
    expectUndoTo(before);
    drag(slider, {slider->width() / 2.0, y}, {8, y});
    EXPECT_EQ(steps(), 2);
    panel->opacityField()->setFocus();
    panel->opacityField()->selectAll();
    QTest::keyClicks(panel->opacityField(), QStringLiteral("35"));
    QTest::keyClick(panel->opacityField(), Qt::Key_Return);
    EXPECT_FLOAT_EQ(layer("Lines").opacity, 0.35F);
    EXPECT_EQ(steps(), 3);
    document.setLayer(id("Sky"));
    EXPECT_EQ(slider->value(), 100);
    EXPECT_EQ(steps(), 3);
}

TEST_F(CanvasLayers, BlendingByFamilies)
{
    QSet<int> offered;
    for (const BlendNames::Family& family : BlendNames::families())
        for (const BlendMode mode : family) {
            EXPECT_FALSE(offered.contains(int(mode)));
            offered.insert(int(mode));
            EXPECT_FALSE(BlendNames::of(mode).isEmpty());
        }
    EXPECT_EQ(offered.size(), canvas::kBlendModes);
    BlendBox* box = panel->blendBox();
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("Multi"));
    EXPECT_EQ(box->currentText(), QStringLiteral("Multiply"));
    EXPECT_EQ(layer("Lines").mode, BlendMode::Multiply);
    document.setLayer(id("Group"));
    EXPECT_EQ(box->currentText(), QStringLiteral("Normal"));
    QTest::keyClick(box, Qt::Key_Home);
    EXPECT_TRUE(layer("Group").passThrough);
    document.setLayer(id("Lines"));
    EXPECT_EQ(box->currentText(), QStringLiteral("Multiply"));
}

TEST_F(CanvasLayers, ButtonsAddDuplicateDelete)
{
    const auto press = [&](LayersPanel::Button button) {
        QTest::mouseClick(panel->button(button), Qt::LeftButton);
    };
    document.setLayer(id("Sky"));
    press(LayersPanel::Add);
    EXPECT_EQ(tree()[3], QStringLiteral("Group/Layer 1"));
    EXPECT_EQ(document.layer(), id("Layer 1"));
    press(LayersPanel::Add);
    EXPECT_EQ(document.layer(), id("Layer 2"));
    press(LayersPanel::Delete);
    EXPECT_EQ(id("Layer 2"), 0U);
    EXPECT_NE(document.layer(), 0U);
    document.setLayer(id("Lines"));
    press(LayersPanel::Duplicate);
    EXPECT_EQ(document.picture().layers.size(), 4U);
    EXPECT_TRUE(document.picture().layers[3].pixels == layer("Lines").pixels);
    press(LayersPanel::AddGroup);
    EXPECT_EQ(layer("Group 1").kind, canvas::Layer::Kind::Group);
    EXPECT_EQ(steps(), 5);
    for (int i = 0; i < 20; ++i) {
        tree_->setFocus();
        QTest::keyClick(tree_, Qt::Key_Delete);
    }
    EXPECT_GE(document.picture().layerCount(), 1U); // the last one stays
    EXPECT_FALSE(panel->button(LayersPanel::Delete)->isEnabled());
}

TEST_F(CanvasLayers, KeysMoveALayer)
{
    tree_->setFocus();
    QTest::keyClick(tree_, Qt::Key_Down, Qt::AltModifier); // into the group below
    EXPECT_EQ(tree()[1], QStringLiteral("Group/Lines"));
    QTest::keyClick(tree_, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(tree()[2], QStringLiteral("Group/Lines"));
    QTest::keyClick(tree_, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(tree_, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(tree()[0], QStringLiteral("Lines"));
}

TEST_F(CanvasLayers, LocksAndMasks)
{
    QTest::mouseClick(panel->lockButton(), Qt::LeftButton);
    EXPECT_TRUE(layer("Lines").locked);
    QTest::mouseClick(panel->alphaButton(), Qt::LeftButton);
    EXPECT_TRUE(layer("Lines").alphaLocked);
    document.setLayer(id("Sky"));
    EXPECT_FALSE(panel->lockButton()->isChecked());
    QTest::mouseClick(panel->button(LayersPanel::Mask), Qt::LeftButton);
    EXPECT_TRUE(layer("Sky").mask.has_value());
    QTest::mouseClick(panel->button(LayersPanel::Mask), Qt::LeftButton);
    EXPECT_FALSE(layer("Sky").mask.has_value());
    document.setLayer(id("Group"));
    EXPECT_FALSE(panel->alphaButton()->isEnabled());
    const QModelIndex index = panel->model()->indexOf(id("Lines"));
    const QString said = panel->model()->data(index, Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("locked"))) << said.toStdString();
}

TEST_F(CanvasLayers, TheMenuIsThereByMouseAndKey)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, on("Sea", 0.5).toPoint(),
                            surface()->mapToGlobal(on("Sea", 0.5).toPoint()));
    QApplication::sendEvent(surface(), &event);
    EXPECT_EQ(document.layer(), id("Sea"));
    auto* menu = panel->findChild<QMenu*>();
    ASSERT_TRUE(menu);
    QAction* group = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("into a"))) group = action;
    ASSERT_TRUE(group);
    group->trigger();
    EXPECT_EQ(layer("Group 1").layers.front().name, "Sea");
    menu->close();
}

TEST_F(CanvasLayers, StyleLayersShowABadgeAndOpen)
{
    canvas::Picture picture = document.picture();
    picture.layers[2].kind = canvas::Layer::Kind::Style;
    picture.layers[2].opacity = 0.6F;
    picture.layers[2].mode = BlendMode::SoftLight;
    document.restore(picture);
    document.setLayer(id("Lines"));
    QSignalSpy opened(panel, &LayersPanel::styleLayerOpened);
    doubleClick(surface(), row("Lines").thumbnail().center());
    EXPECT_EQ(opened.count(), 1);
    const QModelIndex index = panel->model()->indexOf(id("Lines"));
    EXPECT_EQ(panel->model()->data(index, LayerModel::RemarkRole).toString(),
              QStringLiteral("Soft light, 60 %"));
    ASSERT_TRUE(waitFor([&] { return !thumbnail("Group").isNull(); }));
    Theme::apply(QStringLiteral("light"));
    language.use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    shoot(window.get(), QStringLiteral("layers-light-zh"));
    language.use(QStringLiteral("en"));
}

} // namespace moyun::test
