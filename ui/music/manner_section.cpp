// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/manner_section.h"

#include "core/music/chord_text.h"
#include "core/music/key.h"
#include "core/music/score_edits.h"
#include "ui/music/composer_mix.h"
#include "ui/music/music_words.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

// The first of the chords written that is none; empty: all are.
QString notUnderstood(const QString& written, const music::Key& key)
{
    static const QRegularExpression kApart(QStringLiteral("[\\s,|]+"));
    for (const QString& word : written.split(kApart, Qt::SkipEmptyParts))
        if (word != QLatin1String("-") && !music::parseChord(word.toStdString(), key)) return word;
    return {};
}

} // namespace

MannerSection::MannerSection(bridge::MusicStudio* studio, QWidget* parent)
    : WishEditor(studio, parent), m_composerName(new QLabel(this)), m_secondName(new QLabel(this)),
      m_chordsName(new QLabel(this)), m_scaleName(new QLabel(this)), m_composer(new QComboBox(this)),
      m_second(new QComboBox(this)), m_scale(new QComboBox(this)),
      m_share(new ValueSlider(5, 95, 50, QStringLiteral(" %"), this)), m_chords(new QLineEdit(this)),
      m_chordsHint(new QLabel(this)), m_densityAsked(new SwitchButton(this)),
      m_density(new ValueSlider(25, 250, 100, QStringLiteral(" %"), this)),
      m_daring(new ValueSlider(10, 200, 100, QStringLiteral(" %"), this)), m_lockKey(new SwitchButton(this))
{
    for (QComboBox* box : {m_composer, m_second, m_scale}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_scale->addItem(QString(), QString());
    for (int kind = 0; kind < int(music::ScaleKind::Chromatic); ++kind) {
        const auto name = music::nameOf(static_cast<music::ScaleKind>(kind));
        m_scale->addItem(QString(), QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    m_secondName->setBuddy(m_second);
    m_scaleName->setBuddy(m_scale);
    m_chords->setMaxLength(400);
    m_chords->setClearButtonEnabled(true);
    m_chordsHint->setObjectName(QStringLiteral("hint"));
    m_chordsHint->setWordWrap(true);
    m_chordsHint->setTextFormat(Qt::PlainText);
    m_densityAsked->setCheckable(true);
    for (SwitchButton* button : {m_densityAsked, m_lockKey}) button->setFocusPolicy(Qt::TabFocus);
    m_composerName->setBuddy(m_composer);
    m_chordsName->setBuddy(m_chords);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_composerName, 0, 0);
    grid->addWidget(m_composer, 0, 1);
    grid->addWidget(m_secondName, 1, 0);
    grid->addWidget(m_second, 1, 1);
    grid->addWidget(m_share, 2, 0, 1, 2);
    grid->addWidget(m_chordsName, 3, 0);
    grid->addWidget(m_chords, 3, 1);
    grid->addWidget(m_chordsHint, 4, 0, 1, 2);
    grid->addWidget(m_lockKey, 5, 0, 1, 2);
    grid->addWidget(m_scaleName, 6, 0);
    grid->addWidget(m_scale, 6, 1);
    grid->addWidget(m_daring, 7, 0, 1, 2);
    grid->addWidget(m_densityAsked, 8, 0, 1, 2);
    grid->addWidget(m_density, 9, 0, 1, 2);

    connect(m_composer, &QComboBox::activated, this, &MannerSection::writeComposers);
    connect(m_second, &QComboBox::activated, this, &MannerSection::writeComposers);
    connect(m_share, &ValueSlider::valueChosen, this, &MannerSection::writeComposers);
    connect(m_scale, &QComboBox::activated, this,
            [this] { write([this](Wishes& wishes) { wishes.scale = m_scale->currentData().toString(); }); });
    connect(m_chords, &QLineEdit::textEdited, this,
            [this](const QString& text) { write([&](Wishes& wishes) { wishes.chords = text; }); });
    connect(m_densityAsked, &QAbstractButton::toggled, this,
            [this](bool on) { write([on](Wishes& wishes) { wishes.densityAsked = on; }); });
    connect(m_density, &ValueSlider::valueChosen, this,
            [this](int value) { write([value](Wishes& wishes) { wishes.density = value / 100.0; }); });
    connect(m_daring, &ValueSlider::valueChosen, this,
            [this](int value) { write([value](Wishes& wishes) { wishes.temperature = value / 100.0; }); });
    connect(m_lockKey, &QAbstractButton::toggled, this,
            [this](bool on) { write([on](Wishes& wishes) { wishes.lockKey = on; }); });
    connect(studio->document(), &bridge::ScoreDocument::changed, this, &MannerSection::refresh);
    start();
}

void MannerSection::writeComposers()
{
    const ComposerMix mix{m_composer->currentData().toString(), m_second->currentData().toString(),
                          m_share->value()};
    write([&mix](Wishes& wishes) { wishes.composer = mix.written(); });
}

void MannerSection::fillComposers()
{
    std::vector<std::pair<QString, QString>> names; // shown, asked for
    for (const QString& name : studio()->composers()) names.emplace_back(MusicWords::composer(name), name);
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (QComboBox* box : {m_composer, m_second}) {
        box->clear();
        box->addItem(box == m_composer ? tr("Nobody in particular") : tr("nobody else"), QString());
        for (const auto& [shown, name] : names) box->addItem(shown, name);
    }
}

void MannerSection::checkChords(const Wishes& wishes)
{
    // With a draft its own key counts.
    const auto signature = music::keyAt(studio()->document()->score(), 0);
    music::Key key{signature.fifths, signature.minor};
    if (wishes.mode == Wishes::Mode::New)
        if (const auto read = music::parseKey(wishes.key.toStdString())) key = *read;
    const QString written = wishes.chords.trimmed();
    const bool free = written.isEmpty() || written.compare(QLatin1String("free"), Qt::CaseInsensitive) == 0;
    const auto chords = music::parseChords(written.toStdString(), key);
    const QString wrong = free ? QString() : notUnderstood(written, key);
    if (free)
        m_chordsHint->setText(tr("Free: the network chooses. Or write numerals, as i iv V i, or symbols, as "
                                 "Cm Fm G7 Cm; they are spread evenly."));
    else if (!wrong.isEmpty() || !chords)
        m_chordsHint->setText(tr("\"%1\" is no chord. Write numerals, as i iv V7, or symbols, as Cm Fm G7.")
                                  .arg(wrong.isEmpty() ? written : wrong));
    else
        m_chordsHint->setText(tr("%n chord(s), spread evenly over the bars.", nullptr, int(chords->size())));
    const bool bad = !free && (!wrong.isEmpty() || !chords);
    if (m_chords->property("bad").toBool() != bad) {
        for (QWidget* widget : {static_cast<QWidget*>(m_chords), static_cast<QWidget*>(m_chordsHint)}) {
            widget->setProperty("bad", bad);
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
        }
    }
}

void MannerSection::showWishes(const Wishes& wishes)
{
    fillComposers();
    const ComposerMix mix = ComposerMix::read(wishes.composer);
    m_composer->setCurrentIndex(std::max(0, m_composer->findData(mix.first)));
    m_second->setCurrentIndex(std::max(0, m_second->findData(mix.second)));
    m_secondName->setVisible(!mix.first.isEmpty());
    m_second->setVisible(!mix.first.isEmpty());
    m_share->setVisible(!mix.second.isEmpty());
    m_share->setValue(mix.share);
    m_share->setText(tr("Share of %1").arg(MusicWords::composer(mix.first)),
                     tr("How much of the first; the rest is the second's"));
    m_scaleName->setVisible(wishes.lockKey);
    m_scale->setVisible(wishes.lockKey);
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(wishes.scale)));
    if (m_chords->text() != wishes.chords) m_chords->setText(wishes.chords);
    checkChords(wishes);
    m_densityAsked->setChecked(wishes.densityAsked);
    m_density->setVisible(wishes.densityAsked);
    m_density->setValue(int(std::lround(wishes.density * 100)));
    m_daring->setValue(int(std::lround(wishes.temperature * 100)));
    m_lockKey->setChecked(wishes.lockKey);
}

