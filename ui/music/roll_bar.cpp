// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/roll_bar.h"

#include "ui/music/music_words.h"
#include "ui/music/quantise_dialog.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/widgets/menu_title.h"
#include "ui/widgets/overflow_row.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace moyun::ui {

namespace {

using Tool = RollModel::Tool;

struct ToolPart
{
    Tool tool;
    const char* icon;
    const char* name;
    const char* tip;
};

constexpr ToolPart kTools[] = {
    {Tool::Select, "tool-select", QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Select"),
     QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Select and move notes (1)")},
    {Tool::Draw, "tool-draw", QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Draw"),
     QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Draw notes (2)")},
    {Tool::Erase, "tool-erase", QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Erase"),
     QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Erase notes (3)")},
    {Tool::Cut, "tool-cut", QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Split"),
     QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Split notes (4)")},
    {Tool::Glue, "tool-glue", QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Glue"),
     QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Glue a note to the next one of its pitch (5)")},
    {Tool::Velocity, "tool-velocity", QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Velocity"),
     QT_TRANSLATE_NOOP("moyun::ui::RollBar", "Drag notes louder or softer (6)")},
};

// The grids offered, in the order of the box.
RollSnap snapOf(int index)
{
    using Kind = RollSnap::Kind;
    static const RollSnap kSnaps[] = {{true, true, 16, Kind::Straight},  {true, false, 1, Kind::Straight},
                                      {true, false, 2, Kind::Straight},  {true, false, 4, Kind::Straight},
                                      {true, false, 8, Kind::Straight},  {true, false, 16, Kind::Straight},
                                      {true, false, 32, Kind::Straight}, {true, false, 4, Kind::Triplet},
                                      {true, false, 8, Kind::Triplet},   {true, false, 16, Kind::Triplet},
                                      {true, false, 4, Kind::Dotted},    {true, false, 8, Kind::Dotted},
                                      {false, true, 16, Kind::Straight}};
    return kSnaps[std::clamp(index, 0, int(std::size(kSnaps)) - 1)];
}
constexpr int kSnapCount = 13;

int indexOf(const RollSnap& snap)
{
    if (!snap.on) return kSnapCount - 1;
    if (snap.adaptive) return 0;
    for (int i = 1; i < kSnapCount - 1; ++i)
        if (snapOf(i) == snap) return i;
    return -1;
}

} // namespace

RollBar::RollBar(PianoRoll* roll, QWidget* parent)
    : QFrame(parent), m_roll(roll), m_tools(new Segments(this)), m_grid(new QComboBox(this)),
      m_quantise(new QToolButton(this)), m_scale(new QToolButton(this)), m_magnet(new QToolButton(this)),
      m_ghosts(new QToolButton(this)), m_follow(new QToolButton(this)), m_lanes(new QToolButton(this)),
      m_step(new QToolButton(this)), m_fit(new QToolButton(this)), m_rest(new OverflowRow(this))
{
    setObjectName(QStringLiteral("viewBar"));
    layParts();
    connectParts();
    retranslate();
}

void RollBar::layParts()
{
    for (const ToolPart& part : kTools) m_tools->add(part.icon);
    for (int i = 0; i < kSnapCount; ++i) m_grid->addItem(QString());
    m_grid->setFocusPolicy(Qt::TabFocus);
    m_grid->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const std::pair<QToolButton*, const char*> icons[] = {
        {m_quantise, "quantise"}, {m_scale, "scale"}, {m_magnet, "magnet"}, {m_ghosts, "ghost"},
        {m_follow, "follow"},     {m_lanes, "lanes"}, {m_step, "step"},     {m_fit, "fit"}};
    for (const auto& [button, icon] : icons) {
        button->setIcon(ThemeIcon::icon(icon));
        button->setFocusPolicy(Qt::TabFocus);
    }
    for (QToolButton* button : {m_magnet, m_ghosts, m_follow, m_step}) button->setCheckable(true);
    for (QToolButton* button : {m_scale, m_lanes}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(3);
    row->addWidget(m_tools);
    // Beside the jobs there is little room; what has none of it goes behind a button.
    m_rest->add(m_grid, 3);
    m_rest->add(m_quantise);
    m_rest->add(m_scale, 6);
    for (QToolButton* button : {m_magnet, m_ghosts}) m_rest->add(button);
    m_rest->add(m_step, 6);
    row->addWidget(m_rest, 1);
    for (QToolButton* button : {m_follow, m_lanes, m_fit}) row->addWidget(button);
}

void RollBar::connectParts()
{
    RollModel* model = m_roll->model();
    connect(m_tools, &Segments::chosenByUser, this,
            [model](int index) { model->setTool(kTools[index].tool); });
    connect(m_grid, &QComboBox::activated, this, [model](int index) { model->setSnap(snapOf(index)); });
    connect(m_quantise, &QToolButton::clicked, this, &RollBar::openQuantise);
    connect(m_magnet, &QToolButton::clicked, model, &RollModel::setSnapsToScale);
    connect(m_ghosts, &QToolButton::clicked, model, &RollModel::setGhostsShown);
    connect(m_step, &QToolButton::clicked, model, &RollModel::setStepInput);
    connect(m_follow, &QToolButton::clicked, this,
            [model](bool on) { model->setFollow(on ? RollModel::Follow::Page : RollModel::Follow::Off); });
    connect(m_fit, &QToolButton::clicked, m_roll, &PianoRoll::zoomToFit);
    connect(m_scale->menu(), &QMenu::aboutToShow, this, [this] { fillScale(m_scale->menu()); });
    connect(m_lanes->menu(), &QMenu::aboutToShow, this, [this] { fillLanes(m_lanes->menu()); });
    for (const auto signal : {&RollModel::toolChanged, &RollModel::snapChanged, &RollModel::scaleChanged,
                              &RollModel::shownChanged})
        connect(model, signal, this, &RollBar::showModel);
}

void RollBar::showModel()
{
    const RollModel* model = m_roll->model();
    for (int i = 0; i < int(std::size(kTools)); ++i)
        if (kTools[i].tool == model->tool()) m_tools->choose(i);
    m_grid->setCurrentIndex(indexOf(model->snap()));
    m_magnet->setChecked(model->snapsToScale());
    m_ghosts->setChecked(model->ghostsShown());
    m_step->setChecked(model->stepInput());
    m_follow->setChecked(model->follow() != RollModel::Follow::Off);
}

void RollBar::openQuantise()
{
    auto* dialog = new QuantiseDialog(m_roll, this);
    dialog->open();
}

void RollBar::fillScale(QMenu* menu)
{
    menu->clear();
    RollModel* model = m_roll->model();
    const RollScale now = model->scale();
    const auto add = [&](QMenu* to, const QString& text, const RollScale& scale) {
        QAction* action = to->addAction(text, this, [model, scale] { model->setScale(scale); });
        action->setCheckable(true);
        action->setChecked(scale == now);
    };
    RollScale scale = now;
    scale.source = RollScale::Source::OfScore;
    add(menu, tr("The key of the score"), scale);
    scale.source = RollScale::Source::None;
    add(menu, tr("No scale"), scale);
    menu->addSeparator();
    scale.source = RollScale::Source::Chosen;
    static const char* const kNotes[] = {"C",     "C♯/D♭", "D",     "D♯/E♭", "E",     "F",
                                         "F♯/G♭", "G",     "G♯/A♭", "A",     "A♯/B♭", "B"};
    for (int kind = 0; kind <= int(music::ScaleKind::Chromatic); ++kind) {
        scale.kind = static_cast<music::ScaleKind>(kind);
        if (scale.kind == music::ScaleKind::Chromatic) continue; // no scale
        QMenu* tonics = menu->addMenu(MusicWords::scale(scale.kind));
        for (scale.tonic = 0; scale.tonic < 12; ++scale.tonic)
            add(tonics, QString::fromUtf8(kNotes[scale.tonic]), scale);
    }
}

void RollBar::fillLanes(QMenu* menu)
{
    menu->clear();
    RollModel* model = m_roll->model();
    const std::pair<RollModel::Lane, QString> lanes[] = {{RollModel::Overview, tr("Overview")},
                                                         {RollModel::Chords, tr("Chords")},
                                                         {RollModel::Velocities, tr("Velocity")},
                                                         {RollModel::Controllers, tr("Controller")}};
    for (const auto& [lane, text] : lanes) {
        QAction* action =
            menu->addAction(text, this, [model, lane = lane](bool on) { model->setLaneShown(lane, on); });
        action->setCheckable(true);
        action->setChecked(model->isLaneShown(lane));
    }
    addMenuTitle(menu, tr("Controller shown"));
    const std::pair<int, QString> controllers[] = {{music::Control::kSustain, tr("Sustain pedal")},
                                                   {1, tr("Modulation")},
                                                   {music::Control::kVolume, tr("Volume")},
                                                   {11, tr("Expression")},
                                                   {music::Control::kPan, tr("Pan")},
                                                   {music::Control::kPitchBend, tr("Pitch bend")}};
    for (const auto& [number, text] : controllers) {
        QAction* action = menu->addAction(text, this, [model, number = number] {
            model->setController(number);
            model->setLaneShown(RollModel::Controllers, true);
        });
        action->setCheckable(true);
        action->setChecked(model->controller() == number);
    }
    menu->addSeparator();
    QAction* names =
        menu->addAction(tr("Names in the notes"), this, [model](bool on) { model->setNoteNamesShown(on); });
    names->setCheckable(true);
    names->setChecked(model->noteNamesShown());
    QAction* recording = menu->addAction(tr("Quantise what is recorded"), this,
                                         [model](bool on) { model->setQuantisesRecording(on); });
    recording->setCheckable(true);
    recording->setChecked(model->quantisesRecording());
}

void RollBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void RollBar::retranslate()
{
    const auto name = [](QWidget* widget, const QString& text, const QString& tip) {
        widget->setAccessibleName(text);
        widget->setToolTip(tip);
    };
    m_rest->setMoreText(tr("More tools"), tr("What has no room here"));
    for (int i = 0; i < int(std::size(kTools)); ++i)
        m_tools->setIconOnly(i, tr(kTools[i].name), tr(kTools[i].tip));
    m_grid->setItemText(0, tr("Grid by zoom"));
    for (int i = 1; i < kSnapCount - 1; ++i) {
        const RollSnap snap = snapOf(i);
        const QString length = QStringLiteral("1/%1").arg(snap.unit);
        m_grid->setItemText(i, snap.kind == RollSnap::Kind::Triplet  ? tr("%1 triplet").arg(length)
                               : snap.kind == RollSnap::Kind::Dotted ? tr("%1 dotted").arg(length)
                                                                     : length);
    }
    m_grid->setItemText(kSnapCount - 1, tr("No grid"));
    // The width is that of the longest text, which the box works out anew only when asked.
    m_grid->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_grid->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    name(m_grid, tr("Grid"),
         tr("The grid that notes are drawn and dragged to; Alt leaves it while dragging"));
    name(m_quantise, tr("Quantise"),
         tr("Quantise: draw notes towards the grid, with strength and swing (Q)"));
    name(m_scale, tr("Scale"), tr("Scale that is highlighted"));
    name(m_magnet, tr("Keep to the scale"), tr("Keep drawn and moved notes to the scale"));
    name(m_ghosts, tr("Other tracks"), tr("Show the notes of the other tracks behind"));
    name(m_step, tr("Step input"),
         tr("Step input: played keys are written at the cursor, one after another"));
    name(m_follow, tr("Follow"), tr("Follow the playhead"));
    name(m_lanes, tr("Lanes"), tr("Which lanes are shown"));
    name(m_fit, tr("Fit"), tr("Show the whole piece"));
    showModel();
}

} // namespace moyun::ui
