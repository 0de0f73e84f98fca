// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QSlider>
#include <QWidget>

namespace moyun::ui {

// A slider with its name and its value in words above it. A double click brings back the usual value.
class ValueSlider : public QWidget
{
    Q_OBJECT
public:
    // Values from `low` to `high`, `usual` to begin with; `suffix` follows the number ("%").
    ValueSlider(int low, int high, int usual, const QString& suffix, QWidget* parent = nullptr);

    void setText(const QString& name, const QString& toolTip);
    int value() const { return m_slider->value(); }
    void setValue(int value); // without a signal
    QSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void gestureStarted();       // the handle was taken, or a key went down
    void valueChosen(int value); // by the user, also while dragging

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showValue();

    QLabel* m_name;
    QLabel* m_number;
    QSlider* m_slider;
    int m_usual;
    QString m_suffix;
    bool m_silent = false;
};

} // namespace moyun::ui
