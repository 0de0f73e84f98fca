// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/layer_edits.h"

#include <QObject>

#include <functional>

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::ui {

class CanvasEdits;

// What can be done with layers, each one step to undo; on the edited layer where none is named. What takes
// time (merging) goes to a worker. GUI thread only.
class LayerActions : public QObject
{
    Q_OBJECT
public:
    LayerActions(bridge::CanvasDocument* document, CanvasEdits* edits, QObject* parent = nullptr);

    void add();      // above the edited one
    void addGroup(); // empty; or around the edited one: group()
    void group();
    void ungroup();
    void duplicate();
    void remove();
    void raise();
    void lower();
    void move(canvas::LayerId id, const canvas::LayerPlace& to); // as canvas::withLayerMoved() counts
    void mergeDown();                                            // of a group: its layers into one
    void mergeVisible();
    void flatten();
    void addMask(); // of what is selected
    void applyMask();
    void removeMask();

    void rename(canvas::LayerId id, const QString& name);
    void setVisible(canvas::LayerId id, bool visible);
    void setLocked(canvas::LayerId id, bool locked);
    void setAlphaLocked(canvas::LayerId id, bool locked);
    void setMode(canvas::LayerId id, canvas::BlendMode mode, bool passThrough);
    void setOpacity(canvas::LayerId id, double opacity, int gesture = 0);
    void selectNext(int down); // edits the layer below (1) or above (-1), as the panel shows them

    bool canRemove() const; // a picture keeps one layer
    bool canMergeDown() const;
    const canvas::Layer* current() const; // null where none is edited

Q_SIGNALS:
    void refused(const QString& title, const QString& reason);

private:
    void change(const base::Result<canvas::Picture>& after, const QString& text, canvas::LayerId layer = 0,
                int gesture = 0);
    void changeLayer(canvas::LayerId id, const QString& text, const std::function<void(canvas::Layer&)>& set,
                     int gesture = 0);
    // On the worker, which tells failures itself; `layer`: the edited one afterwards (0: the same or the
    // nearest).
    using Merge =
        std::function<base::Result<canvas::Picture>(const canvas::Picture&, canvas::LayerId& layer)>;
    void run(const QString& text, Merge merge);
    canvas::LayerId id() const;

    bridge::CanvasDocument* m_document;
    CanvasEdits* m_edits;
};

} // namespace moyun::ui
