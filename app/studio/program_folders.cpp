// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/program_folders.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdlib>

namespace moyun::studio {

namespace fs = std::filesystem;

namespace {

fs::path besideOrSource(const char* name)
{
    std::error_code ignored;
    const fs::path installed = fs::path(QCoreApplication::applicationDirPath().toStdString()).parent_path() /
                               "share" / "moyun" / name;
    return fs::exists(installed, ignored) ? installed : fs::path(MOYUN_SOURCE_DIR) / name;
}

} // namespace

fs::path modelsFolder()
{
    if (const char* chosen = std::getenv("MOYUN_MODELS"); chosen && *chosen) return chosen;
    return besideOrSource("models");
}

fs::path samplePicture()
{
    std::error_code ignored;
    const fs::path sample = besideOrSource("resources") / "samples" / "lake.jpg";
    return fs::exists(sample, ignored) ? sample : fs::path();
}

fs::path ownStylesFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return fs::path(data.toStdString()) / "styles";
}

} // namespace moyun::studio
