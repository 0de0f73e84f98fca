// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/form_section.h"

#include "core/bridge/poem_studio.h"
#include "core/poem/form.h"
#include "ui/poem/poem_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace moyun::ui {

using bridge::PoemStudio;

namespace {

bool hasTune(poem::FormId form)
{
    return form == poem::FormId::Ci || form == poem::FormId::Qu;
}

bool hasOpenLength(poem::FormId form)
{
    const auto& info = poem::formInfo(form);
    return !hasTune(form) && info.leastLines != info.mostLines;
}

} // namespace

FormSection::FormSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_form(new QComboBox(this)), m_tuneName(new QLabel(this)),
      m_tune(new QComboBox(this)), m_linesName(new QLabel(this)), m_lines(new QSpinBox(this)),
      m_bookName(new QLabel(this)), m_book(new QComboBox(this)), m_pattern(new QLabel(this))
{
    m_pattern->setObjectName(QStringLiteral("hint"));
    m_pattern->setWordWrap(true);
    m_pattern->setTextFormat(Qt::PlainText);
    m_tune->setEditable(true);
    m_tune->setInsertPolicy(QComboBox::NoInsert);
    m_tune->completer()->setFilterMode(Qt::MatchContains);
    m_tune->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_lines->setRange(0, 200);
    m_lines->setSingleStep(2);
    for (QComboBox* box : {m_form, m_tune, m_book}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    for (const auto& info : poem::allForms()) m_form->addItem(QString(), int(info.id));
    for (int book = 0; book < 3; ++book) m_book->addItem(QString(), book);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_form, 0, 0, 1, 2); // the title of the section names it; its own names are long
    grid->addWidget(m_tuneName, 1, 0);
    grid->addWidget(m_tune, 1, 1);
    grid->addWidget(m_linesName, 2, 0);
    grid->addWidget(m_lines, 2, 1);
    grid->addWidget(m_bookName, 3, 0);
    grid->addWidget(m_book, 3, 1);
    grid->addWidget(m_pattern, 4, 0, 1, 2);
    m_tuneName->setBuddy(m_tune);
    m_linesName->setBuddy(m_lines);
    m_bookName->setBuddy(m_book);

    const auto change = [this](auto apply) {
        bridge::PoemState state = m_studio->document()->state();
        apply(state);
        m_studio->document()->change(std::move(state), m_studio->document()->cursor(), tr("Form"));
    };
    connect(m_form, &QComboBox::activated, this, [this, change](int index) {
        change([&](bridge::PoemState& state) {
            state.form = static_cast<poem::FormId>(m_form->itemData(index).toInt());
            state.cipai.clear();
            state.book.reset();
            state.rhyme.clear();
            state.lines = 0;
        });
    });
    connect(m_book, &QComboBox::activated, this, [this, change](int index) {
        change([&](bridge::PoemState& state) {
            state.book = static_cast<poem::RhymeBook>(m_book->itemData(index).toInt());
            state.rhyme.clear();
        });
    });
    connect(m_lines, &QSpinBox::valueChanged, this,
            [change](int value) { change([&](bridge::PoemState& state) { state.lines = value; }); });
    connect(m_tune, &QComboBox::activated, this,
            [this](int index) { chooseTune(m_tune->itemData(index).toString()); });
    connect(m_tune->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { chooseTune(m_tune->currentText().trimmed()); });
    connect(studio, &PoemStudio::checkedChanged, this, &FormSection::showState);
    connect(studio, &PoemStudio::tablesLoaded, this, &FormSection::showState);
    retranslate();
}

