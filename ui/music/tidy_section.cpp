// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/tidy_section.h"

#include "ui/widgets/switch_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moyun::ui {

namespace {

bool& valueOf(bridge::MusicWishes& wishes, int step)
{
    switch (step) {
    case TidySection::Grains:
        return wishes.removeGrains;
    case TidySection::Ranges:
        return wishes.keepRanges;
    case TidySection::Crossing:
        return wishes.uncross;
    default:
        return wishes.cadence;
    }
}

} // namespace

TidySection::TidySection(bridge::MusicStudio* studio, QWidget* parent) : WishEditor(studio, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int step = 0; step < kSteps; ++step) {
        m_switches[step] = new SwitchButton(this);
        m_switches[step]->setFocusPolicy(Qt::TabFocus);
        m_hints[step] = new QLabel(this);
        m_hints[step]->setObjectName(QStringLiteral("hint"));
        m_hints[step]->setWordWrap(true);
        if (step > 0) column->addSpacing(6);
        column->addWidget(m_switches[step]);
        column->addWidget(m_hints[step]);
        connect(m_switches[step], &QAbstractButton::toggled, this,
                [this, step](bool on) { write([step, on](Wishes& wishes) { valueOf(wishes, step) = on; }); });
    }
    start();
}

void TidySection::showWishes(const Wishes& wishes)
{
    Wishes shown = wishes;
    for (int step = 0; step < kSteps; ++step) m_switches[step]->setChecked(valueOf(shown, step));
}

void TidySection::retranslate()
{
    const QString names[kSteps] = {tr("No grains"), tr("Within the ranges"), tr("No crossing"),
                                   tr("End on the tonic")};
    const QString hints[kSteps] = {
        tr("Takes away notes shorter than a 32nd."),
        tr("Moves notes that an instrument or voice does not have by octaves."),
        tr("Moves a lower voice of a quartet or choir down where it stands above a higher one."),
        tr("Takes the notes of the last bar to the tonic chord.")};
    for (int step = 0; step < kSteps; ++step) {
        m_switches[step]->setText(names[step]);
        m_switches[step]->setAccessibleName(names[step]);
        m_switches[step]->setAccessibleDescription(hints[step]);
        m_switches[step]->updateGeometry();
        m_hints[step]->setText(hints[step]);
    }
}

} // namespace moyun::ui
