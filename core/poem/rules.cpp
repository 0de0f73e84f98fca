// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/rules.h"

namespace moyun::poem {

namespace {

constexpr RuleInfo kRules[] = {
    {RuleId::Tone, "pingze", "平仄", "Tone", Severity::Fault,
     "律句的平仄由四种句式规定：仄仄平平仄、仄仄仄平平、平平平仄仄、平平仄仄平（七言在前面加相反的两字）。第"
     "一、三、五字大多可平可仄，第二、四、六字与句脚须合。",
     "Regulated lines follow four tonal patterns. The first, third and fifth characters are mostly free; the "
     "second, fourth, sixth and "
     "last are not."},
    {RuleId::Adhesion, "shinian", "失粘", "Lost adhesion (shi nian)", Severity::Fault,
     "下一联出句的第二字须与上一联对句的第二字平仄相同，谓之粘；不粘则各联音调雷同。",
     "The second character of a couplet's first line takes up the tone of the second character of the line "
     "before it; otherwise all "
     "couplets sound alike."},
    {RuleId::Opposition, "shidui", "失对", "Lost opposition (shi dui)", Severity::Fault,
     "一联之中，对句的第二、四、六字须与出句平仄相反，谓之对。",
     "Within a couplet the second, fourth and sixth characters of the two lines have opposite tones."},
    {RuleId::LoneLevel, "guping", "孤平", "Lone level tone (gu ping)", Severity::Fault,
     "平平仄仄平一式（七言为仄仄平平仄仄平），五言首字、七言第三字若改用仄声，除韵脚外只剩一个平声，谓之孤平"
     "。可把五言第三字、七言第五字改平相救。",
     "In 平平仄仄平 an oblique first character (third of seven) leaves one level tone besides the rhyme. A "
     "level third character (fifth of "
     "seven) rescues it."},
    {RuleId::ThreeLevel, "sanping", "三平调", "Three level tones at the end (san ping diao)", Severity::Fault,
     "句末连用三个平声是古体的特征，律诗须避：仄仄仄平平的第三字（七言第五字）须用仄声。",
     "Three level tones at the end of a line are the mark of old-style verse; regulated verse avoids them."},
    {RuleId::NoRhyme, "luoyun", "落韵", "No rhyme (luo yun)", Severity::Fault,
     "该押韵的句脚没有押韵，或韵脚的平仄不对。",
     "The line should rhyme and does not, or its last character has the wrong tone."},
    {RuleId::NearRhyme, "chuyun", "出韵", "Rhyme of another group (chu yun)", Severity::Fault,
     "近体诗一韵到底，韵脚须同属一个韵部；邻韵只可用于首句（孤雁出群）。",
     "Regulated verse keeps to one rhyme group; a neighbouring group is allowed in the first line only."},
    {RuleId::RhymeClash, "zhuangyun", "撞韵", "Clashing line end (zhuang yun)", Severity::Warning,
     "不押韵的句脚（白脚）宜避开与韵脚同韵母的仄声字，以免与韵相混。",
     "Lines that do not rhyme had better not end in an oblique character of the same sound as the rhyme."},
    {RuleId::Repetition, "chongzi", "重字", "Repeated character (chong zi)", Severity::Warning,
     "近体诗篇幅短小，除叠字与有意的句中重复外，宜避免同一个字在不同的句子里重出。",
     "Regulated verse is short: a character is not used again in another line, but for doublings and "
     "figures."},
    {RuleId::RepeatedRhyme, "chongyun", "重韵", "Same rhyme character twice (chong yun)", Severity::Fault,
     "同一首近体诗里，同一个字不可两次用作韵脚。", "In one regulated poem a character rhymes only once."},
    {RuleId::Parallel, "duizhang", "对仗", "Parallelism (dui zhang)", Severity::Warning,
     "律诗颔联、颈联与对联须对仗：字数相等，词性相当，平仄相反，同一位置不用相同的字，叠字对叠字，数目对数目"
     "。",
     "The middle couplets of regulated verse and every 对联 are parallel: equal words, opposite tones, no "
     "character at the same place "
     "twice, doublings against doublings, numbers against numbers."},
    {RuleId::Length, "zishu", "字数", "Line length", Severity::Fault, "句子的字数由体裁或词牌规定。",
     "The form or the tune says how many characters a line has."},
    {RuleId::LineCount, "jushu", "句数", "Number of lines", Severity::Warning, "句数由体裁或词牌规定。",
     "The form or the tune says how many lines there are."},
    {RuleId::Unknown, "shengzi", "生字", "Unknown character", Severity::Warning,
     "韵书里没有这个字，平仄与韵部无从判断；按可平可仄处理。",
     "The rhyme book does not have this character; it is taken as of either tone."},
    {RuleId::Script, "feihanzi", "非汉字", "Not a Chinese character", Severity::Fault, "此体裁只用汉字。",
     "This form is written in Chinese characters only."},
    {RuleId::Tune, "cipai", "词牌", "Tune", Severity::Fault, "词谱里没有这个词牌，平仄与用韵无从检查。",
     "The table of tunes does not have this one, so neither tones nor rhymes can be checked."},
    {RuleId::Acrostic, "cangtou", "藏头", "Acrostic", Severity::Fault, "藏头诗各句的首字依次连成所藏的话。",
     "The first characters of an acrostic's lines spell the hidden words."},
    {RuleId::Metre, "syllables", "音节", "Syllables", Severity::Warning,
     "英语五步抑扬格一行十个音节；阴性结尾可多一个。",
     "A line of iambic pentameter has ten syllables; a feminine ending may add one."},
    {RuleId::EnglishRhyme, "scheme", "韵式", "Rhyme scheme", Severity::Fault,
     "莎士比亚体十四行诗的韵式为 ABAB CDCD EFEF GG。", "A Shakespearean sonnet rhymes ABAB CDCD EFEF GG."},
};
static_assert(std::size(kRules) == kRuleCount);

} // namespace

const char* severityName(Severity severity)
{
    return severity == Severity::Off ? "off" : severity == Severity::Warning ? "warning" : "fault";
}

std::span<const RuleInfo> allRules()
{
    return kRules;
}

const RuleInfo& ruleInfo(RuleId id)
{
    return kRules[static_cast<std::size_t>(id)];
}

std::optional<RuleId> ruleByKey(std::string_view key)
{
    for (const RuleInfo& rule : kRules) {
        if (key == rule.key || key == rule.chinese) return rule.id;
    }
    return std::nullopt;
}

Severities::Severities()
{
    for (const RuleInfo& rule : kRules) set(rule.id, rule.usual);
}

} // namespace moyun::poem
