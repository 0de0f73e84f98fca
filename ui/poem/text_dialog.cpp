// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/text_dialog.h"

#include "core/bridge/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

TextDialog::TextDialog(Kind kind, QWidget* parent) : QFileDialog(parent)
{
    setOption(QFileDialog::DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(kind == Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    setAcceptMode(kind == Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    setNameFilters({tr("Texts (*.txt)"), tr("All files (*)")});
    setDefaultSuffix(QStringLiteral("txt"));
    setWindowTitle(kind == Save ? tr("Save the draft") : tr("Open a text"));
    setLabelText(QFileDialog::LookIn, tr("Folder:"));
    setLabelText(QFileDialog::FileName, tr("Name:"));
    setLabelText(QFileDialog::FileType, tr("Kind:"));
    setLabelText(QFileDialog::Accept, kind == Save ? tr("Save") : tr("Open"));
    setLabelText(QFileDialog::Reject, tr("Cancel"));
    QString folder = Settings().lastFolder(QStringLiteral("text"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    setDirectory(folder);
    resize(860, 560);
    connect(this, &QFileDialog::fileSelected, this, [this](const QString& file) {
        Settings().setLastFolder(QStringLiteral("text"), QFileInfo(file).absolutePath());
        Q_EMIT fileChosen(file);
    });
}

} // namespace moyun::ui
