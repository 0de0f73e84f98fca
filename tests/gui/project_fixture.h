// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project_hands.h"
#include "support/test_paths.h"
#include "ui/project/project_actions.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The whole program, as it is started by hand, with a state folder of its own and no networks.
class ProjectFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void SetUp() override;
    void TearDown() override;

    void start(const QString& file = {}); // the program, as after a double click on that file
    void quit();                          // it ends without being asked anything
    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    bool waitCommitted();             // every edit is in the working copy
    bool saveAs(const QString& name); // by Ctrl+Shift+S, to a file of the test's folder
    bool save();                      // by Ctrl+S
    bool openProject(const QString& name);

    ProjectHands hands() { return ProjectHands(program.get()); }
    bridge::ProjectSession* session() { return program->session(); }
    ui::MainWindow* window() { return program->window(); }
    const canvas::Picture& picture() { return program->canvas()->document()->picture(); }
    const bridge::PoemState& poem() { return program->poem()->document()->state(); }
    const music::Score& score() { return program->music()->document()->score(); }
    void paintDots(int count, int first = 0);
    void write(const char32_t* text);
    void writeNotes(int count, int first = 0);

    // The dialog of that kind that is on the screen, or null.
    template <class Dialog> Dialog* dialog() const
    {
        for (Dialog* each : program->window()->findChildren<Dialog*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    template <class Dialog> Dialog* waitForDialog() const
    {
        waitFor([this] { return dialog<Dialog>() != nullptr; });
        return dialog<Dialog>();
    }
    QString path(const QString& name) const;
    QString state() const { return path(QStringLiteral("state")); }
    QString banner() const; // title and text of the banner that is shown, or nothing

    std::unique_ptr<studio::Studio> program;

private:
    std::unique_ptr<TempDir> m_folder;
};

} // namespace moyun::test
