// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/fake/fake_output.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace moyun::audio {

void FakeOutput::send(const MidiMessage& message)
{
    const Time now = m_clock->now();
    const std::lock_guard lock(m_mutex);
    m_sent.push_back({now, message});
}

void FakeOutput::setVolume(double volume)
{
    const std::lock_guard lock(m_mutex);
    m_volume = volume;
}

std::vector<TimedMessage> FakeOutput::sent() const
{
    const std::lock_guard lock(m_mutex);
    return m_sent;
}

std::vector<TimedMessage> FakeOutput::notes() const
{
    auto all = sent();
    std::erase_if(all, [](const TimedMessage& timed) { return !timed.message.startsNote(); });
    return all;
}

double FakeOutput::volume() const
{
    const std::lock_guard lock(m_mutex);
    return m_volume;
}

int FakeOutput::soundingKeys() const
{
    std::set<std::tuple<int, int, int>> down;
    for (const auto& [at, message] : sent()) {
        const std::tuple key(message.port, message.channel().number, message.a);
        if (message.startsNote()) down.insert(key);
        if (message.endsNote()) down.erase(key);
    }
    return int(down.size());
}

void FakeOutput::clear()
{
    const std::lock_guard lock(m_mutex);
    m_sent.clear();
}

} // namespace moyun::audio
