// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/file_dialog.h"

namespace moyun::ui {

// Chooses a picture to open, or to put in as a layer.
class CanvasFileDialog : public FileDialog
{
    Q_OBJECT
public:
    enum Kind { Open, Import };

    CanvasFileDialog(Kind kind, QWidget* parent);
};

} // namespace moyun::ui
