// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/hsv_colour.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace moyun::ui {

class ColourSlider;
class Segments;

// Three sliders with numbers, of hue, saturation and value or of red, green and blue.
class ColourSliders : public QWidget
{
    Q_OBJECT
public:
    explicit ColourSliders(QWidget* parent = nullptr);

    void display(const HsvColour& colour);      // without a signal
    Segments* model() const { return m_model; } // 0: HSV, 1: RGB
    ColourSlider* slider(int row) const { return m_rows[std::size_t(row)].slider; }
    QSpinBox* number(int row) const { return m_rows[std::size_t(row)].number; }

Q_SIGNALS:
    void chosen(const moyun::ui::HsvColour& colour);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QLabel* name = nullptr;
        ColourSlider* slider = nullptr;
        QSpinBox* number = nullptr;
    };
    void retranslate();
    void useModel();
    void take(int row, int value);
    void paintTracks();
    bool isRgb() const;

    Segments* m_model;
    std::array<Row, 3> m_rows;
    HsvColour m_colour;
};

} // namespace moyun::ui
