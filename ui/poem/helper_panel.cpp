// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/helper_panel.h"

#include "ui/poem/fault_section.h"
#include "ui/poem/form_section.h"
#include "ui/poem/mood_section.h"
#include "ui/poem/place_section.h"
#include "ui/poem/rhyme_section.h"
#include "ui/poem/style_section.h"
#include "ui/poem/takes_section.h"
#include "ui/poem/wish_section.h"
#include "ui/widgets/section_column.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QVBoxLayout>

namespace moyun::ui {

HelperPanel::HelperPanel(bridge::PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_column(new SectionColumn(this)), m_form(new FormSection(studio)),
      m_faults(new FaultSection(studio)), m_place(new PlaceSection(studio)),
      m_rhymes(new RhymeSection(studio)), m_wishes(new WishSection(studio)), m_mood(new MoodSection(studio)),
      m_style(new StyleSection(studio)), m_takes(new TakesSection(studio))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(250);
    add("form", m_form);
    add("faults", m_faults);
    add("place", m_place);
    add("wishes", m_wishes);
    add("mood", m_mood);
    add("rhymes", m_rhymes);
    add("style", m_style);
    add("takes", m_takes);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_column);
    retranslate();
}

void HelperPanel::add(const char* key, QWidget* section)
{
    m_column->add(QStringLiteral("poem.open.") + QLatin1String(key), section);
}

const QList<SectionTitle*>& HelperPanel::titles() const
{
    return m_column->titles();
}

void HelperPanel::showFault(int index)
{
    titles()[1]->setChecked(true);
    m_faults->showFault(index);
    m_column->ensureWidgetVisible(m_faults, 0, 0);
}

void HelperPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HelperPanel::retranslate()
{
    const QString names[] = {tr("Form"),
                             tr("Faults"),
                             tr("Character"),
                             tr("Wishes"),
                             tr("Mood of the painting"),
                             tr("Rhyme dictionary"),
                             tr("My style"),
                             tr("Takes")};
    for (int i = 0; i < titles().size(); ++i) {
        titles()[i]->setText(names[i]);
        titles()[i]->setToolTip(tr("Fold or unfold"));
    }
}

} // namespace moyun::ui
