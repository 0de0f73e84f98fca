// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialog.h"

#include "core/bridge/settings.h"
#include "ui/widgets/file_dialog_look.h"

#include <QFileInfo>

namespace moyun::ui {

using bridge::Settings;

QString FileDialog::startFolder(const QString& purpose, QStandardPaths::StandardLocation standard)
{
    for (const QString& folder : {Settings().lastFolder(purpose), QStandardPaths::writableLocation(standard),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

FileDialog::FileDialog(const QString& purpose, QStandardPaths::StandardLocation standard, QWidget* parent)
    : QFileDialog(parent)
{
    FileDialogLook::put(this, tr("Open"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::ExistingFile);
    setAcceptMode(QFileDialog::AcceptOpen);
    setDirectory(startFolder(purpose, standard));
    connect(this, &QFileDialog::fileSelected, this, [this, purpose](const QString& file) {
        Settings().setLastFolder(purpose, QFileInfo(file).absolutePath());
        Q_EMIT fileChosen(file);
    });
}

void FileDialog::setSaves()
{
    setFileMode(QFileDialog::AnyFile);
    setAcceptMode(QFileDialog::AcceptSave);
}

void FileDialog::setTexts(const QString& title, const QString& accept)
{
    setWindowTitle(title);
    setLabelText(QFileDialog::Accept, accept);
}

void FileDialog::suggest(const QString& file)
{
    if (file.isEmpty()) return;
    if (QFileInfo(file).isAbsolute()) setDirectory(QFileInfo(file).absolutePath());
    selectFile(QFileInfo(file).fileName());
}

} // namespace moyun::ui
