// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace moyun::ui {

// A network as the list of the models folder (manifest.json) names it, to be shown to people. The engine has
// a stricter reader of its own.
struct InstalledModel
{
    QString id, file, sha256, licence, description;
    qint64 bytes = 0;

    // Of the folder in use; empty where the list is missing or no list. At most 1 MiB and 1,000 models are
    // read. Blocks on the disk for a small file.
    static QList<InstalledModel> read();
    // Whether the file is what the list says. Blocks on the disk; any thread.
    static bool isWhole(const InstalledModel& model);
};

} // namespace moyun::ui
