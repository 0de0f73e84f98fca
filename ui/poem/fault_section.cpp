// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/fault_section.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/poem_words.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace moyun::ui {

using bridge::PoemStudio;

constexpr int kMostListed = 200;

FaultSection::FaultSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_summary(new QLabel(this)), m_list(new QListWidget(this)),
      m_explanation(new QLabel(this)), m_severityName(new QLabel(this)), m_severity(new QComboBox(this))
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("faultList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setMargin(10);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (int s = 2; s >= 0; --s) m_severity->addItem(QString(), s);
    m_severityName->setBuddy(m_severity);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    column->addWidget(m_explanation);
    auto* row = new QHBoxLayout;
    row->addWidget(m_severityName);
    row->addWidget(m_severity, 1);
    column->addLayout(row);

    connect(studio, &PoemStudio::checkedChanged, this, &FaultSection::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_shown = row;
        explain();
        if (row >= 0) Q_EMIT faultChosen(row);
    });
    connect(m_severity, &QComboBox::activated, this, [this](int index) {
        const auto& faults = m_studio->checked().report.faults;
        if (m_shown < 0 || m_shown >= int(faults.size())) return;
        m_studio->setSeverity(faults[std::size_t(m_shown)].rule,
                              static_cast<poem::Severity>(m_severity->itemData(index).toInt()));
    });
    retranslate();
}

void FaultSection::showFault(int index)
{
    m_list->setCurrentRow(index);
}

QString FaultSection::explanation() const
{
    return m_explanation->isHidden() ? QString() : m_explanation->text();
}

void FaultSection::fill()
{
    const auto& checked = m_studio->checked();
    const QSignalBlocker guard(m_list);
    m_list->clear();
    int faults = 0;
    int warnings = 0;
    for (const auto& fault : checked.report.faults) {
        faults += fault.severity == poem::Severity::Fault;
        warnings += fault.severity == poem::Severity::Warning;
        if (m_list->count() >= kMostListed) continue; // the counts below are of all
        auto* item = new QListWidgetItem(
            tr("Line %1: %2")
                .arg(fault.line + 1)
                .arg(QStringLiteral("%1 %2").arg(ruleName(fault.rule), inLanguage(fault.reason))));
        item->setForeground(fault.severity == poem::Severity::Fault ? Theme::colours().focus
                                                                    : Theme::colours().warning);
        item->setToolTip(inLanguage(fault.reason));
        m_list->addItem(item);
    }
    if (checked.split.lines.empty())
        m_summary->setText(tr("Nothing written yet."));
    else if (faults == 0 && warnings == 0)
        m_summary->setText(checked.report.regular ? tr("The poem is regular.") : tr("No fault so far."));
    else
        m_summary->setText(tr("%1 faults, %2 warnings").arg(faults).arg(warnings));
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::min(5, m_list->count());
    m_list->setFixedHeight(rows * std::max(20, m_list->sizeHintForRow(0)) + 6);
    m_shown = std::min(m_shown, m_list->count() - 1);
    m_list->setCurrentRow(m_shown);
    explain();
}

void FaultSection::explain()
{
    const auto& faults = m_studio->checked().report.faults;
    const bool there = m_shown >= 0 && m_shown < int(faults.size());
    m_explanation->setVisible(there);
    m_severity->setVisible(there);
    m_severityName->setVisible(there);
    if (!there) return;
    const auto& fault = faults[std::size_t(m_shown)];
    QString html = QStringLiteral("<b>%1</b><p>%2</p>")
                       .arg(ruleName(fault.rule).toHtmlEscaped(), inLanguage(fault.reason).toHtmlEscaped());
    if (const QString advice = inLanguage(fault.suggestion); !advice.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(advice.toHtmlEscaped());
    html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                .arg(Theme::colours().muted.name(), ruleText(fault.rule).toHtmlEscaped());
    m_explanation->setText(html);
    const QSignalBlocker guard(m_severity);
    m_severity->setCurrentIndex(m_severity->findData(int(m_studio->severities().of(fault.rule))));
}

void FaultSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QWidget::changeEvent(event);
}

void FaultSection::retranslate()
{
    m_list->setAccessibleName(tr("Faults"));
    m_severityName->setText(tr("This rule is a"));
    m_severity->setAccessibleName(tr("How strictly this rule is taken"));
    for (int i = 0; i < m_severity->count(); ++i)
        m_severity->setItemText(i,
                                severityWord(static_cast<poem::Severity>(m_severity->itemData(i).toInt())));
    fill();
}

} // namespace moyun::ui
