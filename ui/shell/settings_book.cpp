// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_book.h"

namespace moyun::ui {

void SettingsBook::addPage(const QString& id, const Setting::Text& title, const char* icon)
{
    m_pages.push_back({id, title, icon, {}});
}

void SettingsBook::add(const QString& page, Setting setting)
{
    for (Page& each : m_pages)
        if (each.id == page) {
            each.settings.push_back(std::move(setting));
            return;
        }
    Q_ASSERT_X(false, "SettingsBook::add", "unknown page");
}

const Setting* SettingsBook::find(const QString& id) const
{
    for (const Page& page : m_pages)
        for (const Setting& setting : page.settings)
            if (setting.id == id) return &setting;
    return nullptr;
}

void SettingsBook::set(const QString& id, const QVariant& value)
{
    const Setting* setting = find(id);
    if (!setting || !setting->set || value == setting->value()) return;
    setting->set(value);
    Q_EMIT changed(id);
}

void SettingsBook::reset(const QString& id)
{
    if (const Setting* setting = find(id)) set(id, QVariant(setting->usual));
}

bool SettingsBook::matches(const Setting& setting, const QString& wanted)
{
    QString all = setting.title() + QLatin1Char(' ') + setting.explanation() + QLatin1Char(' ') + setting.id;
    if (setting.words) all += QLatin1Char(' ') + setting.words();
    if (setting.choices)
        for (const auto& choice : setting.choices()) all += QLatin1Char(' ') + choice.text;
    for (const QString& word : wanted.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

} // namespace moyun::ui
