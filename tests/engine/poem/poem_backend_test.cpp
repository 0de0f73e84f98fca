// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_backend.h"

#include "core/poem/utf8.h"
#include "tests/engine/poem/fake_poem_model.h"

#include <gtest/gtest.h>

#include <fstream>
#include <mutex>

using namespace moyun;

namespace {

std::u32string usualCharacters(std::size_t count)
{
    std::ifstream in(MOYUN_SOURCE_DIR "/resources/poem/characters.txt");
    std::u32string all;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') all += poem::fromUtf8(line);
    return all.substr(0, count);
}

class PoemBackendTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto tables = std::make_shared<poem::PoemTablesSource>(
            poem::PoemTablesSource::Files{MOYUN_BUILD_DIR "/models/readings.txt",
                                          MOYUN_SOURCE_DIR "/resources/poem/ci_patterns.tsv",
                                          MOYUN_SOURCE_DIR "/resources/poem/characters.txt",
                                          {},
                                          MOYUN_SOURCE_DIR "/resources/poem/english_words.txt"});
        engine::registerPoemBackend(
            engine, std::make_shared<engine::ModelStore>(std::size_t(1) << 20), tables,
            [this](const std::string& id) -> base::Result<std::unique_ptr<neural::PoemModel>> {
                ++loads;
                if (id != "fake")
                    return base::Error{base::ErrorCode::NotFound, "There is no " + id + ".", ""};
                return std::unique_ptr<neural::PoemModel>(new test::FakePoemModel(usualCharacters(2500)));
            });
    }

    // The last event of a request.
    engine::Event run(engine::Request request)
    {
        std::mutex mutex;
        engine::Event last;
        engine::SubmitOptions options;
        options.onEvent = [&](const engine::Event& event) {
            const std::lock_guard lock(mutex);
            if (engine::isFinal(event.type)) last = event;
        };
        engine.submit(std::move(request), "poem", std::move(options));
        engine.waitIdle();
        const std::lock_guard lock(mutex);
        return last;
    }

    static engine::PoemRequest wish()
    {
        engine::PoemRequest wish;
        wish.draft.lines = {U"春江潮水连海平", U"海上明月共潮生"};
        wish.modelId = "fake";
        wish.candidates = 2;
        return wish;
    }

    engine::Engine engine;
    int loads = 0;
};

} // namespace

TEST_F(PoemBackendTest, ContinuesOnAModelThatIsLoadedOnce)
{
    const auto loaded = run(engine::LoadPoemRequest{"fake"});
    ASSERT_EQ(loaded.type, engine::EventType::Finished);
    EXPECT_GT(loaded.outcome.as<engine::LoadPoemOutcome>()->characters, 2000u);
    const auto done = run(engine::ContinuePoemRequest{wish()});
    ASSERT_EQ(done.type, engine::EventType::Finished) << done.error.text();
    const auto* outcome = done.outcome.as<engine::PoemOutcome>();
    ASSERT_NE(outcome, nullptr);
    EXPECT_EQ(outcome->candidates.size(), 2u);
    EXPECT_EQ(loads, 1);
}

TEST_F(PoemBackendTest, TellsWhatWasExpectedAndRefusesPlacesThatAreNot)
{
    const auto done = run(engine::ExpectedRequest{wish(), 0, 3});
    ASSERT_EQ(done.type, engine::EventType::Finished) << done.error.text();
    EXPECT_EQ(done.outcome.as<engine::ExpectedOutcome>()->characters.size(), 10u);
    EXPECT_EQ(run(engine::ExpectedRequest{wish(), 9, 0}).type, engine::EventType::Failed);
}

TEST_F(PoemBackendTest, AMissingModelFailsWithItsReason)
{
    auto request = wish();
    request.modelId = "none";
    const auto done = run(engine::ContinuePoemRequest{request});
    ASSERT_EQ(done.type, engine::EventType::Failed);
    EXPECT_EQ(done.error.message, "There is no none.");
}
