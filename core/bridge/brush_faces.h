// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace moyun::bridge {

// Families of type that look written by a brush and have Chinese characters, of those that are installed, the
// most brush-like first (kai before the printed faces). Never empty: at the end stand the serif and the sans
// of the system. Names as QFont takes them. GUI thread.
QStringList brushFaces();

} // namespace moyun::bridge
