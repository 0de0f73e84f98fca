// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/studio.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QDialog;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::test {

// Brings up one part of the program after another, in every theme, and keeps what a person would see of each:
// the whole screen, and of a dialog or a menu a picture of it alone. What a person could not read is told
// beside the pictures: texts that are cut off (fit_check.h) or that hardly differ from what lies under them
// (contrast_check.h).
class PictureWalk
{
public:
    PictureWalk(studio::Studio* studio, const QString& folder, const QRegularExpression& only);

    // `show` brings it up and may not block. Dialogs and menus are closed afterwards; `away` takes away
    // whatever else was made.
    using Step = std::function<void()>;
    void add(const QString& name, Step show, Step away = {});
    void addMenu(const QString& name, const std::function<QToolButton*()>& button); // the menu of a button
    void addCommand(const QString& name, const char* command);                      // what it opens

    void run(const QStringList& themes);
    int pictures() const { return m_pictures; }
    const QStringList& faults() const { return m_faults; } // what cannot be read, and where

    studio::Studio* studio() const { return m_studio; }
    ui::MainWindow* window() const { return m_studio->window(); }
    template <class Widget> Widget* find() const { return window()->findChild<Widget*>(); }
    void command(const char* id) const; // as its menu entry does
    void goTo(const char* room) const;
    void open(QDialog* dialog) const; // owned by itself from then on
    static void popUp(QToolButton* button);
    static bool waitFor(const std::function<bool()>& condition);

private:
    struct Scene
    {
        QString name;
        Step show, away;
    };

    void shoot(const Scene& scene, const QString& theme);
    void closeAll() const;
    static QWidget* front(); // the popup or dialog on top of the window, or null

    studio::Studio* m_studio;
    QString m_folder;
    QRegularExpression m_only;
    std::vector<Scene> m_scenes;
    QStringList m_faults;
    int m_pictures = 0;
};

} // namespace moyun::test
