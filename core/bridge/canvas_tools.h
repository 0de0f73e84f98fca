// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QStringList>

namespace moyun::bridge {

enum class CanvasTool {
    Brush,
    Eraser,
    Line,
    Rectangle,
    Ellipse,
    Fill,
    Gradient,
    Text,
    Picker,
    Move,
    Transform,
    Crop,
    SelectRectangle,
    SelectEllipse,
    SelectLasso,
    SelectBrush,
    SelectWand,
    StyleMask,
    Pan
};

// What the artist holds: the tool, its options, colours. Kept in the settings. GUI thread only.
class CanvasTools : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        canvas::BrushSettings brush, eraser, mask; // of their tools; colours are set from colour()
        int tolerance = 24;                        // of fill and wand: 0 to 255
        bool contiguous = true;                    // of fill and wand
        bool allLayers = false;                    // fill and wand look at the whole picture
        int grow = 0;                              // of fill: pixels, -20 to 20
        bool radial = false;                       // gradient
        bool toTransparent = true;                 // gradient: to no colour rather than to the second one
        bool filled = false;                       // rectangle and ellipse
        bool antialias = true;
        double feather = 0; // of selections: pixels, 0 to 250
        enum class Combine { Replace, Add, Subtract, Intersect } combine = Combine::Replace;
        QString font;
        double fontSize = 48;   // pixels
        bool vertical = false;  // text from top to bottom, right to left
        int sample = 1;         // of the picker: 1, 3 or 5 pixels wide
        bool pickLayer = false; // the picker looks at the edited layer alone
        bool operator==(const Options&) const = default;
    };

    static constexpr int kColours = 24, kRecentBrushes = 12;

    explicit CanvasTools(QObject* parent = nullptr);

    CanvasTool tool() const { return m_tool; }
    void setTool(CanvasTool tool);
    const Options& options() const { return m_options; }
    // Values out of range are put into it.
    void setOptions(const Options& options);
    // The brush settings of the tool in hand (those of the brush where it has none).
    const canvas::BrushSettings& brush() const;
    void setBrush(const canvas::BrushSettings& brush);

    QColor colour() const { return m_colour; }
    QColor secondColour() const { return m_secondColour; }
    void setColour(const QColor& colour);
    void setSecondColour(const QColor& colour);
    void swapColours();
    // Newest first, at most kColours; a colour comes in when something was painted with it.
    const QList<QColor>& history() const { return m_history; }
    void remember(const QColor& colour);
    // Presets by name, newest first, at most kRecentBrushes; the round brush (no name) is not among them.
    QStringList recentBrushes() const { return m_recentBrushes; }

    void load(); // from the settings; what is missing or makes no sense there stays as usual
    void save() const;

Q_SIGNALS:
    void toolChanged();
    void optionsChanged();
    void colourChanged();
    void historyChanged();

private:
    canvas::BrushSettings& brushOfTool();
    void use(const std::string& preset);

    CanvasTool m_tool = CanvasTool::Brush;
    Options m_options;
    QColor m_colour{Qt::black}, m_secondColour{Qt::white};
    QList<QColor> m_history;
    QStringList m_recentBrushes;
};

} // namespace moyun::bridge
