// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/network.h"

namespace moyun::studio {

namespace {

base::Error noNetworks()
{
    return {base::ErrorCode::Unsupported, "This build of Moyun has no networks.",
            "Build it with LibTorch (MOYUN_TORCH=ON)."};
}

} // namespace

base::Result<std::unique_ptr<neural::StyleNetwork>> loadNetwork(const std::filesystem::path&, neural::Device)
{
    return noNetworks();
}

base::Result<std::unique_ptr<neural::PoemModel>> loadPoem(const std::filesystem::path&,
                                                          const std::filesystem::path&)
{
    return noNetworks();
}

base::Result<std::unique_ptr<neural::MusicModel>> loadMusic(const std::filesystem::path&)
{
    return noNetworks();
}

bool hasCuda()
{
    return false;
}

std::string deviceName(neural::Device)
{
    return "CPU";
}

void useThreads(int) {}

} // namespace moyun::studio
