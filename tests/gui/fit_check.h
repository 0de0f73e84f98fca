// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::test {

// What a person cannot read on a window as it is laid out now: one line for every visible label, button,
// choice, field or heading below `root` whose text has less room than it needs, or that sticks out of what
// holds it. Scrolling areas may hold more than they show, downwards. Text that the user made (a file's name)
// may be cut where the widget is an ElidedLabel, or has a tool tip with the whole text.
// Call it after the layout is done (the window is exposed, events are processed).
QStringList cutTexts(const QWidget* root);

} // namespace moyun::test
