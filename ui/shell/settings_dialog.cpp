// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/shell/setting_row.h"
#include "ui/shell/settings_book.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/widgets/theme_icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace moyun::ui {

namespace {
const auto kKeysPage = QStringLiteral("keys");
}

SettingsDialog::SettingsDialog(SettingsBook* book, Commands* commands, QWidget* parent)
    : DialogFrame(parent), m_book(book), m_search(new QLineEdit), m_pages(new QListWidget),
      m_scroll(new QScrollArea), m_keysTitle(new QLabel), m_nothing(new QLabel),
      m_shortcuts(new ShortcutEditor(commands)), m_close(addButton(true))
{
    m_close->setAutoDefault(false); // Enter belongs to fields and to the list of commands
    m_close->setDefault(false);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_pages->setObjectName(QStringLiteral("settingPages"));
    m_pages->setFixedWidth(196);
    m_pages->setIconSize({18, 18});
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("hint"));
    m_nothing->setAlignment(Qt::AlignCenter);
    build();

    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_pages);
    row->addWidget(m_scroll, 1);
    body()->addWidget(m_search);
    body()->addLayout(row, 1);
    resize(940, 680);

    // Whoever goes to a page is done with searching.
    const auto goToPage = [this] {
        if (m_search->text().isEmpty())
            choose();
        else
            m_search->clear();
    };
    connect(m_pages, &QListWidget::currentRowChanged, this, goToPage);
    connect(m_pages, &QListWidget::itemClicked, this, goToPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::choose);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    retranslate();
    m_pages->setCurrentRow(0);
    m_search->setFocus();
}

void SettingsDialog::build()
{
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("settingBody"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(2, 0, 14, 0);
    column->setSpacing(0);
    for (const auto& page : m_book->pages()) {
        if (page.settings.empty()) continue;
        Part part{page.id, new QLabel, {}};
        part.title->setObjectName(QStringLiteral("sectionTitle"));
        column->addWidget(part.title);
        for (const Setting& setting : page.settings) {
            part.rows.push_back(new SettingRow(m_book, setting.id));
            column->addWidget(part.rows.back());
        }
        m_pages->addItem(new QListWidgetItem(ThemeIcon::icon(page.icon), QString()));
        m_pages->item(m_pages->count() - 1)->setData(Qt::UserRole, page.id);
        m_parts.push_back(std::move(part));
    }
    m_pages->addItem(new QListWidgetItem(ThemeIcon::icon("keyboard"), QString()));
    m_pages->item(m_pages->count() - 1)->setData(Qt::UserRole, kKeysPage);
    m_keysTitle->setObjectName(QStringLiteral("sectionTitle"));
    column->addWidget(m_keysTitle);
    // Rows keep to their height; what is left belongs to the keys, or to nobody.
    column->addWidget(m_shortcuts, 1000);
    column->addWidget(m_nothing, 1000);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
}

void SettingsDialog::choose()
{
    const QString wanted = m_search->text().simplified();
    m_shortcuts->setFilter(wanted);
    QListWidgetItem* item = m_pages->currentItem();
    if (item) item->setSelected(wanted.isEmpty()); // what is found is of all pages
    if (!wanted.isEmpty()) return showFound(wanted);
    const QString page = item ? item->data(Qt::UserRole).toString() : QString();
    for (const Part& part : m_parts) {
        part.title->setVisible(false);
        for (SettingRow* row : part.rows) row->setVisible(part.id == page);
    }
    m_keysTitle->hide();
    m_nothing->hide();
    m_shortcuts->setVisible(page == kKeysPage);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::showFound(const QString& wanted)
{
    bool any = false;
    for (const Part& part : m_parts) {
        bool here = false;
        for (SettingRow* row : part.rows) {
            const bool found = SettingsBook::matches(*m_book->find(row->id()), wanted);
            row->setVisible(found);
            here |= found;
        }
        part.title->setVisible(here);
        any |= here;
    }
    const bool keys = m_shortcuts->shownCount() > 0;
    m_keysTitle->setVisible(keys);
    m_shortcuts->setVisible(keys);
    m_nothing->setVisible(!any && !keys);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::showPage(const QString& id)
{
    m_search->clear();
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->item(i)->data(Qt::UserRole).toString() == id) m_pages->setCurrentRow(i);
}

void SettingsDialog::showSetting(const QString& id)
{
    for (const Part& part : m_parts)
        for (SettingRow* row : part.rows) {
            if (row->id() != id) continue;
            showPage(part.id);
            m_scroll->ensureWidgetVisible(row);
            row->field()->setFocus(Qt::ShortcutFocusReason);
        }
}

SettingRow* SettingsDialog::row(const QString& id) const
{
    for (const Part& part : m_parts)
        for (SettingRow* row : part.rows)
            if (row->id() == id) return row;
    return nullptr;
}

QStringList SettingsDialog::shownSettings() const
{
    QStringList ids;
    for (const Part& part : m_parts)
        for (const SettingRow* row : part.rows)
            if (!row->isHidden()) ids.append(row->id());
    return ids;
}

// From the search on to what it found.
bool SettingsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return DialogFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    for (const Part& part : m_parts)
        for (SettingRow* row : part.rows)
            if (!row->isHidden()) {
                row->field()->setFocus(Qt::TabFocusReason);
                return true;
            }
    if (!m_shortcuts->isHidden()) m_shortcuts->focusList();
    return true;
}

void SettingsDialog::retranslate()
{
    setTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings and shortcuts (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search settings and shortcuts"));
    m_pages->setAccessibleName(tr("Pages"));
    m_scroll->setAccessibleName(tr("Settings"));
    std::size_t at = 0;
    for (const auto& page : m_book->pages()) {
        if (page.settings.empty()) continue;
        m_parts[at].title->setText(page.title());
        m_pages->item(int(at))->setText(page.title());
        ++at;
    }
    m_keysTitle->setText(tr("Shortcuts"));
    m_pages->item(m_pages->count() - 1)->setText(tr("Shortcuts"));
    m_nothing->setText(tr("Nothing found. Try a shorter word."));
    m_close->setText(tr("Close"));
    choose();
}

} // namespace moyun::ui