void MannerSection::retranslate()
{
    m_composerName->setText(tr("Manner of"));
    m_composer->setAccessibleName(tr("In the manner of"));
    m_secondName->setText(tr("and of"));
    m_second->setAccessibleName(tr("And in the manner of"));
    m_scaleName->setText(tr("Scale"));
    m_scale->setAccessibleName(tr("Scale of the key"));
    m_scale->setItemText(0, tr("The key's own"));
    for (int i = 1; i < m_scale->count(); ++i)
        m_scale->setItemText(i, MusicWords::scale(static_cast<music::ScaleKind>(i - 1)));
    m_chordsName->setText(tr("Chords"));
    m_chords->setAccessibleName(tr("Chords"));
    m_chords->setPlaceholderText(tr("free"));
    m_lockKey->setText(tr("Keep to the key"));
    m_lockKey->setToolTip(tr("No note outside the scale of the key begins"));
    m_daring->setText(tr("How daring"), tr("Low: the most likely notes; high: surprising ones"));
    m_densityAsked->setText(tr("Choose how dense"));
    m_densityAsked->setToolTip(tr("Off: as dense as the network likes"));
    m_density->setText(tr("Number of notes"), tr("Against what is usual for the tracks; 100 is the usual"));
    for (SwitchButton* button : {m_lockKey, m_densityAsked}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

} // namespace moyun::ui
