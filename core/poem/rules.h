// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace moyun::poem {

// A sentence in both languages of the program, UTF-8.
struct Text
{
    std::string chinese;
    std::string english;
    bool operator==(const Text&) const = default;
};

enum class Severity : std::uint8_t { Off, Warning, Fault };
const char* severityName(Severity severity); // "off", "warning", "fault"

// What the checker can find.
enum class RuleId : std::uint8_t {
    Tone,          // 平仄: a tone that no admissible pattern has
    Adhesion,      // 失粘
    Opposition,    // 失对
    LoneLevel,     // 孤平
    ThreeLevel,    // 三平调
    NoRhyme,       // 落韵: no rhyme where one belongs
    NearRhyme,     // 出韵: the rhyme is from a neighbouring group
    RhymeClash,    // 撞韵: an unrhymed line ends in the sound of the rhyme
    Repetition,    // 重字
    RepeatedRhyme, // 重韵: the same character rhymes twice
    Parallel,      // 对仗
    Length,        // characters in a line
    LineCount,     // lines in the poem
    Unknown,       // 生字: a Han character without known tone
    Script,        // something that is no Han character
    Tune,          // 词牌 or 曲牌 that the table does not have
    Acrostic,      // 藏头: the line does not begin with its head
    Metre,         // English: syllables in a line
    EnglishRhyme,  // English: the rhyme scheme
};
constexpr std::size_t kRuleCount = 19;

// What a learner reads on clicking a fault. Literals: they live as long as the program.
struct RuleInfo
{
    RuleId id;
    const char* key; // in JSON and settings: "shinian"
    const char* chinese;
    const char* english;
    Severity usual;
    const char* whyChinese;
    const char* whyEnglish;
};
std::span<const RuleInfo> allRules();
const RuleInfo& ruleInfo(RuleId id);
std::optional<RuleId> ruleByKey(std::string_view key); // the key or the Chinese name

// The severities a writer has set.
class Severities
{
public:
    Severities(); // the usual ones
    Severity of(RuleId id) const { return m_values[static_cast<std::size_t>(id)]; }
    void set(RuleId id, Severity severity) { m_values[static_cast<std::size_t>(id)] = severity; }
    bool operator==(const Severities&) const = default;

private:
    std::array<Severity, kRuleCount> m_values;
};

} // namespace moyun::poem
