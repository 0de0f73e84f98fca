// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/picture_dialog.h"

#include "core/bridge/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

PictureDialog::PictureDialog(Kind kind, const QString& purpose, QWidget* parent) : QFileDialog(parent)
{
    setOption(QFileDialog::DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(kind == Save       ? QFileDialog::AnyFile
                : kind == Painting ? QFileDialog::ExistingFiles
                                   : QFileDialog::ExistingFile);
    setAcceptMode(kind == Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)"), tr("All files (*)")});
    setWindowTitle(kind == Open       ? tr("Open a picture")
                   : kind == Painting ? tr("Add a painting")
                                      : tr("Export to"));
    setLabelText(QFileDialog::LookIn, tr("Folder:"));
    setLabelText(QFileDialog::FileName, tr("Name:"));
    setLabelText(QFileDialog::FileType, tr("Kind:"));
    setLabelText(QFileDialog::Accept, kind == Save       ? tr("Choose")
                                      : kind == Painting ? tr("Add")
                                                         : tr("Open"));
    setLabelText(QFileDialog::Reject, tr("Cancel"));
    QString folder = Settings().lastFolder(purpose);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    setDirectory(folder);
    resize(860, 560);
    connect(this, &QFileDialog::filesSelected, this, [this, purpose](const QStringList& files) {
        if (!files.isEmpty()) Settings().setLastFolder(purpose, QFileInfo(files.first()).absolutePath());
        for (const QString& file : files) Q_EMIT fileChosen(file);
    });
}

} // namespace moyun::ui
