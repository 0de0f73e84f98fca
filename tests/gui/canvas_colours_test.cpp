// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "ui/canvas/colour_panel.h"
#include "ui/canvas/colour_slider.h"
#include "ui/canvas/colour_sliders.h"
#include "ui/canvas/colour_swap.h"
#include "ui/canvas/colour_wheel.h"
#include "ui/canvas/swatch_grid.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::test {

using namespace ui;

class CanvasColours : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        tools.setColour(QColor(200, 100, 50));
        tools.setSecondColour(Qt::white);
        panel = new ColourPanel(&tools);
        show(panel);
    }
    QString write(const char* name, const QByteArray& text)
    {
        const QString path = QString::fromStdString((folder.path() / name).string());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }
    QStringList names() const
    {
        QStringList all;
        for (const NamedColour& each : panel->swatches()->colours()) all += each.name;
        return all;
    }
    ColourPanel* panel = nullptr;
};

TEST_F(CanvasColours, TheSquareGivesSaturationAndValue)
{
    ColourWheel* wheel = panel->wheel();
    const QRectF square = wheel->square();
    const double hue = wheel->colour().hue;
    drag(wheel, square.center(), square.topRight() + QPointF(30, -30)); // beyond the corner: its colour
    EXPECT_NEAR(tools.colour().hsvSaturationF(), 1, 0.01);
    EXPECT_NEAR(tools.colour().valueF(), 1, 0.01);
    EXPECT_NEAR(tools.colour().hueF(), hue, 0.01);
    click(wheel, {square.left() + square.width() / 4, square.bottom() - square.height() / 2});
    EXPECT_NEAR(tools.colour().hsvSaturationF(), 0.25, 0.02);
    EXPECT_NEAR(tools.colour().valueF(), 0.5, 0.02);
    EXPECT_EQ(panel->hexField()->text(), tools.colour().name().toUpper());
}

TEST_F(CanvasColours, TheRingGivesTheHueAndBlackKeepsIt)
{
    ColourWheel* wheel = panel->wheel();
    const QRectF ring = wheel->ring();
    click(wheel, {ring.center().x(), ring.top() + 8}); // a quarter turn
    EXPECT_NEAR(tools.colour().hueF(), 0.25, 0.01);
    EXPECT_NEAR(wheel->colour().saturation, QColor(200, 100, 50).hsvSaturationF(), 0.01);
    click(wheel, wheel->square().bottomLeft());
    EXPECT_EQ(tools.colour(), QColor(Qt::black));
    EXPECT_NEAR(wheel->colour().hue, 0.25, 0.01);
    click(wheel, wheel->square().topRight() + QPointF(-0.1, 0.1));
    EXPECT_NEAR(tools.colour().hueF(), 0.25, 0.01);
}

