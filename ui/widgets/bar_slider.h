// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

// A value as a bar with its name and number inside, for where there is little room: drag it (Shift: finely),
// turn the wheel or press arrows, double click or Enter to type a number.
class BarSlider : public QWidget
{
    Q_OBJECT
public:
    enum Scale { Linear, Logarithmic }; // Logarithmic: `low` is above 0

    BarSlider(double low, double high, double usual, const QString& suffix = {}, Scale scale = Linear,
              QWidget* parent = nullptr);

    void setText(const QString& name, const QString& toolTip);
    // What the lowest value is called, where it means something of its own; empty: its number.
    void setLowText(const QString& text);
    double value() const { return m_value; }
    double low() const { return m_low; }
    double high() const { return m_high; }
    void choose(double value);   // as by the user: put into the range, with valueChosen()
    void setValue(double value); // without a signal
    QString valueText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // name and widest number side by side

Q_SIGNALS:
    void gestureStarted();          // the bar was taken, or a key went down
    void valueChosen(double value); // by the user, also while dragging

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString textOf(double value) const;
    double placeOf(double value) const; // 0 to 1
    double valueAt(double place) const;
    void type();

    double m_low, m_high, m_usual, m_value;
    QString m_suffix, m_name, m_lowText;
    Scale m_scale;
    bool m_dragging = false;
    double m_place = 0; // while dragging
    double m_x = 0;
    QLineEdit* m_field = nullptr;
};

} // namespace moyun::ui
