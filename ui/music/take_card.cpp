// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/take_card.h"

#include "ui/music/music_words.h"
#include "ui/pianoroll/mini_roll.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme_icon.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace moyun::ui {

constexpr int kRollHeight = 40;

TakeCard::TakeCard(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel(this)), m_about(new ElidedLabel(this)),
      m_field(new QLineEdit(this)), m_roll(new MiniRoll(this)), m_play(new QToolButton(this)),
      m_pin(new QToolButton(this)), m_apply(new QToolButton(this)), m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("takeCard"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_name->setObjectName(QStringLiteral("trackName"));
    m_about->setObjectName(QStringLiteral("hint"));
    for (ElidedLabel* label : {m_name, m_about}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_name->setElideMode(Qt::ElideMiddle); // what tells takes of one request apart is their number at the end
    m_field->setMaxLength(80);
    m_field->hide();
    m_field->installEventFilter(this);
    m_roll->setFixedHeight(kRollHeight);
    m_roll->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_play->setObjectName(QStringLiteral("roundButton"));
    m_apply->setIcon(ThemeIcon::icon("apply"));
    m_pin->setIcon(ThemeIcon::icon("pin"));
    m_pin->setCheckable(true);
    m_more->setIcon(ThemeIcon::icon("more"));
    for (QToolButton* button : {m_play, m_pin, m_apply, m_more}) {
        if (button != m_play) button->setObjectName(QStringLiteral("smallButton"));
        button->setIconSize({15, 15});
        button->setFixedSize(26, 26);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
        button->installEventFilter(this);
    }

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 6, 7);
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(4, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_field);
    words->addWidget(m_about);
    grid->addWidget(m_play, 0, 0);
    grid->addLayout(words, 0, 1);
    grid->addWidget(m_pin, 0, 2);
    grid->addWidget(m_apply, 0, 3);
    grid->addWidget(m_more, 0, 4);
    grid->addWidget(m_roll, 1, 0, 1, 5);

    connect(m_play, &QToolButton::clicked, this, &TakeCard::auditionToggled);
    connect(m_apply, &QToolButton::clicked, this, &TakeCard::applied);
    connect(m_pin, &QToolButton::clicked, this, &TakeCard::pinToggled);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    describe();
}

void TakeCard::display(const bridge::MusicTake& take, bool playing)
{
    if (take.id != m_id || take.score != m_take.score) {
        m_roll->setScore(take.score, take.fresh);
        m_heardFrom = 0;
        if (take.fresh && take.score) { // it begins a bar before what is new
            const music::BarMap bars(*take.score);
            const std::size_t first = bars.barAt(take.fresh->from);
            m_heardFrom = bars.bars()[first == 0 ? 0 : first - 1].start;
        }
    }
    m_id = take.id;
    m_take = take;
    m_playing = playing;
    if (!playing) m_roll->setPlayhead({});
    if (property("playing").toBool() != playing) {
        setProperty("playing", playing);
        style()->unpolish(this);
        style()->polish(this);
    }
    describe();
}

void TakeCard::showHeard(music::Tick at)
{
    m_roll->setPlayhead(m_heardFrom + at);
}

void TakeCard::describe()
{
    m_name->setText(m_take.name);
    QStringList about; // what it was made for is in its name
    if (!m_take.wishes.composer.isEmpty()) about += MusicWords::composer(m_take.wishes.composer);
    about += tr("seed %1").arg(m_take.wishes.seed);
    m_about->setText(about.join(QStringLiteral("\u00a0· ")));
    m_pin->setChecked(m_take.pinned);
    m_play->setIcon(ThemeIcon::icon(m_playing ? "stop" : "play"));
    const auto tell = [](QWidget* widget, const QString& text, const QString& tip) {
        widget->setAccessibleName(text);
        widget->setToolTip(tip);
    };
    tell(m_play, m_playing ? tr("Stop %1").arg(m_take.name) : tr("Hear %1").arg(m_take.name),
         m_playing ? tr("Stop (Space)") : tr("Hear it; the score is not touched (Space)"));
    tell(m_pin, tr("Pin %1").arg(m_take.name),
         m_take.pinned ? tr("Pinned: it is kept when older takes are forgotten (P)")
                       : tr("Pin: keep it when older takes are forgotten (P)"));
    tell(m_apply, tr("Apply %1").arg(m_take.name), tr("Put it into the score, one step to undo (Enter)"));
    tell(m_more, tr("More for %1").arg(m_take.name), tr("Rename, path, forget"));
    m_field->setAccessibleName(tr("Name of the take"));
    setAccessibleName(m_playing ? tr("Take %1, playing").arg(m_take.name) : tr("Take %1").arg(m_take.name));
    setAccessibleDescription(m_about->text());
}

void TakeCard::rename()
{
    m_field->setText(m_take.name);
    m_field->selectAll();
    m_name->hide();
    m_field->show();
    m_field->setFocus();
}

void TakeCard::closeField(bool keep)
{
    if (m_field->isHidden()) return;
    m_field->hide();
    m_name->show();
    const QString name = m_field->text().trimmed();
    if (keep && !name.isEmpty() && name != m_take.name) Q_EMIT renamed(name);
}

bool TakeCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) closeField(true);
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_field && (enter || key == Qt::Key_Escape)) {
        closeField(enter);
        setFocus();
        return true;
    }
    if (auto* button = qobject_cast<QToolButton*>(watched); button && enter) {
        button->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool TakeCard::event(QEvent* event)
{
    // Its own keys before the commands of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int own[] = {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Up, Qt::Key_Down,
                           Qt::Key_Home,  Qt::Key_End,    Qt::Key_Delete, Qt::Key_F2, Qt::Key_P};
        if (key->modifiers() == Qt::NoModifier &&
            std::find(std::begin(own), std::end(own), key->key()) != std::end(own)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void TakeCard::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void TakeCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) Q_EMIT auditionToggled();
}

void TakeCard::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return event->ignore();
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT auditionToggled();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT applied();
        return;
    case Qt::Key_Delete:
        Q_EMIT forgotten();
        return;
    case Qt::Key_F2:
        return rename();
    case Qt::Key_P:
        Q_EMIT pinToggled(!m_take.pinned);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT stepRequested(event->key() == Qt::Key_Home ? -bridge::MusicStudio::kMostTakes
                                                          : bridge::MusicStudio::kMostTakes);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void TakeCard::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void TakeCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QFrame::changeEvent(event);
}

} // namespace moyun::ui
