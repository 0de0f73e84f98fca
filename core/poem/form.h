// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/poem.h"

#include <optional>
#include <span>
#include <string_view>

namespace moyun::poem {

// What is fixed about a form before any template is chosen. All texts are UTF-8 literals that live as long as
// the program.
struct FormInfo
{
    FormId id;
    const char* pinyin;  // the name in files and on the command line: "wujue"
    const char* chinese; // "五绝"
    const char* english; // for menus: "Five-character quatrain"
    int leastLines;      // verse lines
    int mostLines;       // 0: no limit
    int lineLength;      // characters a line; 0: it varies, or the template or the writer says
    bool isChinese;
    bool isRegulated; // tonal templates with 粘对: jueju, lüshi, pailü
    bool isRhymed;
};

// Every form, in the order of menus.
std::span<const FormInfo> allForms();
const FormInfo& formInfo(FormId id);
// By pinyin (any case), Chinese name (simplified or traditional, long or short: 七绝, 七言絕句), or English
// name. Nothing: no such form.
std::optional<FormId> formByName(std::string_view name);

} // namespace moyun::poem
