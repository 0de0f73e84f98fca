// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace moyun::ui {

// A report that a crash left behind, to read, copy or look up in its folder. It is shown and nothing else:
// nothing is sent anywhere.
class ReportDialog : public DialogFrame
{
    Q_OBJECT
public:
    ReportDialog(const QString& file, QWidget* parent);

    QPlainTextEdit* text() const { return m_text; }
    static constexpr qint64 kMostBytes = qint64(1) << 20; // of a file that is shown

private:
    void retranslate() override;

    QString m_file;
    QLabel* m_hint;
    QPlainTextEdit* m_text;
    QPushButton *m_copy, *m_folder, *m_close;
};

} // namespace moyun::ui
