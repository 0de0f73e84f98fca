// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/clock.h"
#include "core/audio/midi_output.h"
#include "core/audio/schedule.h"

#include <memory>
#include <mutex>
#include <vector>

namespace moyun::audio {

// Notes down what it is sent, and when. Any thread may read.
class FakeOutput final : public MidiOutput
{
public:
    explicit FakeOutput(std::shared_ptr<Clock> clock, int ports = 1)
        : m_clock(std::move(clock)), m_ports(ports)
    {}

    int ports() const override { return m_ports; }
    void send(const MidiMessage& message) override;
    void setVolume(double volume) override;

    std::vector<TimedMessage> sent() const;
    std::vector<TimedMessage> notes() const; // starts of notes alone
    double volume() const;
    int soundingKeys() const; // started and not ended
    void clear();

private:
    const std::shared_ptr<Clock> m_clock;
    const int m_ports;
    mutable std::mutex m_mutex;
    std::vector<TimedMessage> m_sent;
    double m_volume = -1;
};

} // namespace moyun::audio
