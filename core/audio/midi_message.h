// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace moyun::audio {

// One of the sixteen channels of one of the ports that an output has.
struct Channel
{
    static constexpr int kPercussion = 9; // channel 10, as people count
    std::uint8_t port = 0, number = 0;
    bool operator==(const Channel&) const = default;
};

// A channel message as MIDI 1.0 defines it: status (kind and channel) and one or two data bytes of 7 bits.
struct MidiMessage
{
    enum Kind : std::uint8_t {
        NoteOff = 0x80,
        NoteOn = 0x90,
        ControlChange = 0xb0,
        Program = 0xc0,
        Bend = 0xe0
    };
    static constexpr int kAllSoundOff = 120, kAllNotesOff = 123;

    std::uint8_t port = 0; // of the output
    std::uint8_t status = 0, a = 0, b = 0;

    MidiMessage() = default;
    MidiMessage(Kind kind, Channel channel, int first, int second = 0)
        : port(channel.port), status(std::uint8_t(kind | channel.number)), a(std::uint8_t(first)),
          b(std::uint8_t(second))
    {}
    // `value` is -8192 to 8191.
    static MidiMessage bend(Channel channel, int value)
    {
        return {Bend, channel, (value + 8192) & 0x7f, (value + 8192) >> 7};
    }

    Kind kind() const { return Kind(status & 0xf0); }
    Channel channel() const { return {port, std::uint8_t(status & 0x0f)}; }
    int size() const { return (status & 0xe0) == 0xc0 ? 2 : 3; } // bytes on the wire
    int bendValue() const { return (a | b << 7) - 8192; }
    // Starts a note; one of velocity 0 ends it.
    bool startsNote() const { return kind() == NoteOn && b > 0; }
    bool endsNote() const { return kind() == NoteOff || (kind() == NoteOn && b == 0); }
    bool operator==(const MidiMessage&) const = default;
};

} // namespace moyun::audio
