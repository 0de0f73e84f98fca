// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/poem_tables.h"

namespace moyun::poem {

base::Result<std::shared_ptr<const PoemTables>> PoemTablesSource::get()
{
    const std::lock_guard lock(m_mutex);
    if (!m_read) m_read = load();
    return *m_read;
}

base::Result<std::shared_ptr<const PoemTables>> PoemTablesSource::load() const
{
    auto readings = Readings::load(m_files.readings);
    if (!readings) return readings.error();
    auto tunes = CiPatterns::load(m_files.tunes);
    if (!tunes) return tunes.error();
    auto dictionary = RhymeDictionary::load(m_files.characters);
    if (!dictionary) return dictionary.error();
    return std::make_shared<const PoemTables>(
        PoemTables{std::move(*readings), std::move(*tunes), std::move(*dictionary)});
}

} // namespace moyun::poem
