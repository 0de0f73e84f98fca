// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "support/project_files.h"
#include "support/project_samples.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>

namespace moyun::project {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class ProjectTakesTest : public ::testing::Test
{
protected:
    std::int64_t add(TakeKind kind, const std::string& name, std::size_t bytes = 1000, bool pinned = false)
    {
        Take take = test::sampleTake(kind, name, bytes, m_count++);
        take.info.pinned = pinned;
        m_dropped.clear();
        const auto id = m_store->addTake(take, &m_dropped);
        EXPECT_TRUE(id.ok());
        return id ? *id : 0;
    }
    std::vector<std::string> names(const TakeQuery& query = {})
    {
        std::vector<std::string> names;
        const auto takes = m_store->takes(query);
        EXPECT_TRUE(takes.ok());
        for (const TakeInfo& take : *takes) names.push_back(take.name);
        return names;
    }

    test::TempDir m_folder;
    Folders m_folders{m_folder / "state", {}};
    std::unique_ptr<ProjectStore> m_store = std::move(*ProjectStore::create(m_folders));
    std::vector<std::int64_t> m_dropped;
    int m_count = 0;
};

TEST_F(ProjectTakesTest, ComeBackWhole)
{
    Take take = test::sampleTake(TakeKind::Music, "C minor, 8 bars", 5000, 3);
    take.info.pinned = true;
    const auto id = m_store->addTake(take);
    ASSERT_TRUE(id);
    ASSERT_TRUE(m_store->saveAs(m_folder / "a.moyun"));
    m_store.reset();
    m_store = std::move(*ProjectStore::open(m_folder / "a.moyun", m_folders));
    auto read = m_store->take(*id);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes, 5100u + take.info.request.size());
    take.info.bytes = read->bytes;
    take.info.id = *id;
    EXPECT_EQ(*read, take.info);
    EXPECT_EQ(**m_store->takeResult(*id), take.result);
    EXPECT_EQ(*m_store->takeThumbnail(*id), take.thumbnail);
    EXPECT_EQ(m_store->take(99).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(m_store->takeResult(99).error().code, base::ErrorCode::NotFound);
}

TEST_F(ProjectTakesTest, AreFoundByKindAndWords)
{
    add(TakeKind::Style, "Lake at Dusk 100%");
    add(TakeKind::Poem, "江雪");
    add(TakeKind::Music, "Lake song");
    add(TakeKind::Style, "Mountain_1", 1000, true);
    EXPECT_THAT(names(), ElementsAre("Mountain_1", "Lake song", "江雪", "Lake at Dusk 100%"));
    TakeQuery query;
    query.text = "lake";
    EXPECT_THAT(names(query), ElementsAre("Lake song", "Lake at Dusk 100%"));
    query.kind = TakeKind::Style;
    EXPECT_THAT(names(query), ElementsAre("Lake at Dusk 100%"));
    query = {};
    query.text = "dusk LAKE moon"; // "moon" stands in the request
    EXPECT_THAT(names(query), ElementsAre("Lake at Dusk 100%"));
    for (const char* spelling : {"theme", "{", "0.5"}) { // keys and numbers of the JSON
        query.text = spelling;
        EXPECT_THAT(names(query), testing::IsEmpty()) << spelling;
    }
    query.text = "seed mountain";
    EXPECT_THAT(names(query), ElementsAre("Mountain_1"));
    query.text.clear();
    for (int word = 0; word < 40; ++word) query.text += "lake ";
    EXPECT_EQ(names(query).size(), 2u) << "however many words there are";
    query.text = "%";
    EXPECT_THAT(names(query), ElementsAre("Lake at Dusk 100%"));
    query.text = "n_1";
    EXPECT_THAT(names(query), ElementsAre("Mountain_1"));
    query.text = "江";
    EXPECT_THAT(names(query), ElementsAre("江雪"));
    query.text = "sun' OR 1=1 --";
    EXPECT_THAT(names(query), IsEmpty());
    query = {};
    query.pinnedOnly = true;
    EXPECT_THAT(names(query), ElementsAre("Mountain_1"));
    query = {};
    query.most = 2;
    EXPECT_EQ(names(query).size(), 2u);
}

TEST_F(ProjectTakesTest, AreNamedPinnedAndRemoved)
{
    const auto id = add(TakeKind::Poem, "A");
    ASSERT_TRUE(m_store->renameTake(id, "B"));
    ASSERT_TRUE(m_store->setTakePinned(id, true));
    EXPECT_EQ(m_store->take(id)->name, "B");
    EXPECT_TRUE(m_store->take(id)->pinned);
    ASSERT_TRUE(m_store->takeResult(id));
    ASSERT_TRUE(m_store->removeTake(id));
    EXPECT_EQ(m_store->takeResult(id).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(m_store->removeTake(id).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(m_store->renameTake(id, "C").error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(m_store->setTakePinned(id, true).error().code, base::ErrorCode::NotFound);
    EXPECT_NE(add(TakeKind::Poem, "next"), id) << "ids are never used again";
}

TEST_F(ProjectTakesTest, TheBudgetNeverDropsPinnedOnesOrTheNewest)
{
    TakeBudget budget;
    budget.disk = 10'000;
    ASSERT_TRUE(m_store->setTakeBudget(budget));
    const auto pinned = add(TakeKind::Style, "pinned", 3000, true);
    const auto first = add(TakeKind::Style, "first", 3000);
    add(TakeKind::Style, "second", 3000);
    EXPECT_THAT(m_dropped, IsEmpty());
    add(TakeKind::Style, "third", 3000);
    EXPECT_THAT(m_dropped, ElementsAre(first));
    EXPECT_THAT(names(), ElementsAre("third", "second", "pinned"));
    add(TakeKind::Style, "huge", 50'000);
    EXPECT_THAT(names(), ElementsAre("huge", "pinned"));
    ASSERT_TRUE(m_store->takeResult(pinned));
    budget = {};
    budget.count = 2;
    add(TakeKind::Poem, "a");
    add(TakeKind::Poem, "b");
    ASSERT_TRUE(m_store->setTakeBudget(budget, &m_dropped));
    EXPECT_THAT(names(), ElementsAre("b", "pinned"));
    EXPECT_TRUE(m_store->isModified());
}

// With no memory at all for results that were read, they come from the disk every time.
TEST_F(ProjectTakesTest, ResultsAreHeldWithinTheBudgetOfMemory)
{
    const auto a = add(TakeKind::Style, "a", 4000), b = add(TakeKind::Style, "b", 4000);
    const auto held = *m_store->takeResult(a);
    EXPECT_EQ(*m_store->takeResult(a), held) << "the same bytes in memory";
    TakeBudget budget;
    budget.memory = 5000;
    ASSERT_TRUE(m_store->setTakeBudget(budget));
    const auto first = *m_store->takeResult(b); // a has to go
    EXPECT_NE(m_store->takeResult(a)->get(), held.get());
    EXPECT_EQ(**m_store->takeResult(a), *held);
}

// The number beside a take is only shown: what is there counts.
TEST_F(ProjectTakesTest, AFalseSizeLetsNothingGo)
{
    const auto first = add(TakeKind::Style, "first", 1000, true);
    add(TakeKind::Style, "second");
    const auto reopen = [&](const std::string& sql) {
        ASSERT_TRUE(m_store->saveAs(m_folder / "a.moyun"));
        m_store.reset();
        test::execute(m_folder / "a.moyun", sql);
        m_store = std::move(*ProjectStore::open(m_folder / "a.moyun", m_folders));
    };
    for (const char* bytes : {"4611686018427387904", "9223372036854775807"}) {
        reopen(std::string("UPDATE takes SET bytes = ") + bytes);
        add(TakeKind::Style, bytes);
        EXPECT_THAT(m_dropped, IsEmpty());
    }
    // Nor does a small number hide what is large.
    reopen("UPDATE takes SET bytes = 0");
    EXPECT_TRUE(m_store->setTakeBudget({2000, 1 << 20, 100}, &m_dropped));
    EXPECT_EQ(m_dropped.size(), 2u);
    EXPECT_TRUE(m_store->take(first)) << "pinned";
}

TEST_F(ProjectTakesTest, ThoseOfUnknownKindsStayAndHideNoOthers)
{
    add(TakeKind::Style, "known");
    const auto strange = add(TakeKind::Poem, "strange");
    ASSERT_TRUE(m_store->saveAs(m_folder / "a.moyun"));
    m_store.reset();
    test::execute(m_folder / "a.moyun",
                  "UPDATE takes SET kind = 'dance' WHERE id = " + std::to_string(strange));
    m_store = std::move(*ProjectStore::open(m_folder / "a.moyun", m_folders));
    EXPECT_THAT(names(), ElementsAre("known"));
    EXPECT_EQ(*m_store->unknownTakes(), 1u);
    EXPECT_TRUE(m_store->setTakeBudget({1, 1, 1}));
    add(TakeKind::Music, "newest");
    EXPECT_THAT(names(), ElementsAre("newest"));
    ASSERT_TRUE(m_store->save());
    EXPECT_EQ(infoOf(m_folder / "a.moyun")->takes, 2u) << "it is in the file still";
}

} // namespace
} // namespace moyun::project
