// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/install_paths.h"

#include <cstdlib>

namespace moyun::cli {

namespace fs = std::filesystem;

namespace {

fs::path fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? fs::path(value) : fs::path();
}

} // namespace

fs::path modelsFolder()
{
    if (auto given = fromEnvironment("MOYUN_MODELS"); !given.empty()) return given;
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share" / "moyun" / "models";
    if (!program.empty() && fs::is_directory(installed, ignored)) return installed;
    return fs::path(MOYUN_SOURCE_DIR) / "models";
}

fs::path defaultLossNetwork()
{
    if (auto given = fromEnvironment("MOYUN_LOSS_NETWORK"); !given.empty()) return given;
    auto data = fromEnvironment("MOYUN_DATA_DIR");
    if (data.empty()) data = fs::path(MOYUN_SOURCE_DIR).parent_path() / "shared" / "data";
    std::error_code ignored;
    const auto file = data / "loss-network" / "vgg19-normalised-conv3_1.safetensors";
    return fs::exists(file, ignored) ? file : fs::path();
}

} // namespace moyun::cli
