// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/canvas/picture.h"

#include <QObject>
#include <QRect>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace moyun::canvas {
class PictureDelta;
class UndoVault;
} // namespace moyun::canvas

namespace moyun::bridge {

class CanvasStep;

// The picture being painted: its value, the layer that is edited, with undo. Every change is one step, except
// that changes of one gesture (dragging a slider) are one step together. A step keeps the tiles that differ
// and no more; those of old steps go, packed, into a scratch file in the user's cache folder, so that memory
// stays within its budget while every step can be undone to the exact pixels. Where that file takes no more,
// the oldest steps go, and stepsDropped() says so. GUI thread only; it waits for a disk where tiles of an old
// step are not read yet, and for packing where steps grow to twice the budget.
class CanvasDocument : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kUndoBytes = std::size_t(512) << 20;
    static constexpr std::uint64_t kDiskBytes = std::uint64_t(8) << 30;

    // undoBytes: of memory for steps; diskBytes: of the scratch file.
    explicit CanvasDocument(QObject* parent = nullptr, std::size_t undoBytes = kUndoBytes,
                            std::uint64_t diskBytes = kDiskBytes);
    ~CanvasDocument() override;

    const canvas::Picture& picture() const { return m_picture; }
    // What is shown: picture(), or with an unfinished stroke or preview in it.
    const canvas::Picture& shown() const { return m_preview ? *m_preview : m_picture; }

    canvas::LayerId layer() const { return m_layer; } // that is edited; 0: none
    void setLayer(canvas::LayerId id);

    QString name() const;                   // for people: the file's name; empty for an unnamed picture
    QString file() const { return m_file; } // whole path; empty for an unnamed picture
    void setFile(const QString& file);
    bool isModified() const; // since it was saved or opened
    void setSaved();
    // As it is now it stands in no file, although nothing can be undone: a picture that was recovered.
    void setUnsaved();

    // One step to undo, named `text`. Changes with the same non-zero `gesture` become one. `layer`: the
    // edited one afterwards; 0: the same, or the nearest where it is gone. False, and nothing changed, where
    // the picture cannot be (no layer, an id twice, sizes out of range).
    bool change(canvas::Picture after, const QString& text, int gesture = 0, canvas::LayerId layer = 0);
    // The same, with something that belongs to the picture without being in it (style regions): one step for
    // both. The functions undo it and do it again; the first time the caller does it, afterwards.
    struct Beside
    {
        std::function<void()> undo, redo;
    };
    bool change(canvas::Picture after, const QString& text, canvas::LayerId layer, Beside beside);
    // One step of something that belongs to the picture without being in it (style regions). It is done
    // already; the functions undo it and do it again.
    void changeBeside(std::function<void()> undo, std::function<void()> redo, const QString& text,
                      int gesture = 0);
    // Of a style layer: what it looks like. No step, since it follows from the layers below. False where
    // there is no such layer.
    bool setRendering(canvas::LayerId layer, canvas::Pixels pixels);
    // While a stroke or a drag is under way: shown, not yet a step. `area`: what differs from what was shown.
    void preview(canvas::Picture shown, const QRect& area);
    void dropPreview();
    int newGesture() { return ++m_gesture; }

    // A new picture or one that was read: no step, nothing to undo. One that cannot be is not taken.
    bool restore(canvas::Picture picture, const QString& file = {});

    QUndoStack* undoStack() { return &m_undo; }
    const QUndoStack* undoStack() const { return &m_undo; }
    std::size_t undoBytesInMemory() const;
    std::size_t undoBytesOnDisk() const;
    // Waits until what can be packed is packed. For tests and measurements.
    void settle();

    static constexpr int kMostSteps = 10000;

Q_SIGNALS:
    void pixelsChanged(const QRect& area); // of what is shown, in pixels of the picture
    void layersChanged();                  // names, order, opacity, modes, number...
    void layerChanged();                   // another one is edited
    void selectionChanged();
    void sizeChanged();
    void fileChanged();                                  // or whether it is saved
    void restored();                                     // another picture stands here
    void stepsDropped(const moyun::base::Error& reason); // the oldest steps cannot be undone any more

private:
    friend class CanvasStep;
    struct Told;
    Told remember() const;
    void tell(const Told& before);
    bool change(canvas::Picture after, const QString& text, int gesture, canvas::LayerId layer,
                Beside* beside);
    void goBeside(const std::function<void()>& beside);
    void go(CanvasStep& step, canvas::PictureDelta& delta, canvas::LayerId layer);
    bool joins(int gesture) const;
    void place(canvas::LayerId wanted, const canvas::Picture& before);
    CanvasStep* stepAt(int index) const;
    std::size_t stepBytes() const;
    void keepBudget();
    void dropForSpace();
    void keepSteps(int first, int end, int index);
    void dropBroken();

    canvas::Picture m_picture;
    std::optional<canvas::Picture> m_preview;
    canvas::LayerId m_layer = 0;
    QString m_file;
    std::unique_ptr<canvas::UndoVault> m_vault; // outlives the steps
    QUndoStack m_undo;
    int m_gesture = 0;
    std::optional<canvas::Picture> m_gestureStart; // the picture before the gesture of the newest step
    bool m_rebuilding = false;                     // steps move, and do nothing
    bool m_unsaved = false;
    CanvasStep* m_broken = nullptr; // whose tiles could not be read
    std::optional<base::Error> m_trouble;
};

} // namespace moyun::bridge
