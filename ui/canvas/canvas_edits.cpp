// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_edits.h"

#include "core/bridge/canvas_studio.h"
#include "core/bridge/error_text.h"

#include <QTimer>

namespace moyun::ui {

constexpr int kQuietMs = 15; // between two looks whether a stroke is still painted

CanvasEdits::CanvasEdits(bridge::CanvasStudio* studio, QObject* parent) : QObject(parent), m_studio(studio) {}

void CanvasEdits::run(const QString& text, Edit edit, Layer layer, std::function<void()> done)
{
    m_wishes.push_back({text, std::move(edit), std::move(layer), std::move(done)});
    if (m_running) return;
    m_running = true;
    Q_EMIT busyChanged(true);
    next();
}

void CanvasEdits::whenQuiet(std::function<void()> then)
{
    if (!m_studio->painter()->isPainting()) return then();
    QTimer::singleShot(kQuietMs, this, [this, then = std::move(then)] { whenQuiet(then); });
}

void CanvasEdits::next()
{
    // Strokes that are not yet painted come first: the edit is meant for the picture with them.
    whenQuiet([this] { start(); });
}

void CanvasEdits::start()
{
    const canvas::Picture before = m_studio->document()->picture();
    m_worker.run([edit = m_wishes.front().edit, before] { return edit(before); },
                 [this, before](base::Result<canvas::Picture> after) {
                     whenQuiet([this, before, after] { finish(before, after); });
                 });
}

void CanvasEdits::finish(const canvas::Picture& before, base::Result<canvas::Picture> after)
{
    bridge::CanvasDocument* document = m_studio->document();
    const bool changes = after.ok() && *after != before;
    if (changes && document->picture() != before) return next();
    const Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    if (!after) {
        if (!after.error().isCancelled())
            Q_EMIT failed(tr("That cannot be done here."), bridge::errorText(after.error()));
    } else if (changes) {
        const canvas::LayerId layer = wish.layer ? wish.layer(*after) : 0;
        document->change(std::move(*after), wish.text, 0, layer);
    }
    if (wish.done) wish.done();
    if (!m_wishes.empty()) return next();
    m_running = false;
    Q_EMIT busyChanged(false);
}

} // namespace moyun::ui
