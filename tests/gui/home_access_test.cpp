// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find in every room.
#include "home_fixture.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/focus_areas.h"
#include "ui/shell/log_dialog.h"
#include "ui/shell/setting_row.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/bar_slider.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMetaMethod>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>

#include <map>

namespace moyun::test {

class HomeAccess : public HomeFixture
{
protected:
    // Widgets of ours are in the namespace; the parts inside Qt's own controls are Qt's business.
    static bool isOurs(const QWidget* widget)
    {
        return QLatin1String(widget->metaObject()->className()).startsWith(QLatin1String("moyun::"));
    }
    static bool isPartOfAControl(const QWidget* widget)
    {
        for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QComboBox*>(above) ||
                qobject_cast<const QAbstractItemView*>(above) || qobject_cast<const QLineEdit*>(above) ||
                qobject_cast<const QMenuBar*>(above))
                return true;
        return false;
    }
    static QString nameOf(QWidget* widget)
    {
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        return access ? access->text(QAccessible::Name) : QString();
    }
    static QAccessible::Role roleOf(QWidget* widget)
    {
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        return access ? access->role() : QAccessible::NoRole;
    }
    static QStringList namelessIn(const QList<QWidget*>& widgets)
    {
        QStringList nameless;
        for (QWidget* widget : widgets)
            if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                !isPartOfAControl(widget) && !qobject_cast<QSplitter*>(widget) &&
                nameOf(widget).trimmed().isEmpty())
                nameless += told(widget);
        return nameless;
    }
    // Everything that Tab should come to.
    QList<QWidget*> reachable() const
    {
        QList<QWidget*> found;
        for (QWidget* widget : seen())
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() &&
                !isPartOfAControl(widget) && widget != window.get())
                found.append(widget);
        return found;
    }
};

TEST_F(HomeAccess, WhatTakesTheFocusHasAName)
{
    for (int room = 0; room < Rooms; ++room) {
        go(Room(room));
        EXPECT_EQ(namelessIn(seen()).join(QLatin1Char('\n')).toStdString(), "") << "in room " << room;
    }
}

// The name of every drawn widget, and what it is. A new drawn class has to be added here, and to the roles.
TEST_F(HomeAccess, DrawnWidgetsHaveNamesAndRoles)
{
    const std::map<QString, QAccessible::Role> wanted{
        {QStringLiteral("BarSlider"), QAccessible::Slider},
        {QStringLiteral("BusyLight"), QAccessible::Indicator},
        {QStringLiteral("CanvasView"), QAccessible::Canvas},
        {QStringLiteral("ChordLane"), QAccessible::Canvas},
        {QStringLiteral("ColourPair"), QAccessible::PushButton},
        {QStringLiteral("ColourSlider"), QAccessible::Slider},
        {QStringLiteral("ColourSwap"), QAccessible::Button},
        {QStringLiteral("ColourWheel"), QAccessible::ColorChooser},
        {QStringLiteral("CompareView"), QAccessible::Graphic},
        {QStringLiteral("ControllerHead"), QAccessible::ButtonMenu},
        {QStringLiteral("ControllerLane"), QAccessible::Canvas},
        {QStringLiteral("GalleryView"), QAccessible::List},
        {QStringLiteral("KeyboardStrip"), QAccessible::Canvas},
        {QStringLiteral("LaneHead"), QAccessible::StaticText},
        {QStringLiteral("LayerTree"), QAccessible::Tree},
        {QStringLiteral("MixingPad"), QAccessible::Slider},
        {QStringLiteral("NavigatorView"), QAccessible::Graphic},
        {QStringLiteral("NoteGrid"), QAccessible::Canvas},
        {QStringLiteral("PanKnob"), QAccessible::Slider},
        {QStringLiteral("PoemEditor"), QAccessible::EditableText},
        {QStringLiteral("ReferenceView"), QAccessible::Graphic},
        {QStringLiteral("RollOverview"), QAccessible::ScrollBar},
        {QStringLiteral("RollRuler"), QAccessible::Canvas},
        {QStringLiteral("SectionTitle"), QAccessible::CheckBox},
        {QStringLiteral("SwatchGrid"), QAccessible::ColorChooser},
        {QStringLiteral("SwitchButton"), QAccessible::CheckBox},
        {QStringLiteral("TrackRow"), QAccessible::ListItem},
        {QStringLiteral("VelocityLane"), QAccessible::Canvas},
    };
    QSet<QString> met;
    for (int room = 0; room < Rooms; ++room) {
        go(Room(room));
        // Hidden ones too: the groups of panels that are not in front.
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (!isOurs(widget)) continue;
            const QString kind =
                QString::fromLatin1(widget->metaObject()->className()).section(QLatin1String("::"), -1);
            const auto found = wanted.find(kind);
            if (found == wanted.end()) continue;
            // The corner beside the overview says nothing, and is passed over.
            if (kind == QLatin1String("LaneHead") && nameOf(widget).isEmpty() &&
                !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            met.insert(kind);
            EXPECT_FALSE(nameOf(widget).trimmed().isEmpty()) << told(widget).toStdString();
            EXPECT_EQ(int(roleOf(widget)), int(found->second)) << told(widget).toStdString();
        }
    }
    for (const auto& [kind, role] : wanted)
        if (kind != QLatin1String("TrackRow") && kind != QLatin1String("PanKnob")) // come with tracks
            EXPECT_TRUE(met.contains(kind)) << kind.toStdString() << " was nowhere to be seen";
}

