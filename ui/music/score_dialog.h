// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/file_dialog.h"

namespace moyun::ui {

// Chooses a score to open.
class ScoreDialog : public FileDialog
{
    Q_OBJECT
public:
    explicit ScoreDialog(QWidget* parent);

    static QString folder(); // used last, or the user's music
};

} // namespace moyun::ui
