// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_entries.h"

#include <QPixmap>

namespace moyun::ui::projectWords {

// Moments as people say them: today at 14:32, yesterday at 9:05, else the date and the time.
QString when(const QDateTime& at);
// The name of a project's file without its ending; of an empty one "Untitled".
QString nameOf(const QString& file);
// A small picture in the middle of a frame of `size` device-independent pixels; without one the sign of a
// picture.
QPixmap framed(const QImage& thumbnail, QSize size, double pixelRatio);

} // namespace moyun::ui::projectWords
