// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

namespace moyun::ui {

// A question about the project: a sentence, what it means in quieter letters, and a way out, which changes
// nothing. Goes when it is closed.
class ProjectQuestion : public DialogFrame
{
    Q_OBJECT
public:
    QPushButton* cancelButton() const { return m_cancel; }

protected:
    explicit ProjectQuestion(QWidget* parent);

    QLabel *m_text, *m_hint;
    QPushButton* m_cancel;
};

} // namespace moyun::ui
