// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace moyun::ui {

// A time of day as the language in use writes it, hours and minutes.
QString clockText(QTime time);

} // namespace moyun::ui
