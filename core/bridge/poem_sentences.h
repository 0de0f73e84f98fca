// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace moyun::bridge {

// Sentences of the engine, the trainer and the readers of files that a writer may meet, in the language in
// use. They are made below the bridge, in English and with names and numbers in them; as with gettext, the
// English sentence is the key: it is compared with a table of patterns ("There is no pattern for %1."), and
// what stands in the places of %1, %2 goes into the translation.
//
// text: one or several such sentences. Nothing where the first is unknown; what follows and is unknown is
// left out. In English everything stays as it is. GUI thread.
std::optional<QString> inLanguageInUse(const QString& text);

} // namespace moyun::bridge
