// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/poem_bar.h"

#include "ui/poem/poem_editor.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace moyun::ui {

PoemBar::PoemBar(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel(this)), m_open(new QToolButton(this)),
      m_direction(new Segments(this)), m_marks(new QToolButton(this)), m_lock(new QToolButton(this)),
      m_simplified(new QToolButton(this)), m_traditional(new QToolButton(this)),
      m_export(new QToolButton(this))
{
    setObjectName(QStringLiteral("viewBar"));
    m_name->setObjectName(QStringLiteral("pictureName"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_direction->add("rows");
    m_direction->add("columns");
    m_open->setIcon(ThemeIcon::icon("open"));
    m_marks->setIcon(ThemeIcon::icon("tones"));
    m_marks->setCheckable(true);
    m_lock->setIcon(ThemeIcon::icon("lock"));
    m_lock->setCheckable(true);
    m_simplified->setText(QStringLiteral("简"));
    m_traditional->setText(QStringLiteral("繁"));
    m_export->setIcon(ThemeIcon::icon("export"));
    for (QToolButton* button : {m_open, m_marks, m_lock, m_simplified, m_traditional, m_export})
        button->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(6);
    row->addWidget(m_open);
    row->addWidget(m_name, 1);
    row->addWidget(m_direction);
    row->addWidget(m_marks);
    row->addWidget(m_lock);
    row->addSpacing(4);
    row->addWidget(m_simplified);
    row->addWidget(m_traditional);
    row->addSpacing(4);
    row->addWidget(m_export);

    connect(m_open, &QToolButton::clicked, this, &PoemBar::openRequested);
    connect(m_export, &QToolButton::clicked, this, &PoemBar::exportRequested);
    connect(m_direction, &Segments::chosenByUser, this,
            [this](int index) { Q_EMIT verticalChosen(index == 1); });
    connect(m_marks, &QToolButton::clicked, this, &PoemBar::marksChosen);
    connect(m_lock, &QToolButton::clicked, this, &PoemBar::lockModeChosen);
    connect(m_simplified, &QToolButton::clicked, this,
            [this] { Q_EMIT scriptRequested(poem::Script::Simplified); });
    connect(m_traditional, &QToolButton::clicked, this,
            [this] { Q_EMIT scriptRequested(poem::Script::Traditional); });
    retranslate();
}

void PoemBar::setName(const QString& name)
{
    m_draft = name;
    m_name->setText(name.isEmpty() ? tr("Unnamed draft") : name);
    m_name->setToolTip(name);
}

void PoemBar::reflect(const PoemEditor& editor)
{
    m_direction->choose(editor.isVertical() ? 1 : 0);
    m_marks->setChecked(editor.marksShown());
    m_lock->setChecked(editor.lockMode());
}

void PoemBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void PoemBar::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    setName(m_draft);
    m_direction->setIconOnly(0, tr("Rows"), tr("Write in rows from left to right"));
    m_direction->setIconOnly(1, tr("Columns"), tr("Write in columns from right to left, as a scroll"));
    name(m_open, tr("Open a text"), tr("Open a text (Ctrl+Alt+O)"));
    name(m_marks, tr("Tone marks"), tr("Show the tone of each character: ○ level, ● oblique, △ ▲ rhyme"));
    name(m_lock, tr("Lock characters"),
         tr("Lock with a click; what is locked stays when others are composed"));
    name(m_simplified, tr("To simplified characters"), tr("To simplified characters"));
    name(m_traditional, tr("To traditional characters"), tr("To traditional characters"));
    name(m_export, tr("Export"), tr("Export as text, PDF or picture (Ctrl+E)"));
}

} // namespace moyun::ui
