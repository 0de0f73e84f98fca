// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the canvas: hidden, shown, put into another order by hand, kept.
#include "canvas_panel_fixture.h"

#include "ui/canvas/panel_layouts.h"
#include "ui/canvas/panel_stack.h"
#include "ui/widgets/section_title.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::test {

using namespace ui;

class CanvasPanels : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        stack = make();
        show(stack, {288, 600});
        stack->restore();
        QTest::qWait(20);
    }
    static PanelStack* make()
    {
        auto* made = new PanelStack(QStringLiteral("canvas/paint"));
        for (const char* key : {"colours", "brushes", "layers"})
            made->add(
                QLatin1String(key), [key] { return QString::fromLatin1(key); }, new QWidget);
        return made;
    }
    int top(const char* key) const
    {
        const SectionTitle* title = stack->title(QLatin1String(key));
        return title->mapTo(stack, QPoint()).y();
    }
    void dragTitle(const char* key, int toY)
    {
        SectionTitle* title = stack->title(QLatin1String(key));
        const QPointF from(60, title->height() / 2.0);
        drag(title, from, {60, double(toY - title->mapTo(stack, QPoint()).y())});
        QTest::qWait(20);
    }
    static QStringList list(const char* a, const char* b, const char* c)
    {
        return {QLatin1String(a), QLatin1String(b), QLatin1String(c)};
    }
    QAction* choose(QMenu* menu, const QString& part)
    {
        for (QAction* action : menu->actions())
            if (action->text().contains(part)) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return action;
            }
        return nullptr;
    }
    PanelStack* stack = nullptr;
};

TEST_F(CanvasPanels, ATitleIsDraggedToAnotherPlace)
{
    EXPECT_EQ(stack->keys(), list("colours", "brushes", "layers"));
    dragTitle("layers", 10);
    EXPECT_EQ(stack->keys(), list("layers", "colours", "brushes"));
    EXPECT_LT(top("layers"), top("colours"));
    EXPECT_LT(top("colours"), top("brushes"));
    EXPECT_TRUE(stack->isOpen(QStringLiteral("layers"))) << "a drag is no click";
    dragTitle("layers", stack->height() - 5);
    EXPECT_EQ(stack->keys(), list("colours", "brushes", "layers"));
    dragTitle("colours", top("colours") + 30); // not beyond the middle of its own panel
    EXPECT_EQ(stack->keys(), list("colours", "brushes", "layers"));
    SectionTitle* title = stack->title(QStringLiteral("brushes"));
    QTest::mouseClick(title, Qt::LeftButton);
    EXPECT_FALSE(stack->isOpen(QStringLiteral("brushes"))) << "and a click is no drag";
}

TEST_F(CanvasPanels, WhereThereIsNoRoomTheOldestFolds)
{
    show(stack = new PanelStack(QStringLiteral("canvas/low")), {288, 500});
    for (const char* key : {"colours", "brushes", "layers"}) {
        auto* panel = new QWidget;
        (new QVBoxLayout(panel))->addSpacing(150);
        stack->add(
            QLatin1String(key), [key] { return QString::fromLatin1(key); }, panel, false);
    }
    QTest::qWait(20);
    const auto open = [this](const char* key) { return stack->isOpen(QLatin1String(key)); };
    const auto press = [this](const char* key) {
        QTest::mouseClick(stack->title(QLatin1String(key)), Qt::LeftButton);
        QTest::qWait(20);
    };
    press("layers");
    press("colours");
    EXPECT_TRUE(open("layers") && open("colours")) << "two have room";
    press("brushes");
    EXPECT_TRUE(open("brushes") && open("colours"));
    EXPECT_FALSE(open("layers")) << "which was opened first";
}

