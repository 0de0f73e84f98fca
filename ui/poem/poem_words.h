// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/poem.h"
#include "core/poem/readings.h"
#include "core/poem/rules.h"

#include <QString>

namespace moyun::ui {

// Names of things of verse in the language in use. GUI thread.
QString inLanguage(const poem::Text& text);
QString formName(poem::FormId form);
QString bookName(poem::RhymeBook book);
QString ruleName(poem::RuleId rule);
QString ruleText(poem::RuleId rule); // why it exists: what a learner reads
QString severityWord(poem::Severity severity);

QString fromUcs4(const std::u32string& text);

} // namespace moyun::ui
