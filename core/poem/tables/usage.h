// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tables/finals.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace moyun::poem::tables {

// A reading with how usual it is: weights of one character's readings compare with each other only.
struct WeighedReading
{
    MiddleReading reading;
    double weight = 0;
    bool usual = true; // verse is known to use it, or too little is known
};

// How regulated verse uses a character (a line of resources/poem/tone_evidence.tsv).
struct Usage
{
    int level = 0, oblique = 0;        // places that want the one or the other
    std::map<std::string, int> rhymes; // level group: poems
};

// "强<tab>542<tab>192<tab>七阳:258,八庚:3". Nothing: no such line.
std::optional<std::pair<char32_t, Usage>> usageLine(const std::string& line);

// Orders the readings by use, marks those that verse does not use, and adds the level ones that verse uses
// and the dictionary lacks: with the rhymes that verse gives it, or the level rhyme of the same family.
void weigh(std::vector<WeighedReading>& readings, const Usage& usage);

// The family that a group belongs to and its tone; nothing for a name that is none of the 106.
std::optional<MiddleReading> readingOfGroup(const std::string& group);

} // namespace moyun::poem::tables
