// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/midi_output.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace moyun::audio {

// A MIDI port of another program or device.
struct PortName
{
    std::string id, name; // id: stable while it stays plugged in; name: for people, UTF-8
    bool operator==(const PortName&) const = default;
};

// Messages come in until it is destroyed.
class MidiInput
{
public:
    virtual ~MidiInput() = default;
};

// What there is for sound and MIDI on this machine. Everything here may wait for a device, so it is called by
// the device keeper's thread alone. FakeDevices stands in for it in tests.
class Devices
{
public:
    using Receiver = std::function<void(const MidiMessage&)>; // called on a thread of the port

    virtual ~Devices() = default;
    virtual std::vector<PortName> outputs() = 0;
    virtual std::vector<PortName> inputs() = 0;
    virtual base::Result<std::shared_ptr<MidiOutput>> openOutput(const std::string& id) = 0;
    virtual base::Result<std::unique_ptr<MidiInput>> openInput(const std::string& id, Receiver receiver) = 0;
    // The built-in synthesiser, sounding; errors as of Synth::live.
    virtual base::Result<std::shared_ptr<MidiOutput>> openSynth(const std::filesystem::path& soundFont) = 0;
};

} // namespace moyun::audio
