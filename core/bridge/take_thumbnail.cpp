// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/take_thumbnail.h"

#include "core/canvas/thumbnail.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace moyun::bridge {

namespace {

constexpr int kFewestRows = 24; // two octaves, so that one held note is no wall
constexpr int kMostLines = 6;

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage renderImage(const StyleRendering& rendering, QSize size)
{
    canvas::Picture picture;
    picture.width = rendering.width;
    picture.height = rendering.height;
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.pixels = rendering.pixels;
    layer.mask = rendering.part.mask;
    picture.layers.push_back(std::move(layer));
    const double scale =
        std::min({double(size.width()) / picture.width, double(size.height()) / picture.height, 1.0});
    const int side = std::clamp(int(std::max(picture.width, picture.height) * scale), 1, 1024);
    const canvas::Thumbnail small = canvas::thumbnailOf(picture, 0, side);
    if (small.bgra.empty()) return blank(size);
    return QImage(small.bgra.data(), small.width, small.height, 4 * small.width,
                  QImage::Format_ARGB32_Premultiplied)
        .copy();
}

QImage rollImage(const MusicTake& take, QSize size)
{
    QImage image = blank(size);
    const music::Score& score = *take.score;
    int lowest = 127, highest = 0;
    for (const auto& track : score.tracks)
        for (const auto& note : track.notes) {
            lowest = std::min(lowest, note.pitch);
            highest = std::max(highest, note.pitch);
        }
    if (lowest > highest) lowest = highest = 60;
    if (const int more = kFewestRows - (highest - lowest + 1); more > 0) {
        lowest -= more / 2;
        highest += more - more / 2;
    }
    const double row = double(size.height()) / (highest - lowest + 1);
    const double perTick = size.width() / double(std::max<music::Tick>(score.end(), 1));
    QPainter painter(&image);
    for (std::size_t t = score.tracks.size(); t-- > 0;)
        for (const auto& note : score.tracks[t].notes) {
            const bool isFresh =
                !take.fresh || (note.start >= take.fresh->from && note.start < take.fresh->to);
            const int strength = isFresh ? (t == 0 ? 255 : 170) : 70;
            painter.fillRect(QRectF(double(note.start) * perTick, (highest - note.pitch) * row,
                                    std::max(1.0, double(note.length) * perTick - 0.5),
                                    std::max(1.5, row - (row > 3 ? 1 : 0))),
                             QColor(0, 0, 0, strength));
        }
    return image;
}

} // namespace

QImage verseImage(const PoemOffer& offer, QSize size)
{
    QImage image = blank(size);
    QStringList lines = QString::fromStdU32String(textOf(offer)).split(QLatin1Char('\n'));
    if (lines.size() > kMostLines) {
        lines = lines.mid(0, kMostLines - 1);
        lines += QStringLiteral("…");
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    QFont font;
    const double height = double(size.height()) / std::max<qsizetype>(lines.size(), 4);
    font.setPixelSize(std::max(6, int(height * 0.72)));
    double widest = 1;
    for (const QString& line : std::as_const(lines))
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
    if (widest > size.width()) font.setPixelSize(std::max(6, int(font.pixelSize() * size.width() / widest)));
    painter.setFont(font);
    for (qsizetype l = 0; l < lines.size(); ++l)
        painter.drawText(QRectF(0, double(l) * height, size.width(), height),
                         Qt::AlignVCenter | Qt::AlignHCenter,
                         QFontMetricsF(font).elidedText(lines[l], Qt::ElideRight, size.width()));
    return image;
}

QImage takeImage(const TakeContent& content, QSize size)
{
    switch (content.info.kind) {
    case project::TakeKind::Style:
        return renderImage(content.rendering, size);
    case project::TakeKind::Poem:
        return content.offers.empty() ? blank(size) : verseImage(content.offers.front(), size);
    case project::TakeKind::Music:
        return content.music.score ? rollImage(content.music, size) : blank(size);
    }
    return {};
}

project::Bytes pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {bytes.begin(), bytes.end()};
}

} // namespace moyun::bridge
