// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <cstdlib>

namespace moyun::base {

namespace fs = std::filesystem;

fs::path shippedPath(const fs::path& name)
{
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share" / "moyun" / name;
#ifdef MOYUN_SOURCE_DIR
    if (program.empty() || !fs::exists(installed, ignored)) return fs::path(MOYUN_SOURCE_DIR) / name;
#endif
    return installed;
}

fs::path modelsFolder()
{
    const char* chosen = std::getenv("MOYUN_MODELS");
    return chosen && *chosen ? fs::path(chosen) : shippedPath("models");
}

} // namespace moyun::base
