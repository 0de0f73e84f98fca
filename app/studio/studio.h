// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/canvas_studio.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/gui_watchdog.h"
#include "core/bridge/job_list.h"
#include "core/bridge/music_studio.h"
#include "core/bridge/poem_studio.h"
#include "core/bridge/project_session.h"
#include "core/bridge/project_takes.h"
#include "core/bridge/style_studio.h"
#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/neural/manifest.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/focus_ring.h"

#include <memory>

namespace moyun::ui {
class CanvasWorkspace;
class Together;
} // namespace moyun::ui

namespace moyun::studio {

// Creates the services and puts them together: engine, networks, workspaces, window. Destroying it stops
// intake, cancels, joins every thread and only then takes the window down.
class Studio : public QObject
{
    Q_OBJECT
public:
    Studio();
    ~Studio() override;

    // Shows the window; everything slow happens after that.
    void show(const QString& file);
    void offerTour(); // to those who never closed it

    // The parts, all from the start.
    engine::Engine* engine() const { return m_engine.get(); }
    ui::MainWindow* window() const { return m_window.get(); }
    bridge::ProjectSession* session() const { return m_session.get(); }
    bridge::CanvasStudio* canvas() const { return m_canvas.get(); }
    bridge::CanvasStyle* canvasStyle() const { return m_canvasStyle.get(); }
    bridge::PoemStudio* poem() const { return m_poem.get(); }
    bridge::MusicStudio* music() const { return m_music.get(); }
    bridge::ProjectTakes* takes() const { return m_takes.get(); }
    bridge::StyleStudio* style() const { return m_style.get(); }
    bridge::JobList* jobs() { return &m_jobs; }
    ui::Together* together() const { return m_together.get(); }

private:
    void greet();
    void showLoop();
    void useSettings(); // device and memory, while it runs
    void offerReport(); // of a crash of the last run
    void loadModels();
    void useModel(const base::Result<neural::Manifest>& manifest);
    void stop();

    bool m_onSample = false;
    std::unique_ptr<engine::Engine> m_engine;
    std::shared_ptr<engine::ModelStore> m_models;
    bridge::JobList m_jobs;
    ui::Language m_language;
    ui::FocusRing m_focusRing;
    bridge::Background m_reading;
    std::unique_ptr<bridge::StyleStudio> m_style;
    std::unique_ptr<bridge::CanvasStudio> m_canvas;
    std::unique_ptr<bridge::CanvasStyle> m_canvasStyle;
    std::unique_ptr<bridge::PoemStudio> m_poem;
    std::unique_ptr<bridge::MusicStudio> m_music;
    std::unique_ptr<bridge::ProjectSession> m_session;
    std::unique_ptr<bridge::ProjectTakes> m_takes;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Together> m_together;    // goes before the window
    ui::CanvasWorkspace* m_canvasRoom = nullptr; // of the window
    std::unique_ptr<bridge::GuiWatchdog> m_watchdog;
};

} // namespace moyun::studio
