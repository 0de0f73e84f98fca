// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/size_words.h"

namespace moyun::ui {

QString SizeWords::pixels(QSize size)
{
    return tr("%1 × %2 pixels").arg(size.width()).arg(size.height());
}

QString SizeWords::printed(QSize size, double dpi)
{
    constexpr double kCentimetresPerInch = 2.54;
    const auto length = [dpi](int pixels) {
        return QString::number(pixels / dpi * kCentimetresPerInch, 'f', 1);
    };
    return tr("%1 × %2 cm in print, at %3 dpi")
        .arg(length(size.width()), length(size.height()), QString::number(dpi, 'g', 6));
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

QString SizeWords::sentences(const QStringList& parts)
{
    return parts.join(tr(". ", "between two sentences"));
}

QString SizeWords::memoryNeed(QSize size)
{
    return tr("A layer that is painted all over takes %1 of memory; empty parts take none.")
        .arg(bytes(layerBytes(size)));
}

} // namespace moyun::ui
