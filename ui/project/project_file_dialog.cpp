// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/project_file_dialog.h"

#include "core/bridge/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

namespace {

constexpr char kPurpose[] = "project";

} // namespace

QString ProjectFileDialog::startFolder()
{
    for (const QString& folder : {Settings().lastFolder(QLatin1String(kPurpose)),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

ProjectFileDialog::ProjectFileDialog(Kind kind, const QString& suggestion, QWidget* parent)
    : QFileDialog(parent)
{
    const bool saves = kind != Open;
    setOption(QFileDialog::DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (saves)
        setNameFilter(tr("Moyun projects (*.moyun)"));
    else
        setNameFilters({tr("Moyun projects (*.moyun)"), tr("All files (*)")});
    setDefaultSuffix(QStringLiteral("moyun"));
    setWindowTitle(kind == Open   ? tr("Open a project")
                   : kind == Save ? tr("Save the project")
                                  : tr("Export a copy of the project"));
    setLabelText(QFileDialog::LookIn, tr("Folder:"));
    setLabelText(QFileDialog::FileName, tr("Name:"));
    setLabelText(QFileDialog::FileType, tr("Kind:"));
    setLabelText(QFileDialog::Accept, kind == Open ? tr("Open") : kind == Save ? tr("Save") : tr("Export"));
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
