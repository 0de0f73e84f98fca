// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/poem/poem_request.h"
#include "core/poem/script.h"

namespace moyun::engine {

// The script that a writer uses, by the draft and the wishes; Simplified where nothing tells.
poem::Script scriptOf(const PoemRequest& request, const poem::ScriptConverter& converter);

// The request in simplified characters, which the model reads; open places stay where they are.
PoemRequest simplified(PoemRequest request, const poem::ScriptConverter& converter);

// New characters of the candidates in the script; what the draft has stays as it was written.
void writeIn(PoemOutcome& outcome, poem::Script script, const PoemRequest& asWritten,
             const poem::ScriptConverter& converter);

} // namespace moyun::engine
