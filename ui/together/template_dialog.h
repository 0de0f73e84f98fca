// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/studio_templates.h"
#include "ui/shell/dialog_frame.h"

namespace moyun::ui {

class TemplateCard;

// What a new project begins with: one of the templates, or the example.
class TemplateDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit TemplateDialog(QWidget* parent);

    static constexpr int kExample = bridge::kTemplates;
    QPushButton* choice(int which) const;

Q_SIGNALS:
    void chosen(int which); // TemplateKind, or kExample

protected:
    void retranslate() override;

private:
    TemplateCard* m_choices[kExample + 1];
    QPushButton* m_cancel;
};

} // namespace moyun::ui
