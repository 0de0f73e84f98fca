// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/size_words.h"

namespace moyun::ui {

QString SizeWords::pixels(QSize size)
{
    return tr("%1 × %2 pixels").arg(size.width()).arg(size.height());
}

QString SizeWords::bytes(double bytes)
{
    const char* const kUnits[] = {"B", "KB", "MB", "GB"};
    int unit = 0;
    while (bytes >= 1000 && unit < 3) {
        bytes /= 1024;
        ++unit;
    }
    return QStringLiteral("%1 %2")
        .arg(bytes, 0, 'f', bytes < 9.95 && unit > 0 ? 1 : 0)
        .arg(QLatin1String(kUnits[unit]));
}

QString SizeWords::memoryNeed(QSize size)
{
    return tr("A layer that is painted all over takes %1 of memory; empty parts take none.")
        .arg(bytes(layerBytes(size)));
}

} // namespace moyun::ui
