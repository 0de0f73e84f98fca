// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/studio_work.h"

#include <QImage>

namespace moyun::bridge {

// What a browser shows of workHtml(), painted without one: the whole page, as large as fits into `most`
// pixels. The painting is the styled one, which the browser comes to in a few seconds. Any thread.
QImage webPreview(const StudioWork& work, QSize most);

} // namespace moyun::bridge
