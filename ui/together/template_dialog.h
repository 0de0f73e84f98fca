// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/studio_templates.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// What a new project begins with: one of the templates, or the example.
class TemplateDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit TemplateDialog(QWidget* parent);

    static constexpr int kExample = bridge::kTemplates;
    QPushButton* choice(int which) const { return m_choices[which]; }

Q_SIGNALS:
    void chosen(int which); // TemplateKind, or kExample

protected:
    void retranslate() override;

private:
    QPushButton* m_choices[kExample + 1];
    QPushButton* m_cancel;
};

} // namespace moyun::ui
