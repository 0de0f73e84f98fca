// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/candidate_panel.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/candidate_card.h"
#include "ui/poem/poem_words.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::PoemStudio;

CandidatePanel::CandidatePanel(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_title(new QLabel(this)), m_light(new BusyLight(this)),
      m_stop(new QToolButton(this)), m_more(new QPushButton(this)), m_line(new QPushButton(this)),
      m_lock(new QLabel(this)), m_relax(new QPushButton(this)), m_hint(new QLabel(this)),
      m_scroll(new QScrollArea(this)), m_column(nullptr)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(250);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_lock->setObjectName(QStringLiteral("hint"));
    m_lock->setWordWrap(true);
    m_lock->setTextFormat(Qt::PlainText);
    m_stop->setIcon(ThemeIcon::icon("close"));
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_more->setObjectName(QStringLiteral("primary"));

    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 2, 12, 12);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("sideScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_light);
    head->addWidget(m_stop);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_more, 1);
    row->addWidget(m_line, 1);
    column->addLayout(row);
    auto* lock = new QHBoxLayout;
    lock->setContentsMargins(12, 0, 12, 0);
    lock->addWidget(m_lock, 1);
    lock->addWidget(m_relax);
    column->addLayout(lock);
    auto* hint = new QVBoxLayout; // a label that wraps its words has no margins of its own
    hint->setContentsMargins(16, 8, 16, 8);
    hint->addWidget(m_hint);
    column->addLayout(hint, 1);
    column->addWidget(m_scroll, 1);

    connect(studio, &PoemStudio::offersChanged, this, &CandidatePanel::fill);
    for (const auto signal :
         {&PoemStudio::modelChanged, &PoemStudio::checkedChanged, &PoemStudio::optionsChanged})
        connect(studio, signal, this, &CandidatePanel::showState);
    connect(studio, &PoemStudio::busyChanged, this, &CandidatePanel::showState);
    connect(studio, &PoemStudio::lockBreaks, this, &CandidatePanel::tellLock);
    connect(studio, &PoemStudio::checkedChanged, this, [this] { tellLock(-1); });
    connect(m_relax, &QPushButton::clicked, this, [this] {
        m_studio->setSeverity(static_cast<poem::RuleId>(m_lockRule), poem::Severity::Warning);
    });
    connect(m_stop, &QToolButton::clicked, studio, &PoemStudio::stop);
    connect(m_more, &QPushButton::clicked, studio, &PoemStudio::requestMore);
    connect(m_line, &QPushButton::clicked, this, &CandidatePanel::lineRequested);
    retranslate();
    tellLock(-1);
    fill();
}

QString CandidatePanel::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void CandidatePanel::fill()
{
    for (CandidateCard* card : std::as_const(m_cards)) card->deleteLater();
    m_cards.clear();
    int number = 0;
    for (const auto& offer : m_studio->offers()) {
        auto* card = new CandidateCard(offer, number + 1);
        connect(card, &CandidateCard::taken, this, [this, number] {
            m_studio->take(number);
            Q_EMIT taken();
        });
        connect(card, &CandidateCard::refused, this, [this, number] { m_studio->refuse(number); });
        connect(card, &CandidateCard::stepRequested, this, [this, number](int by) { step(number, by); });
        m_column->insertWidget(number, card);
        m_cards.append(card);
        ++number;
    }
    showState();
}

void CandidatePanel::tellLock(int rule)
{
    m_lockRule = rule;
    m_lock->setVisible(rule >= 0);
    m_relax->setVisible(rule >= 0);
    if (rule < 0) return;
    m_lock->setText(tr("What is locked breaks a rule: %1. It stays; candidates keep the rule elsewhere.")
                        .arg(ruleName(static_cast<poem::RuleId>(rule))));
}

void CandidatePanel::step(int from, int by)
{
    const int to = from + by;
    if (to < 0 || to >= m_cards.size()) return;
    m_cards[to]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_cards[to]);
}

void CandidatePanel::showState()
{
    const bool busy = m_studio->isBusy(), empty = m_cards.isEmpty();
    m_light->setBusy(busy);
    m_stop->setEnabled(busy);
    m_more->setEnabled(m_studio->isModelReady());
    m_line->setEnabled(m_studio->isModelReady() && !m_studio->checked().split.lines.empty());
    m_hint->setVisible(empty);
    m_scroll->setVisible(!empty);
    if (!m_studio->modelProblem().isEmpty())
        m_hint->setText(m_studio->modelProblem());
    else if (!m_studio->isModelReady())
        m_hint->setText(tr("The poem model is being loaded…"));
    else if (!busy && m_studio->isWhole())
        m_hint->setText(tr("Nothing is open: lock what is to stay, and all else is composed anew, or ask for "
                           "another line."));
    else if (!busy && !m_studio->trouble().isEmpty())
        m_hint->setText(m_studio->trouble());
    else if (busy)
        m_hint->setText(tr("Composing…"));
    else
        m_hint->setText(tr("Candidates appear after a pause in typing, or with Ctrl+Enter."));
}

void CandidatePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CandidatePanel::retranslate()
{
    m_title->setText(tr("Candidates"));
    m_light->setBusyText(tr("Composing…"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Other candidates for the same draft (Ctrl+Enter)"));
    m_line->setText(tr("Another line"));
    m_line->setToolTip(tr("Another for the line at the cursor; all others stay (Ctrl+Shift+Enter)"));
    m_relax->setText(tr("Relax it"));
    m_relax->setToolTip(tr("Make this rule a warning"));
    m_stop->setAccessibleName(tr("Stop composing"));
    m_stop->setToolTip(tr("Stop composing (Esc)"));
    m_scroll->setAccessibleName(tr("Candidates"));
    showState();
}

} // namespace moyun::ui
