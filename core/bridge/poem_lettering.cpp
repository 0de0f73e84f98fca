// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_lettering.h"

#include "core/bridge/poem_verses.h"
#include "core/bridge/red_seal.h"
#include "core/poem/form.h"

#include <QFontMetricsF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

constexpr double kAuthorSize = 0.62, kSealSize = 1.15; // of the size
constexpr double kComing = 5;                          // characters that come at once
constexpr double kEdge = 0.3; // of the size, on all sides: what brushes draw beyond their squares

struct Piece
{
    QString text;
    QPointF at; // the middle of its square in columns, the left end of its base line in rows
    double size = 0;
    double turn = 0;
};

struct Layout
{
    QList<Piece> pieces;
    QSizeF size;
    QRectF seal;
    bool rows = false;
};

QFont faceOf(const LetteringLook& look, double size)
{
    QFont font;
    QStringList families{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")};
    if (!look.face.isEmpty()) families.prepend(look.face);
    font.setFamilies(families);
    font.setPixelSize(std::max(1, int(std::lround(size))));
    return font;
}

QString text(std::u32string_view characters)
{
    return QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

std::vector<std::u32string> written(const PoemState& poem, const LetteringLook& look)
{
    auto verses = versesOf(poem);
    if (look.marks || !poem::formInfo(poem.form).isChinese) return verses;
    for (auto& verse : verses) verse = withoutMarks(verse);
    std::erase_if(verses, [](const std::u32string& verse) { return verse.empty(); });
    return verses;
}

Layout inColumns(const PoemState& poem, const LetteringLook& look)
{
    const double size = look.size, step = size * (1 + look.letterSpacing / 100);
    const double pitch = size * (1 + look.columnSpacing / 100), edge = kEdge * size;
    struct Column
    {
        std::u32string text;
        double size, top;
    };
    std::vector<Column> columns;
    if (look.title && !poem.title.empty()) columns.push_back({poem.title, size, 0});
    for (const auto& verse : written(poem, look)) columns.push_back({verse, size, 0});
    if (columns.empty()) return {};
    if (look.author && !poem.author.empty()) columns.push_back({poem.author, kAuthorSize * size, 1.4 * step});
    Layout layout;
    double high = 0;
    double x = -pitch / 2; // the middle of the column; the right edge is 0
    for (const Column& column : columns) {
        const double own = step * column.size / size;
        double y = column.top + own / 2;
        for (const char32_t c : column.text) {
            if (hangsInColumn(c)) {
                // Its ink is in the lower left of its square: beside the character before it.
                layout.pieces.append({QString::fromUcs4(&c, 1),
                                      {x + 0.74 * column.size, y - own + 0.1 * column.size},
                                      column.size,
                                      0});
                continue;
            }
            layout.pieces.append(
                {QString::fromUcs4(&c, 1), {x, y}, column.size, turnsInColumn(c) ? 90.0 : 0.0});
            y += own;
        }
        high = std::max(high, y - own / 2);
        x -= pitch;
    }
    double left = x + pitch / 2;
    const bool signedBelow = look.author && !poem.author.empty();
    if (!look.seal.isEmpty()) {
        const double side = kSealSize * size;
        // Below the author's name, or in a column of its own.
        double middle = x, top = high - side;
        if (signedBelow) {
            middle = x + pitch;
            top = 1.4 * step + double(poem.author.size()) * kAuthorSize * step + 0.25 * size;
        } else {
            left -= pitch;
        }
        layout.seal = QRectF(middle - side / 2, std::max(0.0, top), side, side);
        high = std::max(high, layout.seal.bottom());
    }
    layout.size = {-left + 2 * edge, high + 2 * edge};
    for (Piece& piece : layout.pieces) piece.at += QPointF(edge - left, edge);
    layout.seal.translate(edge - left, edge);
    return layout;
}

Layout inRows(const PoemState& poem, const LetteringLook& look)
{
    const double size = look.size, edge = kEdge * size;
    const double pitch = size * (1 + look.columnSpacing / 100);
    const auto verses = written(poem, look);
    if (verses.empty() && (!look.title || poem.title.empty())) return {};
    Layout layout;
    layout.rows = true;
    double y = 0, wide = 0;
    const auto row = [&](std::u32string_view characters, double type) {
        QFont font = faceOf(look, type);
        font.setLetterSpacing(QFont::AbsoluteSpacing, type * look.letterSpacing / 100);
        const QFontMetricsF metrics(font);
        layout.pieces.append({text(characters), {0, y + metrics.ascent()}, type, 0});
        wide = std::max(wide, metrics.horizontalAdvance(text(characters)));
        y += pitch * type / size;
    };
    if (look.title && !poem.title.empty()) {
        row(poem.title, 1.15 * size);
        y += 0.35 * size;
    }
    for (const auto& verse : verses) row(verse, size);
    double high = y;
    double signWide = 0;
    if (look.author && !poem.author.empty()) {
        y += 0.2 * size;
        signWide = QFontMetricsF(faceOf(look, kAuthorSize * size)).horizontalAdvance(text(poem.author));
        row(poem.author, kAuthorSize * size);
        high = y;
    }
    if (!look.seal.isEmpty()) {
        const double side = kSealSize * size;
        const double top = signWide > 0 ? y - pitch * kAuthorSize : y + 0.2 * size;
        layout.seal = QRectF(signWide > 0 ? signWide + 0.5 * size : 0, top, side, side);
        wide = std::max(wide, layout.seal.right());
        high = std::max(high, layout.seal.bottom());
    }
    layout.size = {wide + 2 * edge, high + 2 * edge};
    for (Piece& piece : layout.pieces) piece.at += QPointF(edge, edge);
    layout.seal.translate(edge, edge);
    return layout;
}

Layout layoutOf(const PoemState& poem, const LetteringLook& look)
{
    const bool columns = look.vertical && poem::formInfo(poem.form).isChinese;
    return columns ? inColumns(poem, look) : inRows(poem, look);
}

LetteringLook within(LetteringLook look)
{
    look.size = std::clamp(look.size, 4.0, 1000.0);
    look.letterSpacing = std::clamp(look.letterSpacing, 0.0, 200.0);
    look.columnSpacing = std::clamp(look.columnSpacing, 0.0, 200.0);
    return look;
}

} // namespace

QSizeF letteringSize(const PoemState& poem, const LetteringLook& look)
{
    return layoutOf(poem, within(look)).size;
}

void paintLettering(QPainter& painter, const PoemState& poem, const LetteringLook& wanted, double shown)
{
    const LetteringLook look = within(wanted);
    const Layout layout = layoutOf(poem, look);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Each comes while the few before it are still coming.
    const double coming = shown * (double(layout.pieces.size()) + 2 * kComing);
    for (qsizetype i = 0; i < layout.pieces.size(); ++i) {
        const Piece& piece = layout.pieces[i];
        QColor ink = look.ink;
        ink.setAlphaF(float(ink.alphaF() * std::clamp((coming - double(i)) / kComing, 0.0, 1.0)));
        if (ink.alpha() == 0) break;
        painter.setPen(ink);
        QFont font = faceOf(look, piece.size);
        if (layout.rows) {
            font.setLetterSpacing(QFont::AbsoluteSpacing, piece.size * look.letterSpacing / 100);
            painter.setFont(font);
            painter.drawText(piece.at, piece.text);
            continue;
        }
        painter.setFont(font);
        painter.save();
        painter.translate(piece.at);
        painter.rotate(piece.turn);
        const double s = piece.size;
        painter.drawText(QRectF(-s, -s, 2 * s, 2 * s), Qt::AlignCenter | Qt::TextDontClip, piece.text);
        painter.restore();
    }
    painter.save();
    painter.setOpacity(painter.opacity() *
                       std::clamp((coming - double(layout.pieces.size())) / kComing, 0.0, 1.0));
    paintSeal(painter, layout.seal, look.seal, QColor(0xf8, 0xf2, 0xe6));
    painter.restore();
}

QImage drawLettering(const PoemState& poem, const LetteringLook& look)
{
    const QSizeF wanted = letteringSize(poem, look);
    const QSize size(int(std::ceil(wanted.width())), int(std::ceil(wanted.height())));
    if (size.isEmpty() || size.width() > kMostLetteringSide || size.height() > kMostLetteringSide) return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return {};
    image.fill(0);
    QPainter painter(&image);
    paintLettering(painter, poem, look);
    return image;
}

double fittingLetterSize(const PoemState& poem, LetteringLook look, QSize picture, double share)
{
    // The layout grows with the size in proportion.
    look.size = 100;
    const QSizeF at100 = layoutOf(poem, look).size;
    if (at100.isEmpty() || picture.isEmpty()) return look.size;
    const double fit =
        100 * std::min(share * picture.width() / at100.width(), share * picture.height() / at100.height());
    return std::clamp(fit, 8.0, 400.0);
}

QPoint letteringPlace(QSize lettering, QSize picture, QPointF anchor, int margin)
{
    const auto along = [margin](int own, int whole, double at) {
        const int edge = std::min(margin, std::max(0, (whole - own) / 2));
        return edge + int(std::lround((whole - own - 2 * edge) * at));
    };
    return {along(lettering.width(), picture.width(), anchor.x()),
            along(lettering.height(), picture.height(), anchor.y())};
}

} // namespace moyun::bridge
