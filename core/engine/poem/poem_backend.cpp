// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_backend.h"

#include "core/engine/poem/poem_decoder.h"
#include "core/poem/form.h"
#include "core/poem/readings_source.h"

namespace moyun::engine {

using base::Error;
using base::ErrorCode;
using base::Result;

PoemBackend::PoemBackend(std::shared_ptr<ModelStore> store, std::shared_ptr<poem::PoemTablesSource> tables,
                         Loader loader)
    : m_store(std::move(store)), m_tables(std::move(tables)), m_loader(std::move(loader))
{}

Result<std::shared_ptr<neural::PoemModel>> PoemBackend::model(const std::string& id)
{
    return m_store->acquire<neural::PoemModel>(
        id + "@poem", [&]() -> Result<ModelStore::Loaded<neural::PoemModel>> {
            auto loaded = m_loader(id);
            if (!loaded) return loaded.error();
            const auto bytes = (*loaded)->weightBytes();
            return ModelStore::Loaded<neural::PoemModel>{
                std::shared_ptr<neural::PoemModel>(std::move(*loaded)), bytes};
        });
}

Result<Outcome> PoemBackend::run(const Request& request, RunContext& context)
{
    if (const auto* load = request.as<LoadPoemRequest>()) {
        const auto loaded = model(load->modelId);
        if (!loaded) return loaded.error();
        return Outcome(LoadPoemOutcome{(*loaded)->names().vocabulary.size()});
    }
    const auto* asked = request.as<ContinuePoemRequest>();
    if (!asked)
        return Error{ErrorCode::InvalidArgument,
                     "The poem backend does not know requests of kind " + std::string(request.kind()) + ".",
                     ""};
    const auto tables = m_tables->get();
    if (!tables) return tables.error();
    const auto loaded = model(asked->wish.modelId);
    if (!loaded) return loaded.error();
    const poem::ReadingsSource tones(*(*tables)->readings);
    const poem::UsualReadingsSource usual(*(*tables)->readings);
    PoemDecoderHooks hooks;
    hooks.stop = context.stopToken();
    hooks.progress = [&context](double fraction) { context.progress(fraction, ""); };
    PoemLookups lookups{tones, usual, &(*tables)->tunes, (*tables)->known.get(), (*tables)->script.get()};
    std::shared_ptr<const poem::EnglishTables> english;
    if (!poem::formInfo(asked->wish.draft.form).isChinese) {
        auto read = m_tables->english();
        if (!read) return read.error();
        english = std::move(*read);
        lookups.sounds = &english->sounds;
        lookups.english = english->words.get();
    }
    auto outcome = PoemDecoder(**loaded, lookups, std::move(hooks)).run(asked->wish);
    if (!outcome) return outcome.error();
    return Outcome(std::move(*outcome));
}

void registerPoemBackend(Engine& engine, std::shared_ptr<ModelStore> store,
                         std::shared_ptr<poem::PoemTablesSource> tables, PoemBackend::Loader loader)
{
    const auto backend =
        std::make_shared<PoemBackend>(std::move(store), std::move(tables), std::move(loader));
    for (const auto kind : {ContinuePoemRequest::kind(), LoadPoemRequest::kind()})
        engine.registerBackend(std::string(kind), backend);
}

} // namespace moyun::engine
