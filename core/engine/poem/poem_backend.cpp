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
    const auto* whole = request.as<ContinuePoemRequest>();
    const auto* expected = request.as<ExpectedRequest>();
    const auto* titles = request.as<TitlesRequest>();
    if (!whole && !expected && !titles)
        return Error{ErrorCode::InvalidArgument,
                     "The poem backend does not know requests of kind " + std::string(request.kind()) + ".",
                     ""};
    const auto read = m_tables->get();
    if (!read) return read.error();
    const PoemRequest& wish = whole ? whole->wish : expected ? expected->wish : titles->wish;
    const auto loaded = model(wish.modelId);
    if (!loaded) return loaded.error();
    const poem::PoemTables& tables = **read;
    const poem::ReadingsSource tones(*tables.readings);
    const poem::UsualReadingsSource usual(*tables.readings);
    PoemLookups lookups{tones, usual, &tables.tunes, tables.known.get(), tables.script.get()};
    std::shared_ptr<const poem::EnglishTables> english;
    if (!poem::formInfo(wish.draft.form).isChinese) {
        auto words = m_tables->english();
        if (!words) return words.error();
        english = std::move(*words);
        lookups.sounds = &english->sounds;
        lookups.english = english->words.get();
    }
    if (expected) {
        auto found = PoemInsight(**loaded, lookups, context.stopToken())
                         .expected(expected->wish, std::size_t(expected->line), std::size_t(expected->place));
        if (!found) return found.error();
        return Outcome(ExpectedOutcome{std::move(*found)});
    }
    if (titles) {
        auto found = PoemInsight(**loaded, lookups, context.stopToken()).titles(titles->wish);
        if (!found) return found.error();
        return Outcome(TitlesOutcome{std::move(*found)});
    }
    PoemDecoderHooks hooks;
    hooks.stop = context.stopToken();
    hooks.progress = [&context](double fraction) { context.progress(fraction, ""); };
    auto outcome = PoemDecoder(**loaded, lookups, std::move(hooks)).run(whole->wish);
    if (!outcome) return outcome.error();
    return Outcome(std::move(*outcome));
}

void registerPoemBackend(Engine& engine, std::shared_ptr<ModelStore> store,
                         std::shared_ptr<poem::PoemTablesSource> tables, PoemBackend::Loader loader)
{
    const auto backend =
        std::make_shared<PoemBackend>(std::move(store), std::move(tables), std::move(loader));
    for (const auto kind : {ContinuePoemRequest::kind(), ExpectedRequest::kind(), TitlesRequest::kind(),
                            LoadPoemRequest::kind()})
        engine.registerBackend(std::string(kind), backend);
}

} // namespace moyun::engine
