// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/background.h"
#include "core/canvas/picture.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace moyun::bridge {
class CanvasStudio;
}

namespace moyun::ui {

// Edits that take their time: each runs on a thread of its own with the picture as it is when its turn comes,
// and becomes one step. Where the picture was changed meanwhile (a stroke was painted), the edit runs again
// on the new one, so that nothing is lost. GUI thread only.
class CanvasEdits : public QObject
{
    Q_OBJECT
public:
    // What becomes of a picture; the same one: no step. On the thread.
    using Edit = std::function<base::Result<canvas::Picture>(const canvas::Picture&)>;

    explicit CanvasEdits(bridge::CanvasStudio* studio, QObject* parent = nullptr); // `studio` outlives it

    // `layer`: the edited one afterwards, by what became of the picture; nothing: the same. `done` is called
    // when the edit is in the document, failed or was found to change nothing.
    using Layer = std::function<canvas::LayerId(const canvas::Picture&)>;
    void run(const QString& text, Edit edit, Layer layer = {}, std::function<void()> done = {});
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void failed(const QString& title, const QString& text); // for people

private:
    struct Wish
    {
        QString text;
        Edit edit;
        Layer layer;
        std::function<void()> done;
    };
    void whenQuiet(std::function<void()> then);
    void next();
    void start();
    void finish(const canvas::Picture& before, base::Result<canvas::Picture> after);

    bridge::CanvasStudio* m_studio;
    std::deque<Wish> m_wishes;
    bool m_running = false;
    bridge::Background m_worker; // goes first
};

} // namespace moyun::ui
