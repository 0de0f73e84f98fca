// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/tool_cursor.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace moyun::ui {
namespace {

using Tool = RollModel::Tool;

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
        QByteArray coloured = text;
        QSvgRenderer renderer(coloured.replace("currentColor", colour));
        renderer.render(&painter, QRectF(by, QSizeF(kSide, kSide)));
    };
    for (const QPointF by : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        render("#fff", by);
    render("#1d1a17", {});
    painter.end();
    return *cursors.insert(name, QCursor(picture, tip.x(), tip.y()));
}

} // namespace

const char* toolIcon(Tool tool)
{
    switch (tool) {
    case Tool::Select:
        return "tool-select";
    case Tool::Draw:
        return "tool-draw";
    case Tool::Erase:
        return "tool-erase";
    case Tool::Cut:
        return "tool-cut";
    case Tool::Glue:
        return "tool-glue";
    case Tool::Velocity:
        return "tool-velocity";
    }
    return "tool-select";
}

QCursor toolCursor(Tool tool, RollHit::Part part, bool copies)
{
    switch (tool) {
    case Tool::Erase:
        return drawn(toolIcon(tool), {6, 16});
    case Tool::Cut:
        return drawn(toolIcon(tool), {12, 5});
    case Tool::Glue:
        return drawn(toolIcon(tool), {12, 12});
    case Tool::Velocity:
        return part == RollHit::Nothing ? Qt::ArrowCursor : Qt::SizeVerCursor;
    case Tool::Select:
    case Tool::Draw:
        break;
    }
    if (part == RollHit::Body) return copies ? Qt::DragCopyCursor : Qt::SizeAllCursor;
    if (part != RollHit::Nothing) return Qt::SizeHorCursor;
    return tool == Tool::Draw && !copies ? drawn(toolIcon(tool), {5, 19}) : QCursor(Qt::ArrowCursor);
}

} // namespace moyun::ui
