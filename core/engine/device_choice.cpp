// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_choice.h"

namespace moyun::engine {

DeviceChoice chooseDevice(DevicePreference preference, const CudaProbe& cudaAvailable)
{
    if (preference == DevicePreference::Cpu) return {};
    bool available = false;
    try {
        available = cudaAvailable && cudaAvailable();
    } catch (...) {
        available = false;
    }
    if (available) return {neural::Device::Cuda, {}};
    if (preference == DevicePreference::Auto) return {};
    return {neural::Device::Cpu,
            "No CUDA device can be used, so this runs on the processor and takes longer."};
}

} // namespace moyun::engine
