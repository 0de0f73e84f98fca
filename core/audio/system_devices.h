// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/devices.h"

namespace moyun::audio {

// The devices of this machine: ports through RtMidi (ALSA's sequencer, or JACK), sound through FluidSynth.
std::unique_ptr<Devices> systemDevices();

} // namespace moyun::audio
