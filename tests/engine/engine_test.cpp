// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/fake/fake_backend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

namespace moyun::engine {
namespace {

using neural::Device;

// All events of all jobs, from whatever thread.
class Log
{
public:
    Listener listener()
    {
        return [this](const Event& event) {
            std::lock_guard lock(m_mutex);
            m_events.push_back(event);
        };
    }
    std::vector<Event> of(JobId id) const
    {
        std::lock_guard lock(m_mutex);
        std::vector<Event> found;
        for (const Event& event : m_events)
            if (event.job == id) found.push_back(event);
        return found;
    }
    int count(JobId id, EventType type) const
    {
        const auto events = of(id);
        return std::count_if(events.begin(), events.end(), [type](const Event& e) { return e.type == type; });
    }
    EventType last(JobId id) const { return of(id).back().type; }

private:
    mutable std::mutex m_mutex;
    std::vector<Event> m_events;
};

class EngineTest : public ::testing::Test
{
protected:
    EngineTest() : engine(EngineConfig{[this] { return cuda.load(); }, {}})
    {
        engine.registerBackend("fake", fake);
        engine.declareSlot("preview", Policy::LatestWins);
        engine.declareSlot("export", Policy::Fifo);
        engine.declareSlot("load", Policy::Exclusive);
    }
    JobId submit(FakeRequest request, const SlotId& slot, std::uint64_t seed = 1,
                 DevicePreference device = DevicePreference::Auto)
    {
        return engine.submit(std::move(request), slot, {seed, device, log.listener()});
    }
    FakeRequest held(const std::string& name, bool deaf = false)
    {
        FakeRequest request{name};
        request.held = true;
        request.deaf = deaf;
        return request;
    }

    std::atomic<bool> cuda = false;
    Log log;
    std::shared_ptr<FakeBackend> fake = std::make_shared<FakeBackend>();
    Engine engine;
};

TEST_F(EngineTest, NewPreviewSupersedesOnlyTheWaitingOne)
{
    const JobId a = submit(held("a"), "preview");
    fake->waitUntilStarted("a");
    const JobId b = submit({"b"}, "preview");
    const JobId c = submit({"c"}, "preview");
    EXPECT_EQ(log.last(b), EventType::Superseded);
    fake->release("a");
    engine.waitIdle();
    EXPECT_EQ(log.last(a), EventType::Finished);
    EXPECT_EQ(log.last(c), EventType::Finished);
    EXPECT_EQ(fake->started(), (std::vector<std::string>{"a", "c"}));
}

TEST_F(EngineTest, CancelsWaitingAtOnceAndRunningWhenItPolls)
{
    const JobId a = submit(held("a"), "export");
    fake->waitUntilStarted("a");
    const JobId b = submit({"b"}, "export");
    EXPECT_TRUE(engine.cancel(b));
    EXPECT_EQ(log.last(b), EventType::Cancelled);
    EXPECT_TRUE(engine.cancel(a));
    engine.waitIdle();
    EXPECT_EQ(log.last(a), EventType::Cancelled);
    EXPECT_EQ(log.count(b, EventType::Started), 0);
    EXPECT_FALSE(engine.cancel(a));
    EXPECT_EQ(engine.state(a), JobState::Cancelled);
}

TEST_F(EngineTest, DragDoesNotStarve)
{
    std::vector<JobId> ids;
    constexpr int kRuns = 20;
    for (int run = 0; run < kRuns; ++run) {
        const std::string name = "run" + std::to_string(run);
        ids.push_back(submit(held(name, true), "preview"));
        fake->waitUntilStarted(name);
        for (int i = 0; i < 20; ++i) ids.push_back(submit({"moved"}, "preview"));
        if (run + 1 < kRuns) { // the next held one is the newest when this run ends
            fake->release(name);
            engine.waitIdle();
        }
    }
    ids.push_back(submit({"last"}, "preview"));
    fake->release("run" + std::to_string(kRuns - 1));
    engine.waitIdle();
    EXPECT_EQ(log.last(ids.back()), EventType::Finished);
    int frames = 0;
    for (const JobId id : ids) {
        const bool ran = log.count(id, EventType::Started) > 0;
        EXPECT_EQ(log.last(id), ran ? EventType::Finished : EventType::Superseded);
        frames += ran;
    }
    EXPECT_EQ(frames, 2 * kRuns);
}

TEST_F(EngineTest, PreviewGoesBeforeQueueAndInsideAnExport)
{
    FakeRequest first = held("export1");
    first.yields = true;
    const JobId a = submit(first, "export");
    fake->waitUntilStarted("export1");
    submit({"export2"}, "export");
    const JobId p = submit({"p"}, "preview");
    fake->release("export1");
    engine.waitIdle();
    EXPECT_EQ(fake->ended(), (std::vector<std::string>{"p", "export1", "export2"}));
    EXPECT_EQ(log.last(a), EventType::Finished);
    EXPECT_EQ(log.last(p), EventType::Finished);
    EXPECT_EQ(fake->mostOnOneDevice(), 1);
}

TEST_F(EngineTest, NothingOvertakesExclusive)
{
    FakeRequest first = held("a");
    first.yields = true;
    submit(first, "export");
    fake->waitUntilStarted("a");
    submit({"load"}, "load");
    submit({"p"}, "preview");
    fake->release("a");
    engine.waitIdle();
    EXPECT_EQ(fake->ended(), (std::vector<std::string>{"a", "load", "p"}));
}

TEST_F(EngineTest, ThrowingBackendAndListenerLeaveTheLaneAlive)
{
    FakeRequest bad{"bad"};
    bad.throws = true;
    const JobId a = submit(bad, "export");
    engine.submit(FakeRequest{"b"}, "export", {1, DevicePreference::Auto, [](const Event&) { throw 1; }});
    const JobId c = submit({"c"}, "export");
    engine.waitIdle();
    EXPECT_EQ(log.last(a), EventType::Failed);
    EXPECT_EQ(log.of(a).back().error.code, base::ErrorCode::Internal);
    EXPECT_EQ(log.last(c), EventType::Finished);
}

TEST_F(EngineTest, FallsBackToCpuWithANotice)
{
    const JobId a = submit({"a"}, "export", 1, DevicePreference::Cuda);
    cuda = true;
    FakeRequest failing{"b"};
    failing.deviceFails = true;
    const JobId b = submit(failing, "export");
    const JobId c = submit({"c"}, "export");
    engine.waitIdle();
    EXPECT_EQ(log.count(a, EventType::Notice), 1);
    EXPECT_EQ(log.count(b, EventType::Notice), 1);
    EXPECT_EQ(log.of(b).back().outcome.as<FakeOutcome>()->device, Device::Cpu);
    EXPECT_EQ(log.of(c).back().outcome.as<FakeOutcome>()->device, Device::Cuda);
}

TEST_F(EngineTest, MemoryLadderShrinksTilesThenFails)
{
    FakeRequest small{"small"};
    small.maxTile = 256;
    FakeRequest none{"none"};
    none.maxTile = 1;
    const JobId a = submit(small, "export");
    const JobId b = submit(none, "export");
    engine.waitIdle();
    EXPECT_EQ(log.of(a).back().outcome.as<FakeOutcome>()->tile, 256);
    EXPECT_EQ(log.count(a, EventType::Notice), 2);
    EXPECT_EQ(log.of(b).back().error.code, base::ErrorCode::OutOfMemory);
}

TEST_F(EngineTest, SameRequestAndSeedGiveTheSame)
{
    const JobId a = submit({"a", 5}, "export", 7);
    const JobId b = submit({"a", 5}, "export", 7);
    const JobId c = submit({"a", 5}, "export", 8);
    engine.waitIdle();
    const auto result = [&](JobId id) { return *log.of(id).back().outcome.as<FakeOutcome>(); };
    EXPECT_EQ(result(a), result(b));
    EXPECT_NE(result(a).number, result(c).number);
}

// Jobs that are over are still listed; what they held of pictures must not stay with them.
TEST_F(EngineTest, JobsThatAreOverLetGoOfRequestAndListener)
{
    const auto token = std::make_shared<int>(0);
    std::vector<JobId> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.push_back(
            engine.submit(FakeRequest{"a"}, "export", {1, DevicePreference::Auto, [token](const Event&) {}}));
    engine.waitIdle();
    EXPECT_EQ(token.use_count(), 1);
    const auto rows = engine.jobs();
    for (const JobId id : jobs)
        EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [id](const JobInfo& row) {
            return row.id == id && row.kind == "fake" && row.state == JobState::Finished;
        }));
}

