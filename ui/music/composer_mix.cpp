// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/composer_mix.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

struct Part
{
    QString name;
    double share = 1;
};

Part partOf(const QString& text)
{
    bool said = false;
    const double share = text.section(QLatin1Char(':'), 1, 1).toDouble(&said);
    return {text.section(QLatin1Char(':'), 0, 0).trimmed(),
            said && std::isfinite(share) && share > 0 ? share : 1};
}

} // namespace

ComposerMix ComposerMix::read(const QString& wish)
{
    const QStringList parts = wish.split(QLatin1Char(','), Qt::SkipEmptyParts);
    ComposerMix mix;
    if (parts.isEmpty()) return mix;
    const Part first = partOf(parts[0]);
    mix.first = first.name;
    if (parts.size() < 2) return mix;
    const Part second = partOf(parts[1]);
    mix.second = second.name;
    mix.share = std::clamp(int(std::lround(100 * first.share / (first.share + second.share))), 1, 99);
    return mix;
}

QString ComposerMix::written() const
{
    if (first.isEmpty() || second.isEmpty() || second == first) return first;
    return QStringLiteral("%1:%2,%3:%4").arg(first).arg(share).arg(second).arg(100 - share);
}

} // namespace moyun::ui
