// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/studio_work.h"

#include <QSize>

#include <filesystem>
#include <functional>
#include <stop_token>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace moyun::bridge {

// Where the program that makes videos is; empty: it is not installed.
QString videoProgram();

constexpr QSize kVideoSize(1280, 720);
constexpr int kVideoFps = 25;

// What the video shows at `moment` of it, 0 to 1: the painting comes out of the paper and then takes its
// style, stronger and stronger; beside it the poem is written, character after character; the melody runs
// below, eight bars at a time. `seconds`: of the whole video; 0: as long as the melody. Any thread.
QImage videoFrame(const StudioWork& work, const QString& face, double moment, double seconds = 0);
// How long it lasts: as long as the melody sounds, within 8 and 120 seconds.
double videoSeconds(const StudioWork& work, double soundSeconds);

// An MP4 file (H.264, AAC). `sound`: a sound file, or empty. Frames go to the program through a pipe, so that
// memory holds one of them. The file is replaced whole or not at all. `progress`: 0 to 1. Not on the GUI
// thread. Errors: no such program, with the package's name; what it says where it fails; disk full;
// cancelled.
base::Result<void> writeVideo(const StudioWork& work, const QString& face, const std::filesystem::path& sound,
                              double seconds, const std::filesystem::path& file, std::stop_token stop,
                              const std::function<void(double)>& progress);

} // namespace moyun::bridge
