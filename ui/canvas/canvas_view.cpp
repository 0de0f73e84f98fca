// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/gestures/gesture_of_tool.h"

#include <QCoreApplication>
#include <QEvent>
#include <QInputDevice>
#include <QTimerEvent>

#include <cmath>

namespace moyun::ui {

constexpr int kAntMs = 120;
constexpr int kRingMs = 700; // the ring stays after the size was changed by keys
constexpr double kLeastRadius = 0.3, kMostRadius = 1000;

CanvasView::CanvasView(bridge::CanvasStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_scene(studio->document()), m_edits(studio)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTabletTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_clock.start();
    m_transform.setPicture(m_scene.size());
    connect(&m_scene, &CanvasScene::changed, this, &CanvasView::updatePicture);
    connect(&m_scene, &CanvasScene::sizeChanged, this, [this] {
        m_lastStrokeEnd.reset();
        m_transform.setPicture(m_scene.size());
        viewMoved();
    });
    bridge::CanvasDocument* document = studio->document();
    const auto followSelection = [this] {
        m_outline.setSelection(m_studio->document()->picture().selection);
        if (m_outline.isEmpty())
            m_ants.stop();
        else
            m_ants.start(kAntMs, this);
        update();
    };
    connect(document, &bridge::CanvasDocument::selectionChanged, this, followSelection);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &CanvasView::followDocument);
    connect(studio->tools(), &bridge::CanvasTools::toolChanged, this, &CanvasView::followTool);
    connect(studio->tools(), &bridge::CanvasTools::optionsChanged, this, [this] {
        updateCursor();
        update();
    });
    // The pen comes and goes by events of the application, not of a widget.
    QCoreApplication::instance()->installEventFilter(this);
    followSelection();
    followTool();
    describe();
}

CanvasView::~CanvasView() = default;

void CanvasView::describe()
{
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(
        tr("The wheel zooms, the middle button or Space pans, Tab held shows the picture "
           "without live style."));
}

void CanvasView::fit()
{
    m_transform.fit();
    viewMoved();
}

void CanvasView::actualSize()
{
    setZoom(1);
}

void CanvasView::setZoom(double zoom)
{
    m_transform.setZoom(zoom, QRectF(rect()).center());
    viewMoved();
}

void CanvasView::stepZoom(int steps)
{
    m_transform.stepZoom(steps, m_pointerInside ? m_pointer : QRectF(rect()).center());
    viewMoved();
}

void CanvasView::zoomAt(double factor, QPointF at)
{
    m_transform.setZoom(m_transform.zoom() * factor, at);
    viewMoved();
}

void CanvasView::turn(double degrees)
{
    turnAt(degrees, QRectF(rect()).center());
}

void CanvasView::turnAt(double degrees, QPointF at)
{
    m_transform.turn(degrees, at);
    viewMoved();
}

void CanvasView::resetTurn()
{
    m_transform.resetTurn();
    viewMoved();
}

void CanvasView::setMirrored(bool mirrored)
{
    m_transform.setMirrored(mirrored);
    viewMoved();
}

void CanvasView::panBy(QPointF by)
{
    m_transform.pan(by);
    viewMoved();
}

void CanvasView::centreOn(QPointF picturePoint)
{
    m_transform.centreOn(picturePoint);
    viewMoved();
}

void CanvasView::viewMoved()
{
    m_stale = QRegion(rect());
    m_outline.forget();
    update();
    Q_EMIT viewChanged();
}

void CanvasView::setLay(Lay lay)
{
    m_lay = std::move(lay);
    m_stale = QRegion(rect());
    update();
}

void CanvasView::updatePicture(const QRect& area)
{
    if (area.isEmpty()) return;
    // One pixel more on the screen: smooth scaling reaches that far.
    const QRect there =
        m_transform.toView().mapRect(QRectF(area)).toAlignedRect().adjusted(-2, -2, 2, 2) & rect();
    if (there.isEmpty()) return;
    m_stale += there;
    update(there);
}

void CanvasView::setOriginalShown(bool shown)
{
    if (shown == m_originalShown) return;
    m_originalShown = shown;
    m_stale = QRegion(rect());
    update();
    Q_EMIT originalShownChanged(shown);
}

void CanvasView::updateGuides()
{
    update();
}

void CanvasView::setHint(const QString& hint)
{
    if (hint == m_hint) return;
    m_hint = hint;
    Q_EMIT hintChanged(hint);
}

void CanvasView::changeSize(double factor)
{
    canvas::BrushSettings brush = m_studio->tools()->brush();
    brush.radius = std::clamp(brush.radius * factor, kLeastRadius, kMostRadius);
    m_studio->tools()->setBrush(brush);
    showRing(true);
    m_ringTimer.start(kRingMs, this);
}

void CanvasView::showRing(bool shown)
{
    m_ringShown = shown;
    update();
}

void CanvasView::followTool()
{
    const bridge::CanvasTool tool = m_studio->tools()->tool();
    if (m_lasting && m_tool != tool) applyLasting();
    m_tool = tool;
    if (!m_lasting && isVisible()) m_lasting = lastingGestureOf(tool, {*this, *m_studio, m_edits});
    updateCursor();
    update();
}

void CanvasView::followDocument()
{
    if (!m_lasting) return;
    m_lasting->documentChanged();
    update();
}

void CanvasView::applyLasting()
{
    if (!m_lasting) return;
    m_dragging = m_dragging && m_gesture;
    // The gesture is over before the document changes, which would be told to it.
    const std::unique_ptr<CanvasGesture> gesture = std::move(m_lasting);
    gesture->apply();
    setHint({});
    update();
}

void CanvasView::cancelGesture()
{
    if (m_gesture) {
        const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
        m_dragging = false;
        gesture->cancel();
    } else if (m_lasting) {
        const std::unique_ptr<CanvasGesture> gesture = std::move(m_lasting);
        m_dragging = false;
        gesture->cancel();
    }
    setHint({});
    updateCursor();
    update();
}

void CanvasView::resizeEvent(QResizeEvent*)
{
    m_transform.setView(size(), devicePixelRatioF());
    viewMoved();
}

void CanvasView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_ants.timerId()) {
        if (++m_antStep; isVisible()) update();
    } else if (event->timerId() == m_ringTimer.timerId()) {
        m_ringTimer.stop();
        showRing(false);
    }
}

void CanvasView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_stale = QRegion(rect());
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
