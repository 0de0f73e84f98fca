// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/style_frame.h"
#include "core/engine/style/stylize_request.h"

#include <QTimer>

namespace moyun::bridge {

class StyleDocument;
class StyleShelf;

// Keeps a restyled picture on the screen while parameters change: a quick one at once for each change, as
// many as the machine gives (a LatestWins slot), and a fine one after kQuietMs without a change, which the
// next change cancels. Frames older than the one shown are dropped. GUI thread only.
class LivePreview : public QObject
{
    Q_OBJECT
public:
    static constexpr int kQuietMs = 600;

    LivePreview(EngineClient* client, StyleDocument* document, StyleShelf* shelf, QObject* parent = nullptr);

    void setModel(const QString& id); // empty: none, nothing is asked for
    void setPreparedSize(QSize size) { m_preparedSize = size; }
    void refresh(); // something changed
    bool isBusy() const { return m_underWay > 0; }
    void finish() { m_converting.finish(); }

Q_SIGNALS:
    void frameReady(const moyun::bridge::StyleFrame& frame);
    void busyChanged(bool busy);
    void failed(const moyun::base::Error& error);
    void noticed(const QString& text);

private:
    void submit(const base::ImageRef& photo, bool full);
    void refine();
    void hear(const engine::Event& event, quint64 version, bool full);
    void convert(const engine::StylizeOutcome& outcome, quint64 version, bool full);
    void count(int by);

    EngineClient* m_client;
    StyleDocument* m_document;
    StyleShelf* m_shelf;
    QString m_model;
    QSize m_preparedSize;
    QTimer m_quiet;
    Background m_converting;
    quint64 m_version = 0; // of the newest change
    quint64 m_shown = 0;   // of the frame on the screen, times two, plus one for a fine one
    int m_underWay = 0;
};

} // namespace moyun::bridge
