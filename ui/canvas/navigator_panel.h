// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"

#include <QPolygonF>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::ui {

class NavigatorView;
class SliderField;

// The whole picture in small, and how the view shows it: zoom, turn, mirror. It knows no view: whoever owns
// both joins signals and setters. The small picture is made by a worker a moment after a change, while it is
// shown.
class NavigatorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NavigatorPanel(bridge::CanvasDocument* document, QWidget* parent = nullptr);

    // How the view stands now; no signals.
    void setVisibleArea(const QPolygonF& corners); // pixels of the picture
    void setZoom(double zoom);                     // device pixels a picture pixel
    void setAngle(double degrees);                 // clockwise
    void setMirrored(bool mirrored);

    NavigatorView* view() const { return m_view; }
    SliderField* zoomField() const { return m_zoom; }
    enum Button { TurnLeft, TurnRight, ResetTurn, Mirror, Fit, Actual, kButtons };
    QToolButton* button(Button which) const { return m_buttons[which]; }

Q_SIGNALS:
    void centreChosen(const QPointF& picturePoint);
    void zoomChosen(double zoom);
    void zoomStepped(int steps);
    void turned(double degrees); // by so much, clockwise
    void turnReset();
    void mirrorChosen(bool mirrored);
    void fitRequested();
    void actualRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void refresh();

    bridge::CanvasDocument* m_document;
    NavigatorView* m_view;
    SliderField* m_zoom;
    QToolButton* m_buttons[kButtons];
    double m_angle = 0;
    bool m_stale = true, m_busy = false;
    QTimer m_rest;
    bridge::Background m_worker; // goes first
};

} // namespace moyun::ui
