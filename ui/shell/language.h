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

    // "en", "zh_CN" or "system" (Chinese for any Chinese locale, else English).
    void use(const QString& code);
    static QString current(); // "en" or "zh_CN"

private:
    QTranslator m_own;
    QTranslator m_library; // Qt's own dialogs, where the translations are installed
};

} // namespace moyun::ui
