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

fs::path defaultLossNetwork()
{
    if (auto given = fromEnvironment("MOYUN_LOSS_NETWORK"); !given.empty()) return given;
    auto data = fromEnvironment("MOYUN_DATA_DIR");
#ifdef MOYUN_SOURCE_DIR
    if (data.empty()) data = fs::path(MOYUN_SOURCE_DIR).parent_path() / "shared" / "data";
#endif
    if (data.empty()) return {};
    std::error_code ignored;
    const auto file = data / "loss-network" / "vgg19-normalised-conv3_1.safetensors";
    return fs::exists(file, ignored) ? file : fs::path();
}

fs::path defaultDeepLossNetwork(const fs::path& lossNetwork)
{
    if (auto given = fromEnvironment("MOYUN_DEEP_LOSS_NETWORK"); !given.empty()) return given;
    std::error_code ignored;
    const auto file = lossNetwork.parent_path() / "squeezenet-1.1.safetensors";
    return fs::exists(file, ignored) ? file : fs::path();
}

} // namespace moyun::cli
