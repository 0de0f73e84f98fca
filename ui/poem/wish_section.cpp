// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/wish_section.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_words.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme_icon.h"
#include "ui/widgets/value_slider.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::ui {

using bridge::PoemStudio;

namespace {

std::u32string& wordsOf(bridge::PoemState& state, int field)
{
    switch (field) {
    case WishSection::Title:
        return state.title;
    case WishSection::Author:
        return state.author;
    case WishSection::Theme:
        return state.theme;
    case WishSection::Heads:
        return state.heads;
    default:
        return state.forbidden;
    }
}

} // namespace

WishSection::WishSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_suggest(new QToolButton(this)),
      m_daring(new ValueSlider(10, 200, 80, QStringLiteral(" %"), this)), m_countName(new QLabel(this)),
      m_count(new QSpinBox(this)), m_seedName(new QLabel(this)), m_seed(new QSpinBox(this)),
      m_automatic(new SwitchButton(this)), m_novel(new SwitchButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int field = 0; field < kFields; ++field) {
        m_names[field] = new QLabel(this);
        m_fields[field] = new QLineEdit(this);
        m_fields[field]->setMaxLength(200);
        m_names[field]->setBuddy(m_fields[field]);
        grid->addWidget(m_names[field], field, 0);
        grid->addWidget(m_fields[field], field, 1);
        connect(m_fields[field], &QLineEdit::textEdited, this,
                [this, field](const QString& text) { write(static_cast<Field>(field), text); });
        connect(m_fields[field], &QLineEdit::editingFinished, this, [this] { m_gestureField = -1; });
    }
    m_suggest->setIcon(ThemeIcon::icon("search"));
    m_suggest->setFocusPolicy(Qt::TabFocus);
    grid->removeWidget(m_fields[Title]);
    auto* title = new QHBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_fields[Title], 1);
    title->addWidget(m_suggest);
    grid->addLayout(title, Title, 1);
    connect(m_suggest, &QToolButton::clicked, studio, &PoemStudio::requestTitles);
    connect(studio, &PoemStudio::titlesChanged, this, &WishSection::offerTitles);
    m_count->setRange(1, 16);
    m_seed->setRange(1, 1'000'000);
    grid->addWidget(m_daring, kFields, 0, 1, 2);
    grid->addWidget(m_countName, kFields + 1, 0);
    grid->addWidget(m_count, kFields + 1, 1);
    grid->addWidget(m_seedName, kFields + 2, 0);
    grid->addWidget(m_seed, kFields + 2, 1);
    grid->addWidget(m_automatic, kFields + 3, 0, 1, 2);
    grid->addWidget(m_novel, kFields + 4, 0, 1, 2);
    m_countName->setBuddy(m_count);
    m_seedName->setBuddy(m_seed);
    m_automatic->setCheckable(true);
    m_novel->setCheckable(true);

    const auto change = [this](auto apply) {
        bridge::PoemOptions options = m_studio->options();
        apply(options);
        m_studio->setOptions(options);
    };
    connect(m_daring, &ValueSlider::valueChosen, this,
            [change](int value) { change([&](auto& o) { o.temperature = value; }); });
    connect(m_count, &QSpinBox::valueChanged, this,
            [change](int value) { change([&](auto& o) { o.candidates = value; }); });
    connect(m_seed, &QSpinBox::valueChanged, this,
            [change](int value) { change([&](auto& o) { o.seed = value; }); });
    connect(m_automatic, &QAbstractButton::toggled, this,
            [change](bool on) { change([&](auto& o) { o.automatic = on; }); });
    connect(m_novel, &QAbstractButton::toggled, this,
            [change](bool on) { change([&](auto& o) { o.onlyNovel = on; }); });
    connect(studio->document(), &bridge::PoemDocument::changed, this, &WishSection::showState);
    connect(studio, &PoemStudio::optionsChanged, this, &WishSection::showOptions);
    retranslate();
    showState();
    showOptions();
}

void WishSection::offerTitles()
{
    if (m_studio->titles().empty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& title : m_studio->titles())
        menu->addAction(fromUcs4(title), this, [this, title] {
            m_gestureField = -1;
            write(Title, fromUcs4(title));
            m_fields[Title]->setText(fromUcs4(title));
        });
    menu->popup(m_suggest->mapToGlobal(QPoint(0, m_suggest->height())));
}

void WishSection::write(Field field, const QString& text)
{
    if (m_gestureField != field) m_gesture = m_studio->document()->newGesture();
    m_gestureField = field;
    bridge::PoemState state = m_studio->document()->state();
    std::u32string words = bridge::cleanText(text.toStdU32String());
    if (field == Theme || field == Heads || field == Forbidden)
        std::erase_if(words, [](char32_t c) { return !poem::isHan(c); });
    wordsOf(state, field) = words;
    m_studio->document()->change(std::move(state), m_studio->document()->cursor(), m_names[field]->text(),
                                 m_gesture);
}

void WishSection::showState()
{
    bridge::PoemState state = m_studio->document()->state();
    for (int field = 0; field < kFields; ++field)
        if (!m_fields[field]->hasFocus()) m_fields[field]->setText(fromUcs4(wordsOf(state, field)));
}

void WishSection::showOptions()
{
    const auto& options = m_studio->options();
    const QSignalBlocker a(m_count), b(m_seed), c(m_automatic), d(m_novel);
    m_daring->setValue(options.temperature);
    m_count->setValue(options.candidates);
    m_seed->setValue(options.seed);
    m_automatic->setChecked(options.automatic);
    m_novel->setChecked(options.onlyNovel);
    m_automatic->update();
    m_novel->update();
}

void WishSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void WishSection::retranslate()
{
    const QString names[kFields] = {tr("Title"), tr("Author"), tr("Theme"), tr("Acrostic"), tr("Avoid")};
    const QString tips[kFields] = {
        tr("The title; candidates keep to it"), tr("Your name, for the seal of an exported page"),
        tr("Words that the poem is about"), tr("First characters, line by line: an acrostic"),
        tr("Characters that candidates may not use")};
    const QString samples[kFields] = {{}, {}, QStringLiteral("明月 山居"), QStringLiteral("春夏秋冬"), {}};
    for (int field = 0; field < kFields; ++field) {
        m_names[field]->setText(names[field]);
        m_fields[field]->setAccessibleName(names[field]);
        m_fields[field]->setToolTip(tips[field]);
        m_fields[field]->setPlaceholderText(samples[field]);
    }
    m_suggest->setAccessibleName(tr("Suggest titles"));
    m_suggest->setToolTip(tr("Titles that fit the poem, from those that many poems have"));
    m_daring->setText(tr("How daring"), tr("Low: the most likely words; high: surprising ones"));
    m_countName->setText(tr("Candidates"));
    m_count->setAccessibleName(tr("Number of candidates"));
    m_seedName->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same candidates"));
    m_automatic->setText(tr("Suggest when typing pauses"));
    m_automatic->setAccessibleName(m_automatic->text());
    m_novel->setText(tr("Only new lines"));
    m_novel->setAccessibleName(m_novel->text());
    m_novel->setToolTip(tr("Leave out lines that a known poem has"));
}

} // namespace moyun::ui
