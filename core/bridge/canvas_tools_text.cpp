// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_tools_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

namespace moyun::bridge {

namespace {

// One list of what is kept serves both ways: fn(name, value) for each.
template <class Brush, class Fn> void eachOf(Brush& brush, Fn fn)
{
    fn("preset", brush.preset);
    fn("radius", brush.radius);
    fn("opacity", brush.opacity);
    fn("hardness", brush.hardness);
    fn("stabiliser", brush.stabiliser);
    fn("pressure", brush.pressureCurve);
}

template <class Tools, class Fn> void eachOption(Tools& options, Fn fn)
{
    fn("tolerance", options.tolerance);
    fn("contiguous", options.contiguous);
    fn("allLayers", options.allLayers);
    fn("grow", options.grow);
    fn("radial", options.radial);
    fn("toTransparent", options.toTransparent);
    fn("filled", options.filled);
    fn("antialias", options.antialias);
    fn("feather", options.feather);
    fn("font", options.font);
    fn("fontSize", options.fontSize);
    fn("vertical", options.vertical);
    fn("sample", options.sample);
    fn("pickLayer", options.pickLayer);
}

using Curve = std::vector<std::pair<double, double>>;

QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(double value)
{
    return value;
}
QJsonValue toJson(const QString& value)
{
    return value;
}
QJsonValue toJson(const std::string& value)
{
    return QString::fromStdString(value);
}
QJsonValue toJson(const Curve& value)
{
    QJsonArray points;
    for (const auto& [x, y] : value) points.append(QJsonArray{x, y});
    return points;
}

template <class T> void fromJson(const QJsonValue& json, T& value)
{
    if constexpr (std::is_same_v<T, bool>) {
        if (json.isBool()) value = json.toBool();
    } else if constexpr (std::is_same_v<T, int>) {
        if (json.isDouble()) value = json.toInt(value);
    } else if constexpr (std::is_same_v<T, double>) {
        if (json.isDouble()) value = json.toDouble();
    } else if constexpr (std::is_same_v<T, QString>) {
        if (json.isString()) value = json.toString();
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (json.isString()) value = json.toString().left(400).toStdString();
    } else {
        if (!json.isArray()) return;
        Curve curve;
        for (const QJsonValue& point : json.toArray()) {
            const QJsonArray pair = point.toArray();
            if (pair.size() == 2) curve.emplace_back(pair[0].toDouble(-1), pair[1].toDouble(-1));
        }
        value = curve;
    }
}

QJsonObject brushText(const canvas::BrushSettings& brush)
{
    QJsonObject json;
    eachOf(brush, [&](const char* name, const auto& value) { json[QLatin1String(name)] = toJson(value); });
    return json;
}

void readBrush(const QJsonValue& text, canvas::BrushSettings& brush)
{
    const QJsonObject json = text.toObject();
    eachOf(brush, [&](const char* name, auto& value) { fromJson(json[QLatin1String(name)], value); });
}

void readColour(const QJsonValue& text, QColor& colour)
{
    const QColor read(text.toString());
    if (read.isValid()) colour = read;
}

constexpr int kLastTool = int(CanvasTool::Pan);

} // namespace

QString writeTools(const ToolsText& tools)
{
    QJsonObject json;
    json[QStringLiteral("tool")] = int(tools.tool);
    json[QStringLiteral("brush")] = brushText(tools.options.brush);
    json[QStringLiteral("eraser")] = brushText(tools.options.eraser);
    json[QStringLiteral("mask")] = brushText(tools.options.mask);
    eachOption(tools.options,
               [&](const char* name, const auto& value) { json[QLatin1String(name)] = toJson(value); });
    json[QStringLiteral("colour")] = tools.colour.name();
    json[QStringLiteral("secondColour")] = tools.secondColour.name();
    QJsonArray history;
    for (const QColor& colour : tools.history) history.append(colour.name());
    json[QStringLiteral("history")] = history;
    json[QStringLiteral("recentBrushes")] = QJsonArray::fromStringList(tools.recentBrushes);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readTools(const QString& text, ToolsText& tools)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const int tool = json[QStringLiteral("tool")].toInt(-1);
    if (tool >= 0 && tool <= kLastTool) tools.tool = CanvasTool(tool);
    readBrush(json[QStringLiteral("brush")], tools.options.brush);
    readBrush(json[QStringLiteral("eraser")], tools.options.eraser);
    readBrush(json[QStringLiteral("mask")], tools.options.mask);
    eachOption(tools.options,
               [&](const char* name, auto& value) { fromJson(json[QLatin1String(name)], value); });
    readColour(json[QStringLiteral("colour")], tools.colour);
    readColour(json[QStringLiteral("secondColour")], tools.secondColour);
    if (json.contains(QStringLiteral("history"))) {
        tools.history.clear();
        for (const QJsonValue& value : json[QStringLiteral("history")].toArray()) {
            QColor colour;
            readColour(value, colour);
            if (colour.isValid() && !tools.history.contains(colour)) tools.history.append(colour);
        }
    }
    if (json.contains(QStringLiteral("recentBrushes"))) {
        tools.recentBrushes.clear();
        for (const QJsonValue& value : json[QStringLiteral("recentBrushes")].toArray())
            if (value.isString()) tools.recentBrushes.append(value.toString());
    }
}

} // namespace moyun::bridge
