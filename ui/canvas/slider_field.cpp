// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/slider_field.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSlider>

#include <cmath>

namespace moyun::ui {

constexpr int kSteps = 1000;

SliderField::SliderField(double low, double high, Scale scale, int decimals, const QString& suffix,
                         QWidget* parent)
    : QWidget(parent), m_low(low), m_high(high), m_scale(scale), m_name(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)), m_field(new QDoubleSpinBox)
{
    m_name->setObjectName(QStringLiteral("muted"));
    m_name->setBuddy(m_slider);
    m_slider->setRange(0, kSteps);
    m_slider->setSingleStep(scale == Even ? std::max(1, int(kSteps / (high - low))) : kSteps / 100);
    m_slider->setPageStep(kSteps / 10);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_field->setDecimals(decimals);
    m_field->setRange(low, high);
    m_field->setSuffix(suffix);
    m_field->setKeyboardTracking(false);
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->setFixedWidth(72);
    m_field->setObjectName(QStringLiteral("compactField"));
    m_field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QWidget* part : std::initializer_list<QWidget*>{m_slider, m_field}) part->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);

    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (m_silent) return;
        const QScopedValueRollback<bool> silent(m_silent, true);
        m_field->setValue(valueAt(step));
        Q_EMIT chosen(m_field->value());
    });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_silent) return;
        const QScopedValueRollback<bool> silent(m_silent, true);
        m_slider->setValue(stepOf(value));
        Q_EMIT gestureStarted();
        Q_EMIT chosen(value);
    });
    setValue(low);
}

double SliderField::valueAt(int step) const
{
    const double part = double(step) / kSteps;
    return m_scale == Even ? m_low + part * (m_high - m_low) : m_low * std::pow(m_high / m_low, part);
}

int SliderField::stepOf(double value) const
{
    const double held = qBound(m_low, value, m_high);
    const double part = m_scale == Even ? (held - m_low) / (m_high - m_low)
                                        : std::log(held / m_low) / std::log(m_high / m_low);
    return qRound(part * kSteps);
}

void SliderField::setText(const QString& name, const QString& toolTip)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
    setToolTip(toolTip);
}

void SliderField::setLowText(const QString& text)
{
    m_field->setSpecialValueText(text);
}

double SliderField::value() const
{
    return m_field->value();
}

void SliderField::setValue(double value)
{
    const QScopedValueRollback<bool> silent(m_silent, true);
    m_field->setValue(value);
    m_slider->setValue(stepOf(value));
}

bool SliderField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // for what scrolls around it
        return true;
    }
    // A press on the track changes the value before the slider says that it was pressed.
    if (watched == m_slider && event->type() == QEvent::MouseButtonPress) Q_EMIT gestureStarted();
    if (watched == m_slider && event->type() == QEvent::KeyPress &&
        !static_cast<QKeyEvent*>(event)->isAutoRepeat())
        Q_EMIT gestureStarted();
    return QWidget::eventFilter(watched, event);
}

} // namespace moyun::ui
