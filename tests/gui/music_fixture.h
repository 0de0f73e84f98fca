// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/fake/fake_devices.h"
#include "core/bridge/music_studio.h"
#include "core/engine/engine.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QTest>

#include <atomic>
#include <functional>
#include <memory>

namespace moyun::test {

// The studio of music on a model without a network and devices that make no sound.
class MusicFixture : public testing::Test
{
protected:
    static constexpr int kLimitMs = 30000; // only a hang reaches it

    // Slow: begins, and waits until `released` or stopped. Broken: says that memory ran out.
    enum Model { Fake, Missing, Slow, Broken };
    void start(Model model = Fake);
    void restart(); // closes the studio and starts it anew, with what was kept
    void TearDown() override;

    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, kLimitMs);
    }
    // Asks for takes and waits for them; how many there are then.
    qsizetype composed(const bridge::MusicWishes& wishes);
    void use(const music::Score& score); // of C major: the wishes follow it
    bridge::ScoreDocument* document() const { return studio->document(); }
    QString file(const char* name) const { return QString::fromStdString((m_folder / name).string()); }

    std::atomic<bool> released = false, began = false;
    std::shared_ptr<audio::Clock> clock;
    std::unique_ptr<audio::FakeDevices> devices;
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<bridge::MusicStudio> studio;
    QStringList notices, noticeTexts; // titles, and what stands below them

private:
    void open();
    TempDir m_folder;
    Model m_model = Fake;
};

// Four bars of two hands in C major, 480 ticks a quarter, a little off the grid, as played.
music::Score twoHands();

} // namespace moyun::test
