// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/colour_sliders.h"

#include "core/bridge/settings.h"
#include "ui/canvas/colour_slider.h"
#include "ui/widgets/segments.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <functional>

namespace moyun::ui {

namespace {

const QString kModelKey = QStringLiteral("canvas/colourModel");

QGradientStops between(const std::function<QColor(double)>& at, int parts)
{
    QGradientStops stops;
    for (int i = 0; i <= parts; ++i) stops.append({double(i) / parts, at(double(i) / parts)});
    return stops;
}

} // namespace

ColourSliders::ColourSliders(QWidget* parent) : QWidget(parent), m_model(new Segments(this))
{
    m_model->add();
    m_model->add();
    m_model->choose(qBound(0, bridge::Settings().number(kModelKey, 0), 1));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_model, 0, 0, 1, 3);
    for (int i = 0; i < 3; ++i) {
        Row& row = m_rows[std::size_t(i)];
        row = {new QLabel(this), new ColourSlider(255, this), new QSpinBox(this)};
        row.name->setObjectName(QStringLiteral("muted"));
        row.name->setBuddy(row.slider);
        row.number->setFixedWidth(58);
        row.number->setObjectName(QStringLiteral("compactField"));
        row.number->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row.number->setKeyboardTracking(false);
        row.number->setFocusPolicy(Qt::StrongFocus);
        grid->addWidget(row.name, i + 1, 0);
        grid->addWidget(row.slider, i + 1, 1);
        grid->addWidget(row.number, i + 1, 2);
        connect(row.slider, &ColourSlider::chosen, this, [this, i](int value) { take(i, value); });
        connect(row.number, &QSpinBox::valueChanged, this, [this, i](int value) { take(i, value); });
    }
    grid->setColumnStretch(1, 1);
    connect(m_model, &Segments::chosenByUser, this, [this](int index) {
        bridge::Settings().setNumber(kModelKey, index);
        useModel();
    });
    useModel();
}

bool ColourSliders::isRgb() const
{
    return m_model->chosen() == 1;
}

void ColourSliders::useModel()
{
    for (int i = 0; i < 3; ++i) {
        const int most = isRgb() ? 255 : i == 0 ? 359 : 100;
        const QSignalBlocker sliderQuiet(slider(i)), numberQuiet(number(i));
        slider(i)->setRange(0, most);
        number(i)->setRange(0, most);
    }
    retranslate();
    display(m_colour);
}

void ColourSliders::take(int row, int value)
{
    HsvColour next = m_colour;
    if (isRgb()) {
        const QColor now = m_colour.colour();
        int channels[] = {now.red(), now.green(), now.blue()};
        channels[row] = value;
        next.take(QColor(channels[0], channels[1], channels[2]));
    } else if (row == 0)
        next.hue = value / 360.0;
    else
        (row == 1 ? next.saturation : next.value) = value / 100.0;
    display(next);
    Q_EMIT chosen(m_colour);
}

void ColourSliders::display(const HsvColour& colour)
{
    m_colour = colour;
    const QColor rgb = colour.colour();
    const int values[2][3] = {
        {qRound(360 * colour.hue) % 360, qRound(100 * colour.saturation), qRound(100 * colour.value)},
        {rgb.red(), rgb.green(), rgb.blue()}};
    for (int i = 0; i < 3; ++i) {
        slider(i)->display(values[isRgb()][i]);
        const QSignalBlocker quiet(number(i));
        number(i)->setValue(values[isRgb()][i]);
    }
    paintTracks();
}

void ColourSliders::paintTracks()
{
    const HsvColour now = m_colour;
    const QColor rgb = now.colour();
    if (isRgb()) {
        slider(0)->setStops(
            {{0, QColor(0, rgb.green(), rgb.blue())}, {1, QColor(255, rgb.green(), rgb.blue())}});
        slider(1)->setStops({{0, QColor(rgb.red(), 0, rgb.blue())}, {1, QColor(rgb.red(), 255, rgb.blue())}});
        slider(2)->setStops(
            {{0, QColor(rgb.red(), rgb.green(), 0)}, {1, QColor(rgb.red(), rgb.green(), 255)}});
        return;
    }
    slider(0)->setStops(between([](double t) { return HsvColour{t * 359 / 360, 1, 1}.colour(); }, 12));
    slider(1)->setStops(between([&](double t) { return HsvColour{now.hue, t, now.value}.colour(); }, 2));
    slider(2)->setStops(between([&](double t) { return HsvColour{now.hue, now.saturation, t}.colour(); }, 2));
}

void ColourSliders::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ColourSliders::retranslate()
{
    m_model->setText(0, tr("HSV"), tr("Hue, saturation, value"));
    m_model->setText(1, tr("RGB"), tr("Red, green, blue"));
    const QString names[2][3] = {{tr("Hue"), tr("Saturation"), tr("Value")},
                                 {tr("Red"), tr("Green"), tr("Blue")}};
    const QString letters[2][3] = {{tr("H", "hue"), tr("S", "saturation"), tr("V", "value of a colour")},
                                   {tr("R", "red"), tr("G", "green"), tr("B", "blue")}};
    for (int i = 0; i < 3; ++i) {
        const QString name = names[isRgb()][i];
        m_rows[std::size_t(i)].name->setText(letters[isRgb()][i]);
        m_rows[std::size_t(i)].name->setToolTip(name);
        slider(i)->setAccessibleName(name);
        slider(i)->setToolTip(name);
        number(i)->setAccessibleName(name);
        number(i)->setSuffix(isRgb() ? QString() : i == 0 ? QStringLiteral("°") : QStringLiteral(" %"));
    }
}

} // namespace moyun::ui
