// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moyun::bridge {
class CanvasStudio;
class CanvasStyle;
class JobList;
class MusicStudio;
class PoemStudio;
} // namespace moyun::bridge

namespace moyun::ui {

class CanvasWorkspace;
class MainWindow;
class MusicWorkspace;
class PoemWorkspace;

// Where the rooms meet: what takes something from one of them into another, or from all into one file. GUI
// thread only.
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

    void letterPoem(); // in the canvas room
    void layLyrics();  // in the music room
    void removeLyrics();

private:
    void registerCommands();
    void show(const char* room);
    bool hasPoem(); // tells where there is none

    Parts m_parts;
};

} // namespace moyun::ui
