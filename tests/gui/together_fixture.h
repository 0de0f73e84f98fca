// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/fake/fake_devices.h"
#include "core/bridge/canvas_studio.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/music/music_page.h"
#include "ui/music/music_workspace.h"
#include "ui/poem/poem_page.h"
#include "ui/poem/poem_workspace.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/together/together.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The window with the canvas, poem and music rooms, joined as in the program, without networks and without
// sound.
class TogetherFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 60000; // only a hang reaches it

    void SetUp() override;
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    void run(const char* command); // by its action, as a menu does
    void writePoem(const char16_t* text, const char16_t* title = u"", const char16_t* author = u"");
    template <class Dialog> Dialog* dialog() const { return window->findChild<Dialog*>(); }
    QString file(const char* name) const { return QString::fromStdString((m_folder / name).string()); }
    // Keeps a picture of the widget where MOYUN_SHOTS names a folder.
    static void shoot(QWidget* widget, const char* name);

    std::shared_ptr<audio::Clock> clock;
    std::unique_ptr<audio::FakeDevices> devices;
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::CanvasStudio> canvas;
    std::unique_ptr<bridge::PoemStudio> poem;
    std::unique_ptr<bridge::MusicStudio> music;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<ui::Together> together;
    ui::CanvasWorkspace* canvasRoom = nullptr;
    ui::PoemWorkspace* poemRoom = nullptr;
    ui::MusicWorkspace* musicRoom = nullptr;

private:
    TempDir m_folder;
};

} // namespace moyun::test
