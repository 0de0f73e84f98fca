// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compare_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

constexpr double kGrip = 9;           // reach of the divider for the mouse, each side
constexpr double kGap = 2;            // between the panes
constexpr double kStep = 1.25;        // of one zoom step
constexpr double kKeyPan = 40;        // view pixels
constexpr double kPreparedMost = 6e6; // device pixels; beyond it the visible part alone is cheaper

CompareView::CompareView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

void CompareView::describe()
{
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Hold Tab to see the original. The wheel zooms, the middle button or Space "
                                "pans, the arrow keys move the "
                                "divider."));
}

void CompareView::setMode(Mode mode)
{
    if (mode == m_mode) return;
    m_mode = mode;
    relayout();
}

void CompareView::setSource(const QImage& picture, QSize fullSize)
{
    m_source = {picture, {}};
    m_result = {};
    m_transform.setPicture(fullSize);
    relayout();
}

void CompareView::setResult(const QImage& picture, const QImage& prepared)
{
    m_result = {picture, prepared};
    update();
}

void CompareView::setPrepared(const QImage& source, const QImage& scaledSource, const QImage& result,
                              const QImage& scaledResult)
{
    if (source.cacheKey() == m_source.picture.cacheKey()) m_source.prepared = scaledSource;
    if (result.cacheKey() == m_result.picture.cacheKey()) m_result.prepared = scaledResult;
    update();
}

void CompareView::clearResult()
{
    m_result = {};
    update();
}

QSize CompareView::preparedSize() const
{
    if (m_source.picture.isNull()) return {};
    const QSize size = PictureLayer::preparedSize(m_transform.target(), devicePixelRatioF());
    return double(size.width()) * size.height() > kPreparedMost ? QSize() : size;
}

void CompareView::fit()
{
    m_transform.fit();
    relayout();
}

void CompareView::setZoom(double zoom)
{
    m_transform.setZoom(zoom, leftPane().center() - leftPane().topLeft());
    relayout();
}

void CompareView::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void CompareView::setDividerPosition(double position)
{
    m_divider = std::clamp(position, 0.0, 1.0);
    update();
}

QPoint CompareView::dividerHandle() const
{
    return {qRound(dividerX()), qRound(leftPane().center().y())};
}

void CompareView::setOriginalShown(bool shown)
{
    if (shown == m_originalShown) return;
    m_originalShown = shown;
    update();
    Q_EMIT originalShownChanged(shown);
}

QRectF CompareView::leftPane() const
{
    const double wide = m_mode == SideBySide ? (width() - kGap) / 2.0 : width();
    return {0, 0, wide, double(height())};
}

QRectF CompareView::rightPane() const
{
    QRectF pane = leftPane();
    if (m_mode == SideBySide) pane.moveLeft(pane.width() + kGap);
    return pane;
}

QRectF CompareView::paneAt(QPointF position) const
{
    return rightPane().contains(position) ? rightPane() : leftPane();
}

QRectF CompareView::target(const QRectF& pane) const
{
    return m_transform.target().translated(pane.topLeft());
}

double CompareView::dividerX() const
{
    // Of the visible part of the picture, so that the handle can always be reached.
    const QRectF seen = target(leftPane()).intersected(leftPane());
    return seen.left() + m_divider * seen.width();
}

bool CompareView::overDivider(QPointF position) const
{
    return m_mode == Divider && !m_result.picture.isNull() && std::abs(position.x() - dividerX()) <= kGrip;
}

void CompareView::relayout()
{
    m_transform.setView(leftPane().size());
    update();
    Q_EMIT viewChanged();
}

void CompareView::updateCursor(QPointF position)
{
    if (m_gesture == Gesture::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_gesture == Gesture::Divider || overDivider(position))
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

bool CompareView::event(QEvent* event)
{
    // Tab is ours while the view has the focus; Shift+Tab leaves it, so the keyboard is not caught here.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            if (!key->isAutoRepeat()) setOriginalShown(event->type() == QEvent::KeyPress);
            return true;
        }
    }
    return QWidget::event(event);
}

void CompareView::resizeEvent(QResizeEvent*)
{
    relayout();
}

void CompareView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (m_source.picture.isNull() || steps == 0) return event->ignore();
    const QRectF pane = paneAt(event->position());
    m_transform.setZoom(m_transform.zoom() * std::pow(kStep, steps), event->position() - pane.topLeft());
    relayout();
    event->accept();
}

void CompareView::mousePressEvent(QMouseEvent* event)
{
    m_last = event->position();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld))
        m_gesture = Gesture::Pan;
    else if (event->button() == Qt::LeftButton && overDivider(event->position()))
        m_gesture = Gesture::Divider;
    else if (event->button() == Qt::LeftButton && !m_transform.isFitted())
        m_gesture = Gesture::Pan;
    updateCursor(event->position());
}

void CompareView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_gesture == Gesture::Pan) {
        m_transform.pan(event->position() - m_last);
        relayout();
    } else if (m_gesture == Gesture::Divider) {
        const QRectF seen = target(leftPane()).intersected(leftPane());
        if (seen.width() > 0) setDividerPosition((event->position().x() - seen.left()) / seen.width());
    }
    m_last = event->position();
    updateCursor(event->position());
}

void CompareView::mouseReleaseEvent(QMouseEvent* event)
{
    m_gesture = Gesture::None;
    updateCursor(event->position());
}

void CompareView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !overDivider(event->position())) fit();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    const QPointF arrows[] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    const int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    const auto* found = std::find(std::begin(keys), std::end(keys), event->key());
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) m_spaceHeld = true;
        updateCursor(m_last);
    } else if (found != std::end(keys) && m_mode == Divider && found < keys + 2) {
        setDividerPosition(m_divider + (event->key() == Qt::Key_Left ? -0.02 : 0.02));
    } else if (found != std::end(keys)) {
        m_transform.pan(arrows[found - keys] * kKeyPan);
        relayout();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CompareView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) return QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat()) m_spaceHeld = false;
    updateCursor(m_last);
}

void CompareView::focusOutEvent(QFocusEvent* event)
{
    // The release of a held key goes to whoever has the focus then.
    m_spaceHeld = false;
    setOriginalShown(false);
    QWidget::focusOutEvent(event);
}

void CompareView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
    update();
}

} // namespace moyun::ui
