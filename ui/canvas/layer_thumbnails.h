// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/canvas/picture.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::ui {

// Small pictures of all layers and groups of a document, made by a worker a moment after a layer was painted
// on, and kept while it stays the same. GUI thread only.
class LayerThumbnails : public QObject
{
    Q_OBJECT
public:
    static constexpr int kSide = 96; // of the longer side, device pixels

    explicit LayerThumbnails(bridge::CanvasDocument* document, QObject* parent = nullptr);

    QImage of(canvas::LayerId layer) const { return m_kept.value(layer).picture; } // null until it is made

Q_SIGNALS:
    void changed(moyun::canvas::LayerId layer);

private:
    struct Kept
    {
        canvas::Layer layer; // that it was or is being made of
        QSize frame;
        QImage picture;
    };
    void follow();

    bridge::CanvasDocument* m_document;
    QHash<canvas::LayerId, Kept> m_kept;
    QTimer m_rest;
    bridge::Background m_worker;
};

} // namespace moyun::ui
