// SPDX-License-Identifier: GPL-3.0-or-later
// TakesPanel: what it does. Its parts are put together in takes_panel_parts.cpp.
#include "ui/takes/takes_panel.h"

#include "core/bridge/project_takes.h"
#include "ui/takes/compare_takes_dialog.h"
#include "ui/takes/take_delegate.h"
#include "ui/takes/take_preview.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace moyun::ui {

using bridge::ProjectTakes;
using project::TakeKind;

namespace {

constexpr int kTypingMs = 200;

} // namespace

void TakesPanel::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &TakesPanel::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_kinds, &Segments::chosenByUser, this, &TakesPanel::ask);
    connect(m_pinned, &QToolButton::toggled, this, &TakesPanel::ask);
    connect(m_takes, &ProjectTakes::listChanged, this, &TakesPanel::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TakesPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TakesPanel::choose);
    connect(m_list, &QListView::doubleClicked, this, &TakesPanel::apply);
    connect(m_preview, &TakePreview::activated, this, &TakesPanel::apply);
    connect(static_cast<TakeDelegate*>(m_list->itemDelegate()), &TakeDelegate::pinClicked, this,
            [this](const QModelIndex& index) {
                m_takes->setPinned(index.data(ProjectTakes::IdRole).toLongLong(),
                                   !index.data(ProjectTakes::PinnedRole).toBool());
            });
    connect(m_list, &QWidget::customContextMenuRequested, this, &TakesPanel::openMenu);
    connect(m_apply, &QPushButton::clicked, this, &TakesPanel::apply);
    connect(m_compare, &QToolButton::clicked, this, &TakesPanel::compare);
    connect(m_delete, &QToolButton::clicked, this, &TakesPanel::remove);
    connect(m_another, &QAction::triggered, this, [this] { key(Qt::Key_R, false); });
    connect(m_same, &QAction::triggered, this, [this] { key(Qt::Key_R, true); });
    connect(m_applyAction, &QAction::triggered, this, &TakesPanel::apply);
    connect(m_pinAction, &QAction::triggered, this, &TakesPanel::pin);
    connect(m_renameAction, &QAction::triggered, this, [this] { m_list->edit(m_list->currentIndex()); });
    connect(m_compareAction, &QAction::triggered, this, &TakesPanel::compare);
    connect(m_deleteAction, &QAction::triggered, this, &TakesPanel::remove);
    connect(m_takes, &ProjectTakes::removed, this, [this](const QStringList& names) {
        m_deletedNames = names;
        m_notice->show();
        retranslate();
    });
    connect(m_takes, &ProjectTakes::forgotten, m_notice, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_takes->putBack();
        m_notice->hide();
        m_list->setFocus();
    });
}

void TakesPanel::enter()
{
    show();
    raise();
    if (!m_list->currentIndex().isValid() && m_takes->rowCount() > 0)
        m_list->setCurrentIndex(m_takes->index(0));
    if (m_takes->rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

void TakesPanel::ask()
{
    m_typing.stop();
    project::TakeQuery query;
    query.text = m_search->text().toStdString();
    query.pinnedOnly = m_pinned->isChecked();
    if (m_kinds->chosen() > 0) query.kind = static_cast<TakeKind>(m_kinds->chosen() - 1);
    m_takes->setQuery(query);
}

void TakesPanel::showList()
{
    const bool none = m_takes->rowCount() == 0;
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    if (const QModelIndex next = m_takes->indexOf(std::exchange(m_next, 0)); next.isValid()) {
        m_list->setCurrentIndex(next);
    } else if (!m_list->currentIndex().isValid() && !none) {
        // What was looked at stays in hand, wherever it is now.
        const QModelIndex before = m_takes->indexOf(m_current);
        m_list->setCurrentIndex(before.isValid() ? before : m_takes->index(0));
    }
    m_shown = 0; // its name may be another
    choose();
    retranslate();
}

QList<qint64> TakesPanel::chosen() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.append(index.data(ProjectTakes::IdRole).toLongLong());
    return ids;
}

std::optional<qint64> TakesPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) return {};
    return index.data(ProjectTakes::IdRole).toLongLong();
}

