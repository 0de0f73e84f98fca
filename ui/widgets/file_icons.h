// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>

namespace moyun::ui {

// Folders and files in our own drawings, by their endings: pictures, texts, scores, projects.
class FileIcons : public QFileIconProvider
{
public:
    QIcon icon(IconType type) const override;
    QIcon icon(const QFileInfo& info) const override;
};

} // namespace moyun::ui
