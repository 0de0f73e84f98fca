// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_file_dialog.h"

namespace moyun::ui {

CanvasFileDialog::CanvasFileDialog(Kind kind, QWidget* parent)
    : FileDialog(QStringLiteral("canvas"), QStandardPaths::PicturesLocation, parent)
{
    setNameFilters(
        {tr("Pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)"), tr("All files (*)")});
    setTexts(kind == Open ? tr("Open a picture") : tr("Put a picture in as a layer"), tr("Open"));
}

} // namespace moyun::ui
