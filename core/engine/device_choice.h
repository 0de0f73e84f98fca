// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/device.h"

#include <functional>
#include <string>

namespace moyun::engine {

enum class DevicePreference { Auto, Cpu, Cuda };

// Tells whether CUDA can be used; thread-safe. neural::cudaAvailable in the programs, a lambda in tests.
using CudaProbe = std::function<bool()>;

struct DeviceChoice
{
    neural::Device device = neural::Device::Cpu;
    std::string notice; // not empty when the preference could not be met: tell the user
};

// Auto takes CUDA where there is one. Any thread. An empty or throwing probe means no CUDA.
DeviceChoice chooseDevice(DevicePreference preference, const CudaProbe& cudaAvailable);

} // namespace moyun::engine
