// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_dialogs.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/settings.h"
#include "core/canvas/picture_edits.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_export_dialog.h"
#include "ui/canvas/canvas_size_dialog.h"
#include "ui/canvas/new_picture_dialog.h"
#include "ui/canvas/scale_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::CanvasStudio;
using canvas::Picture;

namespace {

const QString kFolder = QStringLiteral("canvasExport");

QString suggestion(CanvasStudio* studio, const QString& unnamed)
{
    const QFileInfo file(studio->document()->file());
    QString folder = bridge::Settings().lastFolder(kFolder);
    if (!QFileInfo(folder).isDir()) folder = file.path();
    if (folder.isEmpty() || !QFileInfo(folder).isDir() || file.filePath().isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QFileInfo(folder).isDir()) folder = QDir::homePath();
    const QString name = file.completeBaseName();
    return QDir(folder).filePath((name.isEmpty() ? unnamed : name) + QStringLiteral(".png"));
}

} // namespace

void CanvasDialogs::openNew(CanvasStudio* studio, QWidget* parent)
{
    auto* dialog = new NewPictureDialog(parent);
    QObject::connect(dialog, &NewPictureDialog::chosen, studio, &CanvasStudio::create);
    dialog->open();
}

void CanvasDialogs::openCanvasSize(CanvasStudio* studio, CanvasEdits* edits, QWidget* parent)
{
    const Picture& now = studio->document()->picture();
    auto* dialog = new CanvasSizeDialog({now.width, now.height}, now.dpi, parent);
    QObject::connect(dialog, &CanvasSizeDialog::chosen, edits,
                     [edits](int width, int height, const QPointF& anchor) {
                         edits->run(tr("Canvas size"), [width, height, anchor](const Picture& before) {
                             return canvas::withCanvasSize(before, width, height, anchor.x(), anchor.y());
                         });
                     });
    dialog->open();
}

void CanvasDialogs::openScale(CanvasStudio* studio, CanvasEdits* edits, QWidget* parent)
{
    const Picture& now = studio->document()->picture();
    auto* dialog = new ScaleDialog({now.width, now.height}, now.dpi, parent);
    QObject::connect(dialog, &ScaleDialog::chosen, edits, [edits](int width, int height, bool hard) {
        edits->run(tr("Scale the picture"), [width, height, hard](const Picture& before) {
            return canvas::scaled(before, width, height,
                                  hard ? canvas::Sampling::Nearest : canvas::Sampling::Bicubic);
        });
    });
    dialog->open();
}

void CanvasDialogs::openExport(CanvasStudio* studio, QWidget* parent)
{
    auto* dialog =
        new CanvasExportDialog(studio->document()->picture(), suggestion(studio, tr("Picture")), parent);
    QObject::connect(dialog, &CanvasExportDialog::chosen, studio,
                     [studio](const QString& file, const CanvasStudio::Export& options) {
                         bridge::Settings().setLastFolder(kFolder, QFileInfo(file).absolutePath());
                         studio->exportTo(file, options);
                     });
    dialog->open();
}

} // namespace moyun::ui
