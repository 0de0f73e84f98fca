// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace moyun::ui {
namespace {

QString& currentCode()
{
    static QString code = QStringLiteral("en");
    return code;
}

QString resolve(const QString& code)
{
    if (code == QLatin1String("en") || code == QLatin1String("zh_CN")) return code;
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
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
    QLocale::setDefault(chosen == QLatin1String("en") ? QLocale(QLocale::English) : QLocale(chosen));
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

} // namespace moyun::ui
