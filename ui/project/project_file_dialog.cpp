// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/project_file_dialog.h"

namespace moyun::ui {

namespace {

const QString kPurpose = QStringLiteral("project");

} // namespace

QString ProjectFileDialog::startFolder()
{
    return FileDialog::startFolder(kPurpose, QStandardPaths::DocumentsLocation);
}

ProjectFileDialog::ProjectFileDialog(Kind kind, const QString& suggestion, QWidget* parent)
    : FileDialog(kPurpose, QStandardPaths::DocumentsLocation, parent)
{
    if (kind == Open) {
        setNameFilters({tr("Moyun projects (*.moyun)"), tr("All files (*)")});
        setTexts(tr("Open a project"), tr("Open"));
    } else {
        setSaves();
        setNameFilter(tr("Moyun projects (*.moyun)"));
        if (kind == Save)
            setTexts(tr("Save the project"), tr("Save"));
        else
            setTexts(tr("Export a copy of the project"), tr("Export"));
    }
    setDefaultSuffix(QStringLiteral("moyun"));
    suggest(suggestion);
}

} // namespace moyun::ui
