// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <QSize>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

// Where to, and as what, the full-size picture is exported. Says beforehand when a file would be replaced or
// the folder is missing.
class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    ExportDialog(const QString& suggestion, QSize pixels, QWidget* parent);

    QLineEdit* fileField() const { return m_file; }
    QPushButton* exportButton() const { return m_export; }

Q_SIGNALS:
    void exportChosen(const QString& file);

private:
    void retranslate() override;
    void check();
    void setEnding(const QString& ending);
    void browse();

    QSize m_pixels;
    QLabel *m_fileName, *m_formatName, *m_sizeName, *m_size, *m_warning;
    QLineEdit* m_file;
    QComboBox* m_format;
    QPushButton *m_browse, *m_cancel, *m_export;
};

} // namespace moyun::ui
