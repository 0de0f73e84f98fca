// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moyun::test {

class PictureWalk;

// Everything that the window shows, scene by scene, in the order of the rooms. Each lists what it knows; all
// need the content of prepareWork().
void addStartScenes(PictureWalk& walk); // first: before there is any content
// The example, with a style; `whole`: also with layers, an unfinished poem, candidates and takes.
void prepareWork(PictureWalk& walk, bool whole = true);
void addCanvasScenes(PictureWalk& walk);
void addPoemScenes(PictureWalk& walk);
void addMusicScenes(PictureWalk& walk);
void addStyleScenes(PictureWalk& walk);
void addProjectScenes(PictureWalk& walk);                  // and where the rooms meet
void addHomeScenes(PictureWalk& walk);                     // settings, keys, log, about, notices, the tour
void exportWork(PictureWalk& walk, const QString& folder); // page, web page and video of what is there
void addMenuScenes(PictureWalk& walk, const char* room);

} // namespace moyun::test
