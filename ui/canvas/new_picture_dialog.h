// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <QColor>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class PagePreview;
class Segments;

// Asks how large a new picture shall be and on what ground. What was chosen last is offered again.
class NewPictureDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit NewPictureDialog(QWidget* parent);

    QComboBox* presetBox() const { return m_preset; }
    QSpinBox* widthField() const { return m_width; }
    QSpinBox* heightField() const { return m_height; }
    QSpinBox* dpiField() const { return m_dpi; }            // pixels per inch
    Segments* orientation() const { return m_orientation; } // 0 portrait, 1 landscape
    Segments* ground() const { return m_ground; }           // 0 white, 1 a colour, 2 transparent
    QToolButton* colourButton() const { return m_colourButton; }
    QLabel* memoryLabel() const { return m_memory; }
    QPushButton* createButton() const { return m_create; }
    QColor background() const; // transparent: none

Q_SIGNALS:
    void chosen(int width, int height, const QColor& background, double dpi);

protected:
    void retranslate() override;

private:
    void usePreset();
    void sizeTyped();
    void turn(bool landscape);
    void chooseColour();
    void show();
    QSize size() const;

    QLabel *m_presetName, *m_sizeName, *m_orientationName, *m_groundName, *m_times, *m_dpiName, *m_memory;
    QComboBox* m_preset;
    QSpinBox *m_width, *m_height, *m_dpi;
    Segments *m_orientation, *m_ground;
    QToolButton* m_colourButton;
    PagePreview* m_preview;
    QPushButton *m_cancel, *m_create;
    QColor m_colour;
};

} // namespace moyun::ui
