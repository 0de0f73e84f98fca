// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/full_style_render.h"

#include <new>

namespace moyun::bridge {

namespace {

base::Error noMemory()
{
    return {base::ErrorCode::OutOfMemory, "There is not enough memory for a rendering in full size.",
            "Close other programs, or make the picture smaller."};
}

} // namespace

void FullStyleRender::start(Source source, engine::StyleLook look, const QString& modelId,
                            std::optional<canvas::Mask> mask, Progress progress, Done done)
{
    m_done = std::move(done);
    const quint64 ticket = ++m_ticket;
    m_worker.run(
        [source = std::move(source)]() -> base::Result<PlainPicture> {
            try {
                return source();
            } catch (const std::bad_alloc&) {
                return noMemory();
            }
        },
        [this, ticket, look = std::move(look), modelId, mask = std::move(mask),
         progress = std::move(progress)](base::Result<PlainPicture> plain) {
            if (ticket != m_ticket) return;
            if (!plain) return answer(plain.error());
            engine::StylizeRequest request;
            request.photo = plain->photo;
            request.look = look;
            request.modelId = modelId.toStdString();
            const auto alpha = std::make_shared<const std::vector<std::uint8_t>>(std::move(plain->alpha));
            const auto job = m_client->submit(
                std::move(request), m_slot,
                [this, ticket, alpha, mask, progress](const engine::Event& event) {
                    if (ticket != m_ticket) return;
                    if (event.type == engine::EventType::Progress && progress) progress(event.fraction);
                    if (event.type == engine::EventType::Failed) return answer(event.error);
                    if (!engine::isFinal(event.type)) return;
                    const auto* outcome = event.outcome.as<engine::StylizeOutcome>();
                    if (event.type != engine::EventType::Finished || !outcome)
                        return answer(base::Error{base::ErrorCode::Cancelled, "Cancelled.", ""});
                    m_worker.run(
                        [picture = outcome->picture, alpha, mask]() -> base::Result<canvas::Pixels> {
                            try {
                                return layerPixels(*picture, *alpha, mask ? &*mask : nullptr);
                            } catch (const std::bad_alloc&) {
                                return noMemory();
                            }
                        },
                        [this, ticket](base::Result<canvas::Pixels> pixels) {
                            if (ticket == m_ticket) answer(std::move(pixels));
                        });
                });
            if (job == 0) answer(base::Error{base::ErrorCode::Cancelled, "Cancelled.", ""});
        });
}

void FullStyleRender::cancel()
{
    if (!isBusy()) return;
    m_client->cancelSlot(m_slot);
    answer(base::Error{base::ErrorCode::Cancelled, "Cancelled.", ""});
}

void FullStyleRender::answer(base::Result<canvas::Pixels> result)
{
    ++m_ticket;
    if (const Done done = std::exchange(m_done, nullptr)) done(std::move(result));
}

} // namespace moyun::bridge
