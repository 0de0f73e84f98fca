// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFileIconProvider>

namespace moyun::ui {

// Folders and files in our own drawings, by their endings: pictures, texts, scores, projects.
class FileIcons : public QFileIconProvider
{
    Q_DECLARE_TR_FUNCTIONS(moyun::ui::FileIcons)
public:
    QIcon icon(IconType type) const override;
    QIcon icon(const QFileInfo& info) const override;
    QString type(const QFileInfo& info) const override; // in the language in use
};

} // namespace moyun::ui
