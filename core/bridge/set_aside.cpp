// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/set_aside.h"

#include <QFile>
#include <QFileInfo>

namespace moyun::bridge {

namespace {

QString markIn(const std::filesystem::path& folder)
{
    return QString::fromStdString((folder / "set-aside").string());
}

} // namespace

void markSetAside(const std::filesystem::path& folder)
{
    QFile mark(markIn(folder));
    // Where it cannot be written the work is offered at the next start: too much rather than too little.
    (void)mark.open(QIODevice::WriteOnly);
}

void clearSetAside(const std::filesystem::path& folder)
{
    QFile::remove(markIn(folder));
}

QDateTime setAsideSince(const std::filesystem::path& folder)
{
    return QFileInfo(markIn(folder)).lastModified();
}

} // namespace moyun::bridge
