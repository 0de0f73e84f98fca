// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/file_dialog.h"

namespace moyun::ui {

// Chooses a text to open or to learn from, or a file to export the poem to.
class TextDialog : public FileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Export, Learn };

    // `suggestion`: the file proposed; empty: none, in the folder used last.
    TextDialog(Kind kind, const QString& suggestion, QWidget* parent);
};

} // namespace moyun::ui
