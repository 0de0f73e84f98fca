// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// Every form the pane knows. The order is that of menus and of allForms(); files use FormInfo::pinyin, never
// the number.
enum class FormId : std::uint8_t {
    Wujue,      // 五绝
    Qijue,      // 七绝
    Wulv,       // 五律
    Qilv,       // 七律
    Pailv,      // 排律
    Gushi,      // 古体
    Ci,         // 词
    Qu,         // 曲 (小令)
    Couplet,    // 对联
    Free,       // 自由诗
    Prose,      // 文
    Sonnet,     // English, Shakespearean
    BlankVerse, // English, unrhymed pentameter
};

// A poem as a value. A line is a verse line (句), which for ci and qu ends at ，。；！？ and not at 、; it
// holds no punctuation. Lines of English forms are whole lines of text. In a draft, U'\0' stands for a
// character not yet chosen.
struct Poem
{
    FormId form = FormId::Qijue;
    std::string cipai; // UTF-8; ci and qu only: 词牌 or 曲牌
    std::string title, author, dynasty;
    std::vector<std::u32string> lines;
    std::u32string
        stops; // punctuation that ended each line, U'\0' where there was none; may be shorter than lines
    bool operator==(const Poem&) const = default;
};

// A text cut into verse lines, with the place in the text that every character came from.
struct SplitText
{
    std::vector<std::u32string> lines;
    std::u32string stops;
    std::vector<std::vector<std::size_t>> offsets; // [line][column]: index into the text, in code points
};

// Cuts at line ends and at ，。；：！？ and their Latin equals; drops spaces, brackets, quotation marks and
// 、. All else stays, so that the checker can name what does not belong. Empty lines vanish. Any text is
// accepted; linear time.
SplitText splitVerses(std::u32string_view text);
// The same for English forms: only line ends cut, nothing within a line is dropped.
SplitText splitTextLines(std::u32string_view text);
// Whether a form's lines are whole lines of text, punctuation included: free verse, prose, English.
constexpr bool hasTextLines(FormId form)
{
    return form >= FormId::Free;
}
// A draft of that form: one of the two above.
SplitText splitDraft(std::u32string_view text, FormId form);

// Whether the code point is a Han character (a URO, an extension, a compatibility character or 〇).
bool isHan(char32_t c);

} // namespace moyun::poem
