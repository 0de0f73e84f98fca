// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_cursor.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace moyun::ui {

using Tool = bridge::CanvasTool;

namespace {

constexpr int kSide = 24; // pixels of a cursor

// A drawing of a tool, black within white, so that it is seen on any ground.
QCursor drawn(const char* icon, QPoint tip)
{
    static QHash<QByteArray, QCursor> cursors;
    const QByteArray name(icon);
    if (const auto found = cursors.find(name); found != cursors.end()) return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon)));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap picture(QSize(kSide, kSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const auto render = [&](const char* colour, QPointF by) {
        QSvgRenderer(QByteArray(text).replace("currentColor", colour))
            .render(&painter, QRectF(by, QSizeF(kSide, kSide)));
    };
    for (const QPointF by : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        render("#fff", by);
    render("#1d1a17", {});
    painter.end();
    return *cursors.insert(name, QCursor(picture, tip.x(), tip.y()));
}

} // namespace

bool hasBrush(Tool tool)
{
    return tool == Tool::Brush || tool == Tool::Eraser || tool == Tool::StyleMask ||
           tool == Tool::SelectBrush || tool == Tool::Line || tool == Tool::Rectangle ||
           tool == Tool::Ellipse;
}

bool takesColour(Tool tool)
{
    switch (tool) {
    case Tool::Brush:
    case Tool::Line:
    case Tool::Rectangle:
    case Tool::Ellipse:
    case Tool::Fill:
    case Tool::Gradient:
    case Tool::Text:
        return true;
    default:
        return false;
    }
}

QCursor canvasCursor(Tool tool)
{
    switch (tool) {
    case Tool::Brush:
    case Tool::Eraser:
    case Tool::StyleMask:
    case Tool::SelectBrush:
        return Qt::BlankCursor;
    case Tool::Fill:
        return drawn("canvas-fill", {4, 19});
    case Tool::Picker:
        return drawn("canvas-picker", {4, 20});
    case Tool::Text:
        return Qt::IBeamCursor;
    case Tool::Move:
        return Qt::SizeAllCursor;
    case Tool::Pan:
        return Qt::OpenHandCursor;
    case Tool::Transform:
        return Qt::ArrowCursor;
    default:
        return Qt::CrossCursor;
    }
}

const char* canvasToolIcon(Tool tool)
{
    switch (tool) {
    case Tool::Brush:
        return "canvas-brush";
    case Tool::Eraser:
        return "canvas-eraser";
    case Tool::Line:
        return "canvas-line";
    case Tool::Rectangle:
        return "canvas-rectangle";
    case Tool::Ellipse:
        return "canvas-ellipse";
    case Tool::Fill:
        return "canvas-fill";
    case Tool::Gradient:
        return "canvas-gradient";
    case Tool::Text:
        return "canvas-text";
    case Tool::Picker:
        return "canvas-picker";
    case Tool::Move:
        return "canvas-move";
    case Tool::Transform:
        return "canvas-transform";
    case Tool::Crop:
        return "canvas-crop";
    case Tool::SelectRectangle:
        return "canvas-select-rectangle";
    case Tool::SelectEllipse:
        return "canvas-select-ellipse";
    case Tool::SelectLasso:
        return "canvas-select-lasso";
    case Tool::SelectBrush:
        return "canvas-select-brush";
    case Tool::SelectWand:
        return "canvas-select-wand";
    case Tool::StyleMask:
        return "canvas-style-mask";
    case Tool::Pan:
        return "canvas-pan";
    }
    return "canvas-brush";
}

} // namespace moyun::ui
