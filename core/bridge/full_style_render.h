// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/style_pixels.h"
#include "core/engine/style/stylize_request.h"

#include <functional>
#include <optional>

namespace moyun::bridge {

// Renders a canvas, or a part of its layers, in full size into tiles of a layer: composing and cutting into
// tiles on a worker, the network on the engine's lane, where it makes way for live previews between its
// tiles. One at a time. GUI thread only; never waits but in finish().
class FullStyleRender : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<PlainPicture()>; // called on the worker
    using Done = std::function<void(base::Result<canvas::Pixels>)>;
    using Progress = std::function<void(double)>;

    // Slots of the engine are named apart for each user.
    FullStyleRender(EngineClient* client, engine::SlotId slot, QObject* parent = nullptr)
        : QObject(parent), m_client(client), m_slot(std::move(slot))
    {}
    ~FullStyleRender() override { finish(); }

    // `mask`: tiles that it leaves out wholly are not made; nothing: all are. `done` is called once, with
    // Cancelled after cancel(). Not while isBusy().
    void start(Source source, engine::StyleLook look, const QString& modelId,
               std::optional<canvas::Mask> mask, Progress progress, Done done);
    bool isBusy() const { return m_done != nullptr; }
    void cancel();
    void finish() { m_worker.finish(); }

private:
    void answer(base::Result<canvas::Pixels> result);

    EngineClient* m_client;
    engine::SlotId m_slot;
    Background m_worker;
    Done m_done;
    quint64 m_ticket = 0; // of the render that is under way; what comes for an earlier one is dropped
};

} // namespace moyun::bridge
