// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/program_folders.h"

#include "core/base/paths.h"

#include <QStandardPaths>

namespace moyun::studio {

namespace fs = std::filesystem;

fs::path samplePicture()
{
    std::error_code ignored;
    const fs::path sample = base::shippedPath("resources") / "samples" / "lake.jpg";
    return fs::exists(sample, ignored) ? sample : fs::path();
}

fs::path ownStylesFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return fs::path(data.toStdString()) / "styles";
}

} // namespace moyun::studio
