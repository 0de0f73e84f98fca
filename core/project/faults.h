// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace moyun::project {

// What is wrong with a file, for people: each thing once, with how often it was found, and of things that
// differ in their numbers and names alone the first ones and how many more there are. A file that is wrong in
// a million places is no list of a million lines. One thread.
class Faults
{
public:
    static constexpr std::size_t kMostAlike = 20, kMostKinds = 100;

    void add(const std::string& what); // a sentence without its full stop
    bool empty() const { return m_kinds.empty(); }
    std::vector<std::string> sentences() const;

private:
    struct Fault
    {
        std::string what;
        std::size_t times = 0;
    };
    struct Kind
    {
        std::vector<Fault> faults;
        std::size_t others = 0;
    };
    std::vector<Kind> m_kinds;
    std::unordered_map<std::string, std::size_t> m_places; // in m_kinds
    std::size_t m_others = 0;
};

} // namespace moyun::project
