// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_settings.h"

#include "core/bridge/settings.h"
#include "core/poem/form.h"

#include <QSettings>
#include <QVariantMap>

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

std::optional<PoemState> keptDraft()
{
    const QVariantMap kept = QSettings().value(QStringLiteral("poem/draft")).toMap();
    if (kept.isEmpty()) return std::nullopt;
    const auto words = [&kept](const char* key) {
        return kept.value(QLatin1String(key)).toString().toStdU32String();
    };
    PoemState state;
    state.text = cleanText(words("text")).substr(0, kMostDraft);
    state.title = words("title");
    state.author = words("author");
    state.cipai = words("cipai");
    state.theme = words("theme");
    state.heads = words("heads");
    state.forbidden = words("forbidden");
    state.rhyme = kept.value(QStringLiteral("rhyme")).toString().toStdString();
    state.lines = std::clamp(kept.value(QStringLiteral("lines")).toInt(), 0, 200);
    state.form = poem::formByName(kept.value(QStringLiteral("form")).toString().toStdString())
                     .value_or(poem::FormId::Qijue);
    if (const int book = kept.value(QStringLiteral("book"), -1).toInt(); book >= 0 && book <= 2)
        state.book = static_cast<poem::RhymeBook>(book);
    const QByteArray locks = kept.value(QStringLiteral("locks")).toByteArray();
    state.locked.resize(state.text.size());
    for (std::size_t i = 0; i < state.locked.size() && qsizetype(i) < locks.size(); ++i)
        state.locked[i] = locks[qsizetype(i)] == '1';
    return state;
}

void forgetKeptDraft()
{
    QSettings().remove(QStringLiteral("poem/draft"));
}

void keepDraft(const PoemState& state)
{
    QByteArray locks;
    for (const bool locked : state.locked) locks += locked ? '1' : '0';
    const auto words = [](const std::u32string& text) {
        return QString::fromUcs4(text.data(), qsizetype(text.size()));
    };
    QVariantMap kept{{QStringLiteral("text"), words(state.text)},
                     {QStringLiteral("title"), words(state.title)},
                     {QStringLiteral("author"), words(state.author)},
                     {QStringLiteral("cipai"), words(state.cipai)},
                     {QStringLiteral("theme"), words(state.theme)},
                     {QStringLiteral("heads"), words(state.heads)},
                     {QStringLiteral("forbidden"), words(state.forbidden)},
                     {QStringLiteral("rhyme"), QString::fromStdString(state.rhyme)},
                     {QStringLiteral("lines"), state.lines},
                     {QStringLiteral("form"), QString::fromUtf8(poem::formInfo(state.form).pinyin)},
                     {QStringLiteral("book"), state.book ? int(*state.book) : -1},
                     {QStringLiteral("locks"), locks}};
    QSettings().setValue(QStringLiteral("poem/draft"), kept);
}

} // namespace moyun::bridge
