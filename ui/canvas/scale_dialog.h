// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace moyun::ui {

class Segments;
class SwitchButton;

// The whole picture larger or smaller: by pixels or percent, with its proportions or without.
class ScaleDialog : public DialogFrame
{
    Q_OBJECT
public:
    ScaleDialog(QSize now, double dpi, QWidget* parent);

    QSpinBox* widthField() const { return m_width; }
    QSpinBox* heightField() const { return m_height; }
    QDoubleSpinBox* percentField() const { return m_percent; }
    SwitchButton* keepSwitch() const { return m_keep; }
    Segments* edges() const { return m_edges; } // 0 smooth, 1 hard
    QPushButton* applyButton() const { return m_apply; }

Q_SIGNALS:
    void chosen(int width, int height, bool hardEdges);

protected:
    void retranslate() override;

private:
    void widthTyped();
    void heightTyped();
    void percentTyped();
    void show();
    void take(QSize size);

    QSize m_now;
    double m_dpi;
    QLabel *m_widthName, *m_heightName, *m_percentName, *m_edgesName, *m_says;
    QSpinBox *m_width, *m_height;
    QDoubleSpinBox* m_percent;
    SwitchButton* m_keep;
    Segments* m_edges;
    QPushButton *m_cancel, *m_apply;
};

} // namespace moyun::ui
