// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/device.h"

#include <torch/torch.h>

#include <fstream>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <thread>

namespace moyun::neural {
namespace {

std::string processorName()
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.rfind("model name", 0) == 0) {
            const auto colon = line.find(": ");
            if (colon != std::string::npos) return line.substr(colon + 2);
        }
    return "CPU";
}

bool multipliesBf16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

} // namespace

bool cudaAvailable()
{
    static const bool available = torch::cuda::is_available();
    return available;
}

DeviceInfo describeDevice(Device device)
{
    DeviceInfo info;
    info.device = device;
    if (device == Device::Cuda) {
        info.name = "CUDA GPU";
        info.bf16 = true;
        return info;
    }
    info.name = processorName();
    info.threads = at::get_num_threads();
    info.bf16 = multipliesBf16();
    return info;
}

void setThreads(int threads)
{
#if defined(__GLIBC__)
    // Layers are freed and wanted again many times a second: without these the allocator gives their pages
    // back to the system each time, and clearing them anew costs a third of a frame.
    mallopt(M_MMAP_THRESHOLD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_TOP_PAD, 64 << 20);
#endif
    at::set_num_threads(threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace moyun::neural
