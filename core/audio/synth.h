// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/midi_output.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace moyun::audio {

// The built-in General MIDI synthesiser (FluidSynth) with one bank of sounds: 16 ports of 16 channels, the
// tenth of each for percussion.
//
// Live, it plays to the sound server or card that is there (PipeWire, PulseAudio, JACK, ALSA) from a thread
// of FluidSynth, in blocks of 5 ms. Offline, render() takes the place of that thread.
//
// The gain is three times FluidSynth's own, which is meant for hundreds of voices and leaves a piano
// hardly audible.
class Synth final : public MidiOutput
{
public:
    static constexpr double kGain = 0.6;
    struct Sound
    {
        bool reverb = true, chorus = true;
        int sampleRate = 48'000; // 8,000 to 96,000
        bool operator==(const Sound&) const = default;
    };

    // On a sound device. May take seconds. Errors: those of checkSoundFont; Device where there is no sound
    // card or server that takes it.
    static base::Result<std::shared_ptr<Synth>> live(const std::filesystem::path& soundFont);
    // On none.
    static base::Result<std::shared_ptr<Synth>> offline(const std::filesystem::path& soundFont,
                                                        const Sound& sound);
    ~Synth() override;

    int ports() const override;
    void send(const MidiMessage& message) override;
    void setVolume(double volume) override;
    std::string driver() const; // its name; empty: offline

    // The next frames, left and right, about -1 to 1; of one that is offline. Messages take effect at the
    // next multiple of 64 frames.
    void render(std::span<float> left, std::span<float> right);
    int activeVoices() const;

private:
    struct State;
    explicit Synth(std::unique_ptr<State> state);
    static base::Result<std::shared_ptr<Synth>> make(const std::filesystem::path& soundFont,
                                                     const Sound& sound);
    std::unique_ptr<State> m_state;
};

} // namespace moyun::audio
