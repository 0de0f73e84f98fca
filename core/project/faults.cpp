// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/faults.h"

#include <algorithm>

namespace moyun::project {
namespace {

// The sentence without its numbers and without what stands in quotation marks.
std::string kindOf(const std::string& what)
{
    std::string kind;
    bool quoted = false;
    for (const char c : what) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c < '0' || c > '9')) kind += c;
    }
    return kind;
}

} // namespace

void Faults::add(const std::string& what)
{
    const std::string name = kindOf(what);
    const auto known = m_places.find(name);
    if (known == m_places.end() && m_kinds.size() == kMostKinds) {
        ++m_others;
        return;
    }
    if (known == m_places.end()) m_kinds.emplace_back();
    const std::size_t place = known == m_places.end() ? m_kinds.size() - 1 : known->second;
    m_places.emplace(name, place);
    Kind& kind = m_kinds[place];
    const auto same = std::find_if(kind.faults.begin(), kind.faults.end(),
                                   [&what](const Fault& fault) { return fault.what == what; });
    if (same != kind.faults.end())
        ++same->times;
    else if (kind.faults.size() == kMostAlike)
        ++kind.others;
    else
        kind.faults.push_back({what, 1});
}

std::vector<std::string> Faults::sentences() const
{
    std::vector<std::string> list;
    for (const Kind& kind : m_kinds) {
        for (const Fault& fault : kind.faults)
            list.push_back(fault.what +
                           (fault.times > 1 ? " (" + std::to_string(fault.times) + " times)." : "."));
        if (kind.others > 0) list.back() += " There are " + std::to_string(kind.others) + " more like it.";
    }
    if (m_others > 0) list.push_back("There are " + std::to_string(m_others) + " more faults.");
    return list;
}

} // namespace moyun::project
