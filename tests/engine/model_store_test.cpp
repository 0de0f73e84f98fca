// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/model_store.h"

#include <gtest/gtest.h>

namespace moyun::engine {
namespace {

using LoadedInt = ModelStore::Loaded<int>;

base::Result<std::shared_ptr<int>> get(ModelStore& store, const std::string& id, int& loads)
{
    return store.acquire<int>(id, [&loads]() -> base::Result<LoadedInt> {
        return LoadedInt{std::make_shared<int>(++loads), 40};
    });
}

TEST(ModelStore, EvictsTheLeastRecentlyUsedButNeverAPinnedOne)
{
    ModelStore store(100);
    int loads = 0;
    auto a = get(store, "a", loads);
    (void)get(store, "b", loads);
    (void)get(store, "c", loads); // over budget: b goes, a is pinned
    EXPECT_EQ(loads, 3);
    const auto rows = store.report();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, "c");
    EXPECT_EQ(rows[1].id, "a");
    EXPECT_TRUE(rows[1].inUse);
    EXPECT_EQ(store.evictUnused(), 40u);
    EXPECT_EQ(store.usedBytes(), 40u);
    EXPECT_EQ(*get(store, "a", loads).value(), 1);
    EXPECT_FALSE(store.acquire<double>("a", nullptr).ok());
}

TEST(ModelStore, ASmallerBudgetCountsAtOnce)
{
    ModelStore store(100);
    int loads = 0;
    const auto a = get(store, "a", loads);
    (void)get(store, "b", loads);
    EXPECT_EQ(store.usedBytes(), 80u);
    store.setBudget(50);
    EXPECT_EQ(store.budgetBytes(), 50u);
    EXPECT_EQ(store.usedBytes(), 40u) << "what is held stays";
    store.setBudget(200);
    (void)get(store, "b", loads);
    EXPECT_EQ(store.usedBytes(), 80u);
}

} // namespace
} // namespace moyun::engine
