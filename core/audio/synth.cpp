// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/synth.h"

#include "core/audio/channel_plan.h"
#include "core/audio/sound_font.h"
#include "core/audio/sound_servers.h"

#include <fluidsynth.h>

#include <algorithm>
#include <cstring>

namespace moyun::audio {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int kPeriod = 256; // frames that the sound card takes at a time

struct SettingsDeleter
{
    void operator()(fluid_settings_t* settings) const { delete_fluid_settings(settings); }
};
struct SynthDeleter
{
    void operator()(fluid_synth_t* synth) const { delete_fluid_synth(synth); }
};
struct DriverDeleter
{
    void operator()(fluid_audio_driver_t* driver) const { delete_fluid_audio_driver(driver); }
};

// The library would write every driver that it cannot open to the terminal. What fails is told by us.
void silenceLog()
{
    static const bool kDone = [] {
        for (int level = 0; level < LAST_LOG_LEVEL; ++level)
            fluid_set_log_function(
                level, [](int, const char*, void*) {}, nullptr);
        return true;
    }();
    (void)kDone;
}

bool isBuiltIn(fluid_settings_t* settings, const std::string& driver)
{
    struct Search
    {
        const char* name;
        bool found = false;
    } search{driver.c_str()};
    fluid_settings_foreach_option(settings, "audio.driver", &search,
                                  [](void* data, const char*, const char* option) {
                                      auto* wanted = static_cast<Search*>(data);
                                      if (std::strcmp(option, wanted->name) == 0) wanted->found = true;
                                  });
    return search.found;
}

} // namespace

struct Synth::State
{
    // Destroyed in the opposite order.
    std::unique_ptr<fluid_settings_t, SettingsDeleter> settings;
    std::unique_ptr<fluid_synth_t, SynthDeleter> synth;
    std::unique_ptr<fluid_audio_driver_t, DriverDeleter> driver;
    std::string driverName;
};

Synth::Synth(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Synth::~Synth() = default;

base::Result<std::shared_ptr<Synth>> Synth::make(const std::filesystem::path& soundFont, const Sound& sound)
{
    if (auto whole = checkSoundFont(soundFont); !whole) return whole.error();
    silenceLog();
    auto state = std::make_unique<State>();
    state->settings.reset(new_fluid_settings());
    auto* settings = state->settings.get();
    if (!settings) return Error{ErrorCode::OutOfMemory, "The synthesiser could not be made.", {}};
    fluid_settings_setint(settings, "synth.midi-channels", ChannelPlan::kMostPorts * 16);
    fluid_settings_setint(settings, "synth.polyphony", 256);
    fluid_settings_setnum(settings, "synth.sample-rate", sound.sampleRate);
    fluid_settings_setint(settings, "synth.reverb.active", sound.reverb);
    fluid_settings_setint(settings, "synth.chorus.active", sound.chorus);
    fluid_settings_setnum(settings, "synth.gain", kGain);
    fluid_settings_setint(settings, "synth.lock-memory", 0);
    fluid_settings_setint(settings, "audio.period-size", kPeriod);
    fluid_settings_setint(settings, "audio.periods", 3);
    fluid_settings_setstr(settings, "audio.jack.id", "Moyun");
    fluid_settings_setint(settings, "audio.jack.autoconnect", 1);
    state->synth.reset(new_fluid_synth(settings));
    if (!state->synth) return Error{ErrorCode::OutOfMemory, "The synthesiser could not be made.", {}};
    for (int port = 0; port < ChannelPlan::kMostPorts; ++port)
        fluid_synth_set_channel_type(state->synth.get(), port * 16 + Channel::kPercussion, CHANNEL_TYPE_DRUM);
    if (fluid_synth_sfload(state->synth.get(), soundFont.c_str(), 1) == FLUID_FAILED)
        return Error{ErrorCode::Unreadable, "The SoundFont " + soundFont.string() + " could not be loaded.",
                     "Choose another SoundFont."};
    return std::shared_ptr<Synth>(new Synth(std::move(state)));
}

base::Result<std::shared_ptr<Synth>> Synth::offline(const std::filesystem::path& soundFont,
                                                    const Sound& sound)
{
    return make(soundFont, sound);
}

base::Result<std::shared_ptr<Synth>> Synth::live(const std::filesystem::path& soundFont)
{
    auto made = make(soundFont, {});
    if (!made) return made;
    auto& state = *(*made)->m_state;
    for (const auto& driver : presentSoundServers()) {
        if (!isBuiltIn(state.settings.get(), driver)) continue;
        fluid_settings_setstr(state.settings.get(), "audio.driver", driver.c_str());
        state.driver.reset(new_fluid_audio_driver(state.settings.get(), state.synth.get()));
        if (!state.driver) continue;
        state.driverName = driver;
        return made;
    }
    return Error{ErrorCode::Device, "There is no sound card or sound server that plays.",
                 "Connect one, or choose a MIDI port."};
}

int Synth::ports() const
{
    return ChannelPlan::kMostPorts;
}

std::string Synth::driver() const
{
    return m_state->driverName;
}

void Synth::send(const MidiMessage& message)
{
    auto* synth = m_state->synth.get();
    const int channel = message.port * 16 + message.channel().number;
    switch (message.kind()) {
    case MidiMessage::NoteOn:
        fluid_synth_noteon(synth, channel, message.a, message.b);
        break;
    case MidiMessage::NoteOff:
        fluid_synth_noteoff(synth, channel, message.a);
        break;
    case MidiMessage::ControlChange:
        fluid_synth_cc(synth, channel, message.a, message.b);
        break;
    case MidiMessage::Program:
        fluid_synth_program_change(synth, channel, message.a);
        break;
    case MidiMessage::Bend:
        fluid_synth_pitch_bend(synth, channel, message.bendValue() + 8192);
        break;
    }
}

void Synth::setVolume(double volume)
{
    fluid_synth_set_gain(m_state->synth.get(), float(kGain * std::clamp(volume, 0.0, 1.0)));
}

void Synth::render(std::span<float> left, std::span<float> right)
{
    fluid_synth_write_float(m_state->synth.get(), int(std::min(left.size(), right.size())), left.data(), 0, 1,
                            right.data(), 0, 1);
}

int Synth::activeVoices() const
{
    return fluid_synth_get_active_voice_count(m_state->synth.get());
}

} // namespace moyun::audio
