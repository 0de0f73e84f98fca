// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_tools.h"

#include "core/bridge/canvas_tools_text.h"
#include "core/bridge/settings.h"

#include <algorithm>
#include <cmath>

namespace moyun::bridge {

namespace {

const QString kKey = QStringLiteral("canvas/tools");

double within(double value, double low, double high, double usual)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : usual;
}

canvas::BrushSettings sound(canvas::BrushSettings brush)
{
    const canvas::BrushSettings usual;
    brush.radius = within(brush.radius, 0.3, 1000, usual.radius);
    brush.opacity = within(brush.opacity, 0, 1, usual.opacity);
    brush.hardness = brush.hardness < 0 ? -1 : within(brush.hardness, 0, 1, usual.hardness);
    brush.stabiliser = within(brush.stabiliser, 0, 1, usual.stabiliser);
    brush.symmetryX = within(brush.symmetryX, -1e6, 1e6, 0);
    brush.symmetryY = within(brush.symmetryY, -1e6, 1e6, 0);
    brush.symmetryParts = std::clamp(brush.symmetryParts, 2, 32);
    if (brush.pressureCurve.size() < 2 || brush.pressureCurve.size() > 64)
        brush.pressureCurve = usual.pressureCurve;
    return brush;
}

CanvasTools::Options sound(CanvasTools::Options options)
{
    options.brush = sound(std::move(options.brush));
    options.eraser = sound(std::move(options.eraser));
    options.eraser.eraser = true;
    options.mask = sound(std::move(options.mask));
    options.tolerance = std::clamp(options.tolerance, 0, 255);
    options.grow = std::clamp(options.grow, -20, 20);
    options.feather = within(options.feather, 0, 250, 0);
    options.fontSize = within(options.fontSize, 1, 4096, 48);
    options.sample = options.sample <= 1 ? 1 : options.sample <= 3 ? 3 : 5;
    return options;
}

std::array<float, 3> rgbOf(const QColor& colour)
{
    return {float(colour.redF()), float(colour.greenF()), float(colour.blueF())};
}

} // namespace

CanvasTools::CanvasTools(QObject* parent) : QObject(parent)
{
    m_options.eraser.eraser = true;
    m_options.eraser.radius = 16;
    m_options.mask.radius = 60;
    m_options.mask.hardness = 0.4;
}

void CanvasTools::setTool(CanvasTool tool)
{
    if (tool == m_tool) return;
    m_tool = tool;
    Q_EMIT toolChanged();
}

void CanvasTools::setOptions(const Options& options)
{
    Options wanted = sound(options);
    wanted.brush.colour = wanted.eraser.colour = rgbOf(m_colour);
    if (wanted == m_options) return;
    const std::string before = m_options.brush.preset;
    m_options = std::move(wanted);
    if (m_options.brush.preset != before) use(m_options.brush.preset);
    Q_EMIT optionsChanged();
}

canvas::BrushSettings& CanvasTools::brushOfTool()
{
    switch (m_tool) {
    case CanvasTool::Eraser:
        return m_options.eraser;
    case CanvasTool::StyleMask:
    case CanvasTool::SelectBrush:
        return m_options.mask;
    default:
        return m_options.brush;
    }
}

const canvas::BrushSettings& CanvasTools::brush() const
{
    return const_cast<CanvasTools*>(this)->brushOfTool();
}

void CanvasTools::setBrush(const canvas::BrushSettings& brush)
{
    canvas::BrushSettings& own = brushOfTool();
    canvas::BrushSettings wanted = sound(brush);
    wanted.colour = own.colour;
    if (&own == &m_options.eraser) wanted.eraser = true;
    if (wanted == own) return;
    const bool other = wanted.preset != own.preset;
    own = std::move(wanted);
    if (other) use(own.preset);
    Q_EMIT optionsChanged();
}

void CanvasTools::use(const std::string& preset)
{
    if (preset.empty()) return;
    const QString name = QString::fromStdString(preset);
    m_recentBrushes.removeAll(name);
    m_recentBrushes.prepend(name);
    m_recentBrushes = m_recentBrushes.mid(0, kRecentBrushes);
}

void CanvasTools::setColour(const QColor& colour)
{
    if (!colour.isValid() || colour == m_colour) return;
    m_colour = colour;
    m_options.brush.colour = m_options.eraser.colour = rgbOf(colour);
    Q_EMIT colourChanged();
}

void CanvasTools::setSecondColour(const QColor& colour)
{
    if (!colour.isValid() || colour == m_secondColour) return;
    m_secondColour = colour;
    Q_EMIT colourChanged();
}

void CanvasTools::swapColours()
{
    if (m_colour == m_secondColour) return;
    std::swap(m_colour, m_secondColour);
    m_options.brush.colour = m_options.eraser.colour = rgbOf(m_colour);
    Q_EMIT colourChanged();
}

void CanvasTools::remember(const QColor& colour)
{
    if (!colour.isValid() || (!m_history.isEmpty() && m_history.first() == colour)) return;
    m_history.removeAll(colour);
    m_history.prepend(colour);
    m_history = m_history.mid(0, kColours);
    Q_EMIT historyChanged();
}

void CanvasTools::load()
{
    ToolsText kept{m_tool, m_options, m_colour, m_secondColour, m_history, m_recentBrushes};
    readTools(Settings().text(kKey), kept);
    kept.options.font = kept.options.font.left(200);
    m_tool = kept.tool;
    m_options = sound(std::move(kept.options));
    m_colour = kept.colour;
    m_secondColour = kept.secondColour;
    m_options.brush.colour = m_options.eraser.colour = rgbOf(m_colour);
    m_history = kept.history.mid(0, kColours);
    m_recentBrushes = kept.recentBrushes.mid(0, kRecentBrushes);
    Q_EMIT toolChanged();
    Q_EMIT optionsChanged();
    Q_EMIT colourChanged();
    Q_EMIT historyChanged();
}

void CanvasTools::save() const
{
    Settings().setText(kKey,
                       writeTools({m_tool, m_options, m_colour, m_secondColour, m_history, m_recentBrushes}));
}

} // namespace moyun::bridge
