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

poem::VerseTablesSource::Files poemTables()
{
    const fs::path folder = base::shippedPath("resources") / "poem";
    // Made while building; beside the resources once installed.
    const fs::path readings = folder / "readings.txt";
    std::error_code ignored;
    return {fs::exists(readings, ignored) ? readings : fs::path(MOYUN_READINGS_FILE),
            folder / "ci_patterns.tsv", folder / "characters.txt", folder / "english_words.txt",
            base::modelsFolder() / "known_lines.bin"};
}

} // namespace moyun::studio
