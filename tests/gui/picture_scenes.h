// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::test {

class PictureWalk;

// Everything that the window shows, scene by scene, in the order of the rooms. Each lists what it knows; all
// need the content of prepareWork().
void addStartScenes(PictureWalk& walk); // first: before there is any content
void prepareWork(PictureWalk& walk);    // the example, with layers, a style, candidates and takes
void addCanvasScenes(PictureWalk& walk);
void addPoemScenes(PictureWalk& walk);
void addMusicScenes(PictureWalk& walk);
void addStyleScenes(PictureWalk& walk);
void addProjectScenes(PictureWalk& walk); // and where the rooms meet
void addHomeScenes(PictureWalk& walk);    // settings, keys, log, about, notices, the tour
void addMenuScenes(PictureWalk& walk, const char* room);

} // namespace moyun::test
