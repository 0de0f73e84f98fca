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
    ThemeColours colours;
};

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
    const QString chosen = name == QLatin1String("light") ? name : QStringLiteral("dark");
    if (now.name == chosen) return;
    now.name = chosen;
    now.colours = readColours(themeFile(chosen));

    if (!qobject_cast<StudioStyle*>(QApplication::style())) {
        QApplication::setStyle(new StudioStyle);
        QFont font;
        font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                          QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    QApplication::setPalette(palette(now.colours));
    qApp->setStyleSheet(styleSheet(chosen));
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
    QHash<QString, QString> words{{QStringLiteral("icons"), QStringLiteral(":/icons")}};
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