void TakesPanel::choose()
{
    const auto id = current();
    const auto count = chosen().size();
    for (QPushButton* button : {m_apply, m_again}) button->setEnabled(id.has_value());
    m_delete->setEnabled(count > 0);
    m_deleteAction->setEnabled(count > 0);
    m_compare->setEnabled(count == 2);
    m_compareAction->setEnabled(count == 2);
    const project::TakeInfo* info = id ? m_takes->info(*id) : nullptr;
    const bool seeded = info && info->kind != TakeKind::Style;
    m_same->setVisible(seeded);
    m_another->setText(seeded ? tr("With another seed") : tr("Of the picture as it is now"));
    m_pinAction->setText(info && info->pinned ? tr("Unpin") : tr("Pin"));
    m_preview->setVisible(id.has_value());
    if (!id) {
        m_shown = 0;
        return m_preview->display(nullptr);
    }
    m_current = *id;
    if (m_shown == *id) return;
    m_shown = *id;
    // A moment later: while takes go, the list passes over others that are about to go too.
    QTimer::singleShot(0, this, [this, wanted = *id] {
        if (wanted != m_shown || !m_takes->info(wanted)) return;
        m_takes->read(wanted, [this, wanted](const auto& content) {
            if (wanted == m_shown) m_preview->display(content);
        });
    });
}

void TakesPanel::apply()
{
    if (const auto id = current()) {
        const bool shown = m_preview->content() && m_preview->content()->info.id == *id;
        m_takes->apply(*id, shown ? m_preview->candidate() : 0);
    }
}

void TakesPanel::pin()
{
    // Several become alike.
    const auto ids = chosen();
    const bool all = std::all_of(ids.begin(), ids.end(), [this](qint64 id) {
        const auto* info = m_takes->info(id);
        return info && info->pinned;
    });
    for (const qint64 id : ids) m_takes->setPinned(id, !all);
}

void TakesPanel::compare()
{
    const auto ids = chosen();
    if (ids.size() != 2) return;
    m_takes->read(ids[0], [this, right = ids[1]](const auto& first) {
        if (!first) return;
        m_takes->read(right, [this, first](const auto& second) {
            if (!second) return;
            auto* dialog = new CompareTakesDialog(first, second, window());
            connect(dialog, &CompareTakesDialog::applyChosen, m_takes, &ProjectTakes::apply);
            dialog->open();
        });
    });
}

void TakesPanel::remove()
{
    // The next one comes into hand.
    const auto ids = chosen();
    if (ids.isEmpty()) return;
    const auto stays = [&](int row) {
        const qint64 id = m_takes->index(row).data(ProjectTakes::IdRole).toLongLong();
        if (!ids.contains(id)) m_next = id;
        return m_next != 0;
    };
    m_next = 0;
    const int row = m_list->currentIndex().row();
    for (int below = row; below < m_takes->rowCount() && !stays(below);) ++below;
    for (int above = row - 1; m_next == 0 && above >= 0 && !stays(above);) --above;
    m_takes->remove(ids);
}

bool TakesPanel::key(int key, bool shift)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        return true;
    case Qt::Key_F2:
        if (m_list->currentIndex().isValid()) m_list->edit(m_list->currentIndex());
        return true;
    case Qt::Key_P:
        pin();
        return true;
    case Qt::Key_C:
        compare();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_R:
        if (const auto id = current())
            m_takes->again(*id, shift ? ProjectTakes::Seed::Same : ProjectTakes::Seed::Another);
        return true;
    default:
        return false;
    }
}

bool TakesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return SideDrawer::eventFilter(watched, event);
    if (qobject_cast<QLineEdit*>(QApplication::focusWidget())) return false; // a name is being written
    auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) return false;
    if (event->type() == QEvent::KeyPress)
        return key(pressed->key(), pressed->modifiers() & Qt::ShiftModifier);
    // Its own keys before the commands of the window; so are those that move in the list.
    const int own[] = {Qt::Key_Return, Qt::Key_Enter,  Qt::Key_F2,     Qt::Key_P,       Qt::Key_C,
                       Qt::Key_R,      Qt::Key_Delete, Qt::Key_Up,     Qt::Key_Down,    Qt::Key_Home,
                       Qt::Key_End,    Qt::Key_Space,  Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::find(std::begin(own), std::end(own), pressed->key()) == std::end(own)) return false;
    event->accept();
    return true;
}

void TakesPanel::openMenu(const QPoint& at)
{
    if (m_list->indexAt(at).isValid()) m_menu->popup(m_list->viewport()->mapToGlobal(at));
}

void TakesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        choose();
    }
    SideDrawer::changeEvent(event);
}

} // namespace moyun::ui
