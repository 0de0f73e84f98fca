// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/instrument_picker.h"

#include "ui/music/instruments.h"
#include "ui/widgets/theme_icon.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kProgram = Qt::UserRole, kPercussion = Qt::UserRole + 1;

} // namespace

InstrumentPicker::InstrumentPicker(int program, bool percussion, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("picker"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Find an instrument"));
    m_search->setAccessibleName(tr("Find an instrument"));
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Instruments"));
    m_list->setHeaderHidden(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    resize(290, 420);

    QTreeWidgetItem* now = nullptr;
    auto* drums = new QTreeWidgetItem(m_list, {QCoreApplication::translate("Instruments", "Drums")});
    drums->setIcon(0, ThemeIcon::icon("drums"));
    drums->setData(0, kProgram, 0);
    drums->setData(0, kPercussion, true);
    if (percussion) now = drums;
    for (int family = 0; family < Instruments::kCount / Instruments::kFamilySize; ++family) {
        auto* group = new QTreeWidgetItem(m_list, {Instruments::family(family)});
        group->setFlags(Qt::ItemIsEnabled);
        for (int i = 0; i < Instruments::kFamilySize; ++i) {
            const int number = family * Instruments::kFamilySize + i;
            auto* item = new QTreeWidgetItem(group, {Instruments::name(number)});
            item->setIcon(0, ThemeIcon::icon(Instruments::icon(number)));
            item->setData(0, kProgram, number);
            item->setData(0, kPercussion, false);
            if (number == program && !percussion) now = item;
        }
    }
    if (now) {
        m_list->setCurrentItem(now);
        if (now->parent()) now->parent()->setExpanded(true);
    }
    connect(m_search, &QLineEdit::textChanged, this, &InstrumentPicker::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (item->childCount() > 0)
            item->setExpanded(!item->isExpanded());
        else
            take(item);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->childCount() == 0) take(item);
    });
}

void InstrumentPicker::popUp(const QPoint& global)
{
    const QRect all = parentWidget()->screen()->availableGeometry();
    move(std::clamp(global.x(), all.left(), std::max(all.left(), all.right() - width())),
         std::clamp(global.y(), all.top(), std::max(all.top(), all.bottom() - height())));
    show();
    m_search->setFocus();
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void InstrumentPicker::filter(const QString& words)
{
    QTreeWidgetItem* first = nullptr;
    for (int f = 0; f < m_list->topLevelItemCount(); ++f) {
        QTreeWidgetItem* group = m_list->topLevelItem(f);
        if (group->childCount() == 0) {
            const bool shown = group->text(0).contains(words.trimmed(), Qt::CaseInsensitive) ||
                               QStringLiteral("drums").contains(words.trimmed(), Qt::CaseInsensitive);
            group->setHidden(!shown);
            if (shown && !first) first = group;
            continue;
        }
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool fits = Instruments::matches(item->data(0, kProgram).toInt(), words);
            item->setHidden(!fits);
            shown += fits;
            if (fits && !first) first = item;
        }
        group->setHidden(shown == 0);
        group->setExpanded(!words.trimmed().isEmpty());
    }
    if (first && !words.trimmed().isEmpty()) m_list->setCurrentItem(first);
}

void InstrumentPicker::take(QTreeWidgetItem* item)
{
    if (!item || item->childCount() > 0 || item->isHidden()) return;
    Q_EMIT chosen(item->data(0, kProgram).toInt(), item->data(0, kPercussion).toBool());
    close();
}

bool InstrumentPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            take(m_list->currentItem());
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moyun::ui
