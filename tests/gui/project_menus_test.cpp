// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the whole program, in every room, language and look.
#include "project_fixture.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace moyun::test {

class ProjectMenus : public ProjectFixture
{
protected:
    static constexpr int kRooms = 4;

    // Says every letter that two entries of one menu share, and every entry that names its keys in its words.
    static QStringList troublesOf(const QString& menu, const QList<QAction*>& actions)
    {
        static const QRegularExpression kLetter(QStringLiteral("(?<!&)&([A-Za-z0-9])")),
            kKeys(QStringLiteral("[(（](F\\d|Del|Enter|(Ctrl|Alt|Shift)\\+)"));
        QStringList troubles;
        QHash<QString, QString> owners;
        for (const QAction* action : actions) {
            const QString text = action->text();
            if (text.contains(kKeys)) troubles += menu + QStringLiteral(": keys in ") + text;
            if (const QMenu* inner = action->menu()) troubles += troublesOf(text, inner->actions());
            const auto letter = kLetter.match(text);
            if (!letter.hasMatch()) continue;
            QString& owner = owners[letter.captured(1).toUpper()];
            if (!owner.isEmpty())
                troubles += menu + QStringLiteral(": ") + owner + QStringLiteral(" and ") + text;
            owner = text;
        }
        return troubles;
    }
};

TEST_F(ProjectMenus, ALetterIsOneEntryOfItsMenu)
{
    start();
    QStringList troubles;
    for (const char* code : {"en", "zh_CN", "zh_TW"}) {
        window()->useLanguage(QLatin1String(code));
        for (const QString& theme : ui::Theme::names()) { // one entry says which look comes next
            window()->useTheme(theme);
            for (int room = 0; room < kRooms; ++room) {
                window()->showWorkspace(room);
                QTest::qWait(1);
                const auto menus = window()->menuBar()->actions();
                ASSERT_GE(menus.size(), 5);
                troubles += troublesOf(QLatin1String(code), menus);
            }
        }
    }
    troubles.removeDuplicates();
    EXPECT_EQ(troubles.join(QLatin1Char('\n')).toStdString(), "");
    window()->useLanguage(QStringLiteral("en"));
    window()->useTheme(QStringLiteral("dark"));
}

} // namespace moyun::test
