// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace moyun::ui {

// Chooses a project to open, or a file to save or copy one to (.moyun). Remembers the folder.
class ProjectFileDialog : public QFileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Save, Copy };

    // `suggestion`: a file, with or without its folder; may be empty.
    ProjectFileDialog(Kind kind, const QString& suggestion, QWidget* parent);

    static QString startFolder();

Q_SIGNALS:
    void fileChosen(const QString& file);
};

} // namespace moyun::ui
