// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channel_plan.h"

#include <algorithm>
#include <map>

namespace moyun::audio {
namespace {

constexpr int kMelodic = 15; // channels of a port without the one for percussion

Channel melodic(int index)
{
    const int number = index % kMelodic;
    return {std::uint8_t(index / kMelodic), std::uint8_t(number + (number >= Channel::kPercussion))};
}

} // namespace

ChannelPlan::ChannelPlan(const music::Score& score, int ports)
{
    ports = std::clamp(ports, 1, kMostPorts);
    m_metronome.port = std::uint8_t(ports - 1);
    const int own = ports > 1 ? ports - 1 : 1; // without the metronome's
    const int room = own * kMelodic;
    const auto tracks = std::count_if(score.tracks.begin(), score.tracks.end(),
                                      [](const music::Track& track) { return !track.percussion; });
    const bool crowded = tracks > room;

    std::map<int, int> ofProgram; // where tracks share
    int next = 0, drums = 0;
    for (const auto& track : score.tracks) {
        if (track.percussion) {
            m_channels.push_back({std::uint8_t(drums++ % own), Channel::kPercussion});
            continue;
        }
        int index = next;
        if (crowded) {
            const auto [found, first] = ofProgram.try_emplace(track.program, next);
            if (!first) {
                m_channels.push_back(melodic(found->second));
                continue;
            }
            index = found->second;
        }
        next = (next + 1) % room;
        m_channels.push_back(melodic(index));
    }
}

} // namespace moyun::audio
