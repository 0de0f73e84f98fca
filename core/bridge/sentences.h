// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace moyun::bridge {

// Sentences one after the other, as the language in use sets them: with a space between two, but none after
// a full-width mark such as 。, which brings its own. Empty ones are left out.
QString joinSentences(const QStringList& sentences);

} // namespace moyun::bridge
