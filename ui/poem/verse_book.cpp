// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/verse_book.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_words.h"
#include "ui/shell/settings_book.h"

#include <QCoreApplication>

namespace moyun::ui {

using bridge::PoemStudio;

namespace {

const auto kPage = QStringLiteral("poem"), kBook = QStringLiteral("poem.book");
constexpr int kOfTheForm = -1;

QString say(const char* text)
{
    return QCoreApplication::translate("VerseBook", text);
}

Setting bookSetting(PoemStudio* studio)
{
    Setting rhymes;
    rhymes.id = kBook;
    rhymes.usual = kOfTheForm;
    rhymes.title = [] { return say(QT_TRANSLATE_NOOP("VerseBook", "Rhyme book of this poem")); };
    rhymes.explanation = [] {
        return say(QT_TRANSLATE_NOOP(
            "VerseBook",
            "By which book the poem being written rhymes, and its tones are told. Every form has "
            "one of its own."));
    };
    rhymes.words = [] { return QStringLiteral("平水韵 词林正韵 中华新韵 rhyme"); };
    rhymes.choices = [] {
        QList<Setting::Choice> choices{{kOfTheForm, say(QT_TRANSLATE_NOOP("VerseBook", "As the form asks"))}};
        for (int i = 0; i < 3; ++i) choices.append({i, bookName(static_cast<poem::RhymeBook>(i))});
        return choices;
    };
    rhymes.value = [studio] {
        const auto& book = studio->document()->state().book;
        return QVariant(book ? int(*book) : kOfTheForm);
    };
    rhymes.set = [studio](const QVariant& value) {
        bridge::PoemState state = studio->document()->state();
        state.rhyme.clear();
        state.book.reset();
        if (value.toInt() != kOfTheForm) state.book = static_cast<poem::RhymeBook>(value.toInt());
        studio->document()->change(std::move(state), studio->document()->cursor(),
                                   say(QT_TRANSLATE_NOOP("VerseBook", "Rhyme book")));
    };
    return rhymes;
}

Setting ruleSetting(PoemStudio* studio, const poem::RuleInfo& info)
{
    const poem::RuleId id = info.id;
    Setting rule;
    rule.id = QStringLiteral("poem.rule.") + QString::fromLatin1(info.key);
    rule.usual = int(info.usual);
    rule.title = [id] { return ruleName(id); };
    rule.explanation = [id] { return ruleText(id); };
    rule.words = [] { return say(QT_TRANSLATE_NOOP("VerseBook", "rule fault checking")); };
    rule.choices = [] {
        QList<Setting::Choice> choices;
        for (int severity = 2; severity >= 0; --severity)
            choices.append({severity, severityWord(static_cast<poem::Severity>(severity))});
        return choices;
    };
    rule.value = [studio, id] { return QVariant(int(studio->severities().of(id))); };
    rule.set = [studio, id](const QVariant& value) {
        studio->setSeverity(id, static_cast<poem::Severity>(value.toInt()));
    };
    return rule;
}

} // namespace

void addVerseSettings(SettingsBook& book, PoemStudio* studio)
{
    book.add(kPage, bookSetting(studio));
    for (const poem::RuleInfo& info : poem::allRules()) book.add(kPage, ruleSetting(studio, info));
    QObject::connect(studio->document(), &bridge::PoemDocument::changed, &book,
                     [&book] { book.touch(kBook); });
    QObject::connect(studio, &PoemStudio::optionsChanged, &book, [&book] {
        for (const poem::RuleInfo& info : poem::allRules())
            book.touch(QStringLiteral("poem.rule.") + QString::fromLatin1(info.key));
    });
}

} // namespace moyun::ui
