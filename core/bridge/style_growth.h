// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/bridge/background.h"
#include "core/bridge/engine_client.h"
#include "core/canvas/tile_plane.h"
#include "core/engine/style/stylize_request.h"

#include <QImage>

#include <functional>
#include <optional>
#include <vector>

namespace moyun::bridge {

// A painting at growing strengths of its styles, rendered by the network: what a video shows one after
// another before the whole style is there. Composing is done on a worker, the network runs on the engine's
// lane. One at a time. GUI thread only; never waits but in finish().
class StyleGrowth : public QObject
{
    Q_OBJECT
public:
    // A style and where it is seen; later parts cover earlier ones.
    struct Part
    {
        engine::StyleLook look;           // strokes as large as on the whole picture
        std::optional<canvas::Mask> mask; // in pixels of the picture; nothing: everywhere
    };
    static constexpr int kStages = 5;      // between the painting itself and the whole style
    static constexpr int kLongSide = 1024; // of a stage, pixels

    using Stages = std::vector<QImage>; // the weakest first; empty: cancelled, or the network failed
    using Done = std::function<void(Stages)>;
    using Progress = std::function<void(double)>;

    explicit StyleGrowth(EngineClient* client, QObject* parent = nullptr) : QObject(parent), m_client(client)
    {}
    ~StyleGrowth() override { finish(); }

    // `painting` shows the whole picture, which has the size `picture`. `done` is called once. Not while
    // isBusy().
    void start(const QImage& painting, QSize picture, std::vector<Part> parts, const QString& modelId,
               Progress progress, Done done);
    bool isBusy() const { return m_done != nullptr; }
    void cancel();
    void finish() { m_worker.finish(); }

private:
    struct Ground; // what all stages are made from

    void render();
    void take(const base::ImageRef& rendered);
    void answer(Stages stages);

    EngineClient* m_client;
    Background m_worker;
    std::shared_ptr<const Ground> m_ground;
    std::vector<Part> m_parts;
    std::vector<base::ImageRef> m_rendered; // of the parts of the stage under way
    Stages m_stages;
    QString m_model;
    Progress m_progress;
    Done m_done;
    quint64 m_ticket = 0; // of what is under way; what comes for an earlier one is dropped
};

} // namespace moyun::bridge
