// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/score_dialog.h"

namespace moyun::ui {

namespace {

const QString kPurpose = QStringLiteral("music");

} // namespace

QString ScoreDialog::folder()
{
    return startFolder(kPurpose, QStandardPaths::MusicLocation);
}

ScoreDialog::ScoreDialog(QWidget* parent) : FileDialog(kPurpose, QStandardPaths::MusicLocation, parent)
{
    setNameFilters({tr("Scores (*.mid *.midi *.kar *.rmi *.musicxml *.xml *.mxl)"), tr("All files (*)")});
    setTexts(tr("Open a score"), tr("Open"));
}

} // namespace moyun::ui
