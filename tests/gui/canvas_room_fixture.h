// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/job_list.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The whole window of the canvas room as the program builds it: brush presets of the system, live style on
// the fake network with the gallery that is shipped (where it is).
class CanvasRoomFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void SetUp() override;
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    void settle(); // layouts and what is computed for what is seen
    void look(const QString& languageCode, const QString& theme);
    // Into the folder that MOYUN_SHOTS names, where it is set: for people to look at.
    static void shoot(QWidget* widget, const QString& name);

    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::StyleStudio> styles;
    std::unique_ptr<bridge::CanvasStudio> studio;
    std::unique_ptr<bridge::CanvasStyle> style;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    ui::CanvasWorkspace* workspace = nullptr;
    ui::CanvasPage* page = nullptr;

private:
    TempDir m_folder;
};

} // namespace moyun::test
