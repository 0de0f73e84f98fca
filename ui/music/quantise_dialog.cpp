// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/quantise_dialog.h"

#include "core/bridge/score_document.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace moyun::ui {

namespace {

struct Grid
{
    int unit; // of a whole note; 0: the grid of the roll
    bool triplet;
};

constexpr Grid kGrids[] = {{0, false},  {4, false}, {8, false}, {16, false},
                           {32, false}, {4, true},  {8, true},  {16, true}};

music::Tick ticksOf(const Grid& grid, int ticksPerQuarter)
{
    if (grid.unit == 0) return 0;
    const music::Tick straight = 4 * music::Tick(ticksPerQuarter) / grid.unit;
    return std::max<music::Tick>(1, grid.triplet ? straight * 2 / 3 : straight);
}

} // namespace

QuantiseDialog::QuantiseDialog(PianoRoll* roll, QWidget* parent)
    : DialogFrame(parent), m_roll(roll), m_gridName(new QLabel), m_grid(new QComboBox),
      m_strength(new ValueSlider(0, 100, 100, QStringLiteral(" %"))),
      m_swing(new ValueSlider(0, 100, 0, QStringLiteral(" %"))), m_starts(new SwitchButton),
      m_ends(new SwitchButton), m_hint(new QLabel), m_cancel(addButton(false)), m_apply(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    const auto& now = roll->quantiseOptions();
    const int quarter = roll->model()->document()->score().ticksPerQuarter;
    for (const Grid& grid : kGrids) {
        m_grid->addItem(QString());
        if (ticksOf(grid, quarter) == now.grid) m_grid->setCurrentIndex(m_grid->count() - 1);
    }
    m_strength->setValue(int(std::lround(now.strength * 100)));
    m_swing->setValue(int(std::lround(now.swing * 100)));
    m_starts->setChecked(now.starts);
    m_ends->setChecked(now.ends);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->addRow(m_gridName, m_grid);
    body()->addLayout(form);
    body()->addWidget(m_strength);
    body()->addWidget(m_swing);
    body()->addWidget(m_starts);
    body()->addWidget(m_ends);
    body()->addWidget(m_hint);
    body()->addStretch(1);
    setMinimumWidth(400);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QuantiseDialog::apply);
    const auto check = [this] { m_apply->setEnabled(m_starts->isChecked() || m_ends->isChecked()); };
    connect(m_starts, &QAbstractButton::toggled, this, check);
    connect(m_ends, &QAbstractButton::toggled, this, check);
    retranslate();
    check();
}

void QuantiseDialog::apply()
{
    music::QuantiseOptions options;
    options.grid =
        ticksOf(kGrids[m_grid->currentIndex()], m_roll->model()->document()->score().ticksPerQuarter);
    options.strength = m_strength->value() / 100.0;
    options.swing = m_swing->value() / 100.0;
    options.starts = m_starts->isChecked();
    options.ends = m_ends->isChecked();
    m_roll->setQuantiseOptions(options);
    m_roll->quantise();
    accept();
}

void QuantiseDialog::retranslate()
{
    setTitle(tr("Quantise"));
    m_gridName->setText(tr("Grid"));
    m_grid->setAccessibleName(m_gridName->text());
    for (int i = 0; i < m_grid->count(); ++i) {
        const Grid& grid = kGrids[i];
        const QString length = QStringLiteral("1/%1").arg(grid.unit);
        m_grid->setItemText(i, grid.unit == 0 ? tr("The grid of the piano roll")
                               : grid.triplet ? tr("%1 triplet").arg(length)
                                              : length);
    }
    m_strength->setText(tr("Strength"), tr("100: onto the grid; 50: half-way; 0: not at all"));
    m_swing->setText(tr("Swing"), tr("How much later every second line of the grid comes; 100 is a triplet"));
    m_starts->setText(tr("Starts of notes"));
    m_ends->setText(tr("Ends of notes"));
    for (SwitchButton* button : {m_starts, m_ends}) button->setAccessibleName(button->text());
    const auto* document = m_roll->model()->document();
    m_hint->setText(document->selection().empty()
                        ? tr("No note is selected: all notes of the edited track are quantised.")
                        : tr("%n note(s) selected.", nullptr, int(document->selection().size())));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Quantise"));
}

} // namespace moyun::ui
