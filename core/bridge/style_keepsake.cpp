// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_keepsake.h"

#include "core/bridge/images.h"
#include "core/image/image_file.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

const QString kModel = QStringLiteral("model"), kVector = QStringLiteral("vector");
constexpr qsizetype kMostTitle = 200;
constexpr std::size_t kMostInfo = 64 << 10, kMostPicture = std::size_t(4) << 20; // bytes
constexpr qsizetype kMostNumbers = 4096;
constexpr int kMostSide = 1024;

QByteArray bytesOf(const neural::StyleVector& vector)
{
    QByteArray bytes(qsizetype(vector.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(vector.data(), qsizetype(vector.size()), bytes.data());
    return bytes;
}

std::optional<neural::StyleVector> vectorOf(const QByteArray& bytes)
{
    const qsizetype count = bytes.size() / qsizetype(sizeof(float));
    if (count == 0 || count > kMostNumbers || bytes.size() % qsizetype(sizeof(float)) != 0) return {};
    neural::StyleVector vector(static_cast<std::size_t>(count));
    qFromLittleEndian<float>(bytes.data(), count, vector.data());
    const auto sane = [](float value) { return std::isfinite(value) && std::abs(value) < 1e6f; };
    if (!std::all_of(vector.begin(), vector.end(), sane)) return {};
    return vector;
}

} // namespace

project::StyleInUse styleInUse(const StyleKeepsake& keepsake)
{
    project::StyleInUse style;
    style.id = keepsake.id.toStdString();
    style.name = keepsake.title.left(kMostTitle).toStdString();
    style.info =
        QJsonDocument(QJsonObject{{kModel, QString::fromStdString(keepsake.modelSha256)},
                                  {kVector, QString::fromLatin1(bytesOf(keepsake.vector).toBase64())}})
            .toJson(QJsonDocument::Compact)
            .toStdString();
    if (!keepsake.thumbnail.isNull())
        if (auto png = image::encodeImage(".png", *plainPicture(keepsake.thumbnail)))
            style.picture = std::make_shared<const project::Bytes>(*std::move(png));
    return style;
}

std::optional<StyleKeepsake> keepsakeOf(const project::StyleInUse& style)
{
    static const QRegularExpression kId(QStringLiteral("^[A-Za-z0-9-]{1,100}$"));
    static const QRegularExpression kHash(QStringLiteral("^[0-9a-f]{64}$"));
    StyleKeepsake keepsake;
    keepsake.id = QString::fromStdString(style.id);
    keepsake.title = QString::fromStdString(style.name).left(kMostTitle);
    if (!kId.match(keepsake.id).hasMatch() || style.info.size() > kMostInfo) return {};
    const QJsonObject info = QJsonDocument::fromJson(QByteArray::fromStdString(style.info)).object();
    const QString model = info.value(kModel).toString();
    const auto vector = vectorOf(QByteArray::fromBase64(info.value(kVector).toString().toLatin1()));
    if (!kHash.match(model).hasMatch() || !vector) return {};
    keepsake.modelSha256 = model.toStdString();
    keepsake.vector = *vector;
    if (!style.picture || style.picture->size() > kMostPicture) return keepsake;
    image::ReadLimits limits;
    limits.maxSide = kMostSide;
    if (auto picture = image::readImageFromMemory(*style.picture, style.name, limits))
        keepsake.thumbnail = screenImage(std::make_shared<base::ImageBuffer>(std::move(picture->rgb)));
    return keepsake;
}

void addStyles(project::Edit& edit, const StylesInUse& inUse,
               const std::map<std::string, project::StyleInUse>& kept)
{
    for (const auto& [id, style] : kept)
        if (std::find(inUse.ids.begin(), inUse.ids.end(), id) == inUse.ids.end())
            edit.styles[id] = std::nullopt;
    for (const StyleKeepsake& keepsake : inUse.own) // what an id stands for never changes
        if (!kept.contains(keepsake.id.toStdString()))
            edit.styles[keepsake.id.toStdString()] = styleInUse(keepsake);
}

} // namespace moyun::bridge
