// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/helper_panel.h"

#include "ui/poem/fault_section.h"
#include "ui/poem/form_section.h"
#include "ui/poem/place_section.h"
#include "ui/poem/rhyme_section.h"
#include "ui/poem/style_section.h"
#include "ui/poem/takes_section.h"
#include "ui/poem/wish_section.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moyun::ui {

HelperPanel::HelperPanel(bridge::PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_column(nullptr), m_form(new FormSection(studio)),
      m_faults(new FaultSection(studio)), m_place(new PlaceSection(studio)),
      m_rhymes(new RhymeSection(studio)), m_wishes(new WishSection(studio)),
      m_style(new StyleSection(studio)), m_takes(new TakesSection(studio))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(250);
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(14, 10, 14, 14);
    m_column->setSpacing(8);
    add(m_form);
    add(m_faults);
    add(m_place);
    add(m_wishes);
    add(m_rhymes);
    add(m_style);
    add(m_takes);
    m_column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("sideScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    retranslate();
}

void HelperPanel::add(QWidget* section)
{
    if (!m_titles.isEmpty()) {
        auto* line = new QFrame;
        line->setObjectName(QStringLiteral("line"));
        m_column->addSpacing(4);
        m_column->addWidget(line);
    }
    auto* title = new QLabel;
    title->setObjectName(QStringLiteral("sectionTitle"));
    m_titles.append(title);
    m_column->addWidget(title);
    m_column->addWidget(section);
}

void HelperPanel::showFault(int index)
{
    m_faults->showFault(index);
    m_scroll->ensureWidgetVisible(m_faults, 0, 0);
}

void HelperPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HelperPanel::retranslate()
{
    m_titles[0]->setText(tr("Form"));
    m_titles[1]->setText(tr("Faults"));
    m_titles[2]->setText(tr("Character"));
    m_titles[3]->setText(tr("Wishes"));
    m_titles[4]->setText(tr("Rhyme dictionary"));
    m_titles[5]->setText(tr("My style"));
    m_titles[6]->setText(tr("Takes"));
}

} // namespace moyun::ui
