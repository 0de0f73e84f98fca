// SPDX-License-Identifier: GPL-3.0-or-later
// TakesPanel: its parts and their texts.
#include "core/bridge/project_takes.h"
#include "ui/takes/take_delegate.h"
#include "ui/takes/take_preview.h"
#include "ui/takes/takes_panel.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

namespace {

constexpr int kWidth = 300, kPreviewHeight = 190;

QToolButton* toolButton(const char* icon)
{
    auto* button = new QToolButton;
    button->setIcon(ThemeIcon::icon(icon));
    button->setIconSize({16, 16});
    return button;
}

} // namespace

TakesPanel::TakesPanel(bridge::ProjectTakes* takes, QWidget* parent)
    : SideDrawer(parent), m_takes(takes), m_empty(new QLabel), m_deleted(new QLabel),
      m_pinned(toolButton("pin")), m_compare(toolButton("compare")), m_delete(toolButton("trash")),
      m_search(new QLineEdit), m_kinds(new Segments), m_list(new QListView), m_preview(new TakePreview),
      m_apply(new QPushButton), m_again(new QPushButton), m_undo(new QPushButton), m_notice(new QFrame),
      m_againMenu(new QMenu(this)), m_menu(new QMenu(this)), m_another(m_againMenu->addAction(QString())),
      m_same(m_againMenu->addAction(QString())), m_applyAction(new QAction(this)),
      m_pinAction(new QAction(this)), m_renameAction(new QAction(this)), m_compareAction(new QAction(this)),
      m_deleteAction(new QAction(this))
{
    build();
    connectParts();
    showList();
}

void TakesPanel::build()
{
    setObjectName(QStringLiteral("takesPanel"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_kinds->add();
    for (const char* icon : {"palette", "poem", "music"}) m_kinds->add(icon);
    m_pinned->setCheckable(true);
    m_empty->setObjectName(QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list->setObjectName(QStringLiteral("allTakes"));
    m_list->setProperty(FocusRing::kRoundProperty, 6);
    m_list->setModel(m_takes);
    m_list->setItemDelegate(new TakeDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2, as all its keys, is the panel's
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_preview->setFixedHeight(kPreviewHeight);

    m_notice->setObjectName(QStringLiteral("banner"));
    m_notice->setProperty("kind", QStringLiteral("notice"));
    auto* notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(12, 4, 6, 4);
    m_deleted->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("flat"));
    notice->addWidget(m_deleted, 1);
    notice->addWidget(m_undo);
    m_notice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_notice->hide();

    m_apply->setObjectName(QStringLiteral("primary"));
    m_again->setMenu(m_againMenu);
    m_menu->addAction(m_applyAction);
    m_menu->addSeparator();
    m_menu->addActions({m_another, m_same});
    m_menu->addSeparator();
    m_menu->addActions({m_pinAction, m_renameAction, m_compareAction, m_deleteAction});

    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(8);
    const auto inset = [column](QLayout* row) {
        row->setContentsMargins(10, 0, 10, 0);
        column->addLayout(row);
    };
    auto* search = new QHBoxLayout;
    search->addWidget(m_search, 1);
    inset(search);
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_kinds);
    filter->addStretch(1);
    filter->addWidget(m_pinned);
    inset(filter);
    column->addWidget(m_notice);
    auto* hint = new QVBoxLayout;
    hint->addWidget(m_empty);
    inset(hint);
    auto* list = new QVBoxLayout;
    list->setContentsMargins(6, 3, 6, 3); // for the line around what has the focus
    list->addWidget(m_list);
    column->addLayout(list, 1);
    auto* preview = new QVBoxLayout;
    preview->addWidget(m_preview);
    inset(preview);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_apply);
    foot->addWidget(m_again);
    foot->addStretch(1);
    foot->addWidget(m_compare);
    foot->addWidget(m_delete);
    inset(foot);
    body->setMinimumWidth(kWidth);
    setBody(body);
}

void TakesPanel::retranslate()
{
    const int count = m_takes->rowCount();
    setTitle(count == 0 ? tr("Takes") : tr("Takes: %1").arg(count), tr("Close the takes"));
    const auto tell = [](QWidget* widget, const QString& name, const QString& tip) {
        widget->setAccessibleName(name);
        widget->setToolTip(tip);
    };
    m_search->setPlaceholderText(tr("Find a take"));
    m_search->setAccessibleName(tr("Find a take by its name or what was asked for"));
    m_kinds->setText(0, tr("All"));
    m_kinds->setIconOnly(1, tr("Renders"), tr("Only renders in a style"));
    m_kinds->setIconOnly(2, tr("Verse"), tr("Only candidates for the poem"));
    m_kinds->setIconOnly(3, tr("Music"), tr("Only music"));
    tell(m_pinned, tr("Only pinned"), tr("Only those that are pinned"));
    const auto& query = m_takes->query();
    m_empty->setText(query.text.empty() && !query.kind && !query.pinnedOnly
                         ? tr("Whatever the networks make for this project is kept here: styles that you "
                              "apply, candidates for the poem, music. Look at it again, apply it, or make "
                              "it once more.")
                         : tr("No take matches."));
    m_list->setAccessibleName(tr("Takes"));
    m_list->setAccessibleDescription(
        tr("Enter applies, F2 names, P pins, R runs again, C compares two, Delete deletes."));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Onto the canvas as a layer, into the poem, into the score: one step to undo "
                           "(Enter)"));
    m_again->setText(tr("Run again"));
    m_again->setToolTip(tr("Make it once more; a new take (R)"));
    tell(m_compare, tr("Compare"), tr("Two chosen takes side by side (C; choose the second with Ctrl)"));
    tell(m_delete, tr("Delete"), tr("Delete (Delete)"));
    m_same->setText(tr("With the same seed"));
    m_applyAction->setText(tr("Apply"));
    m_renameAction->setText(tr("Rename"));
    m_compareAction->setText(tr("Compare"));
    m_deleteAction->setText(tr("Delete"));
    m_deleted->setText(m_deletedNames.size() > 1
                           ? tr("%n takes were deleted.", nullptr, int(m_deletedNames.size()))
                           : tr("\"%1\" was deleted.").arg(m_deletedNames.value(0)));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleDescription(m_deleted->text());
}

} // namespace moyun::ui
