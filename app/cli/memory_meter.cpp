// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/memory_meter.h"

#include <fstream>
#include <string>

namespace moyun::cli {

bool resetPeakMemory()
{
    std::ofstream file("/proc/self/clear_refs"); // proc(5): 5 sets VmHWM back to what is resident now
    file << "5" << std::flush;
    return static_cast<bool>(file);
}

double peakMemoryMib()
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

} // namespace moyun::cli
