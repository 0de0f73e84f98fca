// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace moyun::bridge {

namespace {

constexpr double kDotsPerInch = 200;
constexpr double kMostPixels = 12'000; // along a side

base::Error writerFailed(const char* kind)
{
    return {base::ErrorCode::Io, std::string("The page could not be made into ") + kind + ".",
            "Export it as text, or free some memory."};
}

} // namespace

base::Result<QByteArray> sheetPdf(const PoemSheet& sheet, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(sheet.size(), QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(288);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Moyun"));
        QPainter painter;
        if (!painter.begin(&writer)) return writerFailed("PDF");
        painter.scale(4, 4); // 288 dots an inch, and the unit is a point
        sheet.paint(painter);
    }
    return buffer.data();
}

base::Result<QByteArray> sheetPng(const PoemSheet& sheet)
{
    const double longest = std::max(sheet.size().width(), sheet.size().height());
    const double scale = std::min(kDotsPerInch / 72, kMostPixels / longest);
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) return writerFailed("a picture");
    image.fill(QColor(0xf5, 0xee, 0xde)); // also the last fraction of a pixel
    image.setDotsPerMeterX(int(scale * 72 / 0.0254));
    image.setDotsPerMeterY(int(scale * 72 / 0.0254));
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        sheet.paint(painter);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return writerFailed("a picture");
    return buffer.data();
}

} // namespace moyun::bridge
