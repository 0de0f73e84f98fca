// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/log_model.h"

#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QFont>

namespace moyun::ui {

using base::LogLevel;
using base::LogLine;

namespace {

QString written(const LogLine& line)
{
    return QDateTime::fromMSecsSinceEpoch(line.time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

} // namespace

QString LogModel::levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Detail");
    case LogLevel::Notice:
        return tr("Notice");
    case LogLevel::Warning:
        return tr("Warning");
    default:
        return tr("Error");
    }
}

void LogModel::setLines(std::vector<LogLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void LogModel::append(std::vector<LogLine> lines)
{
    if (lines.empty()) return;
    if (m_lines.size() + lines.size() > kMost) {
        const auto all = m_lines.size() + lines.size() - kMost;
        const auto gone = std::min(all, m_lines.size());
        if (gone > 0) {
            beginRemoveRows({}, 0, int(gone) - 1);
            m_lines.erase(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(gone));
            endRemoveRows();
        }
    }
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
    endInsertRows();
}

QString LogModel::lineText(int row) const
{
    const LogLine& line = m_lines[std::size_t(row)];
    return QStringLiteral("%1 %2 %3: %4")
        .arg(written(line), QString::fromLatin1(base::logLevelName(line.level)),
             QString::fromStdString(line.part), QString::fromStdString(line.text));
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, Level), index(rowCount() - 1, Level));
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const LogLine& line = m_lines[std::size_t(index.row())];
    if (role == LevelRole) return int(line.level);
    if (role == Qt::ForegroundRole && index.column() <= Level) {
        if (line.level == LogLevel::Error) return Theme::colours().error;
        if (line.level == LogLevel::Warning) return Theme::colours().warning;
        if (line.level == LogLevel::Debug) return Theme::colours().muted;
    }
    if (role == Qt::FontRole && index.column() <= Level && line.level == LogLevel::Error) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() == Text) return QString::fromStdString(line.text);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Time:
        return written(line);
    case Level:
        return levelWord(line.level);
    case Part:
        return QString::fromStdString(line.part);
    default:
        return QString::fromStdString(line.text);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Part:
        return tr("Part");
    default:
        return tr("What happened");
    }
}

} // namespace moyun::ui
