// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace moyun::ui {

// What a drop or the clipboard holds for us: local files, or else the pixels of a picture. Whether a file is
// a picture is found out when it is read.
struct PictureDrop
{
    QStringList files;
    QImage pixels;

    bool isEmpty() const { return files.isEmpty() && pixels.isNull(); }
    static bool offers(const QMimeData* data); // cheap: looks at the formats alone
    static PictureDrop take(const QMimeData* data);
};

} // namespace moyun::ui
