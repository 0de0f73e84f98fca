// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/style_backend.h"

#include "core/engine/style/fake_style_network.h"
#include "core/engine/style/stylize_request.h"
#include "tests/engine/style/sample_pictures.h"

#include <gtest/gtest.h>

#include <mutex>

using namespace moyun;
using namespace moyun::engine;

namespace {

class StyleBackendTest : public ::testing::Test
{
protected:
    void start(long maxPixels = 0)
    {
        registerStyleBackend(
            engine, std::make_shared<ModelStore>(1 << 20),
            [this, maxPixels](const std::string& id,
                              neural::Device) -> base::Result<std::unique_ptr<neural::StyleNetwork>> {
                ++loads;
                if (id != "style")
                    return base::Error{base::ErrorCode::NotFound, "There is no model " + id + ".", ""};
                return std::unique_ptr<neural::StyleNetwork>(new FakeStyleNetwork(maxPixels));
            });
    }
    std::vector<Event> submit(Request request)
    {
        std::vector<Event> events;
        std::mutex mutex;
        SubmitOptions options;
        options.onEvent = [&](const Event& event) {
            const std::lock_guard lock(mutex);
            events.push_back(event);
        };
        engine.submit(std::move(request), "test", options);
        engine.waitIdle();
        return events;
    }
    StylizeRequest request(int side = 96)
    {
        StylizeRequest r;
        r.photo = test::shared(test::picture(side, side));
        r.look.styles = {{*FakeStyleNetwork().encode(test::picture(64, 64, 2)), 1, "two"}};
        return r;
    }
    Engine engine;
    std::atomic<int> loads = 0;
};

} // namespace

TEST_F(StyleBackendTest, PaintsAndTheSameRequestGivesTheSameBytes)
{
    start();
    const auto first = submit(request()), second = submit(request());
    ASSERT_EQ(first.back().type, EventType::Finished);
    ASSERT_EQ(second.back().type, EventType::Finished);
    const auto* a = first.back().outcome.as<StylizeOutcome>();
    const auto* b = second.back().outcome.as<StylizeOutcome>();
    ASSERT_TRUE(a && b);
    EXPECT_EQ(*a->picture, *b->picture);
    EXPECT_EQ(loads, 1);
    EXPECT_TRUE(Request(request()) == Request(request()));
    auto other = request();
    other.look.strength = 0.5f;
    EXPECT_FALSE(Request(request()) == Request(other));
}

TEST_F(StyleBackendTest, ShowsASmallPreviewFirst)
{
    start();
    auto wanted = request(600);
    wanted.previewLongSide = 128;
    wanted.longSide = 300;
    const auto events = submit(wanted);
    const auto partial = std::find_if(events.begin(), events.end(),
                                      [](const Event& e) { return e.type == EventType::Partial; });
    ASSERT_NE(partial, events.end());
    EXPECT_EQ(partial->outcome.as<StylizeOutcome>()->picture->width(), 128);
    ASSERT_EQ(events.back().type, EventType::Finished);
    EXPECT_EQ(events.back().outcome.as<StylizeOutcome>()->picture->width(), 300);
}

TEST_F(StyleBackendTest, RunsInSmallerTilesWhenMemoryIsShort)
{
    start(200 * 200);
    auto wanted = request(700);
    wanted.previewLongSide = 384; // does not fit either, and must not cost the picture
    const auto events = submit(wanted);
    ASSERT_EQ(events.back().type, EventType::Finished) << events.back().error.text();
    EXPECT_TRUE(std::any_of(events.begin(), events.end(),
                            [](const Event& e) { return e.type == EventType::Notice && !e.text.empty(); }));
    EXPECT_EQ(events.back().outcome.as<StylizeOutcome>()->picture->width(), 700);
}

TEST_F(StyleBackendTest, EncodesLoadsAndRefuses)
{
    start();
    const auto loaded = submit(LoadStyleRequest{});
    ASSERT_EQ(loaded.back().type, EventType::Finished);
    EXPECT_EQ(loaded.back().outcome.as<LoadStyleOutcome>()->vectorSize, 6);
    EncodeStyleRequest painting{test::shared(test::picture(1500, 200)), "style"};
    const auto encoded = submit(painting);
    ASSERT_EQ(encoded.back().type, EventType::Finished);
    EXPECT_EQ(encoded.back().outcome.as<neural::StyleVector>()->size(), 6u);
    EXPECT_EQ(submit(EncodeStyleRequest{}).back().type, EventType::Failed);
    auto missing = request();
    missing.modelId = "nothing";
    const auto failed = submit(missing);
    ASSERT_EQ(failed.back().type, EventType::Failed);
    EXPECT_EQ(failed.back().error.code, base::ErrorCode::NotFound);
}
