// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style_hands.h"

#include "ui/canvas/style_dock.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/gallery_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace moyun::test {

void clickStyleOf(const ui::StyleDock& dock, int row, Qt::KeyboardModifiers modifiers)
{
    QTest::qWait(30); // rows that came move what is below
    ui::GalleryView* gallery = dock.gallery()->view();
    const QModelIndex index = gallery->model()->index(row, 0);
    gallery->scrollTo(index);
    QTest::mouseClick(gallery->viewport(), Qt::LeftButton, modifiers, gallery->visualRect(index).center());
}

void chooseInMenuOf(QWidget* button, const QString& text)
{
    bool chosen = false;
    QTimer::singleShot(50, qApp, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions())
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier,
                                  menu->actionGeometry(action).center());
                chosen = true;
                return;
            }
        menu->close();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chosen && !QApplication::activePopupWidget(); }, 30000))
        << text.toStdString();
}

} // namespace moyun::test
