// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/network.h"

namespace moyun::studio {

base::Result<std::unique_ptr<neural::StyleNetwork>> loadNetwork(const std::filesystem::path& file,
                                                                neural::Device device)
{
    return neural::loadStyleNetwork(file, device);
}

base::Result<std::unique_ptr<neural::PoemModel>> loadPoem(const std::filesystem::path& file,
                                                          const std::filesystem::path& adapter)
{
    return neural::loadPoemModel(file, adapter);
}

base::Result<std::unique_ptr<neural::MusicModel>> loadMusic(const std::filesystem::path& file)
{
    return neural::loadMusicModel(file);
}

bool hasCuda()
{
    return neural::cudaAvailable();
}

std::string deviceName(neural::Device device)
{
    const neural::DeviceInfo info = neural::describeDevice(device);
    return device == neural::Device::Cpu ? info.name + " × " + std::to_string(info.threads) : info.name;
}

void useThreads(int count)
{
    neural::setThreads(count);
}

} // namespace moyun::studio
