// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/left_project_row.h"

#include "core/bridge/poem_sentences.h"
#include "ui/project/project_words.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace moyun::ui {

namespace {

constexpr QSize kPicture{128, 88};

} // namespace

LeftProjectRow::LeftProjectRow(const bridge::LeftProject& project, QWidget* parent)
    : QFrame(parent), m_project(project), m_picture(new QLabel), m_name(new QLabel), m_times(new QLabel),
      m_asks(new QLabel), m_place(new ElidedLabel), m_ways(new QStackedWidget), m_recover(new QPushButton),
      m_delete(new QPushButton), m_keep(new QPushButton), m_really(new QPushButton)
{
    setObjectName(QStringLiteral("jobRow"));
    m_picture->setFixedSize(kPicture);
    m_picture->setPixmap(projectWords::framed(project.thumbnail, kPicture, devicePixelRatioF()));
    m_name->setObjectName(QStringLiteral("jobTitle"));
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setObjectName(QStringLiteral("hint"));
    m_times->setObjectName(QStringLiteral("jobState"));
    for (QLabel* label : {m_name, m_times, m_asks}) {
        label->setTextFormat(Qt::PlainText); // file names stay what they are
        label->setWordWrap(true);
    }
    for (QPushButton* button : {m_recover, m_delete, m_keep, m_really}) button->setAutoDefault(false);
    m_recover->setObjectName(QStringLiteral("primary"));

    auto* usual = new QWidget;
    auto* usualColumn = new QVBoxLayout(usual);
    usualColumn->setContentsMargins(0, 0, 0, 0);
    usualColumn->addStretch(1);
    usualColumn->addWidget(m_recover);
    usualColumn->addWidget(m_delete);
    usualColumn->addStretch(1);
    auto* asking = new QWidget;
    auto* askingColumn = new QVBoxLayout(asking);
    askingColumn->setContentsMargins(0, 0, 0, 0);
    askingColumn->addStretch(1);
    askingColumn->addWidget(m_asks);
    askingColumn->addWidget(m_keep);
    askingColumn->addWidget(m_really);
    askingColumn->addStretch(1);
    m_ways->addWidget(usual);
    m_ways->addWidget(asking);

    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_times);
    words->addWidget(m_place);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(14);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_ways);

    connect(m_recover, &QPushButton::clicked, this, [this] {
        if (m_project.trouble.isEmpty())
            Q_EMIT recoverChosen(m_project.id);
        else
            Q_EMIT salvageChosen(m_project.id);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_ways->setCurrentIndex(1);
        m_keep->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_ways->setCurrentIndex(0);
        m_delete->setFocus();
    });
    connect(m_really, &QPushButton::clicked, this, [this] { Q_EMIT deleteChosen(m_project.id); });
    retranslate();
}

QString LeftProjectRow::times() const
{
    return m_times->text();
}

void LeftProjectRow::retranslate()
{
    // Of a working copy that cannot be read neither the file nor whether it was ever saved is known.
    const bool unknown = !m_project.isFileKnown;
    const QString name = unknown ? tr("A project that cannot be read") : projectWords::nameOf(m_project.file);
    m_name->setText(name);
    QStringList times{m_project.trouble.isEmpty()
                          ? tr("Last edit: %1").arg(projectWords::when(m_project.edited))
                          : tr("It cannot be read: %1")
                                .arg(bridge::inLanguageInUse(m_project.trouble).value_or(m_project.trouble))};
    if (unknown)
        times += tr("It stays where it is until you delete it.");
    else if (m_project.file.isEmpty())
        times += tr("It was never saved.");
    else if (m_project.saved.isValid())
        times += tr("The file was saved: %1").arg(projectWords::when(m_project.saved));
    else
        times += tr("Its file is no longer there.");
    if (m_project.setAside)
        times += tr("Closed without saving. Kept until: %1").arg(projectWords::when(m_project.keptUntil));
    m_times->setText(times.join(QLatin1Char('\n')));
    m_place->setText(QDir::toNativeSeparators(unknown ? m_project.id : m_project.file));
    m_place->setVisible(unknown || !m_project.file.isEmpty());
    m_recover->setText(m_project.trouble.isEmpty() ? tr("Recover") : tr("Save what can be read…"));
    m_recover->setAccessibleName(m_project.trouble.isEmpty() ? tr("Recover %1").arg(name)
                                                             : tr("Save what can be read of %1").arg(name));
    m_delete->setText(tr("Delete…"));
    m_delete->setAccessibleName(tr("Delete the left work on %1").arg(name));
    m_asks->setText(tr("Gone for good?"));
    m_keep->setText(tr("Keep"));
    m_really->setText(tr("Delete"));
    setAccessibleName(name);
    setAccessibleDescription(m_times->text());
}

void LeftProjectRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace moyun::ui
