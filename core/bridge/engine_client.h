// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <QObject>

#include <functional>
#include <memory>

namespace moyun::bridge {

// The engine for objects of the GUI thread: what jobs tell arrives there, by queued connection, in order.
// Nothing arrives after close() or when this object is gone, whatever still runs. GUI thread only; never
// waits.
class EngineClient : public QObject
{
    Q_OBJECT
public:
    using Listener = std::function<void(const engine::Event&)>;

    explicit EngineClient(engine::Engine& engine, QObject* parent = nullptr); // the engine outlives it
    ~EngineClient() override;

    // 0 after close(). The listener hears from Queued on, but never before submit returns.
    engine::JobId submit(engine::Request request, const engine::SlotId& slot, Listener listener);
    void declareSlot(const engine::SlotId& slot, engine::Policy policy)
    {
        m_engine.declareSlot(slot, policy);
    }
    void cancel(engine::JobId id) { m_engine.cancel(id); }
    void cancelSlot(const engine::SlotId& slot) { m_engine.cancelSlot(slot); }
    void setDevice(engine::DevicePreference device) { m_device = device; }

    void close(); // no more submits, no more events

private:
    struct Relay; // between a lane's thread and this object, outliving both
    engine::Engine& m_engine;
    engine::DevicePreference m_device = engine::DevicePreference::Auto;
    std::shared_ptr<Relay> m_relay;
};

} // namespace moyun::bridge
