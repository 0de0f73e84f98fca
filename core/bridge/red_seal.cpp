// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/red_seal.h"

#include "core/poem/poem.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

QString sealName(std::u32string_view name)
{
    QString seal;
    int count = 0;
    for (const char32_t c : name)
        if (poem::isHan(c) && count < 4) {
            seal += QString::fromUcs4(&c, 1);
            ++count;
        }
    return seal;
}

void paintSeal(QPainter& painter, const QRectF& rect, const QString& name, const QColor& paper)
{
    const auto characters = name.toUcs4();
    const qsizetype count = std::min<qsizetype>(4, characters.size());
    if (count == 0) return;
    const double unit = rect.width() / 44; // of the usual size, in points
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xb8, 0x2f, 0x24));
    painter.drawRoundedRect(rect, 3 * unit, 3 * unit);
    painter.setPen(QPen(paper, 0.8 * unit));
    painter.setBrush(Qt::NoBrush);
    const double frame = 2.4 * unit, edge = 4 * unit;
    painter.drawRoundedRect(rect.adjusted(frame, frame, -frame, -frame), 2 * unit, 2 * unit);
    const int rows = count == 1 ? 1 : 2, columns = count <= 2 ? 1 : 2;
    const QRectF inner = rect.adjusted(edge, edge, -edge, -edge);
    const double w = inner.width() / columns, h = inner.height() / rows;
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                      QStringLiteral("serif")});
    font.setPixelSize(std::max(1, int(std::lround(0.92 * std::min(w, h)))));
    font.setBold(true);
    painter.setFont(font);
    for (qsizetype i = 0; i < count; ++i) {
        // Three characters: the first alone on the right.
        const qsizetype at = count == 3 && i > 0 ? i + 1 : i;
        QRectF cell(inner.right() - double(at / rows + 1) * w, inner.top() + double(at % rows) * h, w, h);
        if (count == 3 && i == 0) cell.setHeight(inner.height());
        const char32_t c = characters[i];
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QString::fromUcs4(&c, 1));
    }
}

} // namespace moyun::bridge
