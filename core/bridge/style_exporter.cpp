// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_exporter.h"

#include "core/bridge/job_list.h"
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

void StyleExporter::start(engine::StylizeRequest request, const base::ImageRef& alpha, const QString& file)
{
    auto work = std::make_shared<Export>();
    work->alpha = alpha;
    work->file = file;
    // Once the pixels are there, writing takes a moment and is not interrupted.
    work->task = m_jobs->add(tr("Export %1").arg(QFileInfo(file).fileName()),
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

void StyleExporter::write(const std::shared_ptr<Export>& work, const base::ImageRef& picture)
{
    m_jobs->setProgress(work->task, 1, tr("Writing"));
    m_writing.run(
        [picture, work] {
            return image::writeImage(std::filesystem::path(work->file.toStdString()), *picture,
                                     work->alpha.get());
        },
        [this, work, picture](base::Result<void> written) {
            if (!written) return end(*work, written.error());
            m_jobs->end(work->task, TaskState::Finished,
                        QStringLiteral("%1 × %2").arg(picture->width()).arg(picture->height()), work->file);
            Q_EMIT exported(work->file);
        });
}

void StyleExporter::end(const Export& work, const base::Error& error)
{
    m_jobs->end(work.task, TaskState::Failed, QString::fromStdString(error.text()));
    Q_EMIT failed(work.file, error);
}

} // namespace moyun::bridge
