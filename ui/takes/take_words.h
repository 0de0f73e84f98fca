// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/take_record.h"

#include <QImage>
#include <QString>

namespace moyun::ui::takeWords {

QString kind(project::TakeKind kind);         // "Render"
const char* icon(project::TakeKind kind);     // a drawing in resources/icons
QString brief(const project::TakeInfo& take); // "seed 3 · today, 10:15"
QString about(const project::TakeInfo& take); // "Music · seed 3 · today, 10:15"

// A drawing of bridge::takeImage() as it is shown: ink takes the colour of the text, pictures stay.
QImage shown(const QImage& drawing, project::TakeKind kind);

} // namespace moyun::ui::takeWords
