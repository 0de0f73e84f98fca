// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poem/poem_wish.h"

#include "core/engine/poem/poem_sampling.h"
#include "core/poem/checker.h"
#include "core/poem/form.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <set>
#include <utility>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;

constexpr char32_t kOpen = U'\0';
constexpr std::size_t kMostNamed = 12; // characters or faults in the notes

bool isGiven(const PoemRequest& request, int line, int column)
{
    const auto& lines = request.draft.lines;
    if (line < 0 || std::size_t(line) >= lines.size() || lines[std::size_t(line)].empty()) return false;
    const auto& text = lines[std::size_t(line)];
    // A fault of a whole line is the writer's where the line is.
    if (column < 0) return text.find(kOpen) == text.npos;
    return std::size_t(column) < text.size() && text[std::size_t(column)] != kOpen;
}

} // namespace

base::Result<void> checkWish(const PoemRequest& request, const neural::PoemModelNames& names)
{
    if (request.candidates < 1 || request.candidates > 64 || !(request.temperature >= 0.1) ||
        !(request.temperature <= 2))
        return Error{ErrorCode::InvalidArgument,
                     "Between 1 and 64 candidates are possible, at a temperature from 0.1 to 2.", ""};
    std::size_t characters = 0;
    for (const auto& line : request.draft.lines) characters += line.size();
    if (characters > kMostDraftCharacters)
        return Error{ErrorCode::TooLarge,
                     "The draft has " + std::to_string(characters) + " characters; at most " +
                         std::to_string(kMostDraftCharacters) + " can be gone on from.",
                     "Give the last part of it alone."};
    const bool chinese = poem::formInfo(request.draft.form).isChinese;
    for (std::size_t l = 0; l < request.heads.size(); ++l) {
        const char32_t head = request.heads[l];
        if (head == kOpen) continue;
        const bool letter = (head | 0x20) >= U'a' && (head | 0x20) <= U'z';
        if (!chinese && letter) continue;
        const bool known = indexOf(names.vocabulary, poem::toUtf8(head)) != neural::PoemModel::kUnknown;
        // Verse of a set form may begin with any Han character, known to the model or not.
        if (chinese && poem::isHan(head) && (known || !poem::hasTextLines(request.draft.form))) continue;
        return Error{ErrorCode::InvalidArgument,
                     "No line can begin with head " + std::to_string(l + 1) + ", " + poem::toUtf8(head) + ".",
                     chinese ? "Give Chinese characters as heads." : "Give letters as heads."};
    }
    return {};
}

std::vector<poem::Text> draftNotes(const PoemRequest& request, const PoemOutcome& outcome,
                                   const neural::PoemModelNames& names, const PoemLookups& tables)
{
    std::vector<poem::Text> notes;
    std::u32string unknown;
    for (const auto& line : request.draft.lines)
        for (const char32_t c : line + request.theme)
            if (poem::isHan(c) && unknown.find(c) == unknown.npos && unknown.size() < kMostNamed &&
                indexOf(names.vocabulary, poem::toUtf8(c)) == neural::PoemModel::kUnknown)
                unknown += c;
    if (!unknown.empty())
        notes.push_back({"模型不识「" + poem::toUtf8(unknown) + "」：原样保留，续写时不解其意。",
                         "The model does not know " + poem::toUtf8(unknown) +
                             ": they stay, but it goes on without their meaning."});
    const auto& form = poem::formInfo(request.draft.form);
    if (!form.isChinese || poem::hasTextLines(request.draft.form) || outcome.candidates.empty()) return notes;
    poem::Poem whole = request.draft;
    whole.lines = outcome.candidates.front().lines;
    poem::CheckOptions options;
    options.book = request.book;
    const auto report = poem::check(whole, options, tables.tones, tables.tunes);
    std::set<std::pair<int, poem::RuleId>> told; // each rule once a line
    for (const auto& fault : report.faults) {
        if (fault.severity != poem::Severity::Fault || !isGiven(request, fault.line, fault.column)) continue;
        if (notes.size() == kMostNamed || !told.emplace(fault.line, fault.rule).second) continue;
        const auto& rule = poem::ruleInfo(fault.rule);
        const auto line = std::to_string(fault.line + 1), column = std::to_string(fault.column + 1);
        notes.push_back(
            {"第" + line + "行" + (fault.column < 0 ? "" : "第" + column + "字") + "犯" + rule.chinese +
                 "：" + fault.reason.chinese + "已照原样保留；若要合律，请放开此处。",
             "Line " + line + (fault.column < 0 ? "" : ", character " + column) + " breaks a rule (" +
                 rule.chinese + ", " + rule.english + "): " + fault.reason.english +
                 " It stays as it is; leave the place open to have it keep the rule."});
    }
    return notes;
}

} // namespace moyun::engine
