// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_icons.h"

#include "ui/widgets/theme_icon.h"

#include <QDir>
#include <QFileInfo>

namespace moyun::ui {

namespace {

struct Kind
{
    const char* icon;
    const char* endings; // each between spaces
};

constexpr Kind kKinds[] = {{"star", " moyun "},
                           {"picture", " ora png jpg jpeg webp tif tiff bmp "},
                           {"poem", " txt pdf "},
                           {"music", " mid midi kar rmi musicxml xml mxl wav flac sf2 sf3 "},
                           {"palette", " gpl "}};

} // namespace

QIcon FileIcons::icon(IconType type) const
{
    switch (type) {
    case Computer:
    case Desktop:
    case Network:
    case Drive:
        return ThemeIcon::icon("computer");
    case Folder:
        return ThemeIcon::icon("folder");
    default:
        return ThemeIcon::icon("file");
    }
}

QIcon FileIcons::icon(const QFileInfo& info) const
{
    if (info.isRoot()) return icon(Computer);
    if (info.isDir())
        return info.absoluteFilePath() == QDir::homePath() ? ThemeIcon::icon("home") : icon(Folder);
    const QByteArray ending = ' ' + info.suffix().toLower().toLatin1() + ' ';
    for (const Kind& kind : kKinds)
        if (QByteArray(kind.endings).contains(ending)) return ThemeIcon::icon(kind.icon);
    return icon(File);
}

} // namespace moyun::ui
