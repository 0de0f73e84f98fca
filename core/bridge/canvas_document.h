// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <QObject>
#include <QRect>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace moyun::bridge {

class UndoVault;

// The picture being painted: its value, the layer that is edited, with undo. Every change is one step, except
// that changes of one gesture (dragging a slider) are one step together. A step keeps the tiles that differ and
// no more; those of old steps go, packed, into a scratch file, so that memory stays within its budget while
// every step can be undone to the exact pixels. GUI thread only.
class CanvasDocument : public QObject
{
    Q_OBJECT
public:
    // undoBytes: of memory for steps; beyond it the oldest go to the scratch file.
    explicit CanvasDocument(QObject* parent = nullptr, std::size_t undoBytes = std::size_t(512) << 20);
    ~CanvasDocument() override;

    const canvas::Picture& picture() const { return m_picture; }
    // What is shown: picture(), or with an unfinished stroke or preview in it.
    const canvas::Picture& shown() const;

    canvas::LayerId layer() const { return m_layer; } // that is edited; 0: none
    void setLayer(canvas::LayerId id);

    QString name() const;                   // for people
    QString file() const { return m_file; } // whole path; empty for an unnamed picture
    void setFile(const QString& file);
    bool isModified() const; // since it was saved or opened
    void setSaved();

    // One step to undo, named `text`. Changes with the same non-zero `gesture` become one. `layer`: the edited
    // one afterwards; 0: the same, or the nearest where it is gone. False, and nothing changed, where the
    // picture cannot be (no layer, sizes out of range).
    bool change(canvas::Picture after, const QString& text, int gesture = 0, canvas::LayerId layer = 0);
    // While a stroke or a drag is under way: shown, not yet a step. `area`: what differs from what was shown.
    void preview(canvas::Picture shown, const QRect& area);
    void dropPreview();
    int newGesture() { return ++m_gesture; }

    // A new picture or one that was read: no step, nothing to undo.
    void restore(canvas::Picture picture, const QString& file = {});

    QUndoStack* undoStack() { return &m_undo; }
    std::size_t undoBytesInMemory() const;
    std::size_t undoBytesOnDisk() const;

Q_SIGNALS:
    void pixelsChanged(const QRect& area); // of what is shown, in pixels of the picture
    void layersChanged();                  // names, order, opacity, modes, number...
    void layerChanged();                   // another one is edited
    void selectionChanged();
    void sizeChanged();
    void fileChanged(); // or whether it is saved

private:
    friend class CanvasStep;
    canvas::Picture m_picture;
    std::optional<canvas::Picture> m_preview;
    canvas::LayerId m_layer = 0;
    QString m_file;
    QUndoStack m_undo;
    std::unique_ptr<UndoVault> m_vault;
    int m_gesture = 0;
};

} // namespace moyun::bridge
