// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/engine_client.h"
#include "core/bridge/picture_opener.h"
#include "core/bridge/style_rendering.h"
#include "core/engine/style/stylize_request.h"

namespace moyun::bridge {

class JobList;

// Renders pictures in full size and writes them, one after another, as tasks that can be watched and
// cancelled. A file is written whole or not at all; what was rendered is told in any case. GUI thread only.
class StyleExporter : public QObject
{
    Q_OBJECT
public:
    StyleExporter(EngineClient* client, JobList* jobs, QObject* parent = nullptr);

    // `request` asks for the whole picture; `alpha` (may be null) goes into the file where its format can.
    // `of` tells what it is: all but the pixels. No file: renders only.
    void start(engine::StylizeRequest request, const base::ImageRef& alpha, StyleRendering of,
               const QString& file);
    void finish() { m_writing.finish(); }

Q_SIGNALS:
    void rendered(const moyun::bridge::StyleRendering& rendering); // not of sides beyond canvas::kMostSide
    void exported(const QString& file);
    void failed(const QString& file, const moyun::base::Error& error);

private:
    struct Export
    {
        quint64 task = 0;
        engine::JobId job = 0;
        base::ImageRef alpha;
        StyleRendering rendering;
        QString file;
    };
    void hear(const std::shared_ptr<Export>& work, const engine::Event& event);
    void write(const std::shared_ptr<Export>& work, const base::ImageRef& picture);
    void cut(const std::shared_ptr<Export>& work, const base::ImageRef& picture);
    void end(const Export& work, const base::Error& error);

    EngineClient* m_client;
    JobList* m_jobs;
    Background m_writing;
};

} // namespace moyun::bridge
