// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace moyun::bridge {

// An error for people, in the language in use: what kind it is and what to do in general, and the engine's
// own sentences with the file or value in them, which are in English.
QString errorText(const base::Error& error);

} // namespace moyun::bridge
