// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "core/poem/script.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>

#include <string_view>

namespace moyun::ui {
namespace {

constexpr qsizetype kMostRemembered = 4096;

// Texts of Qt that are ours to say: the keys as keyboards have them, so that menus and hints agree, and what
// Qt's translations miss. They stand in our files under Qt's own names, and ours are asked first.
[[maybe_unused]] constexpr const char* kOfQt[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Return"),     QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),  QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),        QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),     QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),        QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),        QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),         QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),       QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size")};

QString& currentCode()
{
    static QString code = QStringLiteral("en");
    return code;
}

// What the tables of OpenCC write otherwise than Taiwan does.
QString asInTaiwan(QString text)
{
    static constexpr std::u16string_view kFrom = u"爲裏着羣牀衆啓喫峯癡竈糉纔脣踊鉢麪僞擡溼綫嫺菸污",
                                         kTo = u"為裡著群床眾啟吃峰痴灶粽才唇踴缽麵偽抬濕線嫻菸汙";
    static_assert(kFrom.size() == kTo.size());
    for (QChar& each : text)
        if (const auto at = kFrom.find(each.unicode()); at != std::u16string_view::npos)
            each = QChar(kTo[at]);
    return text;
}

// How dates and numbers are written: as the system does where it speaks the language, English otherwise as
// the program's own texts are spelt.
QLocale localeOf(const QString& code)
{
    if (code != QLatin1String("en")) return QLocale(code);
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? QLocale(system.name())
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString resolve(const QString& code)
{
    if (Language::codes().contains(code)) return code;
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese) return QStringLiteral("en");
    return system.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                : QStringLiteral("zh_CN");
}

} // namespace

Language::Language(QObject* parent) : QObject(parent) {}

void Language::use(const QString& code)
{
    const QString chosen = resolve(code);
    if (chosen == currentCode() && !m_own.isEmpty()) return;
    currentCode() = chosen;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_library);
    QLocale::setDefault(localeOf(chosen));
    Theme::useLanguage(chosen); // the faces first: texts are measured as they are written anew
    // English too has a file: it holds the plural forms.
    if (m_library.load(QStringLiteral("qtbase_") + chosen,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_library);
    if (m_own.load(QStringLiteral(":/i18n/moyun_%1.qm").arg(chosen)))
        QCoreApplication::installTranslator(&m_own);
}

QString Language::current()
{
    return currentCode();
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
}

QString Language::next()
{
    const QStringList all = codes();
    return all[(all.indexOf(current()) + 1) % all.size()];
}

QString Language::ownName(const QString& code)
{
    if (code == QLatin1String("zh_CN")) return QStringLiteral("简体中文");
    return code == QLatin1String("zh_TW") ? QStringLiteral("繁體中文") : QStringLiteral("English");
}

QString Language::inScript(const QString& simplified)
{
    if (current() != QLatin1String("zh_TW")) return simplified;
    static const auto kConverter = poem::ScriptConverter::open();
    if (!kConverter) return simplified; // OpenCC's tables are not installed
    static QHash<QString, QString> remembered;
    if (const auto found = remembered.constFind(simplified); found != remembered.constEnd()) return *found;
    const auto text = (*kConverter)->convert(simplified.toStdU32String(), poem::Script::Traditional);
    if (remembered.size() >= kMostRemembered) remembered.clear();
    return *remembered.insert(simplified, asInTaiwan(QString::fromStdU32String(text)));
}

} // namespace moyun::ui
