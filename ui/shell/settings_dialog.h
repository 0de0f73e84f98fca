// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QSpinBox;
QT_END_NAMESPACE

namespace moyun::ui {

// Look, language, device, memory, threads. Changes count at once; there is nothing to confirm.
class SettingsDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent);

Q_SIGNALS:
    void themeChosen(const QString& name);
    void languageChosen(const QString& code);
    void engineSettingsChanged();

private:
    void retranslate() override;
    void connectFields();

    QLabel *m_themeName, *m_languageName, *m_deviceName, *m_memoryName, *m_threadsName, *m_note;
    QComboBox *m_theme, *m_language, *m_device;
    QSpinBox *m_memory, *m_threads;
    QPushButton* m_close;
};

} // namespace moyun::ui
