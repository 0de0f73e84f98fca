// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/midi_message.h"

#include <array>
#include <vector>

namespace moyun::audio {

// What an output was told so far: its programs, controllers and sounding keys. Says only what changes, and
// keeps two notes of one key apart: the key is released when the last of them ends.
class OutputState
{
public:
    using Messages = std::vector<MidiMessage>;
    static constexpr int kControllers = 120;

    explicit OutputState(int ports = 1);
    int ports() const { return int(m_channels.size()) / 16; }

    void program(Channel channel, int program, Messages& out);
    void control(Channel channel, int number, int value, Messages& out); // number as music::Control
    void noteOn(Channel channel, int pitch, int velocity, Messages& out);
    void noteOff(Channel channel, int pitch, Messages& out);
    void releasePedals(Messages& out); // those that hold notes
    void releaseKeys(Messages& out);
    // The controllers of `channel` that were moved and that `wanted` leaves at -1 go back to where they were
    // when the instrument was switched on, and the others to what it says.
    struct Wanted
    {
        Wanted() { controls.fill(-1); }
        int program = 0;
        std::array<std::int16_t, kControllers> controls;
        int bend = 0;
    };
    void bring(Channel channel, const Wanted& wanted, Messages& out);

private:
    struct Told
    {
        Told() { controls.fill(-1); }
        int program = -1;
        std::array<std::int16_t, kControllers> controls;
        int bend = -1'000'000;
        std::array<std::uint16_t, 128> sounding{}; // notes of a key
        bool used = false;
    };
    Told& of(Channel channel) { return m_channels[std::size_t(channel.port) * 16 + channel.number]; }
    std::vector<Told> m_channels;
};

// What a controller stands at when an instrument is switched on, as General MIDI says.
int restingValue(int controller);

} // namespace moyun::audio
