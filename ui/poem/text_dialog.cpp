// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/text_dialog.h"

#include "core/bridge/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

TextDialog::TextDialog(Kind kind, const QString& suggestion, QWidget* parent) : QFileDialog(parent)
{
    const bool opens = kind == Open || kind == Learn;
    setOption(QFileDialog::DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(opens ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    setAcceptMode(opens ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    if (kind == Export)
        setNameFilters({tr("Page (*.pdf)"), tr("Picture of the page (*.png)"), tr("Text (*.txt)")});
    else if (kind == Learn)
        setNameFilters({tr("Poems (*.txt *.jsonl)"), tr("All files (*)")});
    else
        setNameFilters({tr("Texts (*.txt)"), tr("All files (*)")});
    setDefaultSuffix(kind == Export ? QStringLiteral("pdf") : QStringLiteral("txt"));
    setWindowTitle(kind == Save     ? tr("Save the draft")
                   : kind == Export ? tr("Export the poem")
                   : kind == Learn  ? tr("Choose your poems, separated by blank lines")
                                    : tr("Open a text"));
    setLabelText(QFileDialog::LookIn, tr("Folder:"));
    setLabelText(QFileDialog::FileName, tr("Name:"));
    setLabelText(QFileDialog::FileType, tr("Kind:"));
    setLabelText(QFileDialog::Accept, kind == Learn ? tr("Learn") : kind == Open ? tr("Open") : tr("Save"));
    setLabelText(QFileDialog::Reject, tr("Cancel"));
    QString folder = Settings().lastFolder(QStringLiteral("text"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    setDirectory(folder);
    if (!suggestion.isEmpty()) {
        setDirectory(QFileInfo(suggestion).absolutePath());
        selectFile(QFileInfo(suggestion).fileName());
    }
    // The ending follows the kind chosen.
    connect(this, &QFileDialog::filterSelected, this, [this, kind](const QString& filter) {
        if (kind != Export) return;
        const QString ending = filter.contains(QLatin1String("*.png"))   ? QStringLiteral("png")
                               : filter.contains(QLatin1String("*.txt")) ? QStringLiteral("txt")
                                                                         : QStringLiteral("pdf");
        setDefaultSuffix(ending);
        const QString name = QFileInfo(selectedFiles().value(0)).completeBaseName();
        if (!name.isEmpty()) selectFile(name + QLatin1Char('.') + ending);
    });
    resize(860, 560);
    connect(this, &QFileDialog::fileSelected, this, [this](const QString& file) {
        Settings().setLastFolder(QStringLiteral("text"), QFileInfo(file).absolutePath());
        Q_EMIT fileChosen(file);
    });
}

} // namespace moyun::ui
