// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/engine_client.h"

#include <mutex>

namespace moyun::bridge {

struct EngineClient::Relay
{
    std::mutex mutex;
    QObject* target = nullptr; // null once closed
};

EngineClient::EngineClient(engine::Engine& engine, QObject* parent)
    : QObject(parent), m_engine(engine), m_relay(std::make_shared<Relay>())
{
    m_relay->target = this;
}

EngineClient::~EngineClient()
{
    close();
}

engine::JobId EngineClient::submit(engine::Request request, const engine::SlotId& slot, Listener listener)
{
    if (!m_relay->target) return 0; // only this thread ever changes it
    engine::SubmitOptions options;
    options.device = m_device;
    options.onEvent = [relay = m_relay, listener = std::move(listener)](const engine::Event& event) {
        const std::lock_guard lock(relay->mutex);
        if (!relay->target) return;
        QMetaObject::invokeMethod(
            relay->target,
            [relay, listener, event] {
                if (relay->target) listener(event); // closed meanwhile: on this same thread, so no lock
            },
            Qt::QueuedConnection);
    };
    return m_engine.submit(std::move(request), slot, std::move(options));
}

void EngineClient::close()
{
    const std::lock_guard lock(m_relay->mutex);
    m_relay->target = nullptr;
}

} // namespace moyun::bridge
