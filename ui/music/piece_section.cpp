// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/piece_section.h"

#include "core/music/key.h"
#include "ui/music/music_words.h"
#include "ui/widgets/menu_title.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace moyun::ui {

using Mode = bridge::MusicWishes::Mode;

namespace {

enum Row { Key, Meter, Bars, Place, Tempo, Texture, Roles };

constexpr std::pair<int, int> kMeters[] = {{4, 4}, {3, 4}, {2, 4}, {6, 8}, {2, 2}, {3, 8}};
// Before a model has said which it knows.
const char* const kUsualTextures[] = {"piano", "quartet", "melody-chords", "choir", "song", "organ"};
const char* const kUsualRoles[] = {"melody",  "chords",  "right", "left",  "voice",
                                   "violin1", "violin2", "viola", "cello", "soprano",
                                   "alto",    "tenor",   "bass",  "pedal", "part"};

// The key of the list that means the same.
int keyIndex(const QComboBox* box, const QString& written)
{
    const auto wanted = music::parseKey(written.toStdString());
    for (int i = 0; i < box->count() && wanted; ++i)
        if (const auto key = music::parseKey(box->itemData(i).toString().toStdString());
            key && *key == *wanted)
            return i;
    return -1;
}

} // namespace

PieceSection::PieceSection(bridge::MusicStudio* studio, QWidget* parent)
    : WishEditor(studio, parent), m_key(new QComboBox(this)), m_meter(new QComboBox(this)),
      m_bars(new QSpinBox(this)), m_place(new QComboBox(this)), m_tempo(new QDoubleSpinBox(this)),
      m_texture(new QComboBox(this)), m_roles(new QToolButton(this)), m_given(new QLabel(this))
{
    for (const QString& key : MusicWords::keys()) m_key->addItem(QString(), key);
    for (const auto& [beats, unit] : kMeters) m_meter->addItem(MusicWords::meter(beats, unit));
    for (int place = 0; place < kPlaces; ++place) m_place->addItem(QString());
    m_bars->setRange(1, 64);
    m_tempo->setRange(10, 400);
    m_tempo->setDecimals(0);
    for (QAbstractSpinBox* box :
         {static_cast<QAbstractSpinBox*>(m_bars), static_cast<QAbstractSpinBox*>(m_tempo)})
        box->setKeyboardTracking(false);
    m_roles->setObjectName(QStringLiteral("choiceButton"));
    m_roles->setPopupMode(QToolButton::InstantPopup);
    m_roles->setMenu(new QMenu(m_roles));
    m_roles->setFocusPolicy(Qt::TabFocus);
    m_roles->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_given->setObjectName(QStringLiteral("hint"));
    m_given->setWordWrap(true);
    for (QComboBox* box : {m_key, m_meter, m_place, m_texture}) {
        box->setMinimumContentsLength(5);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    QWidget* const fields[] = {m_key, m_meter, m_bars, m_place, m_tempo, m_texture, m_roles};
    grid->addWidget(m_given, 0, 0, 1, 2);
    for (int row = 0; row < int(std::size(fields)); ++row) {
        m_names[row] = new QLabel(this);
        m_names[row]->setBuddy(fields[row]);
        grid->addWidget(m_names[row], row + 1, 0);
        grid->addWidget(fields[row], row + 1, 1);
    }

    connect(m_key, &QComboBox::activated, this,
            [this] { write([this](Wishes& wishes) { wishes.key = m_key->currentData().toString(); }); });
    connect(m_meter, &QComboBox::activated, this, [this](int index) {
        write([index](Wishes& wishes) { std::tie(wishes.beats, wishes.unit) = kMeters[index]; });
    });
    connect(m_bars, &QSpinBox::valueChanged, this,
            [this](int bars) { write([bars](Wishes& wishes) { wishes.bars = bars; }); });
    connect(m_place, &QComboBox::activated, this, [this](int place) {
        write([place](Wishes& wishes) {
            wishes.opens = place == Opening || place == Whole;
            wishes.ends = place == Ending || place == Whole;
        });
    });
    connect(m_tempo, &QDoubleSpinBox::valueChanged, this,
            [this](double tempo) { write([tempo](Wishes& wishes) { wishes.tempo = tempo; }); });
    connect(m_texture, &QComboBox::activated, this, [this] {
        write([this](Wishes& wishes) {
            wishes.texture = m_texture->currentData().toString();
            if (wishes.texture == QLatin1String("free") && wishes.roles.isEmpty())
                wishes.roles = {QStringLiteral("melody"), QStringLiteral("left")};
        });
    });
    connect(m_roles->menu(), &QMenu::aboutToShow, this, &PieceSection::fillRoles);
    start();
}

void PieceSection::fillTextures()
{
    QStringList names = studio()->textures();
    if (names.isEmpty())
        for (const char* usual : kUsualTextures) names += QLatin1String(usual);
    if (!names.contains(QLatin1String("free"))) names += QStringLiteral("free");
    m_texture->clear();
    for (const QString& name : names) m_texture->addItem(MusicWords::texture(name), name);
}

void PieceSection::fillRoles()
{
    QMenu* menu = m_roles->menu();
    menu->clear();
    QStringList names = studio()->roles();
    if (names.isEmpty())
        for (const char* usual : kUsualRoles) names += QLatin1String(usual);
    const QStringList chosen = studio()->wishes().roles;
    addMenuTitle(menu, tr("One to four"));
    for (const QString& name : names) {
        QAction* action = menu->addAction(MusicWords::role(name), this, [this, name](bool on) {
            write([&](Wishes& wishes) {
                wishes.roles.removeAll(name);
                if (on) wishes.roles.append(name);
            });
        });
        action->setCheckable(true);
        action->setChecked(chosen.contains(name));
        action->setEnabled(action->isChecked() ? chosen.size() > 1 : chosen.size() < kMostRoles);
    }
}

void PieceSection::showWishes(const Wishes& wishes)
{
    fillTextures();
    m_key->setCurrentIndex(keyIndex(m_key, wishes.key));
    const auto meter =
        std::find(std::begin(kMeters), std::end(kMeters), std::pair(wishes.beats, wishes.unit));
    m_meter->setCurrentIndex(meter == std::end(kMeters) ? -1 : int(meter - std::begin(kMeters)));
    m_bars->setValue(wishes.bars);
    m_place->setCurrentIndex((wishes.opens ? Opening : Anywhere) + (wishes.ends ? Ending : Anywhere));
    m_tempo->setValue(wishes.tempo);
    m_texture->setCurrentIndex(m_texture->findData(wishes.texture));
    QStringList roles;
    for (const QString& role : wishes.roles) roles += MusicWords::role(role);
    m_roles->setText(roles.isEmpty() ? tr("choose") : roles.join(QStringLiteral(", ")));
    m_roles->setToolTip(tr("The tracks of a piece of your own make-up: one to four"));

    // What the score decides needs no field.
    const Mode mode = wishes.mode;
    const bool fresh = mode == Mode::New, goesOn = mode == Mode::Continue;
    const bool frees = wishes.texture == QLatin1String("free");
    const bool shown[] = {
        fresh, fresh, fresh || goesOn, fresh, fresh, fresh || mode == Mode::Accompany, fresh && frees};
    QWidget* const fields[] = {m_key, m_meter, m_bars, m_place, m_tempo, m_texture, m_roles};
    for (int row = 0; row < int(std::size(fields)); ++row) {
        m_names[row]->setVisible(shown[row]);
        fields[row]->setVisible(shown[row]);
    }
    m_names[Bars]->setText(goesOn ? tr("More bars") : tr("Bars"));
    m_given->setVisible(!fresh);
}

void PieceSection::retranslate()
{
    const QString names[] = {tr("Key"),   tr("Meter"), tr("Bars"),  tr("Place"),
                             tr("Tempo"), tr("For"),   tr("Tracks")};
    const QString places[kPlaces] = {tr("anywhere"), tr("the opening"), tr("the close"), tr("a whole piece")};
    for (int place = 0; place < kPlaces; ++place) m_place->setItemText(place, places[place]);
    QWidget* const fields[] = {m_key, m_meter, m_bars, m_place, m_tempo, m_texture, m_roles};
    for (int row = 0; row < int(std::size(fields)); ++row) {
        m_names[row]->setText(names[row]);
        fields[row]->setAccessibleName(names[row]);
    }
    for (int i = 0; i < m_key->count(); ++i)
        m_key->setItemText(i, MusicWords::key(m_key->itemData(i).toString()));
    m_place->setToolTip(
        tr("Where in a piece these bars might stand: openings have more rests and upbeats, closes come to "
           "rest"));
    m_tempo->setToolTip(tr("Quarter notes a minute"));
    m_bars->setToolTip(tr("1 to 64 bars; more than eight are composed window by window"));
    m_given->setText(tr("Key, meter and tempo are those of the score."));
}

} // namespace moyun::ui
