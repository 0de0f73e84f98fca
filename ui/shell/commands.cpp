// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "core/bridge/settings.h"
#include "ui/widgets/theme_icon.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace moyun::ui {

Commands::Commands(QWidget* window) : QObject(window), m_window(window) {}

Commands::Entry& Commands::insert(const QString& id, const Text& text, const QList<QKeySequence>& usualKeys,
                                  const char* icon)
{
    Entry entry{new QAction(this), text, {}, usualKeys, m_scope, {}};
    entry.action->setObjectName(id);
    if (icon) entry.action->setIcon(ThemeIcon::icon(icon));
    entry.action->setShortcuts(bridge::Settings().keys(id).value_or(usualKeys));
    // The keys work wherever the focus is in the window, those of a workspace once it is in front.
    if (m_scope.isEmpty()) m_window->addAction(entry.action);
    m_order.append(id);
    describe(entry);
    return *m_entries.insert(id, entry);
}

QAction* Commands::add(const QString& id, const Text& text, const QList<QKeySequence>& usualKeys,
                       const char* icon, const std::function<void()>& run)
{
    QAction* action = insert(id, text, usualKeys, icon).action;
    connect(action, &QAction::triggered, this, run);
    return action;
}

QAction* Commands::addSwitch(const QString& id, const Text& text, const QList<QKeySequence>& usualKeys,
                             const char* icon, const std::function<void(bool)>& run)
{
    QAction* action = insert(id, text, usualKeys, icon).action;
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void Commands::setState(const QString& id, const std::function<bool()>& isOn)
{
    Entry& entry = m_entries[id];
    if (!entry.action) return;
    entry.isOn = isOn;
    entry.action->setCheckable(true);
    connect(entry.action, &QAction::triggered, this,
            [action = entry.action, isOn] { action->setChecked(isOn()); });
}

void Commands::showStates()
{
    for (const Entry& entry : std::as_const(m_entries))
        if (entry.isOn) entry.action->setChecked(entry.isOn());
}

void Commands::setScope(const QString& workspace, const Text& title)
{
    m_scope = workspace;
    if (!m_scopes.contains(workspace)) m_scopes.append(workspace);
    if (title) m_scopeTitles.insert(workspace, title);
}

QString Commands::scopeTitle(const QString& scope) const
{
    if (scope.isEmpty()) return tr("Everywhere");
    const Text title = m_scopeTitles.value(scope);
    return title ? title() : scope;
}

QString Commands::text(const QString& id) const
{
    const Entry entry = m_entries.value(id);
    QString words = entry.name ? entry.name() : entry.text ? entry.text() : QString();
    // "&&" is an ampersand, "&" marks a letter; "(&X)" is how the mark is written in Chinese.
    static const QString kMarkedAtEnd = QStringLiteral("(&");
    if (const auto at = words.indexOf(kMarkedAtEnd); at >= 0) words.remove(at, 4);
    words.remove(QLatin1Char('&'));
    if (words.endsWith(QChar(0x2026))) words.chop(1);
    return words;
}

QList<QKeySequence> Commands::keys(const QString& id) const
{
    QAction* found = action(id);
    return found ? found->shortcuts() : QList<QKeySequence>();
}

QString Commands::usedBy(const QKeySequence& keys, const QString& except) const
{
    return usersOf(keys, except).value(0);
}

QStringList Commands::usersOf(const QKeySequence& keys, const QString& except) const
{
    if (keys.isEmpty()) return {};
    QStringList users;
    const QString scope = m_entries.value(except).scope;
    for (const QString& id : m_order) {
        const Entry& entry = m_entries[id];
        const bool together = scope.isEmpty() || entry.scope.isEmpty() || entry.scope == scope;
        if (id == except || !together) continue;
        const auto all = entry.action->shortcuts();
        if (std::any_of(all.begin(), all.end(), [&keys](const QKeySequence& each) {
                return !each.isEmpty() && (each.matches(keys) != QKeySequence::NoMatch ||
                                           keys.matches(each) != QKeySequence::NoMatch);
            }))
            users += id;
    }
    return users;
}

void Commands::activateScope(const QString& workspace)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.scope.isEmpty()) continue;
        if (entry.scope == workspace)
            m_window->addAction(entry.action);
        else
            m_window->removeAction(entry.action);
    }
}

void Commands::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd()) return;
    found->action->setShortcuts(keys);
    bridge::Settings settings;
    if (keys == found->usualKeys)
        settings.forgetKeys(id);
    else
        settings.setKeys(id, keys);
    describe(*found);
    Q_EMIT keysChanged();
}

void Commands::takeKeys(const QString& id, const QKeySequence& keys)
{
    QList<QKeySequence> left = this->keys(id);
    left.removeIf([&keys](const QKeySequence& each) {
        return each.matches(keys) != QKeySequence::NoMatch || keys.matches(each) != QKeySequence::NoMatch;
    });
    setKeys(id, left);
}

void Commands::resetKeys()
{
    for (const QString& id : std::as_const(m_order))
        if (!isUsual(id)) setKeys(id, usualKeys(id));
}

void Commands::retranslate()
{
    for (const Entry& entry : std::as_const(m_entries)) describe(entry);
}

void Commands::describe(const Entry& entry)
{
    entry.action->setText(entry.text());
}

} // namespace moyun::ui
