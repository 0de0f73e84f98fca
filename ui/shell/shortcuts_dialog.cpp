// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/commands.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace moyun::ui {

ShortcutsDialog::ShortcutsDialog(Commands* commands, QWidget* parent)
    : DialogFrame(parent), m_commands(commands), m_list(new QTreeWidget), m_keys(new QKeySequenceEdit),
      m_hint(new QLabel), m_message(new QLabel), m_usual(new QPushButton), m_none(new QPushButton),
      m_close(addButton(true))
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(2);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("hint"));
    m_message->setWordWrap(true);
    m_usual->setAutoDefault(false);
    m_none->setAutoDefault(false);

    body()->addWidget(m_hint);
    body()->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_usual);
    row->addWidget(m_none);
    body()->addLayout(row);
    body()->addWidget(m_message);
    resize(560, 620);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_keys->keySequence().isEmpty()) setChosenKeys({m_keys->keySequence()});
    });
    connect(m_usual, &QPushButton::clicked, this,
            [this] { setChosenKeys(m_commands->usualKeys(chosenId())); });
    connect(m_none, &QPushButton::clicked, this, [this] { setChosenKeys({}); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
}

QString ShortcutsDialog::message() const
{
    return m_message->text();
}

QString ShortcutsDialog::chosenId() const
{
    QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutsDialog::fill()
{
    const QString chosen = chosenId();
    m_list->clear();
    for (const QString& id : m_commands->ids()) {
        auto* item = new QTreeWidgetItem(
            m_list, {m_commands->text(id),
                     QKeySequence::listToString(m_commands->keys(id), QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, id);
        if (id == chosen) m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::showChosen()
{
    const QList<QKeySequence> keys = m_commands->keys(chosenId());
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
}

void ShortcutsDialog::setChosenKeys(const QList<QKeySequence>& keys)
{
    const QString id = chosenId();
    if (id.isEmpty() || keys == m_commands->keys(id)) return;
    for (const QKeySequence& each : keys)
        if (const QString other = m_commands->usedBy(each, id); !other.isEmpty()) {
            m_message->setText(tr("%1 is taken by \"%2\". Change that one first.")
                                   .arg(each.toString(QKeySequence::NativeText), m_commands->text(other)));
            showChosen();
            return;
        }
    m_commands->setKeys(id, keys);
    m_message->setText(tr("Changed."));
    fill();
}

void ShortcutsDialog::retranslate()
{
    setTitle(tr("Keyboard shortcuts"));
    m_hint->setText(tr("Choose a command, click the field below the list and press the new keys. In the "
                       "picture, hold Tab for "
                       "the original and Space to pan."));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_usual->setText(tr("Usual keys"));
    m_none->setText(tr("No keys"));
    m_close->setText(tr("Close"));
    fill();
}

} // namespace moyun::ui
