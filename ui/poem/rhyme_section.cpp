// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/rhyme_section.h"

#include "core/bridge/poem_studio.h"
#include "core/poem/readings_source.h"
#include "core/poem/rhyme_names.h"
#include "ui/poem/poem_words.h"
#include "ui/shell/language.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::PoemStudio;

namespace {

constexpr std::size_t kMostShown = 126;
constexpr qsizetype kMostWords = 36;

QString link(const QString& word, bool chosen)
{
    const auto& colours = Theme::colours();
    QString whole = Language::inScript(word).toHtmlEscaped();
    if (word.size() == 2 && !word[0].isSurrogate()) whole.insert(1, QChar(0x2060)); // not cut at a line end
    return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none%3\">%4</a> ")
        .arg(word.toHtmlEscaped(), (chosen ? colours.accent : colours.text).name(),
             chosen ? QStringLiteral(";font-weight:600") : QString(), whole);
}

} // namespace

RhymeSection::RhymeSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_group(new QComboBox(this)), m_characters(new QLabel(this)),
      m_words(new QLabel(this)), m_hint(new QLabel(this))
{
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->completer()->setFilterMode(Qt::MatchContains);
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QLabel* label : {m_characters, m_words}) {
        label->setObjectName(QStringLiteral("rhymeCharacters"));
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    }
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_group);
    column->addWidget(m_hint);
    column->addWidget(m_words);
    column->addWidget(m_characters);
    connect(m_group, &QComboBox::activated, this,
            [this](int index) { choose(m_group->itemData(index).toString()); });
    connect(m_group->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_group->findText(m_group->currentText()) < 0) choose(m_group->currentText().trimmed());
    });
    connect(m_characters, &QLabel::linkActivated, this, [this](const QString& character) {
        const auto characters = character.toUcs4();
        if (!characters.isEmpty()) choose(characters[0]);
    });
    connect(m_words, &QLabel::linkActivated, this, &RhymeSection::wordChosen);
    connect(studio, &PoemStudio::checkedChanged, this, &RhymeSection::showState);
    connect(studio, &PoemStudio::tablesLoaded, this, &RhymeSection::showState);
    retranslate();
}

std::optional<std::size_t> RhymeSection::groupInUse() const
{
    const auto& state = m_studio->document()->state();
    const auto& report = m_studio->checked().report;
    if (!state.rhyme.empty())
        return poem::rhymeGroupNamed(poem::ReadingsSource(*m_studio->tables()->readings),
                                     bridge::bookOf(state), state.rhyme);
    if (!report.rhymes.empty() && report.rhymes[0].group) return *report.rhymes[0].group;
    return std::nullopt;
}

void RhymeSection::choose(const QString& name)
{
    if (!m_studio->tables()) return;
    bridge::PoemState state = m_studio->document()->state();
    if (name.isEmpty()) {
        state.rhyme.clear();
    } else {
        const auto book = bridge::bookOf(state);
        const auto group = poem::rhymeGroupNamed(poem::ReadingsSource(*m_studio->tables()->readings), book,
                                                 name.toStdString());
        if (!group) {
            Q_EMIT m_studio->noticeRaised(PoemStudio::Warning,
                                          tr("There is no rhyme group \"%1\" in this rhyme book.").arg(name),
                                          tr("Choose one from the list, or another rhyme book."));
            return showState();
        }
        state.rhyme = m_studio->tables()->readings->groups(book)[*group].name;
    }
    m_studio->document()->change(std::move(state), m_studio->document()->cursor(), tr("Rhyme"));
}

void RhymeSection::showState()
{
    if (!m_studio->tables()) return;
    const auto& state = m_studio->document()->state();
    const auto book = bridge::bookOf(state);
    const QSignalBlocker guard(m_group);
    if (m_filledBook != int(book)) {
        m_filledBook = int(book);
        m_group->clear();
        m_group->addItem(tr("The best found"), QString());
        for (const auto& group : m_studio->tables()->readings->groups(book)) {
            const QString name = QString::fromStdString(group.name);
            m_group->addItem(Language::inScript(name), name);
        }
        m_filledGroup = -1;
    }
    if (!m_group->lineEdit()->hasFocus()) {
        const int index = std::max(0, m_group->findData(QString::fromStdString(state.rhyme)));
        m_group->setCurrentIndex(index);
        m_group->setEditText(m_group->itemText(index));
    }
    showCharacters();
}

void RhymeSection::showCharacters()
{
    const auto group = groupInUse();
    const int key = group ? int(*group) : -1;
    if (key == m_filledGroup && !m_shown.isEmpty()) return;
    if (key != m_filledGroup) m_chosen = 0;
    m_filledGroup = key;
    m_shown.clear();
    showWords();
    m_hint->setVisible(group.has_value());
    if (!group) {
        m_characters->setText(tr("The characters of a rhyme appear here once the poem has one."));
        return;
    }
    const auto book = bridge::bookOf(m_studio->document()->state());
    const auto all = m_studio->tables()->dictionary.characters(
        poem::ReadingsSource(*m_studio->tables()->readings), book, *group);
    m_shown = fromUcs4(all.substr(0, kMostShown));
    QString html = QStringLiteral("<b>%1</b> ")
                       .arg(Language::inScript(QString::fromStdString(
                                                   m_studio->tables()->readings->groups(book)[*group].name))
                                .toHtmlEscaped());
    for (const char32_t c : all.substr(0, kMostShown)) html += link(QString::fromUcs4(&c, 1), c == m_chosen);
    m_characters->setText(html);
}

void RhymeSection::choose(char32_t character)
{
    m_chosen = character;
    m_shown.clear();
    showCharacters();
}

void RhymeSection::showWords()
{
    m_shownWords.clear();
    m_words->setVisible(m_chosen != 0);
    m_hint->setText(m_chosen ? tr("Click a word to write it, or another character.")
                             : tr("Click a character for the words that end in it."));
    if (!m_chosen) return;
    m_shownWords += QString::fromUcs4(&m_chosen, 1);
    for (const auto& word : m_studio->tables()->words.endingIn(m_chosen))
        if (m_shownWords.size() <= kMostWords) m_shownWords += fromUcs4(word);
    QString html;
    for (const QString& word : std::as_const(m_shownWords)) html += link(word, html.isEmpty());
    m_words->setText(html);
}

void RhymeSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_filledBook = -1;
        m_shown.clear();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RhymeSection::retranslate()
{
    m_group->setAccessibleName(tr("Rhyme group of the poem"));
    m_group->setToolTip(tr("The rhyme that candidates use; type to search"));
    m_characters->setAccessibleName(tr("Rhyme dictionary"));
    m_characters->setToolTip(tr("The characters of the rhyme, the most usual first"));
    m_words->setAccessibleName(tr("Words that rhyme"));
    m_words->setToolTip(tr("Click one to write it"));
    showState();
}

} // namespace moyun::ui
