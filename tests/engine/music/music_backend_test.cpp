// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/music_backend.h"

#include "steady_music_model.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace {

using namespace moyun;
using engine::EventType;
using test::SteadyModel;

// Waits in the middle of its work until it is stopped.
class WaitingModel : public SteadyModel
{
public:
    explicit WaitingModel(std::promise<void>& begun) : m_begun(begun) {}
    base::Result<std::vector<neural::MusicGrid>> complete(const std::vector<neural::MusicSketch>&,
                                                          const neural::MusicSampling& sampling) override
    {
        m_begun.set_value();
        while (!sampling.stop.stop_requested()) std::this_thread::yield();
        return base::Error{base::ErrorCode::Cancelled, "Stopped.", ""};
    }

private:
    std::promise<void>& m_begun;
};

class MusicBackendTest : public testing::Test
{
protected:
    void start(engine::MusicBackend::Loader loader)
    {
        engine::registerMusicBackend(m_engine, std::make_shared<engine::ModelStore>(std::size_t(1) << 20),
                                     std::move(loader));
    }
    engine::Event finalOf(engine::Request request)
    {
        engine::SubmitOptions options;
        options.onEvent = [this](const engine::Event& event) {
            const std::lock_guard lock(m_mutex);
            progress += event.type == EventType::Progress;
            if (engine::isFinal(event.type)) m_final = event;
        };
        m_engine.submit(std::move(request), "music", std::move(options));
        m_engine.waitIdle();
        const std::lock_guard lock(m_mutex);
        return m_final;
    }
    engine::Engine m_engine;
    int progress = 0;

private:
    std::mutex m_mutex;
    engine::Event m_final;
};

TEST_F(MusicBackendTest, ModelsAreLoadedOnceAndNameWhatTheyKnow)
{
    int loads = 0;
    start([&](const std::string&) {
        ++loads;
        return base::Result<std::unique_ptr<neural::MusicModel>>(std::make_unique<SteadyModel>());
    });
    const auto loaded = finalOf(engine::LoadMusicRequest{"m"});
    ASSERT_EQ(loaded.type, EventType::Finished);
    EXPECT_EQ(loaded.outcome.as<engine::LoadMusicOutcome>()->names.composers,
              (std::vector<std::string>{"", "bach"}));
    engine::ComposeRequest request;
    request.modelId = "m";
    request.takes = 3;
    const auto made = finalOf(request);
    ASSERT_EQ(made.type, EventType::Finished);
    EXPECT_EQ(made.outcome.as<engine::ComposeOutcome>()->takes.size(), 3u);
    EXPECT_GE(progress, 1);
    EXPECT_EQ(loads, 1);
}

TEST_F(MusicBackendTest, WhatGoesWrongIsToldAsItIs)
{
    start([](const std::string& id) -> base::Result<std::unique_ptr<neural::MusicModel>> {
        if (id == "there") return std::unique_ptr<neural::MusicModel>(new SteadyModel);
        return base::Error{base::ErrorCode::NotFound, "There is no file " + id + ".", "Install it."};
    });
    const auto missing = finalOf(engine::LoadMusicRequest{"gone"});
    ASSERT_EQ(missing.type, EventType::Failed);
    EXPECT_EQ(missing.error.message, "There is no file gone.");
    engine::ComposeRequest request;
    request.modelId = "there";
    request.bars = 65;
    const auto refused = finalOf(request);
    ASSERT_EQ(refused.type, EventType::Failed);
    EXPECT_NE(refused.error.text().find("1 to 64 bars"), std::string::npos);
}

TEST_F(MusicBackendTest, ARunStopsWhenItIsCancelled)
{
    std::promise<void> begun;
    start([&](const std::string&) {
        return base::Result<std::unique_ptr<neural::MusicModel>>(std::make_unique<WaitingModel>(begun));
    });
    std::atomic<EventType> last = EventType::Queued;
    engine::SubmitOptions options;
    options.onEvent = [&](const engine::Event& event) { last = event.type; };
    const auto job = m_engine.submit(engine::ComposeRequest{}, "music", std::move(options));
    begun.get_future().wait();
    EXPECT_TRUE(m_engine.cancel(job));
    m_engine.waitIdle();
    EXPECT_EQ(last, EventType::Cancelled);
}

} // namespace
