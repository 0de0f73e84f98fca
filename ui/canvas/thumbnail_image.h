// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/thumbnail.h"

#include <QImage>

namespace moyun::ui {

// As a QImage, which takes the pixels over; null where there are none. Any thread.
QImage imageOf(canvas::Thumbnail thumbnail);

} // namespace moyun::ui
