// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/bridge/studio_templates.h"
#include "core/bridge/work_exporter.h"

#include <QPointer>

#include <functional>

namespace moyun::bridge {
class CanvasStudio;
class CanvasStyle;
class MusicStudio;
class PoemStudio;
} // namespace moyun::bridge

namespace moyun::ui {

class CanvasWorkspace;
class MainWindow;
class MusicWorkspace;
class PoemWorkspace;
class Tour;

// Where the rooms meet: what takes something from one of them into another, or from all into one file; what a
// project begins with; the tour. GUI thread only.
class Together : public QObject
{
    Q_OBJECT
public:
    // All outlive it; `style` may be null. The workspaces belong to the window, or will.
    struct Parts
    {
        MainWindow* window;
        bridge::JobList* jobs;
        bridge::CanvasStudio* canvas;
        bridge::CanvasStyle* style;
        bridge::PoemStudio* poem;
        bridge::MusicStudio* music;
        CanvasWorkspace* canvasRoom;
        PoemWorkspace* poemRoom;
        MusicWorkspace* musicRoom;
    };

    // Registers its commands: before the workspaces are added to the window, whose menus name them.
    explicit Together(const Parts& parts, QObject* parent = nullptr);

    void joinRooms(); // after they were added: the poem room may look at the painting

    void letterPoem(); // in the canvas room
    void layLyrics();  // in the music room
    void removeLyrics();
    void exportWork(); // page, web page or video
    void chooseTemplate();
    void openExample();
    void showTour();
    void offerTour();   // where it was never closed
    Tour* tour() const; // null: none is shown

    bridge::WorkExporter* exporter() { return &m_exporter; }
    void finish(); // before the program ends

private:
    void registerCommands();
    void goTo(const QString& room);
    bool hasPoem(); // tells where there is none
    void tell(const QString& title, const QString& text);
    void grow(bridge::WorkExporter::Kind kind, const bridge::StudioWork& work, const QString& face,
              const QString& file);
    void whenStyled(const std::function<void()>& then);
    void openExport();
    void collect(const std::function<void(bridge::StudioWork)>& then);
    void begin(bridge::StudioTemplate content, const QString& step);
    void fill(const bridge::StudioTemplate& content, const QString& step);

    Parts m_parts;
    QPointer<Tour> m_tour;
    bridge::WorkExporter m_exporter;
    bridge::Background m_reading; // goes first
};

} // namespace moyun::ui
