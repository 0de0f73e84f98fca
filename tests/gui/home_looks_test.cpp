// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and drawings of the looks, without a window: what is drawn on what, and that it can be seen.
#include "contrast_check.h"

#include "ui/pianoroll/roll_colours.h"
#include "ui/widgets/colour_icon.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::test {

using namespace moyun::ui;

namespace {

constexpr double kSeen = 2.5; // signs, which are larger than letters and stand alone

template <class Check> void inEveryLook(const Check& check)
{
    for (const QString& name : Theme::names()) {
        Theme::apply(name);
        SCOPED_TRACE(name.toStdString());
        check(Theme::colours());
    }
    Theme::apply(QStringLiteral("dark"));
}

// The most that any pixel of a drawing differs from the ground it is drawn on.
double seenOn(const QColor& ground, const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    icon.paint(&painter, image.rect(), Qt::AlignCenter, mode);
    painter.end();
    double best = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrastOf(image.pixelColor(x, y), ground));
    return best;
}

} // namespace

TEST(Looks, EveryDrawingIsSeenInEveryLook)
{
    const QDir folder(QStringLiteral(":/icons"));
    const QStringList drawings = folder.entryList({QStringLiteral("*.svg")}, QDir::Files);
    ASSERT_GT(drawings.size(), 100);
    inEveryLook([&](const ThemeColours& c) {
        for (const QString& file : drawings) {
            if (file.startsWith(QLatin1String("org."))) continue; // the studio's own sign
            const QByteArray name = file.chopped(4).toLatin1();
            for (const QColor& ground : {c.window, c.panel, c.raised})
                EXPECT_GE(seenOn(ground, ThemeIcon::icon(name.constData())), c.contrast ? 7 : kSeen)
                    << name.constData() << " on " << ground.name().toStdString();
        }
    });
}

TEST(Looks, MarksOfTheStyleSheetAreSeenInEveryLook)
{
    inEveryLook([](const ThemeColours& c) {
        const QString folder =
            c.contrast ? QStringLiteral(":/icons/contrast/%1.svg") : QStringLiteral(":/icons/marks/%1.svg");
        for (const char* name : {"chevron-down", "chevron-up"})
            EXPECT_GE(seenOn(c.sunken, QIcon(folder.arg(QLatin1String(name)))), kSeen) << name;
        for (const char* name : {"chevron-accent", "check"})
            EXPECT_GE(seenOn(c.accent, QIcon(folder.arg(QLatin1String(name)))), kSeen) << name;
    });
}

TEST(Looks, ColoursThatTellSomethingAreReadable)
{
    inEveryLook([](const ThemeColours& c) {
        const double least = c.contrast ? 7 : 4.5;
        for (const QColor& ground : {c.window, c.panel, c.sunken}) {
            EXPECT_GE(contrastOf(c.text, ground), least);
            EXPECT_GE(contrastOf(c.error, ground), least);
            EXPECT_GE(contrastOf(c.faint, ground), kSeen);
            EXPECT_GE(contrastOf(c.focus, ground), 3);
        }
        EXPECT_GE(contrastOf(c.accentText, c.accent), 4.5);
        EXPECT_NE(c.error, c.focus);
    });
}

TEST(Looks, ThePatchOfAColourHasAnEdge)
{
    inEveryLook([](const ThemeColours& c) {
        // Black on black, white on white, and the ground itself.
        for (const QColor& ground : {c.window, c.panel, c.sunken, c.raised})
            for (const auto mode : {QIcon::Normal, QIcon::Disabled})
                EXPECT_GE(seenOn(ground, ColourIcon::icon(ground), mode), kSeen)
                    << ground.name().toStdString();
    });
}

TEST(Looks, NotesOfOtherTracksStandOutInHighContrast)
{
    Theme::apply(QStringLiteral("contrast"));
    const RollColours c = RollColours::now();
    for (int track = 0; track < 8; ++track)
        for (const QColor& row : {c.row, c.rowOutside, c.rowTonic})
            EXPECT_GE(contrastOf(c.ghostOf(track), row), 2) << track;
    EXPECT_NE(c.rowTonic, Theme::colours().accentSoft); // that is what is chosen
    Theme::apply(QStringLiteral("dark"));
}

TEST(Looks, TheMarkOfAMenuIsDrawnForTheScale)
{
    Theme::apply(QStringLiteral("dark"));
    QImage image(32, 32, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Theme::colours().raised);
    QStyleOptionMenuItem option;
    option.rect = QRect(0, 0, 16, 16);
    option.state = QStyle::State_Enabled | QStyle::State_On;
    option.checkType = QStyleOptionMenuItem::NonExclusive;
    option.checked = true;
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorMenuCheckMark, &option, &painter);
    painter.end();
    int drawn = 0, split = 0; // squares of one point that hold ink, and those whose pixels differ
    for (int y = 0; y < 32; y += 2)
        for (int x = 0; x < 32; x += 2) {
            const QRgb first = image.pixel(x, y);
            const bool same = first == image.pixel(x + 1, y) && first == image.pixel(x, y + 1) &&
                              first == image.pixel(x + 1, y + 1);
            split += !same;
            drawn += !same || first != Theme::colours().raised.rgb();
        }
    EXPECT_GT(drawn, 10);
    EXPECT_GT(split, drawn / 2);
}

TEST(Looks, TheRingFollowsRoundCorners)
{
    Theme::apply(QStringLiteral("dark"));
    FocusRing ring;
    QWidget window;
    auto* area = new QWidget;
    auto* text = new QPlainTextEdit;
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("primary"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setMinimumSize(200, 200);
    text->setMinimumSize(200, 200);
    auto* column = new QVBoxLayout(&window);
    for (QWidget* widget : std::initializer_list<QWidget*>{area, text, button}) column->addWidget(widget);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto cornerOf = [&](QWidget* widget) {
        widget->clearFocus(); // the first has it from the window
        widget->setFocus(Qt::TabFocusReason);
        QWidget* line = ring.ring();
        if (!line || !line->isVisible()) return -1;
        QImage image(line->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        line->render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
        return image.pixelColor(0, 0).alpha();
    };
    EXPECT_GT(cornerOf(area), 200);
    for (QWidget* rounded : std::initializer_list<QWidget*>{text, button}) {
        const int corner = cornerOf(rounded);
        EXPECT_GE(corner, 0);
        EXPECT_LT(corner, 60);
    }
    ASSERT_NE(ring.ring(), nullptr);
    // Ground is left between the line and a button of nearly its colour.
    EXPECT_GE(button->geometry().left() - ring.ring()->geometry().left(), 3);
}

} // namespace moyun::test
