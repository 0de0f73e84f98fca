// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/images.h"

#include <QPainter>

#include <cstring>

namespace moyun::bridge {
namespace {

void release(void* shared)
{
    delete static_cast<base::ImageRef*>(shared);
}

QImage::Format formatOf(int channels)
{
    switch (channels) {
    case 1:
        return QImage::Format_Grayscale8;
    case 3:
        return QImage::Format_RGB888;
    default:
        return QImage::Format_RGBA8888;
    }
}

} // namespace

QImage sharedImage(const base::ImageRef& picture)
{
    if (!picture || picture->empty()) return {};
    return QImage(picture->data(), picture->width(), picture->height(),
                  static_cast<qsizetype>(picture->stride()), formatOf(picture->channels()), &release,
                  new base::ImageRef(picture));
}

QImage screenImage(const base::ImageRef& picture)
{
    const QImage shared = sharedImage(picture);
    return shared.isNull() ? shared : shared.convertToFormat(QImage::Format_RGB32);
}

base::ImageRef plainPicture(const QImage& image)
{
    if (image.isNull()) return nullptr;
    QImage flat(image.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(QRect(QPoint(), flat.size()), image);
    painter.end();
    auto pixels = std::make_shared<base::ImageBuffer>(flat.width(), flat.height(), 3);
    for (int y = 0; y < flat.height(); ++y)
        std::memcpy(pixels->row(y), flat.constScanLine(y), pixels->stride());
    return pixels;
}

QImage preparedImage(const QImage& image, QSize size)
{
    if (image.isNull() || size.isEmpty()) return {};
    if (image.size() == size) return image.convertToFormat(QImage::Format_RGB32);
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace moyun::bridge
