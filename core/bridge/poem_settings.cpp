// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_settings.h"

#include "core/bridge/settings.h"

#include <algorithm>

namespace moyun::bridge {

namespace {

QString ruleKey(poem::RuleId rule)
{
    return QStringLiteral("poem.rule.") + QString::fromLatin1(poem::ruleInfo(rule).key);
}

} // namespace

PoemOptions poemOptions()
{
    const Settings settings;
    const PoemOptions usual;
    PoemOptions options;
    options.candidates =
        std::clamp(settings.number(QStringLiteral("poem.candidates"), usual.candidates), 1, 16);
    options.temperature =
        std::clamp(settings.number(QStringLiteral("poem.temperature"), usual.temperature), 10, 200);
    options.seed = std::clamp(settings.number(QStringLiteral("poem.seed"), usual.seed), 1, 1'000'000);
    options.automatic = settings.number(QStringLiteral("poem.automatic"), usual.automatic) != 0;
    options.onlyNovel = settings.number(QStringLiteral("poem.onlyNovel"), usual.onlyNovel) != 0;
    return options;
}

void keepPoemOptions(const PoemOptions& options)
{
    Settings settings;
    settings.setNumber(QStringLiteral("poem.candidates"), options.candidates);
    settings.setNumber(QStringLiteral("poem.temperature"), options.temperature);
    settings.setNumber(QStringLiteral("poem.seed"), options.seed);
    settings.setNumber(QStringLiteral("poem.automatic"), options.automatic);
    settings.setNumber(QStringLiteral("poem.onlyNovel"), options.onlyNovel);
}

poem::Severities poemSeverities()
{
    const Settings settings;
    poem::Severities severities;
    for (const auto& rule : poem::allRules()) {
        const int kept = settings.number(ruleKey(rule.id), static_cast<int>(rule.usual));
        severities.set(rule.id, static_cast<poem::Severity>(
                                    std::clamp(kept, 0, static_cast<int>(poem::Severity::Fault))));
    }
    return severities;
}

void keepPoemSeverity(poem::RuleId rule, poem::Severity severity)
{
    Settings().setNumber(ruleKey(rule), static_cast<int>(severity));
}

} // namespace moyun::bridge
