// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/helper_panel.h"

#include "core/bridge/settings.h"
#include "ui/poem/fault_section.h"
#include "ui/poem/form_section.h"
#include "ui/poem/place_section.h"
#include "ui/poem/rhyme_section.h"
#include "ui/poem/section_title.h"
#include "ui/poem/style_section.h"
#include "ui/poem/takes_section.h"
#include "ui/poem/wish_section.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
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
    add("form", m_form);
    add("faults", m_faults);
    add("place", m_place);
    add("wishes", m_wishes);
    add("rhymes", m_rhymes);
    add("style", m_style);
    add("takes", m_takes);
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

void HelperPanel::add(const char* key, QWidget* section)
{
    if (!m_titles.isEmpty()) {
        auto* line = new QFrame;
        line->setObjectName(QStringLiteral("line"));
        m_column->addWidget(line);
    }
    auto* title = new SectionTitle;
    m_titles.append(title);
    m_column->addWidget(title);
    m_column->addWidget(section);
    const QString kept = QStringLiteral("poem.open.") + QLatin1String(key);
    connect(title, &QAbstractButton::toggled, this, [section, kept](bool open) {
        section->setVisible(open);
        bridge::Settings().setNumber(kept, open);
    });
    title->setChecked(bridge::Settings().number(kept, 1) != 0);
    // The wheel scrolls the column; it changes no value that happens to lie under the pointer.
    const auto inside = section->findChildren<QWidget*>();
    for (QWidget* widget : inside)
        if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QAbstractSlider*>(widget)) {
            if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
            widget->installEventFilter(this);
        }
}

bool HelperPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !qobject_cast<QScrollBar*>(watched)) {
        event->ignore(); // so that the parent gets it
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HelperPanel::showFault(int index)
{
    m_titles[1]->setChecked(true);
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
    const QString titles[] = {tr("Form"),   tr("Faults"),           tr("Character"),
                              tr("Wishes"), tr("Rhyme dictionary"), tr("My style"),
                              tr("Takes")};
    for (int i = 0; i < m_titles.size(); ++i) {
        m_titles[i]->setText(titles[i]);
        m_titles[i]->setToolTip(tr("Fold or unfold"));
    }
}

} // namespace moyun::ui
