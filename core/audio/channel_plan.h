// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/midi_message.h"
#include "core/music/score.h"

#include <vector>

namespace moyun::audio {

// Which channel each track of a score plays on. Percussion takes the tenth channel of a port, a port for each
// such track while there are enough; melodic tracks take one of the others each. Where tracks outnumber
// channels, those of one program share first, then the rest in turn: their programs are set anew before their
// notes.
class ChannelPlan
{
public:
    static constexpr int kMostPorts = 16;

    ChannelPlan() = default;
    // Of an output that has this many ports, 1 to kMostPorts; the last of several is the metronome's own.
    ChannelPlan(const music::Score& score, int ports);

    Channel of(std::size_t track) const { return track < m_channels.size() ? m_channels[track] : Channel{}; }
    Channel metronome() const { return m_metronome; }
    bool operator==(const ChannelPlan&) const = default;

private:
    std::vector<Channel> m_channels;
    Channel m_metronome{0, Channel::kPercussion};
};

} // namespace moyun::audio
