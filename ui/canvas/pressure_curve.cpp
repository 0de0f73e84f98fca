// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pressure_curve.h"

#include "core/canvas/pressure_curve.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

constexpr double kReach = 12;      // view pixels within which a point is taken
constexpr double kLeastGap = 0.02; // between the x of two points

PressureCurve::PressureCurve(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 160);
    describe();
}

void PressureCurve::describe()
{
    setAccessibleName(tr("Pressure curve"));
    setToolTip(
        tr("Click to make a point, drag it, right button to take it away; arrows move the chosen point"));
}

void PressureCurve::setPoints(Points points)
{
    m_points = std::move(points);
    m_chosen = -1;
    update();
}

double PressureCurve::valueAt(double x) const
{
    return canvas::PressureCurve(m_points).at(x);
}

QRectF PressureCurve::field() const
{
    return QRectF(rect()).adjusted(8.5, 8.5, -8.5, -8.5);
}

QPointF PressureCurve::toWidget(std::pair<double, double> point) const
{
    const QRectF box = field();
    return {box.left() + point.first * box.width(), box.bottom() - point.second * box.height()};
}

void PressureCurve::paintEvent(QPaintEvent*)
{
    const auto& colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = field();
    painter.setPen(QPen(colours.border, 1)); // the ring shows the focus
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(QPen(colours.border, 1, Qt::DotLine));
    for (int i = 1; i < 4; ++i) {
        painter.drawLine(toWidget({i / 4.0, 0}), toWidget({i / 4.0, 1}));
        painter.drawLine(toWidget({0, i / 4.0}), toWidget({1, i / 4.0}));
    }
    const canvas::PressureCurve curve(m_points);
    QPainterPath line;
    for (int i = 0; i <= 64; ++i) {
        const QPointF at = toWidget({i / 64.0, curve.at(i / 64.0)});
        i == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawPath(line);
    for (int i = 0; i < int(m_points.size()); ++i) {
        painter.setPen(QPen(colours.text, 1.4));
        painter.setBrush(i == m_chosen ? colours.accent : colours.panel);
        painter.drawEllipse(toWidget(m_points[i]), 4.5, 4.5);
    }
}

void PressureCurve::mousePressEvent(QMouseEvent* event)
{
    m_chosen = -1;
    for (int i = 0; i < int(m_points.size()); ++i)
        if (QLineF(toWidget(m_points[i]), event->position()).length() < kReach) m_chosen = i;
    if (event->button() == Qt::RightButton) return removeChosen();
    if (m_chosen < 0 && int(m_points.size()) < kMostPoints) {
        const double x = std::clamp((event->position().x() - field().left()) / field().width(), 0.0, 1.0);
        const auto after = std::lower_bound(m_points.begin(), m_points.end(), std::pair(x, 0.0));
        m_chosen = int(m_points.insert(after, {x, valueAt(x)}) - m_points.begin());
    }
    m_dragging = m_chosen >= 0;
    if (m_dragging) moveChosen(event->position());
}

void PressureCurve::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) moveChosen(event->position());
}

void PressureCurve::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void PressureCurve::moveChosen(QPointF at)
{
    const QRectF box = field();
    const int last = int(m_points.size()) - 1;
    const double low = m_chosen == 0 ? 0 : m_points[m_chosen - 1].first + kLeastGap;
    const double high = m_chosen == last ? 1 : m_points[m_chosen + 1].first - kLeastGap;
    double x = (at.x() - box.left()) / box.width();
    // The ends stay at the ends; those between, between their neighbours.
    x = m_chosen == 0 ? 0 : m_chosen == last ? 1 : std::clamp(x, std::min(low, high), std::max(low, high));
    m_points[m_chosen] = {x, std::clamp((box.bottom() - at.y()) / box.height(), 0.0, 1.0)};
    update();
    Q_EMIT pointsChosen();
}

void PressureCurve::removeChosen()
{
    if (m_chosen <= 0 || m_chosen + 1 >= int(m_points.size())) return;
    m_points.erase(m_points.begin() + m_chosen);
    m_chosen = -1;
    update();
    Q_EMIT pointsChosen();
}

void PressureCurve::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_points.size());
    if (event->key() == Qt::Key_PageDown) m_chosen = (m_chosen + 1) % count;
    if (event->key() == Qt::Key_PageUp) m_chosen = (std::max(m_chosen, 0) + count - 1) % count;
    if (event->key() == Qt::Key_Delete) return removeChosen();
    const double step = field().width() / 50;
    const QPointF ways[] = {{-step, 0}, {0, -step}, {step, 0}, {0, step}};
    const int arrow = event->key() - Qt::Key_Left;
    if (arrow >= 0 && arrow < 4) {
        m_chosen = std::max(m_chosen, 0);
        moveChosen(toWidget(m_points[m_chosen]) + ways[arrow]);
    } else if (event->key() != Qt::Key_PageDown && event->key() != Qt::Key_PageUp) {
        QWidget::keyPressEvent(event);
    }
    update();
}

void PressureCurve::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
