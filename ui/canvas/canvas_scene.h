// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/projection.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QRect>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::ui {

// The picture of a document as the view draws it: composed in 8 bits, at full size and at halves of it.
// Follows what the document shows. What is missing is made at once where it is little, by a thread of its own
// where it is much; until then older or coarser pixels stand in. GUI thread only.
class CanvasScene : public QObject
{
    Q_OBJECT
public:
    explicit CanvasScene(bridge::CanvasDocument* document,
                         QObject* parent = nullptr); // `document` outlives it
    ~CanvasScene() override;

    QSize size() const { return m_size; }
    // The smaller size that is drawn at this zoom (device pixels a picture pixel): its pixels are at most
    // twice as fine as the screen's.
    static int levelFor(double zoom);
    QSize levelSize(int level) const;

    // Begins a frame: so many milliseconds may be spent with making what is missing.
    void beginFrame(double milliseconds);
    // Pixels of a level; transparent outside. Whether all of it is as the picture is now: whole(); otherwise
    // changed() follows.
    QImage part(int level, const QRect& area);
    bool whole() const { return m_whole; }   // of all parts of this frame
    bool opaque() const { return m_opaque; } // of the last part: nothing shines through
    // One pixel at full size, transparent outside.
    QColor pixel(QPoint at);

    std::shared_ptr<canvas::Projection> projection() const { return m_projection; }
    void waitForWorker(); // all that was missing is made; for tests and pictures of the window

Q_SIGNALS:
    void changed(const QRect& area); // pixels of the picture
    void sizeChanged();

private:
    struct Wish
    {
        int level = 0;
        QRect area;
    };
    void follow(const QRect& area);
    void followSize();
    void copyTile(QImage& into, const QRect& area, int level, int tx, int ty, const canvas::ShownTile* tile);
    void standIn(QImage& into, const QRect& area, int level, int tx, int ty);
    void ask(int level, const QRect& area);
    void work(std::stop_token stop);

    bridge::CanvasDocument* m_document;
    std::shared_ptr<canvas::Projection> m_projection;
    QSize m_size;
    QElapsedTimer m_frame;
    double m_frameMs = 0;
    bool m_whole = true, m_opaque = false;

    std::mutex m_mutex; // of the two below
    std::condition_variable_any m_wake;
    std::optional<Wish> m_wish;
    bool m_working = false;
    std::jthread m_thread;
};

} // namespace moyun::ui
