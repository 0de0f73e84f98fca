// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_file_dialog.h"

#include "core/bridge/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr char kPurpose[] = "canvas";

QString startFolder()
{
    for (const QString& folder : {Settings().lastFolder(QLatin1String(kPurpose)),
                                  QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace

CanvasFileDialog::CanvasFileDialog(Kind kind, const QString& suggestion, QWidget* parent)
    : QFileDialog(parent)
{
    const bool saves = kind == Save;
    setOption(QFileDialog::DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (saves)
        setNameFilter(tr("OpenRaster, with all layers (*.ora)"));
    else
        setNameFilters(
            {tr("Pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)"), tr("All files (*)")});
    setDefaultSuffix(QStringLiteral("ora"));
    setWindowTitle(saves          ? tr("Save the picture")
                   : kind == Open ? tr("Open a picture")
                                  : tr("Put a picture in as a layer"));
    setLabelText(QFileDialog::LookIn, tr("Folder:"));
    setLabelText(QFileDialog::FileName, tr("Name:"));
    setLabelText(QFileDialog::FileType, tr("Kind:"));
    setLabelText(QFileDialog::Accept, saves ? tr("Save") : tr("Open"));
    setLabelText(QFileDialog::Reject, tr("Cancel"));
    setDirectory(startFolder());
    if (!suggestion.isEmpty()) {
        if (QFileInfo(suggestion).isAbsolute()) setDirectory(QFileInfo(suggestion).absolutePath());
        selectFile(QFileInfo(suggestion).fileName());
    }
    resize(860, 560);
    connect(this, &QFileDialog::fileSelected, this, [this](const QString& file) {
        Settings().setLastFolder(QLatin1String(kPurpose), QFileInfo(file).absolutePath());
        Q_EMIT fileChosen(file);
    });
}

} // namespace moyun::ui
