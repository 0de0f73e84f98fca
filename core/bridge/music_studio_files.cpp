// SPDX-License-Identifier: GPL-3.0-or-later
// Files of MusicStudio.
#include "core/audio/sound_file.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_sentences.h"
#include "core/bridge/settings.h"
#include "core/music/score_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace moyun::bridge {

namespace {

constexpr int kMostNotesTold = 8; // of a file that could not be read as it stood

QString nameOf(const QString& file)
{
    return QFileInfo(file).fileName();
}

} // namespace

void MusicStudio::create()
{
    ++m_opening;
    useScore(emptyScore(m_wishes), {}, tr("New score"));
}

void MusicStudio::open(const QString& file)
{
    const quint64 asked = ++m_opening;
    using Read = base::Result<music::ReadScore>;
    m_reader.run([file] { return std::make_shared<Read>(music::readScoreFile(file.toStdString())); },
                 [this, file, asked](const std::shared_ptr<Read>& read) {
                     if (asked != m_opening) return; // another was asked for meanwhile
                     const QString name = nameOf(file);
                     if (!*read) return tellError(tr("\"%1\" could not be opened.").arg(name), read->error());
                     stopAudition();
                     useScore(std::move((*read)->score), file, tr("Open %1").arg(name));
                     Settings().setLastFolder(QStringLiteral("music"), QFileInfo(file).absolutePath());
                     Q_EMIT opened(file);
                     const auto& notes = (*read)->notes;
                     if (notes.empty()) return;
                     QStringList told;
                     for (const auto& note : notes) {
                         if (told.size() == kMostNotesTold) {
                             told += tr("And %n more.", "", int(notes.size()) - kMostNotesTold);
                             break;
                         }
                         const auto text = QString::fromStdString(note);
                         told += inLanguageInUse(text).value_or(text);
                     }
                     Q_EMIT noticeRaised(
                         Warning,
                         tr("\"%1\" is open; not everything in it could be taken as it stands.").arg(name),
                         told.join(QLatin1Char('\n')));
                 });
}

void MusicStudio::exportTo(const QString& file)
{
    const QString name = nameOf(file);
    Settings().setLastFolder(QStringLiteral("music"), QFileInfo(file).absolutePath());
    const auto score = std::make_shared<const music::Score>(m_document.score());
    const auto written = [this, file, name](const base::Result<void>& result) {
        --m_writing;
        if (m_finished) return;
        if (!result) return tellError(tr("\"%1\" was not saved.").arg(name), result.error());
        Q_EMIT saved(file);
        Q_EMIT noticeRaised(Notice, tr("Saved \"%1\".").arg(name),
                            tr("It is in %1.").arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
    };
    ++m_writing;
    if (audio::isSoundFileName(file.toStdString())) {
        audio::SoundFileOptions options;
        options.soundFont = m_transport.soundFont().toStdString();
        m_renderer.run(
            [score, path = file.toStdString(), options, stop = m_stopRendering.get_token()] {
                return audio::writeSoundFile(*score, path, options, stop);
            },
            written);
        return;
    }
    m_writer.run([score, path = file.toStdString()] { return music::writeScoreFile(*score, path); }, written);
}

QString MusicStudio::suggestedFile() const
{
    if (!m_document.file().isEmpty()) return m_document.file();
    QString folder = Settings().lastFolder(QStringLiteral("music"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    if (!QFileInfo(folder).isDir()) folder = QDir::homePath();
    QString stem = QString::fromStdString(m_document.score().title).simplified().left(80);
    stem.remove(QLatin1Char('/')).remove(QChar(0));
    if (stem.isEmpty() || stem.startsWith(QLatin1Char('.'))) stem = tr("piece");
    return QDir(folder).filePath(stem + QStringLiteral(".mid"));
}

} // namespace moyun::bridge
