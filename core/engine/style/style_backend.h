// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backend.h"
#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/engine/style/content_vectors.h"
#include "core/neural/style_network.h"

#include <functional>
#include <memory>

namespace moyun::engine {

// Runs the style requests on networks of the model store, down the memory ladder when memory runs out.
class StyleBackend final : public Backend
{
public:
    // Loads the network of a model id on a device; called on the lane's thread. Programs give one that asks
    // the manifest and calls neural::loadStyleNetwork, tests one that makes a FakeStyleNetwork.
    using Loader = std::function<base::Result<std::unique_ptr<neural::StyleNetwork>>(
        const std::string& modelId, neural::Device device)>;

    StyleBackend(std::shared_ptr<ModelStore> store, Loader loader);

    base::Result<Outcome> run(const Request& request, RunContext& context) override;

private:
    base::Result<std::shared_ptr<neural::StyleNetwork>> network(const std::string& modelId,
                                                                RunContext& context);
    std::shared_ptr<ModelStore> m_store;
    Loader m_loader;
    ContentVectors m_contents;
};

// Registers one backend for all style request kinds.
void registerStyleBackend(Engine& engine, std::shared_ptr<ModelStore> store, StyleBackend::Loader loader);

} // namespace moyun::engine
