// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace moyun::ui {

// The colours of a look, by what they are for. Loaded from resources/themes/<name>.json.
struct ThemeColours
{
    bool dark = true;
    bool contrast = false; // no tints that tell things apart by shade alone, wide lines of focus
    QColor window, surface, panel, raised, sunken, canvas;
    QColor border, borderStrong, text, muted, faint;
    QColor accent, accentHover, accentPressed, accentText, accentSoft;
    QColor hover, pressed, focus, good, warning, warningSoft, error, errorSoft, noticeSoft, notice, shadow;
};

// The look of the whole program: Fusion underneath, our palette and style sheet above, so that no control
// keeps the grey of the platform. GUI thread only.
class Theme
{
public:
    // Puts a look on the running QApplication: one of names(); anything else means dark. Every widget
    // hears of it through QEvent::PaletteChange and QEvent::StyleChange.
    static void apply(const QString& name);
    static QStringList names(); // "dark", "light", "contrast"
    // The faces for a language ("zh_TW" has its own shapes of many characters). Heard like a look.
    static void useLanguage(const QString& code);
    static QString language();
    static QStringList serifs(); // faces for verse and headings, the best first

    static const ThemeColours& colours(); // of the look in use
    static QString name();                // as in names()

private:
    static void useFont();
    static QPalette palette(const ThemeColours& colours);
    static QString styleSheet(const QString& name);
};

} // namespace moyun::ui
