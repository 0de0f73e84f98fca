// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_growth.h"

#include "core/bridge/style_pixels.h"
#include "core/canvas/convert.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

constexpr char kSlot[] = "canvas.grow";

} // namespace

struct StyleGrowth::Ground
{
    QImage painting;           // premultiplied, of the size of a stage
    base::ImageRef photo;      // the same as the network sees it
    std::vector<QImage> masks; // grey, one for each part; null: everywhere
};

namespace {

QImage greyOf(const canvas::Mask& mask, QSize picture, QSize size)
{
    const base::ImageBuffer whole = canvas::imageOf(mask, {0, 0, picture.width(), picture.height()});
    const QImage grey(whole.data(), whole.width(), whole.height(), whole.width(), QImage::Format_Grayscale8);
    // Of the same size it is no copy by itself, and the pixels go with this function.
    return grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8)
        .copy();
}

base::ImageRef photoOf(const QImage& painting)
{
    auto photo = std::make_shared<base::ImageBuffer>(painting.width(), painting.height(), 3);
    for (int y = 0; y < painting.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(painting.constScanLine(y));
        for (int x = 0; x < painting.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            std::uint8_t* to = photo->pixel(x, y);
            to[0] = plainColour(qRed(from[x]), alpha);
            to[1] = plainColour(qGreen(from[x]), alpha);
            to[2] = plainColour(qBlue(from[x]), alpha);
        }
    }
    return photo;
}

// The parts over the painting, each where its mask is.
QImage composed(QImage below, const std::vector<base::ImageRef>& parts, const std::vector<QImage>& masks)
{
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const base::ImageBuffer& over = *parts[part];
        if (over.width() != below.width() || over.height() != below.height()) continue;
        for (int y = 0; y < below.height(); ++y) {
            auto* to = reinterpret_cast<QRgb*>(below.scanLine(y));
            const std::uint8_t* mask = masks[part].isNull() ? nullptr : masks[part].constScanLine(y);
            for (int x = 0; x < below.width(); ++x) {
                const int share = mask ? mask[x] : 255, alpha = qAlpha(to[x]);
                const std::uint8_t* pixel = over.pixel(x, y);
                const auto mixed = [&](int was, int is) {
                    return (was * (255 - share) + is * alpha / 255 * share + 127) / 255;
                };
                to[x] = qRgba(mixed(qRed(to[x]), pixel[0]), mixed(qGreen(to[x]), pixel[1]),
                              mixed(qBlue(to[x]), pixel[2]), alpha);
            }
        }
    }
    return below;
}

} // namespace

void StyleGrowth::start(const QImage& painting, QSize picture, std::vector<Part> parts,
                        const QString& modelId, Progress progress, Done done)
{
    m_done = std::move(done);
    m_progress = std::move(progress);
    m_parts = std::move(parts);
    m_model = modelId;
    m_stages.clear();
    m_rendered.clear();
    const quint64 ticket = ++m_ticket;
    if (painting.isNull() || picture.isEmpty() || m_parts.empty()) return answer({});
    QSize size = painting.size();
    if (std::max(size.width(), size.height()) > kLongSide)
        size.scale(kLongSide, kLongSide, Qt::KeepAspectRatio);
    // Strokes stay as large on the picture as they are.
    const float scale = float(size.width()) / float(picture.width());
    for (Part& part : m_parts)
        part.look.strokeScale = std::clamp(part.look.strokeScale * scale, engine::StyleLook::kFinest,
                                           engine::StyleLook::kBroadest);
    m_worker.run(
        [painting, picture, size, parts = m_parts]() -> std::shared_ptr<const Ground> {
            auto ground = std::make_shared<Ground>();
            ground->painting = painting.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                   .convertToFormat(QImage::Format_ARGB32_Premultiplied);
            ground->photo = photoOf(ground->painting);
            for (const Part& part : parts)
                ground->masks.push_back(part.mask ? greyOf(*part.mask, picture, size) : QImage());
            return ground;
        },
        [this, ticket](const std::shared_ptr<const Ground>& ground) {
            if (ticket != m_ticket) return;
            m_ground = ground;
            render();
        });
}

void StyleGrowth::render()
{
    const quint64 ticket = m_ticket;
    engine::StylizeRequest request;
    request.photo = m_ground->photo;
    request.look = m_parts[m_rendered.size()].look;
    request.look.strength *= float(m_stages.size() + 1) / float(kStages + 1);
    request.modelId = m_model.toStdString();
    const auto job = m_client->submit(std::move(request), kSlot, [this, ticket](const engine::Event& event) {
        if (ticket != m_ticket || !engine::isFinal(event.type)) return;
        const auto* outcome = event.outcome.as<engine::StylizeOutcome>();
        if (event.type != engine::EventType::Finished || !outcome) return answer({});
        take(outcome->picture);
    });
    if (job == 0) answer({});
}

void StyleGrowth::take(const base::ImageRef& rendered)
{
    m_rendered.push_back(rendered);
    if (m_progress)
        m_progress(double(m_stages.size() * m_parts.size() + m_rendered.size()) /
                   double(kStages * m_parts.size()));
    if (m_rendered.size() < m_parts.size()) return render();
    const quint64 ticket = m_ticket;
    m_worker.run(
        [ground = m_ground, parts = m_rendered] { return composed(ground->painting, parts, ground->masks); },
        [this, ticket](const QImage& stage) {
            if (ticket != m_ticket) return;
            m_stages.push_back(stage);
            m_rendered.clear();
            if (m_stages.size() == std::size_t(kStages)) return answer(std::move(m_stages));
            render();
        });
}

void StyleGrowth::cancel()
{
    if (!isBusy()) return;
    m_client->cancelSlot(kSlot);
    answer({});
}

void StyleGrowth::answer(Stages stages)
{
    ++m_ticket;
    m_ground.reset();
    m_rendered.clear();
    if (const Done done = std::exchange(m_done, nullptr)) done(std::move(stages));
}

} // namespace moyun::bridge
