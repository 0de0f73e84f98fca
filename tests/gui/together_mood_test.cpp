// SPDX-License-Identifier: GPL-3.0-or-later
// The painting's mood in the poem room: shown, ticked off, added to the theme.
#include "together_fixture.h"

#include "core/canvas/convert.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/mood_section.h"
#include "ui/poem/wish_section.h"
#include "ui/widgets/section_title.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace moyun::test {

TEST_F(TogetherFixture, ThePaintingsMoodBecomesATheme)
{
    canvas->create(200, 150, QColor(22, 60, 26)); // dark green
    run("workspace.poem");
    auto* helpers = poemRoom->page()->helpers();
    auto* mood = helpers->mood();
    for (auto* title : helpers->titles()) title->setChecked(true);
    QTest::qWait(50);
    QTest::mouseClick(mood->lookButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !mood->words().isEmpty(); }));
    QStringList words;
    for (const auto* box : mood->words()) words += box->text();
    const QString all = words.join(u'|');
    EXPECT_TRUE(all.contains(QStringLiteral("青山 · green mountains"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("share of green 1.00 (0.3 to 1)"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("星夜"))) << all.toStdString();
    QTest::qWait(100);
    shoot(mood, "mood-section");
    shoot(window.get(), "mood-room");
    // One is ticked off, the rest goes into the theme, in one step.
    for (auto* box : mood->words())
        if (box->text().startsWith(QStringLiteral("星夜")))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(mood->addButton(), Qt::LeftButton);
    const QString theme = helpers->wishes()->field(ui::WishSection::Theme)->text();
    EXPECT_TRUE(theme.contains(QStringLiteral("青山")));
    EXPECT_FALSE(theme.contains(QStringLiteral("星夜")));
    EXPECT_EQ(poem->document()->undoStack()->count(), 1);
    // Again: nothing twice.
    QTest::mouseClick(mood->addButton(), Qt::LeftButton);
    EXPECT_EQ(helpers->wishes()->field(ui::WishSection::Theme)->text(), theme);
    poem->document()->undoStack()->undo();
    if (!poem->document()->state().theme.empty()) poem->document()->undoStack()->undo();
    EXPECT_TRUE(poem->document()->state().theme.empty());
}

TEST_F(TogetherFixture, AnEmptyCanvasHasNoMood)
{
    canvas->create(100, 100, Qt::transparent);
    run("workspace.poem");
    auto* mood = poemRoom->page()->helpers()->mood();
    mood->lookButton()->click();
    ASSERT_TRUE(waitFor([&] { return mood->lookButton()->isEnabled(); }));
    // All measures are 0: dark is no pixel, so that nothing but the darkest light is said.
    for (const auto* box : mood->words()) EXPECT_FALSE(box->text().contains(QStringLiteral("share of")));
}

} // namespace moyun::test
