// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/score_dialog.h"

#include "core/bridge/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace moyun::ui {

using bridge::Settings;

QString ScoreDialog::folder()
{
    QString folder = Settings().lastFolder(QStringLiteral("music"));
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder
                                     : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

ScoreDialog::ScoreDialog(Kind kind, const QString& suggestion, QWidget* parent) : QFileDialog(parent)
{
    setOption(QFileDialog::DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(kind == Open ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    setAcceptMode(kind == Open ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    if (kind == Open)
        setNameFilters({tr("Scores (*.mid *.midi *.kar *.rmi *.musicxml *.xml *.mxl)"), tr("All files (*)")});
    else
        setNameFilters(
            {tr("MIDI file (*.mid)"), tr("MusicXML (*.musicxml)"), tr("Compressed MusicXML (*.mxl)")});
    setDefaultSuffix(QStringLiteral("mid"));
    setWindowTitle(kind == Open ? tr("Open a score") : tr("Save the score"));
    setLabelText(QFileDialog::LookIn, tr("Folder:"));
    setLabelText(QFileDialog::FileName, tr("Name:"));
    setLabelText(QFileDialog::FileType, tr("Kind:"));
    setLabelText(QFileDialog::Accept, kind == Open ? tr("Open") : tr("Save"));
    setLabelText(QFileDialog::Reject, tr("Cancel"));
    setDirectory(folder());
    if (!suggestion.isEmpty()) {
        if (QFileInfo(suggestion).isAbsolute()) setDirectory(QFileInfo(suggestion).absolutePath());
        selectFile(QFileInfo(suggestion).fileName());
    }
    // The ending follows the kind chosen.
    connect(this, &QFileDialog::filterSelected, this, [this, kind](const QString& filter) {
        if (kind == Open) return;
        const QString ending = filter.contains(QLatin1String("*.musicxml")) ? QStringLiteral("musicxml")
                               : filter.contains(QLatin1String("*.mxl"))    ? QStringLiteral("mxl")
                                                                            : QStringLiteral("mid");
        setDefaultSuffix(ending);
        const QString name = QFileInfo(selectedFiles().value(0)).completeBaseName();
        if (!name.isEmpty()) selectFile(name + QLatin1Char('.') + ending);
    });
    resize(860, 560);
    connect(this, &QFileDialog::fileSelected, this, [this](const QString& file) {
        Settings().setLastFolder(QStringLiteral("music"), QFileInfo(file).absolutePath());
        Q_EMIT fileChosen(file);
    });
}

} // namespace moyun::ui
