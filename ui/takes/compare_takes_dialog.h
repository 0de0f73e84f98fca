// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/take_record.h"
#include "ui/shell/dialog_frame.h"

#include <memory>

namespace moyun::ui {

class TakePreview;

// Two takes side by side; either can be applied from here.
class CompareTakesDialog : public DialogFrame
{
    Q_OBJECT
public:
    using Content = std::shared_ptr<const bridge::TakeContent>;
    CompareTakesDialog(const Content& left, const Content& right, QWidget* parent);

    TakePreview* preview(int side) const { return m_previews[side]; } // 0: left
    QPushButton* applyButton(int side) const { return m_apply[side]; }

Q_SIGNALS:
    void applyChosen(qint64 take, int candidate);

protected:
    void retranslate() override;

private:
    TakePreview* m_previews[2];
    QPushButton* m_apply[2];
    QPushButton* m_close;
};

} // namespace moyun::ui
