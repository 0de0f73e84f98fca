// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/take_list.h"

#include "core/bridge/music_studio.h"
#include "ui/music/take_card.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace moyun::ui {

using bridge::MusicStudio;
using bridge::MusicTransport;

TakeList::TakeList(MusicStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_title(new QLabel(this)), m_clear(new QToolButton(this)),
      m_hint(new QLabel(this)), m_scroll(new QScrollArea(this)), m_column(nullptr)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_clear->setIcon(ThemeIcon::icon("trash"));
    m_clear->setIconSize({15, 15});
    m_clear->setFocusPolicy(Qt::TabFocus);
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 2, 12, 12);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("sideScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    column->addLayout(head);
    column->addWidget(m_hint, 1);
    column->addWidget(m_scroll, 1);
    m_hint->setContentsMargins(14, 4, 14, 4);

    connect(m_clear, &QToolButton::clicked, this, &TakeList::forgetOthers);
    connect(studio, &MusicStudio::takesChanged, this, &TakeList::fill);
    connect(studio, &MusicStudio::auditionedChanged, this, &TakeList::fill);
    connect(studio->transport(), &MusicTransport::positionChanged, this, [this](music::Tick at) {
        if (m_studio->auditioned() == 0) return;
        for (TakeCard* card : std::as_const(m_cards))
            if (card->id() == m_studio->auditioned()) card->showHeard(at);
    });
    retranslate();
}

void TakeList::fill()
{
    // Cards stay with their takes, so that focus and names being written stay where they are.
    QHash<quint64, TakeCard*> known;
    for (TakeCard* card : std::as_const(m_cards)) known.insert(card->id(), card);
    m_cards.clear();
    int place = 0;
    for (const auto& take : m_studio->takes()) {
        TakeCard* card = known.take(take.id);
        if (!card) {
            card = new TakeCard;
            join(card);
        }
        if (m_column->indexOf(card) != place) {
            m_column->removeWidget(card);
            m_column->insertWidget(place, card);
        }
        card->display(take, take.id == m_studio->auditioned());
        m_cards.append(card);
        ++place;
    }
    for (TakeCard* gone : std::as_const(known)) {
        gone->hide();
        gone->deleteLater();
    }
    const bool empty = m_cards.isEmpty();
    m_hint->setVisible(empty);
    m_scroll->setVisible(!empty);
    m_clear->setEnabled(std::any_of(m_studio->takes().begin(), m_studio->takes().end(),
                                    [](const auto& take) { return !take.pinned; }));
    m_title->setText(empty ? tr("Takes") : tr("Takes: %1").arg(m_cards.size()));
}

void TakeList::join(TakeCard* card)
{
    connect(card, &TakeCard::auditionToggled, this, [this, card] { toggleAudition(card->id()); });
    connect(card, &TakeCard::applied, this, [this, card] { apply(card->id()); });
    connect(card, &TakeCard::pinToggled, this,
            [this, card](bool pinned) { m_studio->setPinned(card->id(), pinned); });
    connect(card, &TakeCard::renamed, this,
            [this, card](const QString& name) { m_studio->rename(card->id(), name); });
    connect(card, &TakeCard::forgotten, this, [this, card] { forget(card); });
    connect(card, &TakeCard::menuRequested, this,
            [this, card](const QPoint& global) { openMenu(card, global); });
    connect(card, &TakeCard::stepRequested, this, [this, card](int by) { step(card, by); });
}

void TakeList::toggleAudition(quint64 take)
{
    if (m_studio->auditioned() == take)
        m_studio->stopAudition();
    else
        m_studio->audition(take);
}

void TakeList::apply(quint64 take)
{
    m_studio->stopAudition();
    bool whole = false;
    for (const auto& each : m_studio->takes()) whole = whole || (each.id == take && !each.base);
    m_studio->apply(take);
    Q_EMIT applied(whole);
}

void TakeList::focusFirst()
{
    if (!m_cards.isEmpty()) m_cards.first()->setFocus(Qt::TabFocusReason);
}

void TakeList::step(TakeCard* from, int by)
{
    if (m_cards.isEmpty()) return;
    const int to = std::clamp(int(m_cards.indexOf(from)) + by, 0, int(m_cards.size()) - 1);
    m_cards[to]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_cards[to], 0, 12);
}

void TakeList::forget(TakeCard* card)
{
    const int place = int(m_cards.indexOf(card));
    m_studio->forget(card->id());
    if (!m_cards.isEmpty())
        m_cards[std::clamp(place, 0, int(m_cards.size()) - 1)]->setFocus(Qt::TabFocusReason);
}

void TakeList::forgetOthers()
{
    m_studio->stopAudition();
    const auto takes = m_studio->takes(); // a copy: it shrinks
    for (const auto& take : takes)
        if (!take.pinned) m_studio->forget(take.id);
}

void TakeList::openMenu(TakeCard* card, const QPoint& global)
{
    const quint64 id = card->id();
    const int place = int(m_cards.indexOf(card));
    const auto path = [this](auto set) {
        auto wishes = m_studio->wishes();
        wishes.mode = bridge::MusicWishes::Mode::Path;
        set(wishes);
        m_studio->setWishes(wishes);
    };
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(textWithKeys(tr("&Put into the score"), Qt::Key_Return), this, [this, id] { apply(id); });
    menu->addAction(textWithKeys(tr("&Rename"), Qt::Key_F2), this, [this, id] {
        for (TakeCard* each : std::as_const(m_cards))
            if (each->id() == id) each->rename();
    });
    menu->addSeparator();
    menu->addAction(tr("A path &from here"), this,
                    [path, place] { path([&](auto& w) { w.pathFrom = place; }); });
    menu->addAction(tr("A path &to here"), this, [path, place] { path([&](auto& w) { w.pathTo = place; }); });
    menu->addAction(tr("Same &wishes again"), this, [this, id] {
        for (const auto& take : m_studio->takes())
            if (take.id == id) {
                auto wishes = take.wishes;
                wishes.takes = m_studio->wishes().takes;
                m_studio->setWishes(wishes);
                return;
            }
    });
    menu->addSeparator();
    menu->addAction(textWithKeys(tr("For&get"), Qt::Key_Delete), this, [this, id] { m_studio->forget(id); });
    menu->popup(global);
}

void TakeList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void TakeList::retranslate()
{
    m_hint->setText(tr("Takes appear here. Hear each before it touches the score; Enter puts one into it."));
    m_clear->setAccessibleName(tr("Forget the takes that are not pinned"));
    m_clear->setToolTip(tr("Forget the takes that are not pinned"));
    m_scroll->setAccessibleName(tr("Takes"));
    fill();
}

} // namespace moyun::ui
