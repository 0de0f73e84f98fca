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
    const char* name;
};

constexpr Kind kKinds[] = {
    {"star", " moyun ", QT_TRANSLATE_NOOP("moyun::ui::FileIcons", "Project")},
    {"picture", " ora png jpg jpeg webp tif tiff bmp ", QT_TRANSLATE_NOOP("moyun::ui::FileIcons", "Picture")},
    {"poem", " txt pdf ", QT_TRANSLATE_NOOP("moyun::ui::FileIcons", "Text")},
    {"music", " mid midi kar rmi musicxml xml mxl wav flac ",
     QT_TRANSLATE_NOOP("moyun::ui::FileIcons", "Music")},
    {"sound", " sf2 sf3 ", QT_TRANSLATE_NOOP("moyun::ui::FileIcons", "SoundFont")},
    {"palette", " gpl ", QT_TRANSLATE_NOOP("moyun::ui::FileIcons", "Palette")}};

const Kind* kindOf(const QFileInfo& info)
{
    const QByteArray ending = ' ' + info.suffix().toLower().toLatin1() + ' ';
    for (const Kind& kind : kKinds)
        if (QByteArray(kind.endings).contains(ending)) return &kind;
    return nullptr;
}

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
    const Kind* kind = kindOf(info);
    return kind ? ThemeIcon::icon(kind->icon) : icon(File);
}

QString FileIcons::type(const QFileInfo& info) const
{
    if (info.isRoot()) return tr("Drive");
    if (info.isDir()) return tr("Folder");
    const Kind* kind = kindOf(info);
    return kind ? tr(kind->name) : tr("File");
}

} // namespace moyun::ui
