// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moyun::ui {

// What a style is dragged as from the gallery: its id in UTF-8.
inline const QString kStyleMime = QStringLiteral("application/x-moyun-style");

} // namespace moyun::ui
