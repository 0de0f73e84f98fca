// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/job_list.h"
#include "core/bridge/poem_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/poem/poem_page.h"
#include "ui/poem/poem_workspace.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::ui {
class PoemEditor;
}

namespace moyun::test {

// The window with the Poem workspace, on the real tables and a poem model without a network.
class PoemFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    enum Model { Fake, Missing };
    void start(Model model = Fake);
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    void type(const char16_t* text);    // one key event a character
    void compose(const char16_t* text); // as an input method shows it while choosing
    void commit(const char16_t* text);  // and hands it over
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const QRect& rect); // in the poem
    QString text() const;
    bool waitForOffers(); // asks for them by Ctrl+Enter
    // Where the writer's style is, and the program that learns it: tests write the program
    // (poem_style_test.cpp).
    QString styleFolder() const { return file("style"); }
    QString learner() const { return file("moyun"); }
    QString file(const char* name) const { return QString::fromStdString((m_folder / name).string()); }

    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::PoemStudio> studio;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    ui::PoemPage* page = nullptr;
    ui::PoemEditor* editor = nullptr;
    QStringList notices, noticeTexts; // titles, and what stands below them

private:
    TempDir m_folder;
};

} // namespace moyun::test
