// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_walk.h"

#include "contrast_check.h"
#include "fit_check.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>
#include <QToolButton>

namespace moyun::test {

namespace {

constexpr int kLimitMs = 120000; // only a hang reaches it
constexpr int kSettleMs = 160;   // layouts, and what is computed for what is seen
constexpr int kQuality = 85;     // of PNG: little compression, soon written
constexpr int kAround = 12;      // pixels of the window around a dialog

} // namespace

PictureWalk::PictureWalk(studio::Studio* studio, const QString& folder, const QRegularExpression& only)
    : m_studio(studio), m_folder(folder), m_only(only)
{
    QDir().mkpath(folder);
}

void PictureWalk::add(const QString& name, Step show, Step away)
{
    if (m_only.match(name).hasMatch()) m_scenes.push_back({name, std::move(show), std::move(away)});
}

void PictureWalk::addMenu(const QString& name, const std::function<QToolButton*()>& button)
{
    add(name, [button] { popUp(button()); });
}

void PictureWalk::addCommand(const QString& name, const char* command)
{
    add(name, [this, command] { this->command(command); });
}

void PictureWalk::command(const char* id) const
{
    QAction* action = window()->commands()->action(QLatin1String(id));
    if (action)
        action->trigger();
    else
        qWarning("There is no command %s.", id);
}

void PictureWalk::goTo(const char* room) const
{
    command(qPrintable(QStringLiteral("workspace.") + QLatin1String(room)));
}

void PictureWalk::open(QDialog* dialog) const
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PictureWalk::popUp(QToolButton* button)
{
    if (!button) return qWarning("The button is not there.");
    if (button->menu())
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    else
        button->click();
}

bool PictureWalk::waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, kLimitMs);
}

QWidget* PictureWalk::front()
{
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    if (QWidget* modal = QApplication::activeModalWidget()) return modal;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && qobject_cast<QDialog*>(widget)) return widget;
    return nullptr;
}

void PictureWalk::closeAll() const
{
    for (int tries = 0; tries < 10; ++tries) {
        QWidget* top = front();
        if (!top) break;
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->reject();
        else
            top->close();
        QTest::qWait(10);
    }
}

void PictureWalk::shoot(const Scene& scene, const QString& theme)
{
    QWidget* const top = front();
    QWidget* const root = top ? top : window();
    if (!window()->isActiveWindow() && !top) {
        window()->activateWindow();
        QTest::qWait(30);
    }
    const QPixmap screen = window()->screen()->grabWindow(0);
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(m_folder, scene.name, theme); // sorts by scene, then theme
    if (top) {
        const QRect place = QRect(top->mapToGlobal(QPoint()), top->size())
                                .adjusted(-kAround, -kAround, kAround, kAround)
                                .intersected(window()->screen()->geometry());
        const double ratio = screen.devicePixelRatio();
        screen
            .copy(
                QRect((QPointF(place.topLeft()) * ratio).toPoint(), (QSizeF(place.size()) * ratio).toSize()))
            .save(file, nullptr, kQuality);
        ++m_pictures;
    }
    const bool whole = !top || qobject_cast<QDialog*>(top) == nullptr; // a menu belongs to what it opens from
    if (whole) {
        screen.save(top ? QStringLiteral("%1/%2-%3-whole.png").arg(m_folder, scene.name, theme) : file,
                    nullptr, kQuality);
        ++m_pictures;
    }
    const QString where = scene.name + QStringLiteral(", ") + theme + QStringLiteral(": ");
    const QRect room = window()->screen()->geometry();
    if (!room.contains(QRect(root->mapToGlobal(QPoint()), root->size())))
        m_faults +=
            where + QStringLiteral("%1 × %2 do not fit the screen").arg(root->width()).arg(root->height());
    for (const QString& cut : cutTexts(root)) m_faults += where + cut;
    for (const QString& faint : faintTexts(root, screen.toImage(), theme == QLatin1String("contrast")))
        m_faults += where + faint;
}

void PictureWalk::run(const QStringList& themes)
{
    for (const QString& theme : themes) {
        window()->useTheme(theme);
        for (const Scene& scene : m_scenes) {
            QTest::mouseClick(window()->statusBar(),
                              Qt::LeftButton); // as a hand at the mouse: no rings of focus
            scene.show();
            QTest::qWait(kSettleMs);
            shoot(scene, theme);
            closeAll();
            if (scene.away) scene.away();
            window()->setGeometry(
                window()->screen()->geometry()); // smaller again where something made it grow
            QTest::qWait(10);
        }
    }
}

} // namespace moyun::test
