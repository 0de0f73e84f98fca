// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/mood_section.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_words.h"
#include "ui/shell/language.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

namespace {

constexpr qsizetype kMostTheme = 200; // characters, as the field of the wishes takes

QString nameOf(image::MoodMeasure measure)
{
    using M = image::MoodMeasure;
    switch (measure) {
    case M::Brightness:
        return MoodSection::tr("brightness");
    case M::Contrast:
        return MoodSection::tr("contrast");
    case M::Saturation:
        return MoodSection::tr("strength of colours");
    case M::Warmth:
        return MoodSection::tr("warmth");
    case M::Dark:
        return MoodSection::tr("share of dark");
    case M::Light:
        return MoodSection::tr("share of light");
    case M::Red:
        return MoodSection::tr("share of red");
    case M::Orange:
        return MoodSection::tr("share of orange");
    case M::Yellow:
        return MoodSection::tr("share of yellow");
    case M::Green:
        return MoodSection::tr("share of green");
    case M::Teal:
        return MoodSection::tr("share of blue-green");
    case M::Blue:
        return MoodSection::tr("share of blue");
    case M::Violet:
        return MoodSection::tr("share of violet");
    case M::Pink:
        return MoodSection::tr("share of pink");
    }
    return {};
}

} // namespace

MoodSection::MoodSection(bridge::PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_hint(new QLabel(this)), m_look(new QPushButton(this)),
      m_add(new QPushButton(this)), m_list(new QVBoxLayout)
{
    QFile table(QStringLiteral(":/mood/words.tsv"));
    if (table.open(QIODevice::ReadOnly))
        if (auto rules = image::readMoodRules(table.readAll().toStdString())) m_rules = std::move(*rules);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list->setSpacing(4);
    column->addWidget(m_hint);
    column->addWidget(m_look);
    column->addLayout(m_list);
    column->addWidget(m_add);
    connect(m_look, &QPushButton::clicked, this, &MoodSection::look);
    connect(m_add, &QPushButton::clicked, this, &MoodSection::addToTheme);
    retranslate();
}

void MoodSection::setSource(std::function<Painting()> source)
{
    m_source = std::move(source);
    showState();
}

void MoodSection::look()
{
    if (!m_source) return;
    m_waitsForFocus = m_look->hasFocus(); // which a button that is switched off passes on
    m_look->setEnabled(false);
    m_measuring.run([painting = m_source()] { return image::measureMood(painting()); },
                    [this](const image::Mood& mood) { take(mood); });
}

void MoodSection::take(const image::Mood& mood)
{
    m_mood = mood;
    m_looked = true;
    m_met = image::rulesMet(mood, m_rules);
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const auto rule : m_met) {
        auto* box = new QCheckBox(textOf(rule), this);
        box->setChecked(true);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the column decides
        box->setMinimumHeight(box->sizeHint().height());
        box->setToolTip(box->text());
        connect(box, &QCheckBox::toggled, this, &MoodSection::showState);
        m_list->addWidget(box);
        box->show(); // the section is on the screen already
        m_boxes += box;
    }
    showState();
    if (m_waitsForFocus) m_look->setFocus(Qt::OtherFocusReason);
    m_waitsForFocus = false;
}

QString MoodSection::wordOf(std::size_t rule) const
{
    return Language::inScript(QString::fromStdString(m_rules[rule].word));
}

QString MoodSection::textOf(std::size_t rule) const
{
    const auto& r = m_rules[rule];
    const QString word = wordOf(rule);
    return tr("%1\n%2 %3 (%4 to %5)")
        .arg(Language::isChinese() ? word : word + QStringLiteral(" · ") + QString::fromStdString(r.gloss),
             nameOf(r.measure))
        .arg(image::valueOf(m_mood, r.measure), 0, 'f', 2)
        .arg(r.from)
        .arg(r.to);
}

void MoodSection::addToTheme()
{
    bridge::PoemState state = m_studio->document()->state();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const auto word = wordOf(m_met[std::size_t(i)]).toStdU32String();
        if (m_boxes[i]->isChecked() && state.theme.find(word) == std::u32string::npos &&
            qsizetype(state.theme.size() + word.size()) <= kMostTheme)
            state.theme += word;
    }
    m_studio->document()->change(std::move(state), m_studio->document()->cursor(),
                                 tr("Theme from the painting"));
}

void MoodSection::showState()
{
    m_look->setEnabled(bool(m_source));
    m_look->setText(m_looked ? tr("Look again") : tr("Look at the painting"));
    bool any = false;
    for (const QCheckBox* box : m_boxes) any = any || box->isChecked();
    m_add->setVisible(m_looked && !m_boxes.isEmpty());
    m_add->setEnabled(any);
    if (!m_source)
        m_hint->setText(tr("There is no painting here."));
    else if (m_looked && m_boxes.isEmpty())
        m_hint->setText(tr("The painting says no word: it is empty."));
    else
        m_hint->setText(tr("Words for the poem from the colours and light of the painting. What was measured "
                           "stands below each; untick what does not fit."));
}

void MoodSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MoodSection::retranslate()
{
    m_add->setText(tr("Add to the theme"));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) m_boxes[i]->setText(textOf(m_met[std::size_t(i)]));
    showState();
}

} // namespace moyun::ui
