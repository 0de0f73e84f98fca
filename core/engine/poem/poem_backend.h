// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backend.h"
#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/engine/poem/poem_insight.h"
#include "core/engine/poem/poem_request.h"
#include "core/neural/poem_model.h"
#include "core/poem/poem_tables.h"

#include <functional>
#include <memory>
#include <string_view>

namespace moyun::engine {

// Asks for continuations; answered by a PoemOutcome.
struct ContinuePoemRequest
{
    PoemRequest wish;
    static std::string_view kind() { return "poem.continue"; }
    bool operator==(const ContinuePoemRequest&) const = default;
};

// Asks what the model expected at a place of the draft; answered by an ExpectedOutcome.
struct ExpectedRequest
{
    PoemRequest wish;
    int line = 0, place = 0; // from 0
    static std::string_view kind() { return "poem.expected"; }
    bool operator==(const ExpectedRequest&) const = default;
};
struct ExpectedOutcome
{
    std::vector<PoemInsight::Expected> characters; // likeliest first
};

// Asks for titles; answered by a TitlesOutcome.
struct TitlesRequest
{
    PoemRequest wish;
    static std::string_view kind() { return "poem.titles"; }
    bool operator==(const TitlesRequest&) const = default;
};
struct TitlesOutcome
{
    std::vector<PoemInsight::Title> titles; // best first
};

// Loads a model, so that the first continuation need not wait for it; answered by a LoadPoemOutcome.
struct LoadPoemRequest
{
    std::string modelId;
    static std::string_view kind() { return "poem.load"; }
    bool operator==(const LoadPoemRequest&) const = default;
};

struct LoadPoemOutcome
{
    std::size_t characters = 0; // of its vocabulary
};

// Runs the poem requests on models of the model store. The models run on the CPU, whatever the lane's device.
class PoemBackend final : public Backend
{
public:
    // Loads the model of an id; called on the lane's thread. Tests give one that makes a model without a
    // network.
    using Loader =
        std::function<base::Result<std::unique_ptr<neural::PoemModel>>(const std::string& modelId)>;

    PoemBackend(std::shared_ptr<ModelStore> store, std::shared_ptr<poem::PoemTablesSource> tables,
                Loader loader);

    base::Result<Outcome> run(const Request& request, RunContext& context) override;

private:
    base::Result<std::shared_ptr<neural::PoemModel>> model(const std::string& id);

    std::shared_ptr<ModelStore> m_store;
    std::shared_ptr<poem::PoemTablesSource> m_tables;
    Loader m_loader;
};

// Registers one backend for all poem request kinds.
void registerPoemBackend(Engine& engine, std::shared_ptr<ModelStore> store,
                         std::shared_ptr<poem::PoemTablesSource> tables, PoemBackend::Loader loader);

} // namespace moyun::engine
