// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

// Where the score is written to and as what, with what each kind is good for.
class ScoreExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    // `suggestion`: a whole path, its ending one of those offered.
    ScoreExportDialog(const QString& suggestion, QWidget* parent);

    QLineEdit* fileField() const { return m_file; }
    QComboBox* kindBox() const { return m_kind; }
    QPushButton* exportButton() const { return m_export; }
    QString message() const;

Q_SIGNALS:
    void exportChosen(const QString& file);

private:
    void retranslate() override;
    void setEnding(const QString& ending);
    void browse();
    void check();

    QLabel *m_fileName, *m_kindName;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QComboBox* m_kind;
    QLabel *m_about, *m_warning;
    QPushButton *m_cancel, *m_export;
};

} // namespace moyun::ui
