// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/studio_style.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace moyun::ui {
namespace {

struct Current
{
    QString name;
    QString language;
    ThemeColours colours;
};

// Of a family of faces that has its own shapes for each region.
QStringList faces(const QString& kind)
{
    const bool traditional = Theme::language() == QLatin1String("zh_TW");
    return {
        QStringLiteral("Noto %1 CJK %2").arg(kind, traditional ? QStringLiteral("TC") : QStringLiteral("SC")),
        QStringLiteral("Source Han %1 %2")
            .arg(kind, traditional ? QStringLiteral("TC") : QStringLiteral("SC")),
        QStringLiteral("Noto %1").arg(kind)};
}

Current& current()
{
    static Current value;
    return value;
}

QByteArray resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject themeFile(const QString& name)
{
    return QJsonDocument::fromJson(resource(QStringLiteral(":/themes/%1.json").arg(name))).object();
}

ThemeColours readColours(const QJsonObject& file)
{
    ThemeColours c;
    c.dark = file.value(QStringLiteral("dark")).toBool(true);
    c.contrast = file.value(QStringLiteral("contrast")).toBool(false);
    const std::pair<const char*, QColor*> fields[] = {
        {"window", &c.window},
        {"surface", &c.surface},
        {"panel", &c.panel},
        {"raised", &c.raised},
        {"sunken", &c.sunken},
        {"canvas", &c.canvas},
        {"border", &c.border},
        {"borderStrong", &c.borderStrong},
        {"text", &c.text},
        {"muted", &c.muted},
        {"faint", &c.faint},
        {"accent", &c.accent},
        {"accentHover", &c.accentHover},
        {"accentPressed", &c.accentPressed},
        {"accentText", &c.accentText},
        {"accentSoft", &c.accentSoft},
        {"hover", &c.hover},
        {"pressed", &c.pressed},
        {"focus", &c.focus},
        {"good", &c.good},
        {"warning", &c.warning},
        {"warningSoft", &c.warningSoft},
        {"error", &c.error},
        {"errorSoft", &c.errorSoft},
        {"noticeSoft", &c.noticeSoft},
        {"notice", &c.notice},
        {"shadow", &c.shadow},
    };
    for (const auto& [key, colour] : fields) *colour = QColor(file.value(QLatin1String(key)).toString());
    return c;
}

} // namespace

void Theme::apply(const QString& name)
{
    Current& now = current();
    const QString chosen = names().contains(name) ? name : names().first();
    if (now.name == chosen) return;
    now.name = chosen;
    now.colours = readColours(themeFile(chosen));

    if (!qobject_cast<StudioStyle*>(QApplication::style())) {
        QApplication::setStyle(new StudioStyle);
        useFont();
    }
    QApplication::setPalette(palette(now.colours));
    qApp->setStyleSheet(styleSheet(chosen));
}

QStringList Theme::names()
{
    return {QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("contrast")};
}

void Theme::useLanguage(const QString& code)
{
    Current& now = current();
    if (now.language == code) return;
    now.language = code;
    if (now.name.isEmpty()) return; // apply() will
    useFont();
    qApp->setStyleSheet(styleSheet(now.name));
}

QString Theme::language()
{
    return current().language;
}

void Theme::useFont()
{
    QFont font;
    font.setFamilies(faces(QStringLiteral("Sans")) << QStringLiteral("sans-serif"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

QStringList Theme::serifs()
{
    return faces(QStringLiteral("Serif")) << QStringLiteral("serif");
}

const ThemeColours& Theme::colours()
{
    return current().colours;
}

QString Theme::name()
{
    return current().name;
}

QPalette Theme::palette(const ThemeColours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.sunken);
    p.setColor(QPalette::AlternateBase, c.surface);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.warning);
    p.setColor(QPalette::Light, c.hover);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.borderStrong);
    p.setColor(QPalette::Shadow, c.shadow);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.focus);
    p.setColor(QPalette::LinkVisited, c.focus);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

QString Theme::styleSheet(const QString& name)
{
    const QString sheet = QString::fromUtf8(resource(QStringLiteral(":/themes/studio.qss")));
    QHash<QString, QString> words{
        {QStringLiteral("marks"), name == QLatin1String("contrast") ? QStringLiteral(":/icons/contrast")
                                                                    : QStringLiteral(":/icons/marks")},
        {QStringLiteral("serif"), QStringLiteral("\"%1\"").arg(serifs().join(QStringLiteral("\", \"")))}};
    const QJsonObject file = themeFile(name);
    for (auto it = file.begin(); it != file.end(); ++it) words.insert(it.key(), it.value().toString());

    static const QRegularExpression kWord(QStringLiteral("@([A-Za-z]+)"));
    QString result;
    qsizetype from = 0;
    for (auto match = kWord.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(sheet).mid(from, found.capturedStart() - from);
        result += words.value(found.captured(1));
        from = found.capturedEnd();
    }
    return result.append(QStringView(sheet).mid(from));
}

} // namespace moyun::ui
