// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_sheet.h"

#include "core/bridge/poem_verses.h"
#include "core/bridge/red_seal.h"
#include "core/poem/form.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

constexpr double kLong = 842, kShort = 595; // A4
constexpr double kMargin = 64;
constexpr double kLargest = 52, kUnbroken = 30, kSmallest = 13; // type
constexpr double kColumnPitch = 1.75, kRowPitch = 1.6;
const QColor kPaper(0xf5, 0xee, 0xde);

QFont serif(double size)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                      QStringLiteral("Noto Serif"), QStringLiteral("serif")});
    font.setPixelSize(std::max(1, int(std::lround(size))));
    return font;
}

std::size_t cellsOf(const std::u32string& text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char32_t c) { return !hangsInColumn(c); }));
}

} // namespace

PoemSheet::PoemSheet(const PoemState& state)
{
    m_seal = sealName(state.author);
    m_columns = poem::formInfo(state.form).isChinese;
    if (m_columns)
        setColumns(state);
    else
        setRows(state);
}

void PoemSheet::setColumns(const PoemState& state)
{
    const auto parts = versesOf(state);
    const double height = kShort - 2 * kMargin, width = kLong - 2 * kMargin;
    const std::size_t heads = (state.title.empty() ? 0 : 1) + (state.author.empty() ? 0 : 1);
    std::size_t longest = state.title.size();
    for (const auto& part : parts) longest = std::max(longest, cellsOf(part));
    double size = kLargest;
    std::size_t room = 1, columns = 1;
    for (;; size -= 1) {
        room = std::size_t(height / (1.12 * size));
        columns = heads;
        for (const auto& part : parts) columns += (std::max<std::size_t>(1, cellsOf(part)) + room - 1) / room;
        // Large type as long as no column has to be broken for it.
        if (size > kUnbroken && longest > room) continue;
        if (double(columns + 1) * kColumnPitch * size <= width || size <= kSmallest) break;
    }
    const double wide = std::max(width, double(columns + 1) * kColumnPitch * size);
    m_size = {wide + 2 * kMargin, kShort};
    const double used = double(columns) * kColumnPitch * size;
    double x = kMargin + wide / 2 + used / 2 - kColumnPitch * size / 2;
    const double top = kMargin + (height - double(std::min(longest, room)) * 1.12 * size) / 2;
    const auto column = [&](const std::u32string& text, double type, double from) {
        double y = from + 0.56 * type;
        std::size_t in = 0;
        for (const char32_t c : text) {
            if (hangsInColumn(c)) {
                // Hung in the upper right corner of its square, beside the character before it.
                m_pieces.append({QString::fromUcs4(&c, 1), {x + 0.62 * type, y - 0.6 * type}, type, 0});
                continue;
            }
            if (in == room) {
                in = 0;
                x -= kColumnPitch * size;
                y = top + 0.56 * type;
            }
            const double turn = turnsInColumn(c) ? 90 : 0;
            m_pieces.append({QString::fromUcs4(&c, 1), {x, y}, type, turn});
            y += 1.12 * type;
            ++in;
        }
        x -= kColumnPitch * size;
    };
    if (!state.title.empty()) column(state.title, size, top);
    if (!state.author.empty()) column(state.author, 0.62 * size, top + 2.2 * size);
    for (const auto& part : parts) column(part, size, top);
    const double seal = std::min(46.0, 1.5 * size);
    m_sealRect = QRectF(std::max(kMargin * 0.62, x - 0.1 * size),
                        kShort - std::min(top, 1.6 * kMargin) - seal, seal, seal);
}

void PoemSheet::setRows(const PoemState& state)
{
    const auto parts = versesOf(state);
    const double width = kShort - 2 * kMargin, height = kLong - 2 * kMargin;
    double size = 22;
    QList<QString> rows;
    for (;; size -= 1) {
        rows.clear();
        const QFontMetricsF metrics(serif(size));
        for (const auto& part : parts) {
            QString row;
            for (const QString& word :
                 QString::fromUcs4(part.data(), qsizetype(part.size())).split(QLatin1Char(' '))) {
                const QString longer = row.isEmpty() ? word : row + QLatin1Char(' ') + word;
                if (!row.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                    rows += row;
                    row = QStringLiteral("    ") + word;
                } else {
                    row = longer;
                }
            }
            rows += row;
        }
        if (double(rows.size() + 4) * kRowPitch * size <= height || size <= 11) break;
    }
    double y = kMargin + 1.4 * size;
    const QString title = QString::fromUcs4(state.title.data(), qsizetype(state.title.size()));
    const QString author = QString::fromUcs4(state.author.data(), qsizetype(state.author.size()));
    if (!title.isEmpty()) m_pieces.append({title, {kMargin, y}, 1.25 * size, 0});
    if (!title.isEmpty()) y += 1.4 * kRowPitch * size;
    if (!author.isEmpty()) m_pieces.append({author, {kMargin, y}, 0.8 * size, 0});
    if (!author.isEmpty()) y += 1.4 * kRowPitch * size;
    for (const QString& row : rows) {
        m_pieces.append({row, {kMargin, y}, size, 0});
        y += kRowPitch * size;
    }
    m_size = {kShort, std::max(kLong, y + kMargin + 60)};
    m_sealRect = QRectF(kShort - kMargin - 44, m_size.height() - kMargin - 44, 44, 44);
}

void PoemSheet::paint(QPainter& painter) const
{
    const QRectF page(QPointF(), m_size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(page, kPaper);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xb9, 0xa5, 0x86), 1.4));
    painter.drawRect(page.adjusted(22, 22, -22, -22));
    painter.setPen(QPen(QColor(0xb9, 0xa5, 0x86), 0.5));
    painter.drawRect(page.adjusted(27, 27, -27, -27));
    painter.setPen(QColor(0x26, 0x21, 0x1c));
    for (const Piece& piece : m_pieces) {
        painter.setFont(serif(piece.size));
        if (!m_columns) {
            painter.drawText(piece.middle, piece.text);
            continue;
        }
        painter.save();
        painter.translate(piece.middle);
        painter.rotate(piece.turn);
        const double s = piece.size;
        painter.drawText(QRectF(-s, -s, 2 * s, 2 * s), Qt::AlignCenter | Qt::TextDontClip, piece.text);
        painter.restore();
    }
    paintSeal(painter, m_sealRect, m_seal, kPaper);
}

std::u32string sheetText(const PoemState& state)
{
    std::u32string text;
    if (!state.title.empty()) text += state.title + U"\n";
    if (!state.author.empty()) text += state.author + U"\n";
    if (!text.empty()) text += U"\n";
    return text + state.text + U"\n";
}

} // namespace moyun::bridge
