// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace moyun::ui {

ValueSlider::ValueSlider(int low, int high, int usual, const QString& suffix, QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this)), m_number(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_usual(usual), m_suffix(suffix)
{
    m_number->setObjectName(QStringLiteral("valueLabel"));
    m_slider->setRange(low, high);
    m_slider->setValue(usual);
    m_slider->setPageStep(qMax(1, (high - low) / 10));
    m_name->setBuddy(m_slider);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_number, 0, 1, Qt::AlignRight);
    grid->addWidget(m_slider, 1, 0, 1, 2);

    m_slider->installEventFilter(this);
    connect(m_slider, &QSlider::sliderPressed, this, &ValueSlider::gestureStarted);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        showValue();
        if (!m_silent) Q_EMIT valueChosen(value);
    });
    showValue();
}

void ValueSlider::setText(const QString& name, const QString& toolTip)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    setToolTip(toolTip);
}

void ValueSlider::setValue(int value)
{
    const QScopedValueRollback<bool> guard(m_silent, true);
    m_slider->setValue(value);
}

bool ValueSlider::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT gestureStarted();
        m_slider->setValue(m_usual);
        return true;
    }
    // The wheel scrolls the panel around it; a slider changes only when it was chosen.
    if (event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->isAutoRepeat())
        Q_EMIT gestureStarted();
    return QWidget::eventFilter(watched, event);
}

void ValueSlider::showValue()
{
    m_number->setText(QString::number(m_slider->value()) + m_suffix);
}

} // namespace moyun::ui
