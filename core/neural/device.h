// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace moyun::neural {

enum class Device { Cpu, Cuda };

// What the machine offers for networks. Everything is measured or asked for, nothing guessed.
struct DeviceInfo
{
    Device device = Device::Cpu;
    std::string name;  // processor or GPU model, for people
    int threads = 1;   // CPU threads used for one network
    bool bf16 = false; // half-precision products run in hardware
};

// Whether a CUDA device can be used by this build and machine. Any thread; fast after the first call.
bool cudaAvailable();

// Describes a device. Any thread.
DeviceInfo describeDevice(Device device);

// Sets the number of CPU threads for all networks (0: as many as cores) and makes the allocator keep the
// memory that layers free. Once, at start, before the first network runs.
void setThreads(int threads);

} // namespace moyun::neural
