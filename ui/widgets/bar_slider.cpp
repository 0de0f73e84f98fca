// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_slider.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

constexpr double kFine = 0.1;     // of the speed of the mouse, with Shift
constexpr double kKeyStep = 0.01; // of the whole length
constexpr int kPad = 8, kBetween = 6;
constexpr int kUsualWidth = 132, kHeight = 28;

BarSlider::BarSlider(double low, double high, double usual, const QString& suffix, Scale scale,
                     QWidget* parent)
    : QWidget(parent), m_low(low), m_high(high), m_usual(usual), m_value(usual), m_suffix(suffix),
      m_scale(scale)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::SizeHorCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BarSlider::setText(const QString& name, const QString& toolTip)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(toolTip);
    updateGeometry();
    update();
}

void BarSlider::setValue(double value)
{
    m_value = std::clamp(value, m_low, m_high);
    setAccessibleDescription(valueText());
    update();
}

void BarSlider::setLowText(const QString& text)
{
    m_lowText = text;
    updateGeometry();
    update();
}

QString BarSlider::valueText() const
{
    return textOf(m_value);
}

QString BarSlider::textOf(double value) const
{
    if (value == m_low && !m_lowText.isEmpty()) return m_lowText;
    // Small values count in tenths.
    const bool fine = m_scale == Logarithmic && value < 10 && std::abs(value - std::round(value)) > 0.04;
    return QString::number(value, 'f', fine ? 1 : 0) + m_suffix;
}

QSize BarSlider::minimumSizeHint() const
{
    const int number = std::max(fontMetrics().horizontalAdvance(textOf(m_low)),
                                fontMetrics().horizontalAdvance(textOf(m_high)));
    return {2 * kPad + fontMetrics().horizontalAdvance(m_name) + kBetween + number, kHeight};
}

QSize BarSlider::sizeHint() const
{
    return {std::max(kUsualWidth, minimumSizeHint().width()), kHeight};
}

double BarSlider::placeOf(double value) const
{
    if (m_scale == Logarithmic) return std::log(value / m_low) / std::log(m_high / m_low);
    return (value - m_low) / (m_high - m_low);
}

double BarSlider::valueAt(double place) const
{
    const double held = std::clamp(place, 0.0, 1.0);
    if (m_scale == Linear) return std::round(m_low + held * (m_high - m_low));
    const double value = m_low * std::pow(m_high / m_low, held);
    return value < 10 ? std::round(value * 10) / 10 : std::round(value);
}

void BarSlider::choose(double value)
{
    const double held = std::clamp(value, m_low, m_high);
    if (held == m_value) return;
    setValue(held);
    Q_EMIT valueChosen(held);
}

void BarSlider::paintEvent(QPaintEvent*)
{
    const auto& colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus()     ? colours.focus
                        : underMouse() ? colours.borderStrong
                                       : colours.border,
                        1));
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(box, 6, 6);
    QPainterPath inside;
    inside.addRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    painter.save();
    painter.setClipPath(inside);
    QColor fill = isEnabled() ? colours.accent : colours.border;
    fill.setAlphaF(0.38f);
    painter.fillRect(QRectF(1, 1, placeOf(m_value) * (width() - 2), height() - 2), fill);
    painter.restore();
    const QRect text = rect().adjusted(kPad, 0, -kPad, 0);
    const int number = fontMetrics().horizontalAdvance(valueText());
    painter.setPen(isEnabled() ? colours.text : colours.faint);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, valueText());
    // Over the fill, what is merely muted would be hard to read.
    QColor quiet = colours.text;
    if (!colours.contrast) quiet.setAlphaF(0.9f);
    painter.setPen(isEnabled() ? quiet : colours.faint);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, text.width() - number - kBetween));
}

void BarSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    Q_EMIT gestureStarted();
    m_dragging = true;
    m_x = event->position().x();
    m_place = event->modifiers() & Qt::ShiftModifier ? placeOf(m_value) : m_x / std::max(1, width());
    choose(valueAt(m_place));
}

void BarSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) return;
    const double by = (event->position().x() - m_x) / std::max(1, width());
    m_x = event->position().x();
    m_place += by * (event->modifiers() & Qt::ShiftModifier ? kFine : 1);
    choose(valueAt(m_place));
}

void BarSlider::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void BarSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    m_dragging = false;
    type();
}

void BarSlider::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    Q_EMIT gestureStarted();
    // A notch changes at least the smallest step that is shown.
    double next = valueAt(placeOf(m_value) + steps * 2 * kKeyStep);
    if (next == m_value && steps != 0) next += steps > 0 ? 1 : -1;
    choose(next);
    event->accept();
}

void BarSlider::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * kKeyStep : kKeyStep;
    double next = m_value;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        next = std::min(valueAt(placeOf(m_value) - step),
                        m_value - (m_value > 10 || m_scale == Linear ? 1 : 0.1));
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        next = std::max(valueAt(placeOf(m_value) + step),
                        m_value + (m_value >= 10 || m_scale == Linear ? 1 : 0.1));
        break;
    case Qt::Key_Home:
        next = m_usual;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return type();
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!event->isAutoRepeat()) Q_EMIT gestureStarted();
    choose(next);
}

bool BarSlider::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QWidget::event(event);
}

void BarSlider::type()
{
    if (m_field) return;
    m_field =
        new QLineEdit(QString::number(m_value, 'f', m_value < 10 && m_scale == Logarithmic ? 1 : 0), this);
    m_field->setGeometry(rect());
    m_field->setAlignment(Qt::AlignRight);
    m_field->setAccessibleName(m_name);
    m_field->selectAll();
    m_field->show();
    m_field->setFocus();
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_field) return;
        QLineEdit* field = std::exchange(m_field, nullptr);
        bool ok = false;
        const double value = field->text().trimmed().toDouble(&ok);
        field->hide();
        field->deleteLater();
        if (!ok) return;
        Q_EMIT gestureStarted();
        choose(value);
    });
}

} // namespace moyun::ui
