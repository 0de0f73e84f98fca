// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/sound_settings.h"

#include "core/bridge/music_transport.h"
#include "core/bridge/settings.h"

#include <algorithm>

namespace moyun::ui {

using bridge::MusicTransport;
using bridge::Settings;

namespace {

const auto kOutput = QStringLiteral("music.output"), kInput = QStringLiteral("music.input"),
           kSoundFont = QStringLiteral("music.soundFont"), kVolume = QStringLiteral("music.volume"),
           kLatency = QStringLiteral("music.latency");

} // namespace

void SoundSettings::restore(MusicTransport& transport)
{
    const Settings settings;
    if (const QString file = settings.text(kSoundFont); !file.isEmpty()) transport.setSoundFont(file);
    transport.setMasterVolume(volume() / 100.0);
    transport.setInputLatency(latency());
    if (const QString output = settings.text(kOutput); !output.isEmpty()) transport.setOutput(output);
    if (const QString input = settings.text(kInput); !input.isEmpty()) transport.setInput(input);
}

void SoundSettings::keep(const MusicTransport& transport)
{
    Settings settings;
    settings.setText(kOutput, transport.output());
    settings.setText(kInput, transport.input());
}

int SoundSettings::volume()
{
    return std::clamp(Settings().number(kVolume, kUsualVolume), 0, 100);
}

void SoundSettings::setVolume(MusicTransport& transport, int percent)
{
    Settings().setNumber(kVolume, percent);
    transport.setMasterVolume(percent / 100.0);
}

int SoundSettings::latency()
{
    return std::clamp(Settings().number(kLatency, 0), 0, MusicTransport::kMostLatency);
}

void SoundSettings::setLatency(MusicTransport& transport, int milliseconds)
{
    Settings().setNumber(kLatency, milliseconds);
    transport.setInputLatency(milliseconds);
}

void SoundSettings::setSoundFont(MusicTransport& transport, const QString& file)
{
    Settings().setText(kSoundFont, file);
    transport.setSoundFont(file);
}

QString SoundSettings::chosenSoundFont()
{
    return Settings().text(kSoundFont);
}

} // namespace moyun::ui
