// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edit_preview.h"

#include "core/bridge/canvas_document.h"
#include "core/canvas/difference.h"
#include "ui/canvas/paint_words.h"

#include <utility>

namespace moyun::ui {

EditPreview::EditPreview(bridge::CanvasDocument* document, QObject* parent)
    : QObject(parent), m_document(document)
{}

EditPreview::~EditPreview()
{
    m_stop.request_stop();
}

void EditPreview::show(Edit edit)
{
    m_wish = std::move(edit);
    if (!m_running) next();
}

void EditPreview::next()
{
    if (!m_wish) return;
    m_running = true;
    struct Shown
    {
        base::Result<canvas::Picture> picture;
        QRect area;
    };
    m_worker.run(
        [edit = *std::exchange(m_wish, std::nullopt), picture = m_document->picture(),
         shown = m_document->shown(), stop = m_stop.get_token()] {
            auto after = edit(picture, stop);
            const QRect area = after ? rectOf(canvas::shownDifference(shown, *after)) : QRect();
            return Shown{std::move(after), area};
        },
        [this, turn = m_turn](Shown made) {
            m_running = false;
            if (turn == m_turn && made.picture && !made.area.isEmpty())
                m_document->preview(std::move(*made.picture), made.area);
            next();
        });
}

void EditPreview::keep()
{
    m_wish.reset();
    ++m_turn;
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void EditPreview::drop()
{
    keep();
    m_document->dropPreview();
}

} // namespace moyun::ui
