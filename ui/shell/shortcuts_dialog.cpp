// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/shortcut_editor.h"
#include "ui/widgets/theme_icon.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

ShortcutsDialog::ShortcutsDialog(Commands* commands, QWidget* parent)
    : DialogFrame(parent), m_search(new QLineEdit), m_editor(new ShortcutEditor(commands)),
      m_close(addButton(true))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_close->setAutoDefault(false); // Enter belongs to the list
    m_close->setDefault(false);
    body()->addWidget(m_search);
    body()->addWidget(m_editor, 1);
    resize(720, 680);
    m_search->setFocus();
    connect(m_search, &QLineEdit::textChanged, m_editor,
            [this](const QString& text) { m_editor->setFilter(text.simplified()); });
    connect(m_search, &QLineEdit::returnPressed, m_editor, &ShortcutEditor::focusList);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ShortcutsDialog::retranslate()
{
    setTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search commands, rooms or keys"));
    m_search->setAccessibleName(tr("Search commands, rooms or keys"));
    m_close->setText(tr("Close"));
}

} // namespace moyun::ui