TEST_F(CanvasPanels, KeysMoveAPanelAndKeepTheFocus)
{
    SectionTitle* title = stack->title(QStringLiteral("brushes"));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(stack->keys(), list("brushes", "colours", "layers"));
    EXPECT_TRUE(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(stack->keys().first(), QStringLiteral("brushes"));
    QTest::keyClick(title, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(stack->keys(), list("colours", "brushes", "layers"));
}

TEST_F(CanvasPanels, APanelIsHiddenByItsTitleAndComesBackByTheMenu)
{
    SectionTitle* title = stack->title(QStringLiteral("brushes"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 8), title->mapToGlobal(QPoint(20, 8)));
    QApplication::sendEvent(title, &event);
    auto* menu = stack->findChild<QMenu*>();
    ASSERT_TRUE(menu);
    ASSERT_TRUE(choose(menu, QStringLiteral("Hide")));
    EXPECT_FALSE(stack->isShown(QStringLiteral("brushes")));
    EXPECT_FALSE(title->isVisible());
    EXPECT_TRUE(stack->title(QStringLiteral("layers"))->isVisible());

    PanelLayouts layouts({stack});
    QMenu all;
    layouts.fillMenu(&all, window.get());
    QMenu* panels = all.actions().first()->menu();
    ASSERT_TRUE(panels);
    ASSERT_EQ(panels->actions().size(), 3);
    EXPECT_FALSE(panels->actions()[1]->isChecked());
    panels->popup(window->mapToGlobal(QPoint(10, 10)));
    ASSERT_TRUE(choose(panels, QStringLiteral("brushes")));
    EXPECT_TRUE(title->isVisible());
    stack->setShown(QStringLiteral("brushes"), false);
    stack->setOpen(QStringLiteral("brushes"), true); // whoever asks for a panel sees it
    EXPECT_TRUE(title->isVisible());
}

TEST_F(CanvasPanels, OrderAndHiddenOnesAreThereAtTheNextStart)
{
    dragTitle("layers", 10);
    stack->setShown(QStringLiteral("colours"), false);
    show(stack = make(), {288, 600});
    stack->restore();
    EXPECT_EQ(stack->keys(), list("layers", "colours", "brushes"));
    EXPECT_FALSE(stack->isShown(QStringLiteral("colours")));
    EXPECT_TRUE(stack->isShown(QStringLiteral("brushes")));
    for (const char* key : {"layers", "brushes"}) stack->setShown(QLatin1String(key), false);
    const auto labels = stack->findChildren<QLabel*>();
    const auto says = [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("hidden"));
    };
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), says)) << "an empty column says why it is empty";
}

TEST_F(CanvasPanels, LayoutsKeepOrderAndHiddenOnes)
{
    PanelLayouts layouts({stack});
    dragTitle("layers", 10);
    stack->setShown(QStringLiteral("colours"), false);
    ASSERT_TRUE(layouts.save(QStringLiteral("Inking")));
    layouts.reset();
    EXPECT_EQ(stack->keys(), list("colours", "brushes", "layers"));
    EXPECT_TRUE(stack->isShown(QStringLiteral("colours")));
    ASSERT_TRUE(layouts.use(QStringLiteral("Inking")));
    EXPECT_EQ(stack->keys(), list("layers", "colours", "brushes"));
    EXPECT_FALSE(stack->isShown(QStringLiteral("colours")));
    // One that was kept before panels had an order.
    stack->setState({{QStringLiteral("open"), QJsonObject{{QStringLiteral("canvas/paint/colours"), false}}}});
    EXPECT_EQ(stack->keys(), list("colours", "brushes", "layers"));
    EXPECT_TRUE(stack->isShown(QStringLiteral("colours")));
    EXPECT_FALSE(stack->isOpen(QStringLiteral("colours")));
    // And one that makes no sense.
    stack->setState({{QStringLiteral("order"), QJsonArray{QStringLiteral("x"), 7, QStringLiteral("layers")}},
                     {QStringLiteral("hidden"), 5},
                     {QStringLiteral("heights"), QStringLiteral("high")}});
    EXPECT_EQ(stack->keys(), list("layers", "colours", "brushes"));
}

} // namespace moyun::test
