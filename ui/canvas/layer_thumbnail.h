// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <QImage>

namespace moyun::ui {

// A small picture of the pixels of one layer, within the picture's frame: 16 samples a pixel of it, so that its
// cost depends on its own size and not on the picture's. ARGB32_Premultiplied, as large as fits into `most`, at
// least one pixel each way. Thread: any.
QImage layerThumbnail(const canvas::Pixels& pixels, QSize picture, QSize most);

} // namespace moyun::ui
