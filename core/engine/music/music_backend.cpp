// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/music_backend.h"

#include "core/engine/music/music_composer.h"

namespace moyun::engine {

using base::Error;
using base::ErrorCode;
using base::Result;

MusicBackend::MusicBackend(std::shared_ptr<ModelStore> store, Loader loader)
    : m_store(std::move(store)), m_loader(std::move(loader))
{}

Result<std::shared_ptr<neural::MusicModel>> MusicBackend::model(const std::string& id)
{
    return m_store->acquire<neural::MusicModel>(
        id + "@music", [&]() -> Result<ModelStore::Loaded<neural::MusicModel>> {
            auto loaded = m_loader(id);
            if (!loaded) return loaded.error();
            const auto bytes = (*loaded)->weightBytes();
            return ModelStore::Loaded<neural::MusicModel>{
                std::shared_ptr<neural::MusicModel>(std::move(*loaded)), bytes};
        });
}

Result<Outcome> MusicBackend::run(const Request& request, RunContext& context)
{
    const auto* load = request.as<LoadMusicRequest>();
    const auto* compose = request.as<ComposeRequest>();
    if (!load && !compose)
        return Error{ErrorCode::InvalidArgument,
                     "The music backend does not know requests of kind " + std::string(request.kind()) + ".",
                     ""};
    const auto loaded = model(load ? load->modelId : compose->modelId);
    if (!loaded) return loaded.error();
    if (load) return Outcome(LoadMusicOutcome{(*loaded)->names()});
    auto outcome = MusicComposer(**loaded, context.stopToken(), [&context](double fraction) {
                       context.progress(fraction, "");
                   }).run(*compose);
    if (!outcome) return outcome.error();
    return Outcome(std::move(*outcome));
}

void registerMusicBackend(Engine& engine, std::shared_ptr<ModelStore> store, MusicBackend::Loader loader)
{
    const auto backend = std::make_shared<MusicBackend>(std::move(store), std::move(loader));
    for (const auto kind : {ComposeRequest::kind(), LoadMusicRequest::kind()})
        engine.registerBackend(std::string(kind), backend);
}

} // namespace moyun::engine
