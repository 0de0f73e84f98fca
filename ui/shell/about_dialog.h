// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

namespace moyun::ui {

// What this program is, its version and its licence.
class AboutDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

private:
    void retranslate() override;

    QLabel* m_text;
    QPushButton* m_close;
};

} // namespace moyun::ui
