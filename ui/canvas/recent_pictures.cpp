// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/recent_pictures.h"

#include "core/bridge/images.h"
#include "core/bridge/project_thumbnail.h"
#include "core/bridge/settings.h"
#include "core/image/image_file.h"
#include "ui/canvas/thumbnail_image.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>

namespace moyun::ui {

namespace {

constexpr qint64 kMostBytes = 64 << 20;
constexpr std::int64_t kMostPixels = 64'000'000;
constexpr int kMostKept = 200; // files in the cache folder

bool isProject(const QString& file)
{
    return file.endsWith(QLatin1String(".moyun"), Qt::CaseInsensitive);
}

bool isPicture(const QString& file)
{
    return isProject(file) || file.endsWith(QLatin1String(".ora"), Qt::CaseInsensitive) ||
           image::hasReadableExtension(file.toStdString());
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
}

// A name for this state of the file.
QString cacheFile(const QString& file)
{
    const QFileInfo info(file);
    const QString state = QStringLiteral("%1|%2|%3")
                              .arg(info.absoluteFilePath())
                              .arg(info.size())
                              .arg(info.lastModified().toMSecsSinceEpoch());
    return folder() + QLatin1Char('/') +
           QString::fromLatin1(
               QCryptographicHash::hash(state.toUtf8(), QCryptographicHash::Sha256).toHex().left(40)) +
           QStringLiteral(".png");
}

void keep(const QString& to, const QImage& thumbnail)
{
    QDir dir(folder());
    if (!dir.mkpath(QStringLiteral("."))) return;
    QFileInfoList kept = dir.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
    while (kept.size() >= kMostKept) QFile::remove(kept.takeLast().absoluteFilePath());
    QSaveFile out(to);
    if (out.open(QIODevice::WriteOnly) && thumbnail.save(&out, "png")) out.commit();
}

QImage read(const QString& file)
{
    const QString cached = cacheFile(file);
    QImageReader reader(cached, "png");
    if (const QSize size = reader.size(); size.isValid() && size.width() <= 1024 && size.height() <= 1024)
        if (const QImage known = reader.read(); !known.isNull()) return known;
    if (isProject(file)) return bridge::projectThumbnail(file);
    if (file.endsWith(QLatin1String(".ora"), Qt::CaseInsensitive) || QFileInfo(file).size() > kMostBytes)
        return {};
    image::ReadLimits limits;
    limits.maxPixels = kMostPixels;
    auto picture = image::readImage(file.toStdString(), limits);
    if (!picture) return {};
    const auto& rgb = picture->rgb;
    const QImage whole(rgb.pixel(0, 0), rgb.width(), rgb.height(), 3 * qsizetype(rgb.width()),
                       QImage::Format_RGB888);
    const QImage thumbnail = whole.scaled(RecentPictures::kSide, RecentPictures::kSide, Qt::KeepAspectRatio,
                                          Qt::SmoothTransformation);
    keep(cached, thumbnail);
    return thumbnail;
}

} // namespace

RecentPictures::RecentPictures(QObject* parent) : QObject(parent) {}

QStringList RecentPictures::files()
{
    QStringList found;
    for (const QString& file : bridge::Settings().recentFiles())
        if (found.size() < kMost && isPicture(file) && QFileInfo::exists(file)) found.append(file);
    return found;
}

QImage RecentPictures::thumbnail(const QString& file)
{
    const auto known = m_known.constFind(file);
    if (known != m_known.constEnd()) return *known;
    m_known.insert(file, QImage());
    m_worker.run([file] { return read(file); },
                 [this, file](const QImage& thumbnail) {
                     if (thumbnail.isNull()) return;
                     m_known.insert(file, thumbnail);
                     Q_EMIT changed(file);
                 });
    return {};
}

void RecentPictures::remember(const QString& file, const QImage& thumbnail)
{
    if (thumbnail.isNull()) return;
    m_known.insert(file, thumbnail);
    Q_EMIT changed(file);
    m_worker.run(
        [file, thumbnail] {
            keep(cacheFile(file), thumbnail);
            return true;
        },
        [](bool) {});
}

void RecentPictures::remember(const QString& file, const canvas::Picture& picture)
{
    m_worker.run(
        [file, picture] {
            const QImage thumbnail = imageOf(canvas::thumbnailOf(picture, 0, kSide));
            if (!thumbnail.isNull()) keep(cacheFile(file), thumbnail);
            return thumbnail;
        },
        [this, file](const QImage& thumbnail) {
            m_known.insert(file, thumbnail);
            Q_EMIT changed(file);
        });
}

} // namespace moyun::ui
