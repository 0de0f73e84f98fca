// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_editor.h"

#include "ui/shell/commands.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace moyun::ui {

namespace {

QString shown(const QList<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& each : keys) names += each.toString(QKeySequence::NativeText);
    names.removeDuplicates(); // the Enter of the digits is called as the other one
    return names.join(QStringLiteral("; "));
}

} // namespace

ShortcutEditor::ShortcutEditor(Commands* commands, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_list(new QTreeWidget), m_keys(new QKeySequenceEdit),
      m_also(new QCheckBox), m_usual(new QPushButton), m_none(new QPushButton), m_all(new QPushButton),
      m_hint(new QLabel), m_message(new QLabel), m_conflict(new QFrame), m_conflictText(new QLabel),
      m_take(new QPushButton), m_leave(new QPushButton)
{
    m_list->setColumnCount(2);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(260);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_message->setObjectName(QStringLiteral("hint"));
    m_conflict->setObjectName(QStringLiteral("conflict"));
    for (QLabel* label : {m_hint, m_message, m_conflictText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QPushButton* button : {m_usual, m_none, m_all, m_take, m_leave}) button->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    auto* question = new QHBoxLayout(m_conflict);
    question->setContentsMargins(10, 8, 10, 8);
    question->addWidget(m_conflictText, 1);
    question->addWidget(m_take);
    question->addWidget(m_leave);
    column->addWidget(m_conflict);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_also);
    row->addWidget(m_usual);
    row->addWidget(m_none);
    row->addWidget(m_all);
    column->addLayout(row);
    column->addWidget(m_message);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (!chosenId().isEmpty()) m_keys->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::keysEntered);
    connect(m_usual, &QPushButton::clicked, this,
            [this] { setChosenKeys(m_commands->usualKeys(chosenId())); });
    connect(m_none, &QPushButton::clicked, this, [this] { setChosenKeys({}); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_commands->resetKeys();
        dropConflict();
        m_message->setText(tr("All commands have their default keys again."));
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::takeKeys);
    connect(m_leave, &QPushButton::clicked, this, &ShortcutEditor::dropConflict);
    connect(commands, &Commands::keysChanged, this, &ShortcutEditor::fill);
    m_conflict->hide();
    retranslate();
}

QString ShortcutEditor::message() const
{
    return m_conflict->isHidden() ? m_message->text() : m_conflictText->text();
}

QString ShortcutEditor::chosenId() const
{
    QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutEditor::chooseCommand(const QString& id)
{
    for (int room = 0; room < m_list->topLevelItemCount(); ++room)
        for (int i = 0; i < m_list->topLevelItem(room)->childCount(); ++i) {
            QTreeWidgetItem* item = m_list->topLevelItem(room)->child(i);
            if (item->data(0, Qt::UserRole).toString() == id) m_list->setCurrentItem(item);
        }
}

void ShortcutEditor::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void ShortcutEditor::setFilter(const QString& wanted)
{
    if (wanted == m_filter) return;
    m_filter = wanted;
    fill();
}

int ShortcutEditor::shownCount() const
{
    int count = 0;
    for (int room = 0; room < m_list->topLevelItemCount(); ++room)
        count += m_list->topLevelItem(room)->childCount();
    return count;
}

QString ShortcutEditor::nameOf(const QString& id) const
{
    return tr("\"%1\" (%2)").arg(m_commands->text(id), m_commands->scopeTitle(m_commands->scopeOf(id)));
}

void ShortcutEditor::fill()
{
    const QString chosen = chosenId();
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (const QString& scope : m_commands->scopes()) {
        const QString title = m_commands->scopeTitle(scope);
        auto* room = new QTreeWidgetItem({title});
        room->setFlags(Qt::ItemIsEnabled);
        for (const QString& id : m_commands->ids()) {
            if (m_commands->scopeOf(id) != scope) continue;
            const QString name = m_commands->text(id), keys = shown(m_commands->keys(id));
            const QString all = title + QLatin1Char(' ') + name + QLatin1Char(' ') + keys;
            const bool found = std::all_of(words.begin(), words.end(), [&all](const QString& word) {
                return all.contains(word, Qt::CaseInsensitive);
            });
            if (!found) continue;
            auto* item = new QTreeWidgetItem(room, {name, keys});
            item->setData(0, Qt::UserRole, id);
            showItem(item);
        }
        if (room->childCount() == 0) {
            delete room;
            continue;
        }
        m_list->addTopLevelItem(room);
        room->setFirstColumnSpanned(true);
        QFont bold = m_list->font();
        bold.setBold(true);
        room->setFont(0, bold);
        room->setExpanded(true);
    }
    if (!chosen.isEmpty()) chooseCommand(chosen);
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    showChosen();
}

void ShortcutEditor::showItem(QTreeWidgetItem* item)
{
    const QString id = item->data(0, Qt::UserRole).toString();
    const bool changed = !m_commands->isUsual(id);
    QFont font = m_list->font();
    font.setItalic(changed);
    font.setBold(changed);
    item->setFont(1, font);
    const QString usual = shown(m_commands->usualKeys(id));
    item->setToolTip(1, changed ? tr("Changed. Default: %1").arg(usual.isEmpty() ? tr("no keys") : usual)
                                : tr("The default keys"));
}

void ShortcutEditor::showChosen()
{
    const QString id = chosenId();
    const QList<QKeySequence> keys = m_commands->keys(id);
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    for (QWidget* widget : {static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_also)})
        widget->setEnabled(!id.isEmpty());
    const std::pair<QPushButton*, bool> ways[] = {{m_usual, !id.isEmpty() && !m_commands->isUsual(id)},
                                                  {m_none, !keys.isEmpty()}};
    for (const auto& [button, possible] : ways) {
        // Else the focus of what was just pressed would pass on to "Reset all".
        if (button->hasFocus() && !possible) m_list->setFocus(Qt::OtherFocusReason);
        button->setEnabled(possible);
    }
    dropConflict();
}

void ShortcutEditor::keysEntered()
{
    const QKeySequence entered = m_keys->keySequence();
    const QString id = chosenId();
    if (entered.isEmpty() || id.isEmpty()) return;
    QList<QKeySequence> keys{entered};
    if (m_also->isChecked()) {
        keys = m_commands->keys(id);
        if (!keys.contains(entered)) keys.append(entered);
    } else if (m_commands->keys(id).contains(entered)) {
        return; // the field was only visited
    }
    setChosenKeys(keys);
}

bool ShortcutEditor::setChosenKeys(const QList<QKeySequence>& keys)
{
    const QString id = chosenId();
    if (id.isEmpty() || keys == m_commands->keys(id)) return true;
    for (const QKeySequence& each : keys)
        if (const QStringList others = m_commands->usersOf(each, id); !others.isEmpty()) {
            showConflict(keys, each, others);
            return false;
        }
    m_commands->setKeys(id, keys);
    m_message->setText(keys.isEmpty() ? tr("%1 has no keys now.").arg(nameOf(id))
                                      : tr("%1 has %2 now.").arg(nameOf(id), shown(keys)));
    return true;
}

void ShortcutEditor::showConflict(const QList<QKeySequence>& keys, const QKeySequence& taken,
                                  const QStringList& by)
{
    m_wanted = keys;
    QStringList names;
    for (const QString& id : by) names += nameOf(id);
    m_conflictText->setText(tr("%1 is wanted for %2, but taken by %3.")
                                .arg(taken.toString(QKeySequence::NativeText), nameOf(chosenId()),
                                     QLocale().createSeparatedList(names)));
    m_message->clear();
    m_conflict->show();
    m_take->setFocus(Qt::OtherFocusReason);
}

void ShortcutEditor::dropConflict()
{
    if (m_wanted.isEmpty()) return;
    m_wanted.clear();
    m_conflict->hide();
    m_message->setText(tr("Nothing was changed."));
    const QList<QKeySequence> keys = m_commands->keys(chosenId());
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
}

void ShortcutEditor::takeKeys()
{
    const QString id = chosenId();
    const QList<QKeySequence> wanted = std::exchange(m_wanted, {});
    m_conflict->hide();
    QStringList robbed;
    for (const QKeySequence& each : wanted)
        for (QString other = m_commands->usedBy(each, id); !other.isEmpty();
             other = m_commands->usedBy(each, id)) {
            m_commands->takeKeys(other, each);
            robbed.append(nameOf(other));
        }
    m_commands->setKeys(id, wanted);
    chooseCommand(id);
    m_message->setText(tr("%1 has %2 now; taken from %3.")
                           .arg(nameOf(id), shown(wanted), QLocale().createSeparatedList(robbed)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShortcutEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ShortcutEditor::retranslate()
{
    m_hint->setText(
        tr("Choose a command and press Enter, or click the field below the list; then press the new "
           "keys. Commands of different rooms may share keys. In the picture, hold Tab for the "
           "original and Space to pan."));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_also->setText(tr("add to the present keys"));
    m_also->setToolTip(tr("Keeps the present keys and adds the new ones"));
    m_usual->setText(tr("Default keys"));
    m_none->setText(tr("Clear keys"));
    m_all->setText(tr("Reset all"));
    m_all->setToolTip(tr("Gives every command its default keys"));
    m_take->setText(tr("Take them"));
    m_leave->setText(tr("Keep them"));
    m_message->clear();
    fill();
}

} // namespace moyun::ui
