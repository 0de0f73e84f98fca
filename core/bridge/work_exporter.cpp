// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/work_exporter.h"

#include "core/audio/sound_file.h"
#include "core/base/atomic_file.h"
#include "core/bridge/error_text.h"
#include "core/bridge/job_list.h"
#include "core/bridge/work_page.h"
#include "core/bridge/work_video.h"
#include "core/bridge/work_web.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace moyun::bridge {

namespace {

constexpr double kSoundShare = 0.15; // of the whole, of a video

struct Wish
{
    WorkExporter::Kind kind;
    StudioWork work;
    QString face, file;
    std::filesystem::path soundFont;
};

using Progress = std::function<void(double)>;

// 16 bits, two sides, 44,100 a second: from the size of a WAV file.
double secondsOf(const QString& wave)
{
    return double(QFileInfo(wave).size()) / (44'100 * 4);
}

base::Result<void> write(const std::filesystem::path& file, const QByteArray& bytes)
{
    return base::writeFileAtomically(
        file, {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
}

base::Result<void> make(const Wish& wish, std::stop_token stop, const Progress& progress)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return base::Error{base::ErrorCode::Io,
                           "There is no room for the sound: " + folder.errorString().toStdString(),
                           "Make room in the folder for temporary files, then try again."};
    const std::filesystem::path file = wish.file.toStdString();
    if (wish.kind == WorkExporter::Page) {
        const auto pdf = workPdf(wish.work, wish.face);
        if (!pdf) return pdf.error();
        return write(file, *pdf);
    }
    const bool video = wish.kind == WorkExporter::Video;
    QString sound;
    if (hasMelody(wish.work)) {
        sound = folder.filePath(video ? QStringLiteral("melody.wav") : QStringLiteral("melody.flac"));
        audio::SoundFileOptions options;
        options.soundFont = wish.soundFont;
        const double share = video ? kSoundShare : 0.9;
        if (auto done = audio::writeSoundFile(wish.work.score, sound.toStdString(), options, stop,
                                              [&](double part) { progress(share * part); });
            !done)
            return done.error();
    }
    if (video)
        return writeVideo(wish.work, wish.face, sound.toStdString(),
                          videoSeconds(wish.work, secondsOf(sound)), file, stop,
                          [&](double part) { progress(kSoundShare + (1 - kSoundShare) * part); });
    QByteArray bytes;
    if (QFile played(sound); !sound.isEmpty() && played.open(QIODevice::ReadOnly)) bytes = played.readAll();
    const QByteArray page = workHtml(wish.work, bytes);
    return write(file, page);
}

} // namespace

WorkExporter::WorkExporter(JobList* jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

WorkExporter::~WorkExporter()
{
    finish();
}

QString WorkExporter::ending(Kind kind)
{
    return kind == Page  ? QStringLiteral(".pdf")
           : kind == Web ? QStringLiteral(".html")
                         : QStringLiteral(".mp4");
}

void WorkExporter::finish()
{
    m_stop.request_stop();
    m_writer.finish();
}

void WorkExporter::start(Kind kind, StudioWork work, const QString& face, const QString& file,
                         const std::filesystem::path& soundFont)
{
    const Wish wish{kind, std::move(work), face, file, soundFont};
    const auto stop = std::make_shared<std::stop_source>();
    const QString name = QFileInfo(file).fileName();
    const quint64 task = m_jobs->add(tr("Export %1").arg(name), [stop] { stop->request_stop(); });
    ++m_running;
    m_jobs->setRunning(task);
    const Progress progress = [this, task, last = -1](double part) mutable {
        const int percent = int(100 * part);
        if (percent == last) return;
        last = percent;
        QMetaObject::invokeMethod(
            this, [this, task, part] { m_jobs->setProgress(task, part, {}); }, Qt::QueuedConnection);
    };
    m_writer.run(
        [wish, stop, whole = m_stop.get_token(), progress] {
            const std::stop_callback both(whole, [stop] { stop->request_stop(); });
            return make(wish, stop->get_token(), progress);
        },
        [this, task, file, name](const base::Result<void>& done) {
            --m_running;
            if (done) {
                m_jobs->end(task, TaskState::Finished, {}, file);
                Q_EMIT exported(file);
                return;
            }
            const bool cancelled = done.error().code == base::ErrorCode::Cancelled;
            const QString text = errorText(done.error());
            m_jobs->end(task, cancelled ? TaskState::Cancelled : TaskState::Failed,
                        cancelled ? QString() : text);
            if (!cancelled) Q_EMIT failed(tr("%1 could not be exported.").arg(name), text);
        });
}

} // namespace moyun::bridge
