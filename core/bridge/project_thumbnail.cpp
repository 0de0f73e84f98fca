// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/project_thumbnail.h"

#include "core/project/saved_version.h"

#include <QBuffer>
#include <QImageReader>

namespace moyun::bridge {

namespace {

constexpr int kMostSide = 1024;

} // namespace

QImage projectThumbnail(const QString& file)
{
    const auto png = project::thumbnailOfFile(file.toStdString());
    return png ? thumbnailOfPng(*png) : QImage();
}

QImage thumbnailOfPng(const project::Bytes& png)
{
    if (png.empty()) return {};
    QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(png.data()), qsizetype(png.size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    return size.isValid() && size.width() <= kMostSide && size.height() <= kMostSide ? reader.read()
                                                                                     : QImage();
}

} // namespace moyun::bridge
