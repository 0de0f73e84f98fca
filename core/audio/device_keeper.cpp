// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/device_keeper.h"

#include "core/audio/player.h"
#include "core/audio/sound_font.h"

#include <algorithm>

namespace moyun::audio {
namespace {

constexpr auto kLookEvery = std::chrono::seconds(1);

bool has(const std::vector<PortName>& ports, const std::string& id)
{
    return std::any_of(ports.begin(), ports.end(), [&](const PortName& port) { return port.id == id; });
}

} // namespace

DeviceKeeper::DeviceKeeper(Player& player, std::unique_ptr<Devices> devices, std::function<void()> listener)
    : m_player(player), m_devices(std::move(devices)), m_listener(std::move(listener)),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{}

DeviceKeeper::~DeviceKeeper()
{
    m_thread.request_stop();
    m_thread.join();
    m_inputPort.reset();
    m_player.setOutput(nullptr);
}

void DeviceKeeper::look()
{
    const std::lock_guard lock(m_mutex);
    m_changed = m_changed || !m_looking;
    m_looking = true;
    m_wake.notify_one();
}

void DeviceKeeper::want(const Wish& wish)
{
    const std::lock_guard lock(m_mutex);
    if (m_wanted && m_wish == wish) return;
    m_wish = wish;
    m_status.ready = false;
    m_looking = m_wanted = m_changed = true;
    m_wake.notify_one();
}

DeviceKeeper::Status DeviceKeeper::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void DeviceKeeper::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto changed = [this] { return m_changed; };
        if (m_looking) {
            m_wake.wait_for(lock, stop, kLookEvery, changed);
        } else {
            m_wake.wait(lock, stop, changed);
        }
        if (stop.stop_requested()) return;
        m_changed = false;
        const Wish wish = m_wish;
        const bool wanted = m_wanted;
        lock.unlock();
        Status status;
        status.outputs = m_devices->outputs();
        status.inputs = m_devices->inputs();
        if (wanted) serve(wish, status);
        lock.lock();
        status.ready = wanted && !m_changed;
        if (status == m_status) continue;
        m_status = status;
        lock.unlock();
        m_listener();
        lock.lock();
    }
}

void DeviceKeeper::serve(const Wish& wish, Status& status)
{
    serveOutput(wish, status);
    serveInput(wish, status);
}

void DeviceKeeper::serveOutput(const Wish& wish, Status& status)
{
    const bool port = !wish.output.empty() && has(status.outputs, wish.output);
    if (port && m_output != wish.output) {
        if (auto opened = m_devices->openOutput(wish.output)) {
            m_player.setOutput(std::move(*opened));
            m_output = wish.output;
            m_synthOpen = false;
        }
    }
    if (port && m_output == wish.output) return;
    openSynth(wish, status);
    if (!wish.output.empty()) status.problem = {Problem::OutputGone, wish.output};
}

void DeviceKeeper::openSynth(const Wish& wish, Status& status)
{
    if (m_synthOpen && m_font == wish.soundFont) {
        status.soundFont = m_synthStatus.soundFont;
        status.problem = m_synthStatus.problem;
        status.silent = m_synthStatus.silent;
        return;
    }
    auto font = findSoundFont(wish.soundFont);
    if (!font && !wish.soundFont.empty()) {
        status.problem = {Problem::BadSoundFont, wish.soundFont.string()};
        font = findSoundFont();
    }
    std::shared_ptr<MidiOutput> output = std::make_shared<SilentOutput>();
    if (font) {
        status.soundFont = *font;
        auto synth = m_devices->openSynth(*font);
        if (synth) {
            output = std::move(*synth);
        } else if (synth.error().code == base::ErrorCode::Device) {
            status.problem = {Problem::NoSoundCard, {}};
        } else {
            status.problem = {Problem::BadSoundFont, font->string()};
        }
    } else if (status.problem.kind == Problem::None) {
        status.problem = {Problem::NoSoundFont, {}};
    }
    status.silent = dynamic_cast<SilentOutput*>(output.get()) != nullptr;
    m_player.setOutput(std::move(output));
    m_synthOpen = true;
    m_font = wish.soundFont;
    m_synthStatus = status;
    m_output.clear();
}

void DeviceKeeper::serveInput(const Wish& wish, Status& status)
{
    const bool there = has(status.inputs, wish.input);
    if (m_inputPort && (m_input != wish.input || !there)) m_inputPort.reset();
    if (wish.input.empty()) return;
    if (!m_inputPort && there) {
        auto opened = m_devices->openInput(wish.input,
                                           [this](const MidiMessage& message) { m_player.receive(message); });
        if (opened) {
            m_inputPort = std::move(*opened);
            m_input = wish.input;
        }
    }
    if (!m_inputPort && status.problem.kind == Problem::None)
        status.problem = {Problem::InputGone, wish.input};
}

} // namespace moyun::audio
