// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace moyun::music {

// Collects what a reader repaired or left out; the same sentence is counted, not repeated, and a hostile file
// cannot fill memory with different ones.
class ReadingNotes
{
public:
    void add(const std::string& sentence, int times = 1)
    {
        if (times > 0 && (m_counts.size() < kMostSentences || m_counts.count(sentence)))
            m_counts[sentence] += times;
    }
    std::vector<std::string> sentences() const
    {
        std::vector<std::string> all;
        for (const auto& [sentence, count] : m_counts)
            all.push_back(count == 1 ? sentence : sentence + " (" + std::to_string(count) + " times)");
        return all;
    }

private:
    static constexpr std::size_t kMostSentences = 50;
    std::map<std::string, int> m_counts;
};

} // namespace moyun::music
