// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace moyun::bridge {

// An error for people, in the language in use: its sentences where they are known (poem_sentences.h), else
// what kind it is and what to do in general, and the engine's own sentences, which are in English.
QString errorText(const base::Error& error);

} // namespace moyun::bridge