TEST_F(CanvasColours, TheWheelGoesByKeys)
{
    ColourWheel* wheel = panel->wheel();
    wheel->setFocus();
    const HsvColour before = wheel->colour();
    QTest::keyClick(wheel, Qt::Key_Right);
    QTest::keyClick(wheel, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(wheel, Qt::Key_PageUp);
    EXPECT_NEAR(wheel->colour().saturation, before.saturation + 0.01, 1e-9);
    EXPECT_NEAR(wheel->colour().value, before.value - 0.1, 1e-9);
    EXPECT_NEAR(wheel->colour().hue, before.hue + 0.01, 1e-9);
    EXPECT_EQ(tools.colour(), wheel->colour().colour());
    EXPECT_FALSE(wheel->accessibleName().isEmpty());
}

TEST_F(CanvasColours, SlidersOfBothModels)
{
    QTest::mouseClick(panel->partButton(ColourPanel::Sliders), Qt::LeftButton);
    ColourSliders* sliders = panel->sliders();
    ASSERT_TRUE(sliders->isVisible());
    ASSERT_TRUE(waitFor([&] { return sliders->slider(2)->width() > 60; }));
    ColourSlider* value = sliders->slider(2);
    click(value, {value->positionOf(50), value->height() / 2.0});
    EXPECT_NEAR(tools.colour().valueF(), 0.5, 0.01);

    QTest::mouseClick(sliders->model()->button(1), Qt::LeftButton);
    EXPECT_EQ(sliders->slider(0)->value(), tools.colour().red());
    const QColor before = tools.colour();
    sliders->number(2)->setFocus();
    sliders->number(2)->selectAll();
    QTest::keyClicks(sliders->number(2), QStringLiteral("255"));
    QTest::keyClick(sliders->number(2), Qt::Key_Return);
    EXPECT_EQ(tools.colour(), QColor(before.red(), before.green(), 255));
    sliders->slider(0)->setFocus();
    QTest::keyClick(sliders->slider(0), Qt::Key_Home);
    EXPECT_EQ(tools.colour(), QColor(0, before.green(), 255));
}

TEST_F(CanvasColours, TheHexFieldTakesColoursAndNothingElse)
{
    QLineEdit* hex = panel->hexField();
    const auto type = [&](const char* text) {
        hex->setFocus();
        hex->selectAll();
        QTest::keyClicks(hex, QString::fromLatin1(text));
        QTest::keyClick(hex, Qt::Key_Return);
    };
    type("12ab9F");
    EXPECT_EQ(tools.colour(), QColor(0x12, 0xab, 0x9f));
    EXPECT_EQ(hex->text(), QStringLiteral("#12AB9F"));
    type("#f80");
    EXPECT_EQ(tools.colour(), QColor(0xff, 0x88, 0x00));
    type("12z"); // no digit: what is left is too short
    EXPECT_EQ(tools.colour(), QColor(0xff, 0x88, 0x00));
    EXPECT_EQ(hex->text(), QStringLiteral("#FF8800"));
}

TEST_F(CanvasColours, AClickOnThePairSwaps)
{
    QTest::mouseClick(panel->swap(), Qt::LeftButton);
    EXPECT_EQ(tools.colour(), QColor(Qt::white));
    EXPECT_EQ(tools.secondColour(), QColor(200, 100, 50));
    EXPECT_EQ(panel->hexField()->text(), QStringLiteral("#FFFFFF"));
}

TEST_F(CanvasColours, SwatchesGiveBothColours)
{
    SwatchGrid* grid = panel->swatches();
    ASSERT_GT(grid->colours().size(), 20);
    click(grid, grid->cell(7).center());
    EXPECT_EQ(tools.colour(), grid->colours()[7].colour);
    click(grid, grid->cell(19).center(), Qt::RightButton);
    EXPECT_EQ(tools.secondColour(), grid->colours()[19].colour);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Home);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Return);
    EXPECT_EQ(tools.colour(), grid->colours()[1].colour);
    EXPECT_TRUE(grid->accessibleDescription().contains(grid->colours()[1].name));
}

TEST_F(CanvasColours, PigmentsHaveTheirNamesInBothLanguages)
{
    EXPECT_TRUE(names().contains(QStringLiteral("Azurite (shiqing)")));
    language.use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    for (const char* pigment : {"石青", "石绿", "朱砂", "赭石", "藤黄", "花青"})
        EXPECT_TRUE(names().contains(QString::fromUtf8(pigment))) << pigment;
    shoot(window.get(), QStringLiteral("colours-zh"));
    language.use(QStringLiteral("en"));
}

TEST_F(CanvasColours, OwnColoursAreKept)
{
    QTest::mouseClick(panel->addButton(), Qt::LeftButton);
    tools.setColour(QColor(1, 2, 3));
    QTest::mouseClick(panel->addButton(), Qt::LeftButton);
    QTest::mouseClick(panel->addButton(), Qt::LeftButton); // once is enough
    ASSERT_EQ(panel->swatches()->colours().size(), 2);
    EXPECT_EQ(panel->paletteBox()->currentText(), QStringLiteral("My colours"));
    click(panel->swatches(), panel->swatches()->cell(0).center(), Qt::LeftButton, Qt::ControlModifier);
    ASSERT_EQ(panel->swatches()->colours().size(), 1);

    ColourPanel again(&tools);
    ASSERT_EQ(again.swatches()->colours().size(), 1);
    EXPECT_EQ(again.swatches()->colours()[0].colour, QColor(1, 2, 3));
}

