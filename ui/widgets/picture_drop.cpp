// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_drop.h"

#include <QMimeData>
#include <QUrl>

namespace moyun::ui {

bool PictureDrop::offers(const QMimeData* data)
{
    return data && (data->hasUrls() || data->hasImage());
}

PictureDrop PictureDrop::take(const QMimeData* data)
{
    PictureDrop drop;
    if (!data) return drop;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) drop.files += url.toLocalFile();
    if (drop.files.isEmpty() && data->hasImage()) drop.pixels = qvariant_cast<QImage>(data->imageData());
    return drop;
}

} // namespace moyun::ui
