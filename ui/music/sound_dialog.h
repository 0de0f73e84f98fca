// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicTransport;
}

namespace moyun::ui {

class ElidedLabel;
class ValueSlider;

// Where the sound goes and where played keys come from, the SoundFont, the volume. Changes count at once;
// there is nothing to confirm.
class SoundDialog : public DialogFrame
{
    Q_OBJECT
public:
    SoundDialog(bridge::MusicTransport* transport, QWidget* parent); // `transport` outlives it

    QComboBox* outputBox() const { return m_output; }
    QComboBox* inputBox() const { return m_input; }
    QPushButton* soundFontButton() const { return m_choose; }

private:
    void retranslate() override;
    void fillPorts();
    void showState();
    void chooseSoundFont();

    bridge::MusicTransport* m_transport;
    QLabel *m_outputName, *m_inputName, *m_fontName;
    QComboBox *m_output, *m_input;
    ElidedLabel* m_font;
    QPushButton *m_choose, *m_usual;
    QLabel* m_fontHint;
    ValueSlider* m_volume;
    QLabel* m_problem;
    QPushButton* m_close;
};

} // namespace moyun::ui
