// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_page.h"

#include "core/bridge/poem_studio.h"
#include "core/bridge/settings.h"
#include "ui/poem/candidate_card.h"
#include "ui/poem/candidate_panel.h"
#include "ui/poem/fault_section.h"
#include "ui/poem/form_section.h"
#include "ui/poem/helper_panel.h"
#include "ui/poem/place_section.h"
#include "ui/poem/poem_bar.h"
#include "ui/poem/poem_editor.h"
#include "ui/poem/rhyme_section.h"
#include "ui/poem/text_dialog.h"
#include "ui/shell/focus_areas.h"

#include <QComboBox>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

using namespace bridge;

PoemPage::PoemPage(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_bar(new PoemBar), m_editor(new PoemEditor(studio)),
      m_candidates(new CandidatePanel(studio)), m_helpers(new HelperPanel(studio))
{
    setFocusProxy(m_editor);
    for (QWidget* area :
         {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_editor), static_cast<QWidget*>(m_helpers)})
        FocusAreas::mark(area);
    FocusAreas::mark(m_candidates, [this]() -> QWidget* {
        return m_candidates->cards().isEmpty() ? nullptr : m_candidates->cards().first();
    });
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_editor, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(paper);
    splitter->addWidget(m_candidates);
    splitter->addWidget(m_helpers);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 400, 290});
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);

    m_editor->setVertical(Settings().number(QStringLiteral("poem.vertical"), 0) != 0);
    m_editor->setMarksShown(Settings().number(QStringLiteral("poem.marks"), 1) != 0);
    m_bar->reflect(*m_editor);
    connect(m_editor, &PoemEditor::viewChanged, this, [this] {
        Settings().setNumber(QStringLiteral("poem.vertical"), m_editor->isVertical());
        Settings().setNumber(QStringLiteral("poem.marks"), m_editor->marksShown());
        m_bar->reflect(*m_editor);
    });
    connect(m_editor, &PoemEditor::takeBestRequested, studio, [studio] { studio->take(0); });
    connect(m_editor, &PoemEditor::faultClicked, m_helpers, &HelperPanel::showFault);
    connect(m_editor, &PoemEditor::placeClicked, m_helpers->place(), &PlaceSection::showPlace);
    connect(m_helpers->place(), &PlaceSection::replaceRequested, this,
            [this](int place, const QString& character) {
                m_studio->insert(std::size_t(place), std::size_t(place) + 1, character.toStdU32String(),
                                 tr("Another character"));
                m_editor->setFocus();
            });
    connect(m_candidates, &CandidatePanel::taken, this, [this] { m_editor->setFocus(); });
    connect(m_candidates, &CandidatePanel::lineRequested, this, &PoemPage::anotherLine);
    connect(m_helpers->faults(), &FaultSection::faultChosen, this, [this](int fault) {
        const auto& faults = m_studio->checked().report.faults;
        if (fault >= 0 && fault < int(faults.size()))
            m_editor->showPlace(m_studio->checked().placeOf(faults[std::size_t(fault)]));
    });
    connect(m_helpers->rhymes(), &RhymeSection::wordChosen, this, [this](const QString& word) {
        m_editor->type(word);
        m_editor->setFocus();
    });
    connect(m_bar, &PoemBar::verticalChosen, m_editor, &PoemEditor::setVertical);
    connect(m_bar, &PoemBar::marksChosen, m_editor, &PoemEditor::setMarksShown);
    connect(m_bar, &PoemBar::lockModeChosen, m_editor, &PoemEditor::setLockMode);
    connect(m_bar, &PoemBar::openRequested, this, &PoemPage::chooseFile);
    connect(m_bar, &PoemBar::exportRequested, this, &PoemPage::chooseExport);
    connect(m_bar, &PoemBar::scriptRequested, studio, &PoemStudio::convertScript);
    connect(studio->document(), &PoemDocument::fileChanged, this, &PoemPage::showName);
    connect(studio->document(), &PoemDocument::changed, this, &PoemPage::showName);
    showName();
    connect(studio, &PoemStudio::checkedChanged, this, &PoemPage::tellStatus);
    tellStatus();
}

void PoemPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Once this is the workspace in front.
    QTimer::singleShot(0, this, &PoemPage::tellStatus);
}

// Of the file, else the poem's own.
void PoemPage::showName()
{
    const auto* document = m_studio->document();
    const std::u32string& title = document->state().title;
    m_bar->setName(document->name().isEmpty() ? QString::fromUcs4(title.data(), qsizetype(title.size()))
                                              : document->name());
}

void PoemPage::tellStatus()
{
    const auto& split = m_studio->checked().split;
    std::size_t characters = 0;
    for (const auto& line : split.lines) characters += line.size();
    Q_EMIT statusChanged({}, tr("%1 lines, %2 characters").arg(split.lines.size()).arg(characters), {});
}

void PoemPage::chooseFile()
{
    auto* dialog = new TextDialog(TextDialog::Open, {}, this);
    connect(dialog, &TextDialog::fileChosen, m_studio, &PoemStudio::open);
    dialog->open();
}

void PoemPage::chooseExport()
{
    auto* dialog = new TextDialog(TextDialog::Export, m_studio->suggestedExport(), this);
    connect(dialog, &TextDialog::fileChosen, m_studio, &PoemStudio::exportTo);
    dialog->open();
}

void PoemPage::anotherLine()
{
    m_studio->requestLine(m_studio->checked().lineAt(m_studio->document()->cursor()));
}

} // namespace moyun::ui