TEST_F(EngineTest, ShutdownMidRunCancelsEverythingAndRefusesMore)
{
    const JobId a = submit(held("a"), "export");
    fake->waitUntilStarted("a");
    const JobId b = submit({"b"}, "export");
    engine.shutdown();
    EXPECT_EQ(log.last(a), EventType::Cancelled);
    EXPECT_EQ(log.last(b), EventType::Cancelled);
    const JobId c = submit({"c"}, "export");
    EXPECT_EQ(log.last(c), EventType::Failed);
    EXPECT_EQ(log.of(c).back().error.code, base::ErrorCode::InvalidArgument);
}

TEST_F(EngineTest, ExactlyOneFinalEventUnderStress)
{
    cuda = true;
    std::mutex mutex;
    std::vector<JobId> ids;
    std::vector<std::thread> threads;
    for (unsigned seed = 0; seed < 4; ++seed)
        threads.emplace_back([&, seed] {
            std::mt19937 random(seed);
            const std::vector<SlotId> slots{"preview", "export", "load", "other"};
            for (int i = 0; i < 100; ++i) {
                FakeRequest request{"s", 1 + int(random() % 4)};
                request.fails = random() % 7 == 0;
                request.throws = random() % 11 == 0;
                request.deviceFails = random() % 5 == 0;
                request.yields = random() % 2 == 0;
                const JobId id = submit(request, slots[random() % 4], 1, DevicePreference(random() % 3));
                {
                    std::lock_guard lock(mutex);
                    ids.push_back(id);
                }
                if (random() % 3 == 0) engine.cancel(1 + random() % id);
                if (random() % 31 == 0) engine.cancelSlot(slots[random() % 4]);
            }
        });
    for (auto& thread : threads) thread.join();
    engine.waitIdle();
    EXPECT_EQ(ids.size(), 400u);
    for (const JobId id : ids) {
        const auto events = log.of(id);
        ASSERT_FALSE(events.empty());
        EXPECT_EQ(events.front().type, EventType::Queued);
        EXPECT_TRUE(isFinal(events.back().type));
        EXPECT_EQ(std::count_if(events.begin(), events.end(), [](const Event& e) { return isFinal(e.type); }),
                  1);
    }
    EXPECT_EQ(fake->mostOnOneDevice(), 1);
}

} // namespace
} // namespace moyun::engine
