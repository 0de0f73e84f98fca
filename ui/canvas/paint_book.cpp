// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint_book.h"

#include "core/bridge/canvas_tools.h"
#include "ui/canvas/pressure_curve.h"
#include "ui/shell/settings_book.h"

#include <QCoreApplication>
#include <QVariantList>

namespace moyun::ui {

using bridge::CanvasTools;

namespace {

const auto kCurve = QStringLiteral("canvas.pressure");

QString say(const char* text)
{
    return QCoreApplication::translate("PaintBook", text);
}

QVariant written(const PressureCurve::Points& points)
{
    QVariantList list;
    for (const auto& [x, y] : points) list << QPointF(x, y);
    return list;
}

PressureCurve::Points read(const QVariant& value)
{
    PressureCurve::Points points;
    for (const QVariant& each : value.toList()) points.emplace_back(each.toPointF().x(), each.toPointF().y());
    return points;
}

} // namespace

void addPaintSettings(SettingsBook& book, CanvasTools* tools)
{
    Setting curve;
    curve.id = kCurve;
    curve.kind = Setting::Own;
    curve.title = [] { return say(QT_TRANSLATE_NOOP("PaintBook", "Pressure of the pen")); };
    curve.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "PaintBook",
            "What becomes of the pressure of a tablet's pen, for brush, eraser and style mask: from "
            "left light to hard, upwards what the tool gets. Drag points; a click makes one, Delete "
            "takes one away."));
    };
    curve.words = [] { return say(QT_TRANSLATE_NOOP("PaintBook", "tablet stylus curve")); };
    curve.none = [] { return say(QT_TRANSLATE_NOOP("PaintBook", "straight")); };
    curve.usual = written({{0, 0}, {1, 1}});
    curve.value = [tools] { return written(tools->options().brush.pressureCurve); };
    curve.set = [tools](const QVariant& value) {
        CanvasTools::Options options = tools->options();
        for (canvas::BrushSettings* brush : {&options.brush, &options.eraser, &options.mask})
            brush->pressureCurve = read(value);
        tools->setOptions(options);
    };
    curve.editor = [&book, tools](QWidget* parent) {
        auto* field = new PressureCurve(parent);
        field->setFixedSize(field->sizeHint());
        field->setPoints(tools->options().brush.pressureCurve);
        QObject::connect(field, &PressureCurve::pointsChosen, field,
                         [&book, field] { book.set(kCurve, written(field->points())); });
        QObject::connect(&book, &SettingsBook::changed, field, [field, tools](const QString& id) {
            if (id == kCurve && field->points() != tools->options().brush.pressureCurve)
                field->setPoints(tools->options().brush.pressureCurve);
        });
        return static_cast<QWidget*>(field);
    };
    book.add(QStringLiteral("canvas"), curve);
}

} // namespace moyun::ui
