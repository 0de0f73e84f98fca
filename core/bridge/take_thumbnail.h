// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/take_record.h"

#include <QImage>
#include <QSize>

namespace moyun::bridge {

inline constexpr QSize kTakeThumbnail{192, 128};

// A drawing of a take of at most that size: of a render the picture; of verse and music what is to be inked,
// black of other opacities, so that each look shows it in its own colour. Any thread.
QImage takeImage(const TakeContent& content, QSize size);
// The same of one candidate.
QImage verseImage(const PoemOffer& offer, QSize size);

project::Bytes pngOf(const QImage& image);

} // namespace moyun::bridge
