// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/file_dialog.h"

namespace moyun::ui {

// Chooses a project to open, or a file to save or copy one to (.moyun).
class ProjectFileDialog : public FileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Save, Copy };

    // `suggestion`: a file, with or without its folder; may be empty.
    ProjectFileDialog(Kind kind, const QString& suggestion, QWidget* parent);

    static QString startFolder(); // used last, or the user's documents
};

} // namespace moyun::ui
