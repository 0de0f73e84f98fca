// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/canvas_studio.h"
#include "ui/shell/dialog_frame.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

class SliderField;
class SwitchButton;

// Where the picture is exported to, as what, how large, and about how many bytes that will be.
class CanvasExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    CanvasExportDialog(canvas::Picture picture, const QString& suggestion, QWidget* parent);

    QLineEdit* fileField() const { return m_file; }
    QComboBox* formatBox() const { return m_format; }
    SliderField* quality() const { return m_quality; }
    SliderField* scale() const { return m_scale; }
    SwitchButton* transparentSwitch() const { return m_transparent; }
    QLabel* sizeLabel() const { return m_size; }
    QLabel* warningLabel() const { return m_warning; }
    QPushButton* exportButton() const { return m_export; }
    bridge::CanvasStudio::Export options() const;

Q_SIGNALS:
    void chosen(const QString& file, const moyun::bridge::CanvasStudio::Export& options);

protected:
    void retranslate() override;

private:
    void setEnding(const QString& ending);
    void browse();
    void check();
    void estimate();
    void showSize();
    QString ending() const; // "" for one that is not known

    canvas::Picture m_picture;
    QLabel *m_fileName, *m_formatName, *m_size, *m_warning;
    QLineEdit* m_file;
    QComboBox* m_format;
    SliderField *m_quality, *m_scale;
    SwitchButton* m_transparent;
    QPushButton *m_browse, *m_cancel, *m_export;
    double m_bytes = 0; // 0: not known yet
    int m_asked = 0;
    QTimer m_rest;
    bridge::Background m_worker; // goes first
};

} // namespace moyun::ui
