// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/compose_panel.h"

#include "core/bridge/music_studio.h"
#include "ui/music/count_section.h"
#include "ui/music/manner_section.h"
#include "ui/music/mode_section.h"
#include "ui/music/piece_section.h"
#include "ui/music/take_list.h"
#include "ui/music/tidy_section.h"
#include "ui/widgets/busy_light.h"
#include "ui/widgets/section_column.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using bridge::MusicStudio;

constexpr int kProgressSteps = 1000;
constexpr int kTwoTakes = 244; // pixels with their heading

ComposePanel::ComposePanel(MusicStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_title(new QLabel(this)), m_light(new BusyLight(this)),
      m_stop(new QToolButton(this)), m_compose(new QPushButton(this)), m_more(new QPushButton(this)),
      m_progress(new QProgressBar(this)), m_hint(new QLabel(this)), m_splitter(new QSplitter(Qt::Vertical)),
      m_column(new SectionColumn), m_mode(new ModeSection(studio)), m_piece(new PieceSection(studio)),
      m_manner(new MannerSection(studio)), m_tidy(new TidySection(studio)), m_count(new CountSection(studio)),
      m_takes(new TakeList(studio))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(264);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_compose->setObjectName(QStringLiteral("primary"));
    m_stop->setIcon(ThemeIcon::icon("close"));
    for (QAbstractButton* button :
         {static_cast<QAbstractButton*>(m_stop), static_cast<QAbstractButton*>(m_compose),
          static_cast<QAbstractButton*>(m_more)})
        button->setFocusPolicy(Qt::TabFocus);
    auto stays = m_stop->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_stop->setSizePolicy(stays);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    auto keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // the panel does not jump
    m_progress->setSizePolicy(keep);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);

    m_column->add(QStringLiteral("music.open.mode"), m_mode);
    m_column->add(QStringLiteral("music.open.piece"), m_piece);
    m_column->add(QStringLiteral("music.open.manner"), m_manner);
    m_column->add(QStringLiteral("music.open.count"), m_count, false);
    m_column->add(QStringLiteral("music.open.tidy"), m_tidy, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_takes);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_column->setMinimumHeight(120);
    m_takes->setMinimumHeight(110);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_light);
    head->addWidget(m_stop);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_compose, 1);
    row->addWidget(m_more);
    column->addLayout(row);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(14, 0, 14, 0);
    below->setSpacing(4);
    below->addWidget(m_progress);
    below->addWidget(m_hint);
    column->addLayout(below);
    column->addWidget(m_splitter, 1);

    for (const auto signal :
         {&MusicStudio::modelChanged, &MusicStudio::wishesChanged, &MusicStudio::takesChanged})
        connect(studio, signal, this, &ComposePanel::showState);
    connect(studio, &MusicStudio::busyChanged, this, &ComposePanel::showState);
    for (const auto signal : {&bridge::ScoreDocument::changed, &bridge::ScoreDocument::rangeChanged,
                              &bridge::ScoreDocument::trackChanged})
        connect(studio->document(), signal, this, &ComposePanel::showState);
    connect(studio, &MusicStudio::progressChanged, this,
            [this](double fraction) { m_progress->setValue(int(std::lround(fraction * kProgressSteps))); });
    connect(studio, &MusicStudio::takesChanged, this, &ComposePanel::shareHeight);
    for (const SectionTitle* title : m_column->titles())
        connect(title, &QAbstractButton::clicked, this, &ComposePanel::shareHeight, Qt::QueuedConnection);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitter->setProperty("chosen", true); });
    m_splitter->setSizes({1000, m_takes->minimumHeight()});
    connect(m_compose, &QPushButton::clicked, studio, &MusicStudio::compose);
    connect(m_more, &QPushButton::clicked, studio, &MusicStudio::composeMore);
    connect(m_stop, &QToolButton::clicked, studio, &MusicStudio::stop);
    retranslate();
}

QString ComposePanel::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void ComposePanel::showState()
{
    const bool busy = m_studio->isBusy(), ready = m_studio->isModelReady();
    QString problem = m_studio->modelProblem();
    if (problem.isEmpty() && !ready) problem = tr("The music model is being loaded…");
    if (problem.isEmpty()) problem = m_studio->wishProblem();
    m_light->setBusy(busy);
    m_stop->setVisible(busy);
    if (!busy) m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_compose->setEnabled(problem.isEmpty());
    m_more->setEnabled(problem.isEmpty() && !m_studio->takes().isEmpty());
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty());
    m_compose->setText(tr("Compose %n take(s)", nullptr, m_studio->wishes().takes));
}

void ComposePanel::shareHeight()
{
    // Without takes the wishes have the height; with takes what they need, as long as two takes are to be
    // seen. Who moved the line between them has chosen.
    if (m_splitter->property("chosen").toBool()) return;
    const bool there = !m_studio->takes().isEmpty();
    const int height = m_splitter->height();
    const int takes = there ? std::max(kTwoTakes, height - m_column->widget()->sizeHint().height())
                            : m_takes->minimumHeight();
    m_splitter->setSizes({height - takes, takes});
}

void ComposePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

void ComposePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ComposePanel::retranslate()
{
    m_title->setText(tr("Compose"));
    m_light->setBusyText(tr("Composing…"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("The same with the next seeds (Ctrl+Shift+Enter)"));
    m_compose->setToolTip(tr("Compose (Ctrl+Enter)"));
    m_stop->setAccessibleName(tr("Stop composing"));
    m_stop->setToolTip(tr("Stop composing (Esc)"));
    m_progress->setAccessibleName(tr("How far composing is"));
    const QString titles[] = {tr("What"), tr("Piece"), tr("Manner"), tr("Takes and seed"),
                              tr("Clean up afterwards")};
    for (int i = 0; i < m_column->titles().size(); ++i) {
        m_column->titles()[i]->setText(titles[i]);
        m_column->titles()[i]->setToolTip(tr("Fold or unfold"));
    }
    showState();
}

} // namespace moyun::ui