TEST_F(CanvasColours, UsedColoursComeBack)
{
    EXPECT_FALSE(panel->history()->isVisible());
    tools.remember(QColor(10, 20, 30));
    tools.remember(QColor(40, 50, 60));
    ASSERT_TRUE(panel->history()->isVisible());
    ASSERT_TRUE(waitFor([&] { return panel->history()->height() > 10; }));
    click(panel->history(), panel->history()->cell(1).center());
    EXPECT_EQ(tools.colour(), QColor(10, 20, 30));
    shoot(window.get(), QStringLiteral("colours-dark"));
    Theme::apply(QStringLiteral("light"));
    QTest::mouseClick(panel->partButton(ColourPanel::Sliders), Qt::LeftButton);
    QCoreApplication::processEvents();
    shoot(window.get(), QStringLiteral("colours-light"));
}

TEST_F(CanvasColours, PalettesOfGimpAreLoadedAndKept)
{
    const QString file = write("sea.gpl", "GIMP Palette\nName: Sea\nColumns: 4\n# a remark\n"
                                          "  10  20  30\tDeep\n255 255 255\n300 0 0 No colour\nrubbish\n");
    panel->loadPalette(file);
    ASSERT_TRUE(waitFor([&] { return panel->paletteBox()->currentText() == QStringLiteral("Sea"); }));
    ASSERT_EQ(panel->swatches()->colours().size(), 2);
    EXPECT_EQ(panel->swatches()->colours()[0], (NamedColour{QColor(10, 20, 30), QStringLiteral("Deep")}));
    QFile::remove(file);
    ColourPanel again(&tools);
    EXPECT_EQ(again.paletteBox()->currentText(), QStringLiteral("Sea"));
    EXPECT_EQ(again.swatches()->colours(), panel->swatches()->colours());
}

TEST_F(CanvasColours, WhatIsNoPaletteIsRefused)
{
    QSignalSpy notices(panel, &ColourPanel::noticeRaised);
    const QString before = panel->paletteBox()->currentText();
    QByteArray large("GIMP Palette\n");
    while (large.size() <= ColourPalette::kMostBytes) large += "1 2 3 x\n";
    int expected = 0;
    for (const QString& file :
         {write("a.gpl", "P6 not a palette"), write("b.gpl", ""),
          write("c.gpl", "GIMP Palette\nName: None\n"), write("d.gpl", QByteArray(4000, '\0')),
          write("e.gpl", large), QStringLiteral("/nowhere/f.gpl")}) {
        panel->loadPalette(file);
        ++expected;
        ASSERT_TRUE(waitFor([&] { return notices.count() == expected; })) << file.toStdString();
        EXPECT_FALSE(notices.last().at(2).toString().isEmpty());
    }
    EXPECT_EQ(panel->paletteBox()->currentText(), before);
}

TEST(ColourPalette, IsBoundedAndComesBack)
{
    QByteArray many("GIMP Palette\nName: Many\n");
    for (int i = 0; i < 3000; ++i) many += QByteArray::number(i % 256) + " 1 2\tc\n";
    const auto palette = ui::ColourPalette::fromGpl(many, QStringLiteral("x"));
    ASSERT_TRUE(palette.ok());
    EXPECT_EQ(palette->colours.size(), ui::ColourPalette::kMostColours);
    const auto again = ui::ColourPalette::fromGpl(palette->toGpl(), QStringLiteral("y"));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->name, QStringLiteral("Many"));
    EXPECT_EQ(again->colours, palette->colours);
}

} // namespace moyun::test
