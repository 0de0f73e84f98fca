// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/candidate_card.h"

#include "ui/poem/poem_words.h"
#include "ui/shell/language.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

#include <cmath>

namespace moyun::ui {

CandidateCard::CandidateCard(const bridge::PoemOffer& offer, int number, QWidget* parent)
    : QFrame(parent), m_offer(offer), m_number(number), m_lines(new QLabel(this)), m_why(new QLabel(this)),
      m_refuse(new QToolButton(this))
{
    setObjectName(QStringLiteral("candidateCard"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // Words are long: English verse is set smaller, so that a line stays a line.
    const bool latin = !offer.lines.empty() && !offer.lines[0].empty() && offer.lines[0][0] < 0x250;
    m_lines->setObjectName(latin ? QStringLiteral("candidateLatin") : QStringLiteral("candidateLines"));
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("hint"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_lines, m_why}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_refuse->setIcon(ThemeIcon::icon("close"));
    m_refuse->setIconSize({12, 12});
    m_refuse->setFocusPolicy(Qt::NoFocus); // Delete does it on the card

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 6, 8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_lines, 0, 0);
    grid->addWidget(m_refuse, 0, 1, Qt::AlignTop);
    grid->addWidget(m_why, 1, 0, 1, 2);
    connect(m_refuse, &QToolButton::clicked, this, &CandidateCard::refused);
    describe();
}

QString CandidateCard::verse() const
{
    const ThemeColours& c = Theme::colours();
    const QString old = (c.contrast ? c.faint : c.muted).name();
    QString html;
    for (std::size_t l = 0; l < m_offer.lines.size(); ++l) {
        if (l > 0 && l < m_offer.begins.size() && m_offer.begins[l]) html += QStringLiteral("<br>");
        for (std::size_t c = 0; c < m_offer.lines[l].size(); ++c) {
            const char32_t character = m_offer.lines[l][c];
            const QString text = QString::fromUcs4(&character, 1).toHtmlEscaped();
            html += m_offer.fresh[l][c] ? text
                                        : QStringLiteral("<span style=\"color:%1\">%2</span>").arg(old, text);
        }
        if (l < m_offer.stops.size() && m_offer.stops[l]) html += QChar(char16_t(m_offer.stops[l]));
    }
    return html;
}

void CandidateCard::describe()
{
    m_lines->setText(verse());
    QStringList why;
    if (!m_offer.rhyme.empty())
        why += tr("rhyme %1").arg(Language::inScript(QString::fromStdString(m_offer.rhyme)));
    if (const QString pattern = inLanguage(m_offer.pattern); !pattern.isEmpty()) why += pattern;
    // The mean probability of a new character reads easier than its logarithm.
    why += tr("likelihood %1\u00a0%").arg(100 * std::exp(m_offer.score), 0, 'f', 1);
    QStringList known;
    for (const auto& poem : m_offer.known)
        if (!poem.empty()) known += QString::fromStdString(poem);
    known.removeDuplicates();
    why += m_offer.novel ? tr("new") : tr("known: %1").arg(known.join(QStringLiteral("; ")));
    m_why->setText(why.join(QStringLiteral("\u00a0· ")));
    const auto text = bridge::textOf(m_offer);
    setAccessibleName(tr("Candidate %1: %2")
                          .arg(m_number)
                          .arg(QString::fromUcs4(text.data(), qsizetype(text.size()))
                                   .replace(QLatin1Char('\n'), QLatin1Char(' '))));
    setAccessibleDescription(m_why->text());
    m_refuse->setAccessibleName(tr("Refuse candidate %1").arg(m_number));
    m_refuse->setToolTip(tr("Refuse; it stays among the takes (Delete)"));
    setToolTip(m_number == 1 ? tr("Take this candidate (Tab in the poem)") : tr("Take this candidate"));
}

void CandidateCard::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void CandidateCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) Q_EMIT taken();
}

void CandidateCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) return event->ignore();
        Q_EMIT taken();
        return;
    case Qt::Key_Space:
        Q_EMIT taken();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT refused();
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void CandidateCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) describe();
    QFrame::changeEvent(event);
}

} // namespace moyun::ui