void FormSection::chooseTune(const QString& name)
{
    if (!m_studio->tables() || name.isEmpty()) return;
    bridge::PoemState state = m_studio->document()->state();
    const auto& tunes = m_studio->tables()->tunes;
    const std::string known = tunes.canonicalName(state.form, name.toStdString());
    if (known.empty()) {
        QStringList like;
        for (const auto& near : tunes.namesLike(state.form, name.toStdString()))
            like += QString::fromStdString(near);
        Q_EMIT m_studio->noticeRaised(
            PoemStudio::Warning, tr("There is no tune \"%1\" in the table.").arg(name),
            like.isEmpty() ? QString() : tr("Near to it: %1.").arg(like.join(QStringLiteral("、"))));
        return showState();
    }
    state.cipai = QString::fromStdString(known).toStdU32String();
    m_studio->document()->change(std::move(state), m_studio->document()->cursor(), tr("Tune"));
}

void FormSection::fillTunes()
{
    const auto form = m_studio->document()->state().form;
    if (!m_studio->tables() || !hasTune(form) || m_tunesOf == int(form)) return;
    m_tunesOf = int(form);
    m_tune->clear();
    for (const auto& tune : m_studio->tables()->tunes.tunes(form)) {
        const QString name = QString::fromStdString(tune.name);
        m_tune->addItem(QStringLiteral("%1  (%2)").arg(name).arg(tune.support), name);
    }
}

void FormSection::showState()
{
    const auto& state = m_studio->document()->state();
    const QSignalBlocker a(m_form), b(m_tune), c(m_book), d(m_lines);
    m_form->setCurrentIndex(m_form->findData(int(state.form)));
    m_form->setToolTip(m_form->currentText());
    fillTunes();
    const bool tune = hasTune(state.form), open = hasOpenLength(state.form);
    const bool rhymed = poem::formInfo(state.form).isChinese && poem::formInfo(state.form).isRhymed;
    for (QWidget* widget : {static_cast<QWidget*>(m_tune), static_cast<QWidget*>(m_tuneName)})
        widget->setVisible(tune);
    for (QWidget* widget : {static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_linesName)})
        widget->setVisible(open);
    for (QWidget* widget : {static_cast<QWidget*>(m_book), static_cast<QWidget*>(m_bookName)})
        widget->setVisible(rhymed);
    if (tune && !m_tune->lineEdit()->hasFocus()) {
        m_tune->setCurrentIndex(m_tune->findData(fromUcs4(state.cipai)));
        m_tune->setEditText(fromUcs4(state.cipai));
    }
    m_lines->setValue(state.lines);
    m_book->setCurrentIndex(m_book->findData(int(bridge::bookOf(state))));
    const auto& report = m_studio->checked().report;
    QStringList words;
    if (report.fitting && !m_studio->checked().split.lines.empty())
        words += inLanguage({report.fitting->chinese, report.fitting->english});
    for (const auto& rhyme : report.rhymes)
        if (!rhyme.name.empty()) words += tr("rhyme %1").arg(QString::fromStdString(rhyme.name));
    words.removeAll(QString());
    m_pattern->setText(words.join(QStringLiteral("\u00a0· ")));
    m_pattern->setVisible(!words.isEmpty());
}

void FormSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void FormSection::retranslate()
{
    m_tuneName->setText(tr("Tune"));
    m_linesName->setText(tr("Lines"));
    m_bookName->setText(tr("Rhymes"));
    m_form->setAccessibleName(tr("Form"));
    m_tune->setAccessibleName(tr("Tune"));
    m_tune->lineEdit()->setPlaceholderText(tr("Search a tune"));
    m_lines->setAccessibleName(tr("Lines"));
    m_lines->setSpecialValueText(tr("usual"));
    m_book->setAccessibleName(tr("Rhyme book"));
    for (int i = 0; i < m_form->count(); ++i)
        m_form->setItemText(i, formName(static_cast<poem::FormId>(m_form->itemData(i).toInt())));
    for (int i = 0; i < m_book->count(); ++i)
        m_book->setItemText(i, bookName(static_cast<poem::RhymeBook>(m_book->itemData(i).toInt())));
    showState();
}

} // namespace moyun::ui
