// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/welcome_hint.h"

#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace moyun::ui {

constexpr int kWidth = 440;

WelcomeHint::WelcomeHint(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("welcome"));
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_close->setIcon(ThemeIcon::icon("close"));
    m_close->setIconSize({14, 14});
    m_close->setFocusPolicy(Qt::TabFocus);
    static const char* const kIcons[] = {"compose", "tool-draw", "open"};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(22, 16, 18, 20);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_close, 0, 1, Qt::AlignTop | Qt::AlignRight);
    for (int way = 0; way < kWays; ++way) {
        m_texts[way] = new QLabel(this);
        m_texts[way]->setWordWrap(true);
        m_buttons[way] = new QPushButton(this);
        ThemeIcon::setBeside(m_buttons[way], kIcons[way],
                             way == Compose ? ThemeIcon::OnAccent : ThemeIcon::Strong);
        m_buttons[way]->setFocusPolicy(Qt::TabFocus);
        grid->addWidget(m_texts[way], way + 1, 0);
        grid->addWidget(m_buttons[way], way + 1, 1);
        connect(m_buttons[way], &QPushButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
    }
    m_buttons[Compose]->setObjectName(QStringLiteral("primary"));
    connect(m_close, &QToolButton::clicked, this, &WelcomeHint::dismissed);
    parent->installEventFilter(this);
    retranslate();
}

void WelcomeHint::setComposing(bool possible)
{
    m_buttons[Compose]->setEnabled(possible);
}

bool WelcomeHint::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void WelcomeHint::showEvent(QShowEvent* event)
{
    place();
    QFrame::showEvent(event);
}

void WelcomeHint::place()
{
    const QSize all = parentWidget()->size();
    const int width = std::min(kWidth, all.width() - 24);
    const QSize border = size() - contentsRect().size(); // the layout knows nothing of it
    const int height = border.height() + std::max(layout()->heightForWidth(width - border.width()),
                                                  layout()->minimumSize().height());
    setGeometry((all.width() - width) / 2, std::max(0, (all.height() - height) / 2), width, height);
    raise();
}

void WelcomeHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) place();
    }
    QFrame::changeEvent(event);
}

void WelcomeHint::retranslate()
{
    m_title->setText(tr("Three ways to begin"));
    const QString texts[kWays] = {
        tr("Say on the right what you wish for, and have takes composed. Hear them, and put one into the "
           "score."),
        tr("Draw notes with the pen in the roll, or play them on a MIDI keyboard."),
        tr("Open a score of yours: MIDI or MusicXML. Dropping it on the window does, too.")};
    const QString names[kWays] = {tr("Compose"), tr("Draw"), tr("Open…")};
    for (int way = 0; way < kWays; ++way) {
        m_texts[way]->setText(texts[way]);
        m_buttons[way]->setText(names[way]);
    }
    m_close->setAccessibleName(tr("Close this hint"));
    m_close->setToolTip(tr("Close this hint"));
}

} // namespace moyun::ui
