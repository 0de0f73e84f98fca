// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/system_devices.h"

#include "core/audio/sound_servers.h"
#include "core/audio/synth.h"

#include <RtMidi.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace moyun::audio {
namespace {

using base::Error;
using base::ErrorCode;

constexpr char kClient[] = "Moyun";

// Errors of a port that is open already: it vanishes from the list, which is how we notice.
void ignore(RtMidiError::Type, const std::string&, void*) {}

std::optional<RtMidi::Api> presentApi()
{
    const char* sound = std::getenv("MOYUN_SOUND");
    if (sound && std::string(sound) == "none") return std::nullopt;
    if (hasAlsaSequencer()) return RtMidi::LINUX_ALSA;
    if (hasJackServer()) return RtMidi::UNIX_JACK;
    return std::nullopt;
}

// "Keystation 49:Keystation 49 MIDI 1 20:0" without the numbers at its end, which ALSA gives out anew every
// time that the device is plugged in.
std::string nameOf(std::string name)
{
    const auto space = name.rfind(' ');
    if (space == std::string::npos || space + 1 == name.size()) return name;
    const auto numbers = name.substr(space + 1);
    if (numbers.find_first_not_of("0123456789:") == std::string::npos &&
        numbers.find(':') != std::string::npos)
        name.resize(space);
    return name;
}

// Two devices of one name are told apart by a number.
std::vector<PortName> portsOf(RtMidi& midi)
{
    std::vector<PortName> ports;
    const unsigned count = midi.getPortCount();
    for (unsigned i = 0; i < count; ++i) {
        const auto name = nameOf(midi.getPortName(i));
        const auto same = std::count_if(ports.begin(), ports.end(), [&](const PortName& port) {
            return port.id == name || port.id.starts_with(name + " #");
        });
        const auto own = same ? name + " #" + std::to_string(same + 1) : name;
        ports.push_back({own, own});
    }
    return ports;
}

std::vector<PortName> withoutOwn(std::vector<PortName> ports)
{
    std::erase_if(ports, [](const PortName& port) {
        return port.name.empty() || port.name.find(kClient) != std::string::npos;
    });
    return ports;
}

int indexOf(RtMidi& midi, const std::string& id)
{
    const auto ports = portsOf(midi);
    const auto found =
        std::find_if(ports.begin(), ports.end(), [&](const PortName& port) { return port.id == id; });
    return found == ports.end() ? -1 : int(found - ports.begin());
}

Error gone(const std::string& id)
{
    return {ErrorCode::Device, "The MIDI port " + id + " is not there.", "Connect it, or choose another."};
}

Error refused(const std::string& id, const RtMidiError& error)
{
    return {ErrorCode::Device, "The MIDI port " + id + " could not be opened: " + error.getMessage(),
            "Close the program that uses it, or choose another."};
}

class PortOutput final : public MidiOutput
{
public:
    explicit PortOutput(std::unique_ptr<RtMidiOut> midi) : m_midi(std::move(midi)) {}
    int ports() const override { return 1; }
    void send(const MidiMessage& message) override
    {
        const unsigned char bytes[] = {message.status, message.a, message.b};
        send(bytes, std::size_t(message.size()));
    }
    void setVolume(double volume) override
    {
        // Universal message "master volume" (MIDI 1.0, device control).
        const int value = int(std::clamp(volume, 0.0, 1.0) * 16'383 + 0.5);
        const unsigned char bytes[] = {0xf0,
                                       0x7f,
                                       0x7f,
                                       0x04,
                                       0x01,
                                       static_cast<unsigned char>(value & 0x7f),
                                       static_cast<unsigned char>(value >> 7),
                                       0xf7};
        send(bytes, sizeof bytes);
    }

private:
    void send(const unsigned char* bytes, std::size_t size)
    {
        try {
            m_midi->sendMessage(bytes, size);
        } catch (const RtMidiError&) { // the port is going; the keeper notices
        }
    }
    std::unique_ptr<RtMidiOut> m_midi;
};

class PortInput final : public MidiInput
{
public:
    PortInput(std::unique_ptr<RtMidiIn> midi, Devices::Receiver receiver)
        : m_receiver(std::move(receiver)), m_midi(std::move(midi))
    {
        m_midi->ignoreTypes(true, true, true);
        m_midi->setCallback(&PortInput::arrived, this);
    }
    void open(unsigned index) { m_midi->openPort(index, "in"); }

private:
    static void arrived(double, std::vector<unsigned char>* bytes, void* self)
    {
        if (!bytes || bytes->size() < 2 || (*bytes)[0] < 0x80 || (*bytes)[0] >= 0xf0) return;
        MidiMessage message;
        message.status = (*bytes)[0];
        message.a = (*bytes)[1] & 0x7f;
        message.b = bytes->size() > 2 ? (*bytes)[2] & 0x7f : 0;
        static_cast<PortInput*>(self)->m_receiver(message);
    }
    Devices::Receiver m_receiver;
    std::unique_ptr<RtMidiIn> m_midi; // closed first
};

class SystemDevices final : public Devices
{
public:
    std::vector<PortName> outputs() override { return list(m_outputs); }
    std::vector<PortName> inputs() override { return list(m_inputs); }

    base::Result<std::shared_ptr<MidiOutput>> openOutput(const std::string& id) override
    {
        const auto api = presentApi();
        if (!api) return gone(id);
        try {
            auto midi = std::make_unique<RtMidiOut>(*api, kClient);
            midi->setErrorCallback(&ignore);
            const int index = indexOf(*midi, id);
            if (index < 0) return gone(id);
            midi->openPort(unsigned(index), "out");
            if (!midi->isPortOpen()) return gone(id);
            return std::shared_ptr<MidiOutput>(std::make_shared<PortOutput>(std::move(midi)));
        } catch (const RtMidiError& error) {
            return refused(id, error);
        }
    }

    base::Result<std::unique_ptr<MidiInput>> openInput(const std::string& id, Receiver receiver) override
    {
        const auto api = presentApi();
        if (!api) return gone(id);
        try {
            auto midi = std::make_unique<RtMidiIn>(*api, kClient);
            midi->setErrorCallback(&ignore);
            const int index = indexOf(*midi, id);
            if (index < 0) return gone(id);
            auto input = std::make_unique<PortInput>(std::move(midi), std::move(receiver));
            input->open(unsigned(index));
            return std::unique_ptr<MidiInput>(std::move(input));
        } catch (const RtMidiError& error) {
            return refused(id, error);
        }
    }

    base::Result<std::shared_ptr<MidiOutput>> openSynth(const std::filesystem::path& soundFont) override
    {
        auto synth = Synth::live(soundFont);
        if (!synth) return synth.error();
        return std::shared_ptr<MidiOutput>(std::move(*synth));
    }

private:
    // The lister stays open: a new client every second would be seen by every patch bay.
    template <class Midi> std::vector<PortName> list(std::unique_ptr<Midi>& midi)
    {
        const auto api = presentApi();
        if (!api) {
            midi.reset();
            return {};
        }
        try {
            if (!midi) {
                midi = std::make_unique<Midi>(*api, kClient);
                midi->setErrorCallback(&ignore);
            }
            return withoutOwn(portsOf(*midi));
        } catch (const RtMidiError&) {
            midi.reset();
            return {};
        }
    }
    std::unique_ptr<RtMidiIn> m_inputs;
    std::unique_ptr<RtMidiOut> m_outputs;
};

} // namespace

std::unique_ptr<Devices> systemDevices()
{
    return std::make_unique<SystemDevices>();
}

} // namespace moyun::audio
