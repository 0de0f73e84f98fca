// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_exporter.h"

#include "core/bridge/job_list.h"
#include "core/bridge/style_pixels.h"
#include "core/image/image_file.h"

#include <QFileInfo>

namespace moyun::bridge {

namespace {

const engine::SlotId kExportSlot = "style.export";

} // namespace

StyleExporter::StyleExporter(EngineClient* client, JobList* jobs, QObject* parent)
    : QObject(parent), m_client(client), m_jobs(jobs)
{
    client->declareSlot(kExportSlot, engine::Policy::Fifo);
}

void StyleExporter::start(engine::StylizeRequest request, const base::ImageRef& alpha, StyleRendering of,
                          const QString& file)
{
    auto work = std::make_shared<Export>();
    work->alpha = alpha;
    work->rendering = std::move(of);
    work->file = file;
    // Once the pixels are there, writing takes a moment and is not interrupted.
    work->task = m_jobs->add(file.isEmpty() ? tr("Render the style in full size")
                                            : tr("Export %1").arg(QFileInfo(file).fileName()),
                             [this, work] { m_client->cancel(work->job); });
    work->job = m_client->submit(std::move(request), kExportSlot,
                                 [this, work](const engine::Event& event) { hear(work, event); });
}

void StyleExporter::hear(const std::shared_ptr<Export>& work, const engine::Event& event)
{
    switch (event.type) {
    case engine::EventType::Started:
        m_jobs->setRunning(work->task, tr("Painting"));
        break;
    case engine::EventType::Progress:
        m_jobs->setProgress(work->task, event.fraction, tr("Painting"));
        break;
    case engine::EventType::Notice:
        m_jobs->setRunning(work->task, QString::fromStdString(event.text));
        break;
    case engine::EventType::Finished:
        cut(work, event.outcome.as<engine::StylizeOutcome>()->picture);
        write(work, event.outcome.as<engine::StylizeOutcome>()->picture);
        break;
    case engine::EventType::Failed:
        end(*work, event.error);
        break;
    case engine::EventType::Cancelled:
    case engine::EventType::Superseded:
        m_jobs->end(work->task, TaskState::Cancelled);
        break;
    default:
        break;
    }
}

void StyleExporter::cut(const std::shared_ptr<Export>& work, const base::ImageRef& picture)
{
    if (picture->width() > canvas::kMostSide || picture->height() > canvas::kMostSide) return;
    m_writing.run(
        [picture, alpha = work->alpha] {
            const std::size_t count = std::size_t(picture->width()) * std::size_t(picture->height());
            std::vector<std::uint8_t> opacity(count, 255);
            if (alpha) std::copy_n(alpha->data(), count, opacity.begin());
            return layerPixels(*picture, opacity, nullptr);
        },
        [this, work, picture](canvas::Pixels pixels) {
            StyleRendering rendering = work->rendering;
            rendering.pixels = std::move(pixels);
            rendering.width = picture->width();
            rendering.height = picture->height();
            Q_EMIT rendered(rendering);
        });
}

void StyleExporter::write(const std::shared_ptr<Export>& work, const base::ImageRef& picture)
{
    const QString size = QStringLiteral("%1 × %2").arg(picture->width()).arg(picture->height());
    if (work->file.isEmpty()) return m_jobs->end(work->task, TaskState::Finished, size);
    m_jobs->setProgress(work->task, 1, tr("Writing"));
    m_writing.run(
        [picture, work] {
            return image::writeImage(std::filesystem::path(work->file.toStdString()), *picture,
                                     work->alpha.get());
        },
        [this, work, size](base::Result<void> written) {
            if (!written) return end(*work, written.error());
            m_jobs->end(work->task, TaskState::Finished, size, work->file);
            Q_EMIT exported(work->file);
        });
}

void StyleExporter::end(const Export& work, const base::Error& error)
{
    m_jobs->end(work.task, TaskState::Failed, QString::fromStdString(error.text()));
    Q_EMIT failed(work.file, error);
}

} // namespace moyun::bridge
