// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

#include <QFrame>
#include <QHash>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFontComboBox;
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class BarSlider;
class BusyLight;
class CanvasView;
class OverflowRow;
class Segments;
class TransformGesture;

// The strip above the canvas: the options of the tool in hand, and at its end zoom, turn and mirror. It shows
// and changes CanvasTools; what the tool does not have is not shown, and what has no room is behind a button.
class ToolOptionsBar : public QFrame
{
    Q_OBJECT
public:
    explicit ToolOptionsBar(CanvasView* view, QWidget* parent = nullptr); // `view` outlives it

    // What brush and eraser do otherwise than usual, beside the name of the tool; empty: nothing.
    void setNote(const QString& note);

    BusyLight* light() const { return m_light; }
    BarSlider* sizeSlider() const { return m_size; }
    BarSlider* opacitySlider() const { return m_opacity; }
    BarSlider* toleranceSlider() const { return m_tolerance; }
    QToolButton* curveButton() const { return m_curve; }
    QToolButton* applyButton() const { return m_apply; }
    QToolButton* dropButton() const { return m_drop; }
    // Of free transform: a quarter to the left, to the right; mirrored sideways, upside down.
    enum TransformButton { TurnLeft, TurnRight, FlipSideways, FlipUpsideDown };
    QToolButton* transformButton(TransformButton which) const { return m_transform[which]; }
    OverflowRow* row() const { return m_row; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeParts();
    void tellWhose();
    void layParts();
    void connectParts();
    void connectTransform();
    void showTool();
    void makeRoom();
    void showOptions();
    void showView();
    void openCurve();
    void fillSymmetry(QMenu* menu);
    void changeBrush(const std::function<void(canvas::BrushSettings&)>& change);
    void changeOptions(const std::function<void(bridge::CanvasTools::Options&)>& change);
    void retranslate();

    CanvasView* m_view;
    bridge::CanvasTools* m_tools;
    QLabel *m_icon, *m_title;
    BarSlider *m_size, *m_opacity, *m_hardness, *m_stabiliser, *m_tolerance, *m_grow, *m_feather, *m_fontSize;
    QToolButton *m_curve, *m_symmetry, *m_alphaLock, *m_apply, *m_drop;
    Segments *m_gradient, *m_combine, *m_sample;
    QCheckBox *m_contiguous, *m_allLayers, *m_toTransparent, *m_filled, *m_antialias, *m_vertical,
        *m_pickLayer;
    QFontComboBox* m_font;
    QToolButton* m_transform[4];
    QLabel* m_hint; // what to do with a tool that has few options or none
    OverflowRow* m_row;
    QString m_note;
    BusyLight* m_light;
    QToolButton *m_turnLeft, *m_turnRight, *m_mirror, *m_zoom;
    QHash<QWidget*, QList<bridge::CanvasTool>> m_parts; // which tools have it
};

} // namespace moyun::ui
