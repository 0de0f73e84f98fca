// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace moyun::ui {

// Chooses a picture to open, to put in as a layer, or a file to save the canvas to (.ora). Remembers the
// folder.
class CanvasFileDialog : public QFileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Import, Save };

    // `suggestion`: a file, with or without its folder; may be empty.
    CanvasFileDialog(Kind kind, const QString& suggestion, QWidget* parent);

Q_SIGNALS:
    void fileChosen(const QString& file);
};

} // namespace moyun::ui
