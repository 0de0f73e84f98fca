// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/picture_dialog.h"

#include "core/bridge/settings.h"
#include "ui/widgets/file_dialog_look.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

PictureDialog::PictureDialog(Kind kind, const QString& purpose, QWidget* parent) : QFileDialog(parent)
{
    FileDialogLook::put(this, kind == Save ? tr("Choose") : kind == Painting ? tr("Add") : tr("Open"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(kind == Save       ? QFileDialog::AnyFile
                : kind == Painting ? QFileDialog::ExistingFiles
                                   : QFileDialog::ExistingFile);
    setAcceptMode(kind == Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)"), tr("All files (*)")});
    setWindowTitle(kind == Open       ? tr("Open a picture")
                   : kind == Painting ? tr("Add a painting")
                                      : tr("Export to"));
    QString folder = Settings().lastFolder(purpose);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    setDirectory(folder);
    connect(this, &QFileDialog::filesSelected, this, [this, purpose](const QStringList& files) {
        if (!files.isEmpty()) Settings().setLastFolder(purpose, QFileInfo(files.first()).absolutePath());
        for (const QString& file : files) Q_EMIT fileChosen(file);
    });
}

} // namespace moyun::ui
