// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backend.h"
#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/engine/music/compose_request.h"
#include "core/neural/music_model.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace moyun::engine {

// Loads a model, so that the first take need not wait for it; answered by a LoadMusicOutcome.
struct LoadMusicRequest
{
    std::string modelId;
    static std::string_view kind() { return "music.load"; }
    bool operator==(const LoadMusicRequest&) const = default;
};

struct LoadMusicOutcome
{
    neural::MusicModelNames names;
};

// Runs the music requests (ComposeRequest, answered by a ComposeOutcome, and LoadMusicRequest) on models of
// the model store. The models run on the CPU, whatever the lane's device.
class MusicBackend final : public Backend
{
public:
    // Loads the model of an id; called on the lane's thread. Tests give one that makes a model without a
    // network.
    using Loader =
        std::function<base::Result<std::unique_ptr<neural::MusicModel>>(const std::string& modelId)>;

    MusicBackend(std::shared_ptr<ModelStore> store, Loader loader);

    base::Result<Outcome> run(const Request& request, RunContext& context) override;

private:
    base::Result<std::shared_ptr<neural::MusicModel>> model(const std::string& id);

    std::shared_ptr<ModelStore> m_store;
    Loader m_loader;
};

// Registers one backend for both kinds.
void registerMusicBackend(Engine& engine, std::shared_ptr<ModelStore> store, MusicBackend::Loader loader);

} // namespace moyun::engine
