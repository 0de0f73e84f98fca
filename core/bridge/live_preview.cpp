// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/live_preview.h"

#include "core/bridge/images.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_request.h"
#include "core/bridge/style_shelf.h"

namespace moyun::bridge {

namespace {

const engine::SlotId kPreviewSlot = "style.preview";
const engine::SlotId kFullSlot = "style.full";

} // namespace

LivePreview::LivePreview(EngineClient* client, StyleDocument* document, StyleShelf* shelf, QObject* parent)
    : QObject(parent), m_client(client), m_document(document), m_shelf(shelf)
{
    client->declareSlot(kPreviewSlot, engine::Policy::LatestWins);
    client->declareSlot(kFullSlot, engine::Policy::LatestWins);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &LivePreview::refine);
    connect(document, &StyleDocument::parametersChanged, this, &LivePreview::refresh);
    connect(document, &StyleDocument::pictureChanged, this, [this] {
        m_shown = 2 * (m_version + 1); // nothing of the picture before may come late
        refresh();
    });
}

void LivePreview::setModel(const QString& id)
{
    m_model = id;
    refresh();
}

void LivePreview::refresh()
{
    ++m_version;
    m_client->cancelSlot(kFullSlot);
    m_quiet.stop();
    if (m_model.isEmpty() || !m_document->picture()) return;
    if (m_shelf->terms(m_document->parameters()).empty()) {
        // Without a style there is nothing to show, and what is under way comes too late.
        m_shown = 2 * (m_version + 1);
        return;
    }
    submit(m_document->opened().preview, false);
    if (m_document->parameters().quality != RenderQuality::Draft) m_quiet.start();
}

void LivePreview::refine()
{
    const OpenedPicture& opened = m_document->opened();
    const bool fine = m_document->parameters().quality == RenderQuality::Fine;
    const base::ImageRef& photo = fine ? opened.fine : opened.screen;
    if (photo != opened.preview) submit(photo, true);
}

void LivePreview::submit(const base::ImageRef& photo, bool full)
{
    const quint64 version = m_version;
    const auto job = m_client->submit(
        styleRequest(photo, *m_shelf, m_document->parameters(), m_model), full ? kFullSlot : kPreviewSlot,
        [this, version, full](const engine::Event& event) { hear(event, version, full); });
    if (job != 0) count(1);
}

void LivePreview::hear(const engine::Event& event, quint64 version, bool full)
{
    if (event.type == engine::EventType::Notice) Q_EMIT noticed(QString::fromStdString(event.text));
    if (!engine::isFinal(event.type)) return;
    if (event.type == engine::EventType::Finished)
        if (const auto* outcome = event.outcome.as<engine::StylizeOutcome>())
            return convert(*outcome, version, full);
    count(-1);
    if (event.type == engine::EventType::Failed) Q_EMIT failed(event.error);
}

void LivePreview::convert(const engine::StylizeOutcome& outcome, quint64 version, bool full)
{
    m_converting.run(
        [picture = outcome.picture, milliseconds = outcome.milliseconds, full, size = m_preparedSize] {
            StyleFrame frame;
            frame.picture = screenImage(picture);
            frame.prepared = preparedImage(frame.picture, size);
            frame.milliseconds = milliseconds;
            frame.full = full;
            return frame;
        },
        [this, version, full](const StyleFrame& frame) {
            count(-1);
            const quint64 rank = 2 * version + (full ? 1 : 0);
            if (rank < m_shown) return;
            m_shown = rank;
            Q_EMIT frameReady(frame);
        });
}

void LivePreview::count(int by)
{
    const bool before = isBusy();
    m_underWay += by;
    if (isBusy() != before) Q_EMIT busyChanged(isBusy());
}

} // namespace moyun::bridge
