// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/program_folders.h"

#include "core/base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace moyun::studio {

namespace fs = std::filesystem;

fs::path samplePicture()
{
    std::error_code ignored;
    const fs::path sample = base::shippedPath("resources") / "samples" / "lake.jpg";
    return fs::exists(sample, ignored) ? sample : fs::path();
}

namespace {

fs::path ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

} // namespace

fs::path ownStylesFolder()
{
    return ownFolder() / "styles";
}

fs::path ownBrushesFolder()
{
    return ownFolder() / "brushes";
}

fs::path ownPoemFolder()
{
    return ownFolder() / "poem";
}

fs::path stateFolder()
{
    if (const QByteArray named = qgetenv("XDG_STATE_HOME"); named.startsWith('/'))
        return fs::path(named.toStdString()) / "moyun";
    return fs::path(QDir::homePath().toStdString()) / ".local" / "state" / "moyun";
}

fs::path crashFolder()
{
    return stateFolder() / "crashes";
}

fs::path logFile()
{
    return stateFolder() / "log" / "moyun.log";
}

fs::path commandLineProgram()
{
    const fs::path here = QCoreApplication::applicationDirPath().toStdString();
    std::error_code ignored;
    // Installed side by side; in a build each in the folder of its part.
    for (const fs::path& program : {here / "moyun", here.parent_path() / "cli" / "moyun"})
        if (fs::is_regular_file(program, ignored)) return program;
    return {};
}

} // namespace moyun::studio
