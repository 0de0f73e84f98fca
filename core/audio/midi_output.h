// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/midi_message.h"

namespace moyun::audio {

// Where messages go: the synthesiser, a MIDI port, or nowhere. Made and destroyed on a thread that may wait;
// everything else is called on the player's thread alone and must not wait for anything.
class MidiOutput
{
public:
    virtual ~MidiOutput() = default;
    virtual int ports() const = 0; // 1 to ChannelPlan::kMostPorts
    virtual void send(const MidiMessage& message) = 0;
    virtual void setVolume(double volume) = 0; // of everything, 0 to 1
};

// Goes nowhere: a machine without a sound card.
class SilentOutput final : public MidiOutput
{
public:
    int ports() const override { return 1; }
    void send(const MidiMessage&) override {}
    void setVolume(double) override {}
};

} // namespace moyun::audio
