// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

#include <QImage>

namespace moyun::bridge {

// The same pixels as a QImage, without copying: it shares them until the last copy of it is gone. 1 channel
// becomes Grayscale8, 3 RGB888, 4 RGBA8888; null for an empty picture. Any thread.
QImage sharedImage(const base::ImageRef& picture);

// For painting: 32 bits a pixel, which the painter copies without converting. Copies; not on the GUI thread.
QImage screenImage(const base::ImageRef& picture);

// A picture of the clipboard as plain pixels, 3 channels, over white where it is transparent. Copies.
base::ImageRef plainPicture(const QImage& image);

// Smoothly scaled to a size, 32 bits a pixel. Not on the GUI thread.
QImage preparedImage(const QImage& image, QSize size);

} // namespace moyun::bridge
