// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/count_section.h"

#include "ui/widgets/theme_icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace moyun::ui {

constexpr int kMostSeed = 1'000'000;
constexpr int kMostTakes = 16; // of one request, by hand

CountSection::CountSection(bridge::MusicStudio* studio, QWidget* parent)
    : WishEditor(studio, parent), m_takesName(new QLabel(this)), m_seedName(new QLabel(this)),
      m_hint(new QLabel(this)), m_takes(new QSpinBox(this)), m_seed(new QSpinBox(this)),
      m_dice(new QToolButton(this))
{
    m_takes->setRange(1, kMostTakes);
    m_seed->setRange(1, kMostSeed);
    for (QSpinBox* box : {m_takes, m_seed}) box->setKeyboardTracking(false);
    m_dice->setIcon(ThemeIcon::icon("dice"));
    m_dice->setFocusPolicy(Qt::TabFocus);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_takesName->setBuddy(m_takes);
    m_seedName->setBuddy(m_seed);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_takesName, 0, 0);
    grid->addWidget(m_takes, 0, 1, 1, 2);
    grid->addWidget(m_seedName, 1, 0);
    grid->addWidget(m_seed, 1, 1);
    grid->addWidget(m_dice, 1, 2);
    grid->addWidget(m_hint, 2, 0, 1, 3);
    connect(m_takes, &QSpinBox::valueChanged, this,
            [this](int count) { write([count](Wishes& wishes) { wishes.takes = count; }); });
    connect(m_seed, &QSpinBox::valueChanged, this,
            [this](int seed) { write([seed](Wishes& wishes) { wishes.seed = quint64(seed); }); });
    connect(m_dice, &QToolButton::clicked, this, [this] {
        write(
            [](Wishes& wishes) { wishes.seed = quint64(QRandomGenerator::global()->bounded(1, kMostSeed)); });
    });
    start();
}

void CountSection::showWishes(const Wishes& wishes)
{
    m_takes->setValue(wishes.takes);
    m_seed->setValue(int(std::min<quint64>(wishes.seed, kMostSeed)));
}

void CountSection::retranslate()
{
    m_takesName->setText(tr("Takes"));
    m_takes->setAccessibleName(tr("Number of takes"));
    m_seedName->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed of the first take"));
    m_dice->setAccessibleName(tr("Another seed"));
    m_dice->setToolTip(tr("Another seed"));
    m_hint->setText(tr("The same seed and wishes give the same takes."));
}

} // namespace moyun::ui
