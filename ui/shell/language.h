// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace moyun::ui {

// The language of all texts, changed while the program runs: widgets hear QEvent::LanguageChange and write
// theirs anew. GUI thread only; lives as long as the application.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);

    // "en", "zh_CN", "zh_TW" or "system" (for a Chinese locale the script that is written there, else
    // English).
    void use(const QString& code);
    static QString current();                    // "en", "zh_CN" or "zh_TW"
    static QStringList codes();                  // those three
    static QString next();                       // the one after that, for a command that goes round
    static QString ownName(const QString& code); // in the language itself
    static bool isChinese() { return current() != QLatin1String("en"); }
    // Simplified text of the program's own data in the script of the language in use.
    static QString inScript(const QString& simplified);

private:
    QTranslator m_own;
    QTranslator m_library; // Qt's own dialogs, where the translations are installed
};

} // namespace moyun::ui