// A class of ours that paints itself and is neither in the list above nor only a frame around others.
TEST_F(HomeAccess, NoDrawnWidgetIsOnlyAClientArea)
{
    for (int room = 0; room < Rooms; ++room) {
        go(Room(room));
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (isOurs(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
                const auto role = roleOf(widget);
                EXPECT_TRUE(role != QAccessible::Client && role != QAccessible::NoRole &&
                            role != QAccessible::Window)
                    << told(widget).toStdString();
            }
    }
}

TEST_F(HomeAccess, ASliderCanBeReadAndSet)
{
    go(Canvas);
    auto* slider = window->findChild<ui::BarSlider*>();
    ASSERT_NE(slider, nullptr);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(slider);
    ASSERT_NE(access, nullptr);
    QAccessibleValueInterface* value = access->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->currentValue().toDouble(), slider->value());
    double heard = -1;
    QObject::connect(slider, &ui::BarSlider::valueChosen, slider,
                     [&heard](double chosen) { heard = chosen; });
    value->setCurrentValue(slider->high());
    EXPECT_EQ(slider->value(), slider->high());
    EXPECT_EQ(heard, slider->high());
    EXPECT_EQ(access->text(QAccessible::Value), slider->valueText());
}

TEST_F(HomeAccess, TabComesToEverything)
{
    for (int room = 0; room < Rooms; ++room) {
        go(Room(room));
        QSet<QWidget*> visited;
        // Within an area by Tab; where Tab means something of its own, and at its end, F6 goes on.
        for (QWidget* area : ui::FocusAreas::shown(window.get())) {
            QWidget* first = ui::FocusAreas::firstIn(area);
            ASSERT_NE(first, nullptr);
            first->setFocus(Qt::TabFocusReason);
            for (int step = 0; step < 400 && QApplication::focusWidget(); ++step) {
                QWidget* now = QApplication::focusWidget();
                if (!area->isAncestorOf(now) && area != now) break;
                if (visited.contains(now)) break;
                visited.insert(now);
                QTest::keyClick(now, Qt::Key_Tab);
                QTest::keyRelease(now, Qt::Key_Tab);
            }
        }
        QStringList missed;
        for (QWidget* widget : reachable())
            if (!visited.contains(widget)) missed += told(widget);
        EXPECT_EQ(missed.join(QLatin1Char('\n')).toStdString(), "") << "in room " << room;
    }
}

TEST_F(HomeAccess, F6GoesRoundTheAreasAndBack)
{
    for (int room = 0; room < Rooms; ++room) {
        go(Room(room));
        const QList<QWidget*> areas = ui::FocusAreas::shown(window.get());
        ASSERT_GE(areas.size(), 4) << "in room " << room;
        areas.first()->setFocus();
        ui::FocusAreas::firstIn(areas.first())->setFocus(Qt::TabFocusReason);
        const auto areaNow = [&] {
            // The innermost: one may lie in another.
            QWidget* now = QApplication::focusWidget();
            for (auto at = areas.size() - 1; now && at >= 0; --at)
                if (areas[at] == now || areas[at]->isAncestorOf(now)) return int(at);
            return -1;
        };
        for (int step = 1; step <= int(areas.size()); ++step) {
            key(Qt::Key_F6);
            EXPECT_EQ(areaNow(), step % int(areas.size())) << "in room " << room;
        }
        key(Qt::Key_F6, Qt::ShiftModifier);
        EXPECT_EQ(areaNow(), int(areas.size()) - 1) << "in room " << room;
    }
}

TEST_F(HomeAccess, TheFocusIsAlwaysSeen)
{
    for (const char* look : {"dark", "contrast"}) {
        window->useTheme(QLatin1String(look));
        for (int room = 0; room < Rooms; ++room) {
            go(Room(room));
            for (QWidget* widget : reachable()) {
                widget->setFocus(Qt::TabFocusReason);
                if (QApplication::focusWidget() != widget) continue;     // it hands it on
                if (ui::FocusRing::seenRect(widget).isEmpty()) continue; // scrolled away
                ASSERT_TRUE(ring->ring() && ring->ring()->isVisible()) << told(widget).toStdString();
                const QRect seen = ui::FocusRing::seenRect(widget);
                EXPECT_TRUE(ring->ring()->geometry().contains(seen)) << told(widget).toStdString();
            }
        }
    }
    // And not in the way of the mouse.
    window->useTheme(QStringLiteral("dark"));
    go(Canvas);
    QTest::mouseClick(window->menuBar(), Qt::RightButton, {}, QPoint(window->menuBar()->width() - 4, 4));
    EXPECT_FALSE(ring->ring() && ring->ring()->isVisible());
}

TEST_F(HomeAccess, DialogsOfTheWindowAreNamedThroughout)
{
    const auto check = [this](QWidget* dialog) {
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(waitFor([dialog] { return dialog->isVisible(); }));
        QList<QWidget*> inside;
        for (QWidget* widget : dialog->findChildren<QWidget*>())
            if (!widget->isHidden()) inside.append(widget);
        EXPECT_EQ(namelessIn(inside).join(QLatin1Char('\n')).toStdString(), "");
        EXPECT_FALSE(nameOf(dialog).isEmpty());
        dialog->close();
        QTest::qWait(1);
    };
    check(window->openSettings());
    window->commands()->action(QStringLiteral("help.shortcuts"))->trigger();
    check(dialog<ui::ShortcutsDialog>());
    window->commands()->action(QStringLiteral("help.log"))->trigger();
    check(dialog<ui::LogDialog>());
    window->commands()->action(QStringLiteral("help.about"))->trigger();
    check(dialog<ui::AboutDialog>());
}

} // namespace moyun::test
