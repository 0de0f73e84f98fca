// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/style_backend.h"

#include "core/engine/oom_ladder.h"
#include "core/engine/style/stylize_request.h"
#include "core/engine/style/stylizer.h"
#include "core/image/resize.h"

#include <algorithm>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using base::ImageBuffer;
using base::Result;

constexpr int kTileFloor = 64;
constexpr int kLongestEncoded = 1024;

StylizerHooks hooksOf(RunContext& context)
{
    return {context.stopToken(), [&context](double fraction) { context.progress(fraction, ""); },
            [&context] { context.yieldToPreview(); }};
}

Result<void> requirePicture(const base::ImageRef& picture)
{
    if (!picture || picture->empty())
        return Error{ErrorCode::InvalidArgument, "There is no picture to restyle.", "Open one first."};
    return {};
}

// The photograph and mask of a request at the size asked for.
struct Sized
{
    base::ImageRef photo, mask;
};

Result<Sized> sized(const StylizeRequest& request, int longSide)
{
    if (longSide <= 0 || longSide == std::max(request.photo->width(), request.photo->height()))
        return Sized{request.photo, request.mask};
    auto photo = image::fitLongSide(*request.photo, longSide);
    if (!photo) return photo.error();
    Sized out{std::make_shared<const ImageBuffer>(std::move(*photo)), nullptr};
    if (request.mask) {
        if (request.mask->width() != request.photo->width() ||
            request.mask->height() != request.photo->height())
            return Error{ErrorCode::InvalidArgument,
                         "The mask has " + std::to_string(request.mask->width()) + " x " +
                             std::to_string(request.mask->height()) + " pixels, the picture " +
                             std::to_string(request.photo->width()) + " x " +
                             std::to_string(request.photo->height()) + ".",
                         "Give a mask of the picture's size."};
        auto mask = image::resize(*request.mask, out.photo->width(), out.photo->height());
        if (!mask) return mask.error();
        out.mask = std::make_shared<const ImageBuffer>(std::move(*mask));
    }
    return out;
}

Result<Outcome> stylize(const StylizeRequest& request, neural::StyleNetwork& network,
                        ContentVectors& contents, ModelStore& store, RunContext& context)
{
    if (auto there = requirePicture(request.photo); !there) return there.error();
    const Stylizer stylizer(network, hooksOf(context));
    auto vector = stylizer.vectorFor(request.look,
                                     [&] { return contents.of(request.photo, request.modelId, network); });
    if (!vector) return vector.error();
    if (request.previewLongSide > 0 &&
        request.previewLongSide < std::max(request.photo->width(), request.photo->height())) {
        auto small = sized(request, request.previewLongSide);
        if (!small) return small.error();
        auto preview = Stylizer(network, {})
                           .stylize(*small->photo, small->mask.get(), request.look, *vector,
                                    request.previewLongSide, false);
        // Short of memory, the picture itself still gets its chance in smaller tiles.
        if (!preview && preview.error().code != ErrorCode::OutOfMemory) return preview.error();
        if (preview) context.partial(Outcome(std::move(*preview)));
        if (context.cancelled()) return Error{ErrorCode::Cancelled, "Stopped.", ""};
    }
    auto full = sized(request, request.longSide);
    if (!full) return full.error();
    const TileLimits limits{request.tile > 0 ? request.tile : Stylizer::kAutomaticTile, kTileFloor};
    return runWithMemoryLadder(context, &store, limits, [&](int tile) -> Result<Outcome> {
        auto outcome = stylizer.stylize(*full->photo, full->mask.get(), request.look, *vector, tile,
                                        request.wantStatistics);
        if (!outcome) return outcome.error();
        return Outcome(std::move(*outcome));
    });
}

Result<Outcome> restyle(const RestyleRectRequest& request, neural::StyleNetwork& network, RunContext& context)
{
    if (auto there = requirePicture(request.photo); !there) return there.error();
    auto outcome = Stylizer(network, hooksOf(context))
                       .restyle(*request.photo, request.part, request.mask.get(), request.changed,
                                request.look, request.vector, request.statistics);
    if (!outcome) return outcome.error();
    return Outcome(std::move(*outcome));
}

Result<Outcome> encode(const EncodeStyleRequest& request, neural::StyleNetwork& network)
{
    if (auto there = requirePicture(request.painting); !there) return there.error();
    Result<ImageBuffer> reduced = ImageBuffer();
    const bool large = std::max(request.painting->width(), request.painting->height()) > kLongestEncoded;
    if (large) reduced = image::fitLongSide(*request.painting, kLongestEncoded);
    if (!reduced) return reduced.error();
    auto vector = network.encode(large ? *reduced : *request.painting);
    if (!vector) return vector.error();
    return Outcome(std::move(*vector));
}

} // namespace

StyleBackend::StyleBackend(std::shared_ptr<ModelStore> store, Loader loader)
    : m_store(std::move(store)), m_loader(std::move(loader))
{}

Result<std::shared_ptr<neural::StyleNetwork>> StyleBackend::network(const std::string& modelId,
                                                                    RunContext& context)
{
    const auto device = context.device();
    const std::string key = modelId + (device == neural::Device::Cuda ? "@cuda" : "@cpu");
    return m_store->acquire<neural::StyleNetwork>(
        key, [&]() -> Result<ModelStore::Loaded<neural::StyleNetwork>> {
            auto loaded = m_loader(modelId, device);
            if (!loaded) return loaded.error();
            const auto bytes = (*loaded)->weightBytes();
            return ModelStore::Loaded<neural::StyleNetwork>{
                std::shared_ptr<neural::StyleNetwork>(std::move(*loaded)), bytes};
        });
}

Result<Outcome> StyleBackend::run(const Request& request, RunContext& context)
{
    if (const auto* load = request.as<LoadStyleRequest>()) {
        auto model = network(load->modelId, context);
        if (!model) return model.error();
        return Outcome(LoadStyleOutcome{(*model)->vectorSize(), (*model)->device()});
    }
    if (const auto* whole = request.as<StylizeRequest>()) {
        auto model = network(whole->modelId, context);
        return model ? stylize(*whole, **model, m_contents, *m_store, context)
                     : Result<Outcome>(model.error());
    }
    if (const auto* rect = request.as<RestyleRectRequest>()) {
        auto model = network(rect->modelId, context);
        return model ? restyle(*rect, **model, context) : Result<Outcome>(model.error());
    }
    if (const auto* painting = request.as<EncodeStyleRequest>()) {
        auto model = network(painting->modelId, context);
        return model ? encode(*painting, **model) : Result<Outcome>(model.error());
    }
    return Error{ErrorCode::InvalidArgument,
                 "The style backend does not know requests of kind " + std::string(request.kind()) + ".", ""};
}

void registerStyleBackend(Engine& engine, std::shared_ptr<ModelStore> store, StyleBackend::Loader loader)
{
    const auto backend = std::make_shared<StyleBackend>(std::move(store), std::move(loader));
    for (const auto kind : {StylizeRequest::kind(), RestyleRectRequest::kind(), EncodeStyleRequest::kind(),
                            LoadStyleRequest::kind()})
        engine.registerBackend(std::string(kind), backend);
}

} // namespace moyun::engine
