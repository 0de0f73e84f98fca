// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the canvas room is cut off, in both languages, where the window is as small as that of a small
// notebook.
#include "gui/canvas_room_fixture.h"
#include "gui/fit_check.h"

#include "ui/canvas/brush_picker.h"
#include "ui/canvas/brush_words.h"
#include "ui/canvas/canvas_dialogs.h"
#include "ui/canvas/canvas_text_dialog.h"
#include "ui/canvas/style_dock.h"
#include "ui/canvas/tool_options_bar.h"
#include "ui/canvas/tool_rail.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontMetrics>
#include <QListView>

namespace moyun::test {

using bridge::CanvasTool;

class CanvasFit : public CanvasRoomFixture, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        CanvasRoomFixture::SetUp();
        const QString theme = qEnvironmentVariable("MOYUN_SHOT_THEME", QStringLiteral("dark"));
        look(QString::fromLatin1(GetParam()), theme);
    }
    static void expectFits(const QWidget* root, const QString& where)
    {
        const QStringList cut = cutTexts(root);
        EXPECT_TRUE(cut.isEmpty()) << where.toStdString() << ":\n"
                                   << cut.join(QLatin1Char('\n')).toStdString();
    }
};

TEST_P(CanvasFit, TheOptionsOfEveryTool)
{
    for (const CanvasTool tool : ui::ToolRail::all()) {
        studio->tools()->setTool(tool);
        settle();
        shoot(window.get(), QStringLiteral("tool-%1-%2").arg(QLatin1String(GetParam())).arg(int(tool)));
        expectFits(page->options(), ui::ToolRail::titleOf(tool));
    }
}

TEST_P(CanvasFit, EveryPanel)
{
    using Group = ui::CanvasPage::Group;
    const std::pair<Group, const char*> panels[] = {
        {Group::Paint, "colours"},      {Group::Paint, "brushes"},      {Group::Paint, "layers"},
        {Group::Overview, "navigator"}, {Group::Overview, "reference"}, {Group::Style, "live"}};
    for (const auto& [group, key] : panels) {
        page->showPanel(group, QString::fromLatin1(key));
        settle();
        shoot(window.get(), QStringLiteral("panel-%1-%2").arg(QLatin1String(GetParam()), QLatin1String(key)));
        expectFits(window.get(), QString::fromLatin1(key));
    }
}

TEST_P(CanvasFit, TheNamesOfTheStarterBrushes)
{
    auto* picker = page->findChild<ui::BrushPicker*>();
    ASSERT_TRUE(picker);
    const QListView* grid = picker->grid();
    page->showPanel(ui::CanvasPage::Group::Paint, QStringLiteral("brushes"));
    settle();
    QFont small = grid->font();
    small.setPixelSize(11); // as the delegate writes them
    const int room = grid->gridSize().width() - 4;
    for (const auto& starter : studio->painter()->library().starters()) {
        const QString title = ui::BrushWords::starter(starter);
        EXPECT_LE(QFontMetrics(small).horizontalAdvance(title), room) << title.toStdString();
    }
}

TEST_P(CanvasFit, TheWelcome)
{
    page->showWelcome();
    settle();
    shoot(window.get(), QStringLiteral("welcome-%1").arg(QLatin1String(GetParam())));
    expectFits(window.get(), QStringLiteral("welcome"));
}

TEST_P(CanvasFit, EveryDialog)
{
    using ui::CanvasDialogs;
    const std::pair<const char*, std::function<void()>> dialogs[] = {
        {"new", [this] { CanvasDialogs::openNew(studio.get(), page); }},
        {"size", [this] { CanvasDialogs::openCanvasSize(studio.get(), page->view()->edits(), page); }},
        {"scale", [this] { CanvasDialogs::openScale(studio.get(), page->view()->edits(), page); }},
        {"export", [this] { CanvasDialogs::openExport(studio.get(), page); }},
        {"text",
         [this] {
             (new ui::CanvasTextDialog(page->view(), {100, 100}))->open();
         }},
    };
    for (const auto& [name, open] : dialogs) {
        open();
        settle();
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog) << name;
        shoot(dialog, QStringLiteral("dialog-%1-%2").arg(QLatin1String(GetParam()), QLatin1String(name)));
        expectFits(dialog, QLatin1String(name));
        QTest::keyClick(dialog, Qt::Key_Escape);
        settle();
    }
}

TEST_P(CanvasFit, TheStyleDockWithRegions)
{
    style->addRegion(bridge::StyleRegion::Where::Whole);
    style->addRegion(bridge::StyleRegion::Where::Painted);
    page->showPanel(ui::CanvasPage::Group::Style, QStringLiteral("live"));
    style->setOn(true);
    auto* dock = page->findChild<ui::StyleDock*>();
    ASSERT_TRUE(dock);
    for (int shown = 0; shown < 2; ++shown) {
        QTest::mouseClick(dock->pages()->button(shown), Qt::LeftButton);
        settle();
        shoot(window.get(), QStringLiteral("style-%1-%2").arg(QLatin1String(GetParam())).arg(shown));
        expectFits(window.get(), QStringLiteral("style dock"));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, CanvasFit, testing::Values("en", "zh_CN"),
                         [](const auto& info) { return std::string(info.param); });

} // namespace moyun::test
