// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/fake/fake_devices.h"

#include "core/audio/channel_plan.h"

#include <algorithm>

namespace moyun::audio {

using base::Error;
using base::ErrorCode;

struct FakeDevices::Desk
{
    std::shared_ptr<Clock> clock;
    std::shared_ptr<FakeOutput> synth;
    std::mutex mutex;
    std::vector<PortName> outputs, inputs;
    std::map<std::string, std::shared_ptr<FakeOutput>> opened;
    std::map<std::string, Devices::Receiver> receivers;
    bool soundCard = true;
};

namespace {

template <class Desk> class DeskInput final : public MidiInput
{
public:
    DeskInput(std::shared_ptr<Desk> desk, std::string id) : m_desk(std::move(desk)), m_id(std::move(id)) {}
    ~DeskInput() override
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->receivers.erase(m_id);
    }

private:
    std::shared_ptr<Desk> m_desk;
    std::string m_id;
};

template <class Desk> class DeskDevices final : public Devices
{
public:
    explicit DeskDevices(std::shared_ptr<Desk> desk) : m_desk(std::move(desk)) {}

    std::vector<PortName> outputs() override
    {
        const std::lock_guard lock(m_desk->mutex);
        return m_desk->outputs;
    }
    std::vector<PortName> inputs() override
    {
        const std::lock_guard lock(m_desk->mutex);
        return m_desk->inputs;
    }
    base::Result<std::shared_ptr<MidiOutput>> openOutput(const std::string& id) override
    {
        const std::lock_guard lock(m_desk->mutex);
        const auto found = m_desk->opened.find(id);
        if (found == m_desk->opened.end())
            return Error{ErrorCode::Device, "There is no port " + id + ".", {}};
        return std::shared_ptr<MidiOutput>(found->second);
    }
    base::Result<std::unique_ptr<MidiInput>> openInput(const std::string& id, Receiver receiver) override
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->receivers[id] = std::move(receiver);
        return std::unique_ptr<MidiInput>(std::make_unique<DeskInput<Desk>>(m_desk, id));
    }
    base::Result<std::shared_ptr<MidiOutput>> openSynth(const std::filesystem::path&) override
    {
        const std::lock_guard lock(m_desk->mutex);
        if (!m_desk->soundCard) return Error{ErrorCode::Device, "There is no sound card.", {}};
        return std::shared_ptr<MidiOutput>(m_desk->synth);
    }

private:
    std::shared_ptr<Desk> m_desk;
};

} // namespace

FakeDevices::FakeDevices(std::shared_ptr<Clock> clock) : m_desk(std::make_shared<Desk>())
{
    m_desk->synth = std::make_shared<FakeOutput>(clock, ChannelPlan::kMostPorts);
    m_desk->clock = std::move(clock);
}

std::unique_ptr<Devices> FakeDevices::connect()
{
    return std::make_unique<DeskDevices<Desk>>(m_desk);
}

void FakeDevices::plugOutput(const std::string& id)
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->outputs.push_back({id, id});
    auto& output = m_desk->opened[id];
    if (!output) output = std::make_shared<FakeOutput>(m_desk->clock);
}

void FakeDevices::plugInput(const std::string& id)
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->inputs.push_back({id, id});
}

void FakeDevices::pull(const std::string& id)
{
    const std::lock_guard lock(m_desk->mutex);
    for (auto* ports : {&m_desk->outputs, &m_desk->inputs})
        std::erase_if(*ports, [&](const PortName& port) { return port.id == id; });
}

void FakeDevices::setSoundCard(bool there)
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->soundCard = there;
}

bool FakeDevices::play(const std::string& id, const MidiMessage& message)
{
    Devices::Receiver receiver;
    {
        const std::lock_guard lock(m_desk->mutex);
        const auto found = m_desk->receivers.find(id);
        if (found == m_desk->receivers.end()) return false;
        receiver = found->second;
    }
    receiver(message);
    return true;
}

std::shared_ptr<FakeOutput> FakeDevices::synth() const
{
    return m_desk->synth;
}

std::shared_ptr<FakeOutput> FakeDevices::output(const std::string& id) const
{
    const std::lock_guard lock(m_desk->mutex);
    const auto found = m_desk->opened.find(id);
    return found == m_desk->opened.end() ? nullptr : found->second;
}

} // namespace moyun::audio
