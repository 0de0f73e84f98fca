// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/fake/fake_devices.h"
#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/focus_ring.h"

#include <gtest/gtest.h>

#include <QTest>

#include <functional>
#include <memory>

namespace moyun::test {

// The whole window with all four rooms, as the program builds it, without networks: what belongs to no room
// and has to hold in all of them.
class HomeFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it
    enum Room { Canvas, Poem, Music, Style, Rooms };

    void SetUp() override;
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    void go(Room room);                                                      // and lets it lay itself out
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // wherever the focus is
    QString file(const char* name) const { return QString::fromStdString((m_folder / name).string()); }
    template <class Dialog> Dialog* dialog() const { return window->findChild<Dialog*>(); }
    // The widgets of the room in front that can be seen.
    QList<QWidget*> seen() const;
    static QString told(const QWidget* widget); // class, name and place, for messages

    std::shared_ptr<audio::Clock> clock;
    std::unique_ptr<audio::FakeDevices> devices;
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::StyleStudio> style;
    std::unique_ptr<bridge::CanvasStudio> canvas;
    std::unique_ptr<bridge::CanvasStyle> canvasStyle;
    std::unique_ptr<bridge::PoemStudio> poem;
    std::unique_ptr<bridge::MusicStudio> music;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<ui::FocusRing> ring;

private:
    void makeGallery() const;
    TempDir m_folder;
};

} // namespace moyun::test
