// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/fake/fake_devices.h"
#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/project_session.h"
#include "core/bridge/project_takes.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/takes/takes_panel.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The whole window with its project and the panel of takes, on networks that are none.
class TakesFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    void SetUp() override;
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    bool waitForTakes(int count); // in the list, all that was asked for
    void openPanel();             // by its shortcut
    void chooseRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // in the list
    bool waitForPreview();                                                   // it shows the take in hand
    // Makes takes as an artist does: one of each.
    void renderStyle();
    void askForVerse();
    void compose(int count);

    QString nameOf(int row) const { return takes->index(row).data().toString(); }
    qint64 idOf(int row) const { return takes->index(row).data(bridge::ProjectTakes::IdRole).toLongLong(); }
    std::shared_ptr<const bridge::TakeContent> contentOf(int row);
    project::Bytes resultOf(int row); // as the project holds it

    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::StyleStudio> styles;
    std::unique_ptr<bridge::CanvasStudio> canvas;
    std::unique_ptr<bridge::CanvasStyle> style;
    std::unique_ptr<bridge::PoemStudio> poem;
    std::shared_ptr<audio::Clock> clock;
    std::unique_ptr<audio::FakeDevices> devices;
    std::unique_ptr<bridge::MusicStudio> music;
    std::unique_ptr<bridge::ProjectSession> session;
    std::unique_ptr<bridge::ProjectTakes> takes;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    ui::TakesPanel* panel = nullptr;
    TempDir folder;
};

} // namespace moyun::test
