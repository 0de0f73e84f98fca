// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/full_style_render.h"

#include <QTimer>

#include <map>

namespace moyun::bridge {

class CanvasDocument;
class CanvasPainter;
class StyleStudio;

// Keeps the style layers of the canvas up with what lies below them: when it has changed and the hand rested
// for kQuietMs, the layer is rendered anew, the lowest first. A rendering is no step of its own: it follows
// from what the picture is. GUI thread only.
class StyleLayerKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int kQuietMs = 600;

    StyleLayerKeeper(EngineClient* client, CanvasDocument* document, CanvasPainter* painter,
                     const StyleStudio* styles, QObject* parent = nullptr);

    void setModel(const QString& id);
    bool isBusy() const { return m_render.isBusy(); }
    void finish() { m_render.finish(); }

Q_SIGNALS:
    void failed(const moyun::base::Error& error);
    void rendered(canvas::LayerId layer);

private:
    // What a rendering was made from.
    struct Made
    {
        canvas::Picture below;
        canvas::StyleEffect effect;
        bool operator==(const Made&) const = default;
    };
    void look();
    void remember(); // renderings that are there are right
    const canvas::Layer* outdated(Made& wanted) const;

    CanvasDocument* m_document;
    CanvasPainter* m_painter;
    const StyleStudio* m_styles;
    FullStyleRender m_render;
    QTimer m_quiet;
    QString m_model;
    std::map<canvas::LayerId, Made> m_made;
};

} // namespace moyun::bridge
