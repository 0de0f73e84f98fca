// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/job_list.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/style/style_page.h"
#include "ui/style/style_workspace.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The whole window as the program builds it, on the fake network and a gallery of four painted styles.
class StudioFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    // `millisecondsPerCall`: how long the network takes for a tile.
    void start(int millisecondsPerCall = 0);
    void TearDown() override;

    std::string folder() const { return m_folder.path().string(); }
    std::string file(const char* name) const { return (m_folder / name).string(); }
    // Writes a picture of that size and opens it, waiting until it is shown.
    void openPicture(int width = 640, int height = 480, const char* name = "photo.png");
    void writePicture(const char* name, int width, int height, int hue) const;
    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }

    // Clicks a style of the gallery with the mouse; with Ctrl it joins the mixture.
    void clickStyle(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool waitForFrame(); // one more than there is now

    template <class Dialog> Dialog* openDialog() const { return window->findChild<Dialog*>(); }

    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::StyleStudio> studio;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    ui::StyleWorkspace* workspace = nullptr;
    ui::StylePage* page = nullptr;
    int frames = 0;
    int fullFrames = 0;

private:
    void makeGallery() const;
    TempDir m_folder;
};

} // namespace moyun::test
