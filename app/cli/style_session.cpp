// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/style_session.h"

#include "app/cli/console.h"
#include "app/cli/style_model.h"
#include "core/base/paths.h"
#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/engine/style/style_backend.h"
#include "core/engine/style/style_collection.h"
#include "core/image/image_file.h"
#include "core/neural/device.h"
#include "core/neural/style_network.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace moyun::cli {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kModelBudget = std::size_t(512) << 20;
constexpr char kSlot[] = "command-line";

// The final event of one job, waited for by the main thread. Shared with the listener, which may be called
// once more after the waiting thread has woken.
struct Ending
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<engine::Event> final;
    std::vector<std::string> notices;
};

} // namespace

struct StyleSession::State
{
    EngineOptions options;
    Console& console;
    StyleModel model;
    std::optional<engine::StyleCollection> gallery; // read when the first name is looked up
    engine::Engine engine;
};

StyleSession::StyleSession(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StyleSession::~StyleSession() = default;

base::Result<std::unique_ptr<StyleSession>> StyleSession::open(const EngineOptions& options, Console& console)
{
    auto model = StyleModel::find(options.model);
    if (!model) return model.error();
    neural::setThreads(options.threads);
    engine::EngineConfig config;
    config.cudaAvailable = [] { return neural::cudaAvailable(); };
    std::unique_ptr<State> state(new State{options, console, std::move(*model), {}, engine::Engine(config)});
    engine::registerStyleBackend(state->engine, std::make_shared<engine::ModelStore>(kModelBudget),
                                 [file = state->model.file](const std::string&, neural::Device device) {
                                     return neural::loadStyleNetwork(file, device);
                                 });
    state->engine.declareSlot(kSlot, engine::Policy::Fifo);
    return std::unique_ptr<StyleSession>(new StyleSession(std::move(state)));
}

std::string StyleSession::modelFile() const
{
    return m_state->model.file.string();
}
std::string StyleSession::modelSha256() const
{
    return m_state->model.sha256;
}

base::Result<Done> StyleSession::run(engine::Request request, const std::string& label, std::stop_token stop)
{
    const auto ending = std::make_shared<Ending>();
    Console& console = m_state->console;
    engine::SubmitOptions how;
    how.seed = m_state->options.seed;
    how.device = m_state->options.preference();
    how.onEvent = [ending, &console, label](const engine::Event& event) {
        if (event.type == engine::EventType::Progress)
            console.progress(event.fraction, event.text.empty() ? label : label + ": " + event.text);
        if (event.type == engine::EventType::Notice) console.warn(event.text);
        const std::lock_guard lock(ending->mutex);
        if (event.type == engine::EventType::Notice) ending->notices.push_back(event.text);
        if (!engine::isFinal(event.type)) return;
        ending->final = event;
        ending->changed.notify_all();
    };
    const auto id = m_state->engine.submit(std::move(request), kSlot, std::move(how));
    std::unique_lock lock(ending->mutex);
    const auto over = [&] { return ending->final.has_value(); };
    if (!ending->changed.wait(lock, stop, over)) {
        lock.unlock();
        m_state->engine.cancel(id);
        lock.lock();
        ending->changed.wait(lock, over);
    }
    const engine::Event& event = *ending->final;
    if (event.type == engine::EventType::Failed) return event.error;
    if (event.type != engine::EventType::Finished) return Error{ErrorCode::Cancelled, "Stopped.", {}};
    return Done{event.outcome, event.device == neural::Device::Cuda ? "cuda" : "cpu", ending->notices};
}

base::Result<engine::StylizeOutcome> StyleSession::stylize(engine::StylizeRequest request,
                                                           const std::string& label, std::stop_token stop,
                                                           Done* done)
{
    auto finished = run(engine::Request(std::move(request)), label, stop);
    if (!finished) return finished.error();
    const auto* outcome = finished->outcome.as<engine::StylizeOutcome>();
    if (!outcome || !outcome->picture)
        return Error{ErrorCode::Internal, "The engine returned no picture.", "Please report it."};
    if (done) *done = *finished;
    return *outcome;
}

base::Result<engine::StyleTerm> StyleSession::term(base::ImageRef painting, const std::string& name,
                                                   std::stop_token stop)
{
    engine::EncodeStyleRequest request;
    request.painting = std::move(painting);
    const auto done = run(engine::Request(std::move(request)), name, stop);
    if (!done) return done.error();
    const auto* vector = done->outcome.as<neural::StyleVector>();
    if (!vector) return Error{ErrorCode::Internal, "The engine returned no style.", "Please report it."};
    return engine::StyleTerm{*vector, 1, name};
}

base::Result<std::vector<engine::StyleTerm>> StyleSession::terms(const std::vector<StyleSpec>& specs,
                                                                 std::stop_token stop)
{
    std::vector<engine::StyleTerm> list;
    for (const auto& spec : specs) {
        if (spec.isFile) {
            auto loaded = image::readImage(spec.name);
            if (!loaded) return loaded.error();
            for (const auto& note : loaded->notes) m_state->console.warn(spec.name + ": " + note);
            auto encoded =
                term(std::make_shared<const base::ImageBuffer>(std::move(loaded->rgb)), spec.name, stop);
            if (!encoded) return encoded.error();
            list.push_back(std::move(*encoded));
        } else {
            if (!m_state->gallery) {
                auto gallery = engine::StyleCollection::read(base::modelsFolder(), m_state->model.sha256);
                if (!gallery)
                    return Error{gallery.error().code,
                                 "The style \"" + spec.name +
                                     "\" is no picture file, and the gallery cannot be asked: " +
                                     gallery.error().message,
                                 gallery.error().advice};
                m_state->gallery = std::move(*gallery);
            }
            auto found = m_state->gallery->find(spec.name);
            if (!found)
                return Error{found.error().code,
                             "The style \"" + spec.name + "\" is no picture file. " + found.error().message,
                             found.error().advice};
            list.push_back({found->vector, 1, found->id});
        }
        list.back().weight = static_cast<float>(spec.weight);
    }
    return list;
}

} // namespace moyun::cli
