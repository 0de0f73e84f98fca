// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moyun::bridge {
class MusicTransport;
}

namespace moyun::ui {

// Ports, SoundFont and volume, kept between runs. A port that is gone is left to the transport, which says
// so. GUI thread.
struct SoundSettings
{
    static void restore(bridge::MusicTransport& transport);
    static void keep(const bridge::MusicTransport& transport); // the ports in use
    static int volume();                                       // in per cent
    static void setVolume(bridge::MusicTransport& transport, int percent);
    static void setSoundFont(bridge::MusicTransport& transport, const QString& file);
    static int latency(); // of the MIDI input, in milliseconds
    static void setLatency(bridge::MusicTransport& transport, int milliseconds);
    static constexpr int kUsualVolume = 80;
    static QString chosenSoundFont(); // empty: the one found installed
};

} // namespace moyun::ui
