// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/shelf_reader.h"

#include "core/bridge/images.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace moyun::bridge {

constexpr int kLearnSide = 1024;
constexpr int kLeastSide = 16;
constexpr int kThumbnail = 256;

QList<ReadStyle> readShelf(const engine::StyleCollection& collection, bool own)
{
    QList<ReadStyle> styles;
    for (const engine::NamedStyle& named : collection.styles()) {
        ReadStyle style;
        style.vector = named.vector;
        style.entry.id = QString::fromStdString(named.id);
        style.entry.titleEn = QString::fromStdString(named.titleEn);
        style.entry.titleZh = QString::fromStdString(named.titleZh);
        style.entry.artistEn = QString::fromStdString(named.artistEn);
        style.entry.artistZh = QString::fromStdString(named.artistZh);
        if (named.year != 0) style.entry.year = QString::number(named.year);
        style.entry.own = own;
        if (!named.thumbnail.empty())
            if (auto picture = image::readImage(collection.thumbnailPath(named)))
                style.entry.thumbnail =
                    screenImage(std::make_shared<base::ImageBuffer>(std::move(picture->rgb)));
        styles.append(style);
    }
    return styles;
}

base::Result<LearnablePicture> learnablePicture(const base::ImageBuffer& picture)
{
    if (std::min(picture.width(), picture.height()) < kLeastSide)
        return base::Error{base::ErrorCode::InvalidArgument,
                           "A painting of less than 16 pixels a side has no style to learn.",
                           "Choose a larger picture."};
    LearnablePicture result;
    const double longSide = std::max(picture.width(), picture.height());
    const double factor = std::min(1.0, kLearnSide / longSide);
    auto reduced = image::resize(picture, std::max(kLeastSide, qRound(picture.width() * factor)),
                                 std::max(kLeastSide, qRound(picture.height() * factor)));
    if (!reduced) return reduced.error();
    auto square = image::centreCropSquare(*reduced);
    if (!square) return square.error();
    auto thumbnail = image::resize(*square, kThumbnail, kThumbnail);
    if (!thumbnail) return thumbnail.error();
    result.picture = std::make_shared<base::ImageBuffer>(*std::move(reduced));
    result.thumbnail = std::make_shared<base::ImageBuffer>(*std::move(thumbnail));
    return result;
}

QString newStyleId(const QString& title)
{
    static const QRegularExpression kOthers(QStringLiteral("[^a-z0-9]+"));
    QString stem = title.toLower().replace(kOthers, QStringLiteral("-")).left(32);
    while (stem.startsWith(QLatin1Char('-'))) stem.remove(0, 1);
    while (stem.endsWith(QLatin1Char('-'))) stem.chop(1);
    if (stem.isEmpty()) stem = QStringLiteral("style");
    static int count = 0; // two within a millisecond
    return QStringLiteral("my-%1-%2-%3")
        .arg(stem, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")))
        .arg(++count);
}

} // namespace moyun::bridge
