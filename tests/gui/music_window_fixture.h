// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/fake/fake_devices.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"
#include "ui/music/music_page.h"
#include "ui/music/music_workspace.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>

#include <atomic>
#include <functional>
#include <memory>

namespace moyun::test {

// The window with the Music workspace, on a music model without a network: it writes quarters, whose pitch
// depends on the seed, into everything that is open.
class MusicWindowFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    // Endless: composes until it is stopped.
    enum Model { Fake, Endless, Missing };
    void start(Model model = Fake, QSize size = {1280, 800});
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    bool composeTakes(); // by Ctrl+Enter, until they are there
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // wherever the focus is
    void chooseItem(QComboBox* box, const QVariant& data);                   // as by hand
    bool openScore(const music::Score& score, const char* name = "score.mid");
    const music::Score& score() { return studio->document()->score(); }
    QString file(const char* name) const { return QString::fromStdString((m_folder / name).string()); }
    template <class Dialog> Dialog* dialog() const { return window->findChild<Dialog*>(); }
    // Two hands in C minor, four bars of 4/4 in quarters.
    static music::Score twoHands();

    std::shared_ptr<audio::Clock> clock;
    std::unique_ptr<audio::FakeDevices> devices; // that make no sound
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::JobList> jobs;
    std::unique_ptr<bridge::MusicStudio> studio;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<ui::MainWindow> window;
    ui::MusicPage* page = nullptr;
    QStringList notices, noticeTexts;
    std::shared_ptr<std::atomic<bool>> composing = std::make_shared<std::atomic<bool>>(false);

private:
    TempDir m_folder;
};

} // namespace moyun::test
