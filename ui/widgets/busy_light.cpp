// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_light.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

#include <cmath>

namespace moyun::ui {

constexpr int kStepMs = 60;
constexpr int kSteps = 16; // of one breath

BusyLight::BusyLight(QWidget* parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
    describe();
}

void BusyLight::setBusy(bool busy)
{
    if (busy == m_busy) return;
    m_busy = busy;
    if (busy)
        m_timer.start(kStepMs, this);
    else
        m_timer.stop();
    describe();
    update();
}

void BusyLight::setBusyText(const QString& text)
{
    m_busyText = text;
    describe();
}

void BusyLight::describe()
{
    const QString text = !m_busy ? tr("Ready") : m_busyText.isEmpty() ? tr("Painting…") : m_busyText;
    setToolTip(text);
    setAccessibleName(text);
}

void BusyLight::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF middle = QRectF(rect()).center();
    if (!m_busy) {
        painter.setBrush(c.good);
        painter.drawEllipse(middle, 3.5, 3.5);
        return;
    }
    const double breath = 0.5 - 0.5 * std::cos(2 * M_PI * m_step / kSteps);
    QColor halo = c.accent;
    halo.setAlphaF(0.15 + 0.35 * breath);
    painter.setBrush(halo);
    painter.drawEllipse(middle, 4 + 3 * breath, 4 + 3 * breath);
    painter.setBrush(c.accent);
    painter.drawEllipse(middle, 3.5, 3.5);
}

void BusyLight::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) return QWidget::timerEvent(event);
    m_step = (m_step + 1) % kSteps;
    update();
}

void BusyLight::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace moyun::ui
