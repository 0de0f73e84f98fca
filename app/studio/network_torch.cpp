// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/network.h"

namespace moyun::studio {

base::Result<std::unique_ptr<neural::StyleNetwork>> loadNetwork(const std::filesystem::path& file,
                                                                neural::Device device)
{
    return neural::loadStyleNetwork(file, device);
}

bool hasCuda()
{
    return neural::cudaAvailable();
}

std::string deviceName(neural::Device device)
{
    return neural::describeDevice(device).name;
}

void useThreads(int count)
{
    neural::setThreads(count);
}

} // namespace moyun::studio
