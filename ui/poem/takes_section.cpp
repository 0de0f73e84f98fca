// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/takes_section.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_words.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

using bridge::PoemStudio;

namespace {

// The new lines alone: what was given is the same in all.
QString newLines(const bridge::PoemOffer& offer)
{
    QStringList lines;
    for (std::size_t l = 0; l < offer.lines.size(); ++l)
        if (std::find(offer.fresh[l].begin(), offer.fresh[l].end(), true) != offer.fresh[l].end())
            lines += fromUcs4(offer.lines[l]);
    return lines.join(QLatin1Char(' '));
}

} // namespace

TakesSection::TakesSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_hint(new QLabel(this)), m_list(new QListWidget(this))
{
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("takeList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    connect(studio, &PoemStudio::takesChanged, this, &TakesSection::fill);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { m_studio->takeAgain(m_list->row(item)); });
    retranslate();
}

void TakesSection::fill()
{
    m_list->clear();
    for (const bridge::PoemTake& take : m_studio->takes()) {
        auto* item = new QListWidgetItem(QStringLiteral("%1 %2 %3")
                                             .arg(take.taken ? QStringLiteral("✓") : QStringLiteral("✗"),
                                                  clockText(take.when.time()), newLines(take.offer)));
        if (!take.taken) item->setForeground(Theme::colours().muted);
        item->setToolTip(fromUcs4(bridge::textOf(take.offer)) + QLatin1Char('\n') +
                         tr("Seed %1").arg(take.offer.seed));
        m_list->addItem(item);
    }
    const bool empty = m_list->count() == 0;
    m_list->setVisible(!empty);
    m_list->setFixedHeight(std::min(6, m_list->count()) * std::max(20, m_list->sizeHintForRow(0)) + 6);
    m_hint->setText(empty ? tr("Candidates that you take or refuse are kept here.")
                          : tr("Double click or Enter puts one back."));
}

void TakesSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QWidget::changeEvent(event);
}

void TakesSection::retranslate()
{
    m_list->setAccessibleName(tr("Takes"));
    fill();
}

} // namespace moyun::ui
