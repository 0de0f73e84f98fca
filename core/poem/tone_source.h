// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/readings.h"

#include <span>

namespace moyun::poem {

// Where forms and checker learn how characters may be read. The shipped tables stand behind ReadingsSource;
// tests and measurements bring their own. Implementations are immutable: any thread, no blocking.
class ToneSource
{
public:
    virtual ~ToneSource() = default;
    // All readings of a character, most usual first; empty: unknown.
    virtual std::span<const Reading> of(char32_t character, RhymeBook book) const = 0;
    virtual std::span<const RhymeGroup> groups(RhymeBook book) const = 0;
};

} // namespace moyun::poem
