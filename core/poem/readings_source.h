// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tone_source.h"

namespace moyun::poem {

// The shipped tables as a ToneSource. Keeps a reference: `readings` has to outlive it.
class ReadingsSource final : public ToneSource
{
public:
    explicit ReadingsSource(const Readings& readings) : m_readings(readings) {}
    std::span<const Reading> of(char32_t character, RhymeBook book) const override
    {
        return m_readings.of(character, book);
    }
    std::span<const RhymeGroup> groups(RhymeBook book) const override { return m_readings.groups(book); }

private:
    const Readings& m_readings;
};

// The same with those readings only that verse is known to use (Readings::usual): for writing lines, where
// the checker's doubt in the writer's favour would be a fault.
class UsualReadingsSource final : public ToneSource
{
public:
    explicit UsualReadingsSource(const Readings& readings) : m_readings(readings) {}
    std::span<const Reading> of(char32_t character, RhymeBook book) const override
    {
        return m_readings.usual(character, book);
    }
    std::span<const RhymeGroup> groups(RhymeBook book) const override { return m_readings.groups(book); }

private:
    const Readings& m_readings;
};

} // namespace moyun::poem
