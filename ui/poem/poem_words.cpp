// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_words.h"

#include "core/poem/form.h"
#include "ui/shell/language.h"

#include <QCoreApplication>

namespace moyun::ui {

QString inLanguage(const poem::Text& text)
{
    return Language::isChinese() ? Language::inScript(QString::fromStdString(text.chinese))
                                 : QString::fromStdString(text.english);
}

QString formName(poem::FormId form)
{
    const auto& info = poem::formInfo(form);
    const QString chinese = Language::inScript(QString::fromUtf8(info.chinese));
    return Language::isChinese() ? chinese
                                 : QStringLiteral("%1 %2").arg(chinese, QString::fromUtf8(info.english));
}

QString bookName(poem::RhymeBook book)
{
    switch (book) {
    case poem::RhymeBook::Pingshui:
        return QCoreApplication::translate("PoemWords", "Pingshui (106 groups)");
    case poem::RhymeBook::Cilin:
        return QCoreApplication::translate("PoemWords", "Cilin (19 parts)");
    default:
        return QCoreApplication::translate("PoemWords", "Modern Mandarin (14 groups)");
    }
}

QString ruleName(poem::RuleId rule)
{
    const auto& info = poem::ruleInfo(rule);
    const QString chinese = Language::inScript(QString::fromUtf8(info.chinese));
    return Language::isChinese() ? chinese
                                 : QStringLiteral("%1 %2").arg(chinese, QString::fromUtf8(info.english));
}

QString ruleText(poem::RuleId rule)
{
    const auto& info = poem::ruleInfo(rule);
    return Language::isChinese() ? Language::inScript(QString::fromUtf8(info.whyChinese))
                                 : QString::fromUtf8(info.whyEnglish);
}

QString severityWord(poem::Severity severity)
{
    switch (severity) {
    case poem::Severity::Fault:
        return QCoreApplication::translate("PoemWords", "Fault");
    case poem::Severity::Warning:
        return QCoreApplication::translate("PoemWords", "Warning");
    default:
        return QCoreApplication::translate("PoemWords", "Off");
    }
}

QString fromUcs4(const std::u32string& text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

} // namespace moyun::ui
