// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/output_state.h"

#include "core/music/score.h"

#include <algorithm>

namespace moyun::audio {
namespace {

using music::Control;

constexpr int kExpression = 11, kSostenuto = 66;
// Told even where an instrument ought to stand there already: another program may have moved them.
constexpr int kSure[] = {Control::kVolume, Control::kPan, kExpression, Control::kSustain, 1};

Channel channelAt(std::size_t index)
{
    return {std::uint8_t(index / 16), std::uint8_t(index % 16)};
}

} // namespace

int restingValue(int controller)
{
    switch (controller) {
    case Control::kVolume:
        return 100;
    case Control::kPan:
        return 64;
    case kExpression:
        return 127;
    case 91: // reverb send
        return 40;
    default:
        return 0;
    }
}

OutputState::OutputState(int ports) : m_channels(std::size_t(ports) * 16) {}

void OutputState::program(Channel channel, int program, Messages& out)
{
    auto& told = of(channel);
    if (told.program == program) return;
    told.program = program;
    told.used = true;
    out.emplace_back(MidiMessage::Program, channel, program);
}

void OutputState::control(Channel channel, int number, int value, Messages& out)
{
    auto& told = of(channel);
    told.used = true;
    if (number == Control::kPitchBend) {
        if (told.bend == value) return;
        told.bend = value;
        out.push_back(MidiMessage::bend(channel, value));
    } else if (number >= 0 && number < kControllers) {
        auto& last = told.controls[std::size_t(number)];
        // Data entry and its like mean something each time.
        const bool repeats = number == 6 || number == 38 || number >= 96;
        if (last == value && !repeats) return;
        last = std::int16_t(value);
        out.emplace_back(MidiMessage::ControlChange, channel, number, value);
    }
}

void OutputState::noteOn(Channel channel, int pitch, int velocity, Messages& out)
{
    auto& told = of(channel);
    told.used = true;
    auto& notes = told.sounding[std::size_t(pitch)];
    if (notes > 0) out.emplace_back(MidiMessage::NoteOff, channel, pitch, 64);
    if (notes < 0xffff) ++notes;
    out.emplace_back(MidiMessage::NoteOn, channel, pitch, velocity);
}

void OutputState::noteOff(Channel channel, int pitch, Messages& out)
{
    auto& notes = of(channel).sounding[std::size_t(pitch)];
    if (notes > 0 && --notes == 0) out.emplace_back(MidiMessage::NoteOff, channel, pitch, 64);
}

void OutputState::releaseKeys(Messages& out)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        auto& told = m_channels[i];
        if (!told.used) continue;
        for (int pitch = 0; pitch < 128; ++pitch) {
            auto& notes = told.sounding[std::size_t(pitch)];
            if (notes > 0) out.emplace_back(MidiMessage::NoteOff, channelAt(i), pitch, 64);
            notes = 0;
        }
    }
}

void OutputState::releasePedals(Messages& out)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        for (int pedal : {Control::kSustain, kSostenuto})
            if (m_channels[i].controls[std::size_t(pedal)] > 0) control(channelAt(i), pedal, 0, out);
    }
}

void OutputState::bring(Channel channel, const Wanted& wanted, Messages& out)
{
    auto& told = of(channel);
    for (int bank : {0, 32}) { // say which program is meant, so they come before it
        const int value = wanted.controls[std::size_t(bank)];
        auto& last = told.controls[std::size_t(bank)];
        if (value == last || (value < 0 && last == 0)) continue;
        control(channel, bank, std::max(value, 0), out);
        told.program = -1;
    }
    program(channel, wanted.program, out);
    for (int number = 0; number < kControllers; ++number) {
        const int value = wanted.controls[std::size_t(number)];
        const bool moved = told.controls[std::size_t(number)] >= 0;
        const bool sure = std::find(std::begin(kSure), std::end(kSure), number) != std::end(kSure);
        if (number == 6 || number == 38 || number >= 96) continue; // steps, not places
        if (value >= 0) {
            control(channel, number, value, out);
        } else if (moved || sure) {
            control(channel, number, restingValue(number), out);
        }
    }
    control(channel, Control::kPitchBend, wanted.bend, out);
}

} // namespace moyun::audio
