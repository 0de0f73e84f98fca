// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/log_dialog.h"

#include "core/base/log.h"
#include "core/base/log_file.h"
#include "ui/shell/log_model.h"
#include "ui/widgets/theme_icon.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

namespace moyun::ui {

namespace {
constexpr int kOftenMs = 500;
enum Source { ThisRun, File };
} // namespace

void LogFilter::setLeastLevel(int level)
{
    m_least = level;
    invalidateFilter();
}

void LogFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = static_cast<LogModel*>(sourceModel());
    if (int(model->lines()[std::size_t(row)].level) < m_least) return false;
    const QString text = model->lineText(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

LogDialog::LogDialog(QWidget* parent)
    : DialogFrame(parent), m_model(new LogModel(this)), m_filter(new LogFilter(this)), m_list(new QTreeView),
      m_source(new QComboBox), m_level(new QComboBox), m_search(new QLineEdit), m_count(new QLabel),
      m_none(new QLabel), m_copy(new QPushButton), m_folder(new QPushButton), m_close(addButton(true))
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setObjectName(QStringLiteral("logList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false); // long lines are scrolled to, not cut
    for (int i = 0; i < 2; ++i) m_source->addItem(QString());
    for (int i = 0; i < 4; ++i) m_level->addItem(QString(), i);
    m_level->setCurrentIndex(int(base::LogLevel::Notice));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ThemeIcon::icon("search"), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("hint"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_source);
    head->addWidget(m_level);
    head->addWidget(m_search, 1);
    body()->addLayout(head);
    body()->addWidget(m_list, 1);
    foot()->insertWidget(0, m_copy);
    foot()->insertWidget(1, m_folder);
    foot()->insertWidget(2, m_count);
    for (QPushButton* button : {m_copy, m_folder}) button->setAutoDefault(false);
    resize(900, 600);
    m_search->setFocus();

    connect(m_source, &QComboBox::activated, this, &LogDialog::load);
    connect(m_level, &QComboBox::activated, m_filter,
            [this] { m_filter->setLeastLevel(m_level->currentData().toInt()); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &LogFilter::setWords);
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copy);
    connect(m_folder, &QPushButton::clicked, this, [] {
        const QFileInfo file(QString::fromStdString(base::logFilePath().string()));
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto* copying = new QShortcut(QKeySequence::Copy, m_list);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &LogDialog::copy);
    m_none->setObjectName(QStringLiteral("hint"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_none);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogDialog::count);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LogDialog::count);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogDialog::count);
    connect(&m_often, &QTimer::timeout, this, &LogDialog::follow);
    m_filter->setLeastLevel(int(base::LogLevel::Notice));
    load();
    m_often.start(kOftenMs);
}

void LogDialog::load()
{
    m_last = 0;
    if (m_source->currentIndex() == File) {
        const auto file = base::logFilePath();
        m_model->setLines(file.empty() ? std::vector<base::LogLine>()
                                       : base::LogFile::read(file, LogModel::kMost));
    } else {
        m_model->setLines({});
        follow();
    }
    m_list->scrollToBottom();
}

void LogDialog::follow()
{
    if (m_source->currentIndex() != ThisRun) return;
    auto lines = base::logRing().lines(m_last);
    if (lines.empty()) return;
    m_last = lines.back().number;
    // Whoever reads further up is left there.
    const auto* bar = m_list->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model->append(std::move(lines));
    if (atEnd) m_list->scrollToBottom();
}

void LogDialog::count()
{
    m_count->setText(tr("%1 of %2 lines").arg(m_filter->rowCount()).arg(m_model->rowCount()));
    m_none->setVisible(m_filter->rowCount() == 0);
    m_none->setText(m_model->rowCount() == 0
                        ? tr("Nothing was noted yet.")
                        : tr("No line matches. Choose \"Everything\", or a shorter search."));
}

void LogDialog::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_filter->rowCount(); ++row) rows.append(m_filter->index(row, 0));
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QString text;
    for (const QModelIndex& row : std::as_const(rows))
        text += m_model->lineText(m_filter->mapToSource(row).row()) + QLatin1Char('\n');
    QApplication::clipboard()->setText(text);
}

void LogDialog::retranslate()
{
    setTitle(tr("Log"));
    m_source->setItemText(ThisRun, tr("This run"));
    m_source->setItemText(File, tr("Earlier runs too"));
    m_source->setAccessibleName(tr("Which lines"));
    m_level->setItemText(0, tr("Everything"));
    m_level->setItemText(1, tr("Notices and above"));
    m_level->setItemText(2, tr("Warnings and errors"));
    m_level->setItemText(3, tr("Errors"));
    m_level->setAccessibleName(tr("Least level"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_list->setAccessibleName(tr("Lines of the log"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the chosen lines, or all that are shown"));
    m_folder->setText(tr("Open the folder"));
    m_folder->setEnabled(!base::logFilePath().empty());
    m_close->setText(tr("Close"));
    m_model->retranslate();
    count();
}

} // namespace moyun::ui
