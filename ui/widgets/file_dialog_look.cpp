// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialog_look.h"

#include "ui/widgets/file_dates.h"
#include "ui/widgets/file_icons.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeView>
#include <QUrl>

namespace moyun::ui {

namespace {

constexpr int kSide = 180;                 // of the folders at the side
constexpr int kColumns[] = {300, 90, 110}; // name, size, kind; the time takes the rest
constexpr int kTimes = 3;                  // column
constexpr QSize kSize(860, 560);

QList<QUrl> usualFolders()
{
    QList<QUrl> folders;
    for (const auto place : {QStandardPaths::HomeLocation, QStandardPaths::DesktopLocation,
                             QStandardPaths::DocumentsLocation, QStandardPaths::PicturesLocation,
                             QStandardPaths::MusicLocation, QStandardPaths::DownloadLocation}) {
        const QUrl url = QUrl::fromLocalFile(QStandardPaths::writableLocation(place));
        if (QDir(url.toLocalFile()).exists() && !folders.contains(url)) folders += url;
    }
    return folders << QUrl(QStringLiteral("file:"));
}

} // namespace

void FileDialogLook::put(QFileDialog* dialog, const QString& accept)
{
    static FileIcons icons; // of all dialogs; they do not own it
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(&icons);
    dialog->setLabelText(QFileDialog::LookIn, tr("Folder:"));
    dialog->setLabelText(QFileDialog::FileName, tr("Name:"));
    dialog->setLabelText(QFileDialog::FileType, tr("Kind:"));
    dialog->setLabelText(QFileDialog::Accept, accept);
    dialog->setLabelText(QFileDialog::Reject, tr("Cancel"));
    dialog->setSidebarUrls(usualFolders());
    dialog->setViewMode(QFileDialog::Detail);
    dialog->resize(kSize);
    if (auto* splitter = dialog->findChild<QSplitter*>(QStringLiteral("splitter")))
        splitter->setSizes({kSide, kSize.width() - kSide});
    if (auto* list = dialog->findChild<QTreeView*>(QStringLiteral("treeView"))) {
        for (int column = 0; column < 3; ++column) list->header()->resizeSection(column, kColumns[column]);
        list->header()->setStretchLastSection(true);
        list->setItemDelegateForColumn(kTimes, new FileDates(list));
    }
}

} // namespace moyun::ui
