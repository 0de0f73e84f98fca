// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
class QLabel;
class QSlider;
QT_END_NAMESPACE

namespace moyun::ui {

// One line: a name, a slider and its number, which can be typed. The slider may go by equal factors rather
// than equal steps, as sizes do.
class SliderField : public QWidget
{
    Q_OBJECT
public:
    enum Scale { Even, Logarithmic };

    // `low` above 0 for logarithmic ones; `suffix` follows the number (" %").
    SliderField(double low, double high, Scale scale, int decimals, const QString& suffix,
                QWidget* parent = nullptr);

    void setText(const QString& name, const QString& toolTip);
    void setLowText(const QString& text); // instead of the number, at the lowest value
    double value() const;
    void setValue(double value); // without a signal
    QSlider* slider() const { return m_slider; }
    QDoubleSpinBox* field() const { return m_field; }
    QLabel* nameLabel() const { return m_name; }

Q_SIGNALS:
    void gestureStarted();
    void chosen(double value); // by the user, also while dragging

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    double valueAt(int step) const;
    int stepOf(double value) const;

    double m_low, m_high;
    Scale m_scale;
    QLabel* m_name;
    QSlider* m_slider;
    QDoubleSpinBox* m_field;
    bool m_silent = false;
};

} // namespace moyun::ui
