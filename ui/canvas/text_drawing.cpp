// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/text_drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

constexpr int kMostSide = 8192;
constexpr double kLineHeight = 1.25, kColumnWidth = 1.35; // of the size
constexpr double kMargin = 0.35; // of the size, around the text: what fonts draw beyond their boxes

// Written upright in columns: the scripts of East Asia and their full-width forms.
bool isUpright(char32_t c)
{
    return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFFEF) || c >= 0x20000;
}

// As columns write it.
char32_t verticalForm(char32_t c)
{
    static const std::pair<char32_t, char32_t> kForms[] = {
        {U'（', U'︵'}, {U'）', U'︶'}, {U'【', U'︻'}, {U'】', U'︼'}, {U'《', U'︽'}, {U'》', U'︾'},
        {U'〈', U'︿'}, {U'〉', U'﹀'}, {U'「', U'﹁'}, {U'」', U'﹂'}, {U'『', U'﹃'}, {U'』', U'﹄'},
        {U'“', U'﹃'},  {U'”', U'﹄'},  {U'‘', U'﹁'},  {U'’', U'﹂'},  {U'—', U'︱'},  {U'…', U'︙'}};
    for (const auto& [from, to] : kForms)
        if (c == from) return to;
    return c;
}

bool hangsInCorner(char32_t c)
{
    return c == U'，' || c == U'。' || c == U'、' || c == U'．';
}

struct Piece
{
    QString text;
    bool upright = true;
    bool corner = false;
    double length = 0; // along the column
};

std::vector<Piece> piecesOf(const QString& column, const QFontMetricsF& metrics, double size)
{
    std::vector<Piece> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, column);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const QString text = column.mid(from, to - from);
        const auto codes = text.toUcs4();
        const char32_t form = codes.isEmpty() ? U' ' : verticalForm(codes.first());
        const bool changed = !codes.isEmpty() && form != char32_t(codes.first());
        if (changed && metrics.inFontUcs4(form))
            pieces.push_back({QString::fromUcs4(&form, 1), true, false, size});
        else if (!codes.isEmpty() && isUpright(codes.first()))
            pieces.push_back({text, true, hangsInCorner(codes.first()), size});
        else if (!pieces.empty() && !pieces.back().upright)
            pieces.back().text += text;
        else
            pieces.push_back({text, false, false, 0});
    }
    for (Piece& piece : pieces)
        if (!piece.upright) piece.length = metrics.horizontalAdvance(piece.text);
    return pieces;
}

void drawColumn(QPainter& painter, const std::vector<Piece>& pieces, QPointF middleTop, double size,
                const QFontMetricsF& metrics)
{
    double y = middleTop.y();
    for (const Piece& piece : pieces) {
        if (piece.upright) {
            const double wide = metrics.horizontalAdvance(piece.text);
            const double by = piece.corner ? 0.55 * size : 0;
            // The em box stands in the cell as it does in a line.
            painter.drawText(QPointF(middleTop.x() - wide / 2 + by,
                                     y + size / 2 + (metrics.ascent() - metrics.descent()) / 2 - by),
                             piece.text);
        } else {
            painter.save();
            painter.translate(middleTop.x(), y);
            painter.rotate(90);
            painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), piece.text);
            painter.restore();
        }
        y += piece.length;
    }
}

} // namespace

DrawnText drawText(const TextLook& look)
{
    if (look.text.trimmed().isEmpty()) return {};
    QFont font;
    if (!look.font.isEmpty()) font.setFamilies({look.font, QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(std::clamp(int(std::lround(look.size)), 1, 4000));
    font.setBold(look.bold);
    font.setItalic(look.italic);
    font.setStyleStrategy(look.antialias ? QFont::PreferAntialias : QFont::NoAntialias);
    const QFontMetricsF metrics(font);
    const QStringList lines = look.text.split(QLatin1Char('\n'));
    const double margin = kMargin * look.size;
    double wide = 0, high = 0;
    std::vector<std::vector<Piece>> columns;
    if (look.vertical) {
        for (const QString& line : lines) {
            columns.push_back(piecesOf(line, metrics, look.size));
            double length = 0;
            for (const Piece& piece : columns.back()) length += piece.length;
            high = std::max(high, length);
        }
        wide = double(lines.size()) * kColumnWidth * look.size;
    } else {
        for (const QString& line : lines) wide = std::max(wide, metrics.horizontalAdvance(line));
        high = double(lines.size()) * kLineHeight * look.size;
    }
    const QSize size =
        QSizeF(wide + 2 * margin, high + 2 * margin).toSize().boundedTo({kMostSide, kMostSide});
    DrawnText drawn;
    drawn.picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
    if (drawn.picture.isNull()) return {};
    drawn.picture.fill(0);
    QPainter painter(&drawn.picture);
    painter.setFont(font);
    painter.setPen(look.colour);
    painter.setRenderHint(QPainter::TextAntialiasing, look.antialias);
    for (int i = 0; i < int(lines.size()); ++i) {
        if (look.vertical)
            drawColumn(painter, columns[std::size_t(i)],
                       {margin + wide - (i + 0.5) * kColumnWidth * look.size, margin}, look.size, metrics);
        else
            painter.drawText(QPointF(margin, margin + i * kLineHeight * look.size + metrics.ascent()),
                             lines[i]);
    }
    painter.end();
    const int edge = int(std::lround(margin));
    drawn.offset = look.vertical ? QPoint(edge - size.width(), -edge) : QPoint(-edge, -edge);
    return drawn;
}

} // namespace moyun::ui
