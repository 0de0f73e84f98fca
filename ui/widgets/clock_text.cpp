// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clock_text.h"

#include <QLocale>

namespace moyun::ui {

QString clockText(QTime time)
{
    const QLocale locale;
    // Periods of the day ("in the morning", B in the patterns of CLDR) are more than Qt 6.4 can say: it
    // writes the letter.
    const bool hasPeriods = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('B'));
    return hasPeriods ? locale.toString(time, QStringLiteral("HH:mm"))
                      : locale.toString(time, QLocale::ShortFormat);
}

} // namespace moyun::ui
