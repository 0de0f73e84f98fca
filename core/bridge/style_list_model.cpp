// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_list_model.h"

namespace moyun::bridge {

void StyleListModel::setChinese(bool chinese, Script script)
{
    m_chinese = chinese;
    m_script = script;
    if (!m_entries.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void StyleListModel::setEntries(QList<StyleEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void StyleListModel::putFirst(const StyleEntry& entry)
{
    if (const int row = rowOf(entry.id); row >= 0) {
        m_entries[row] = entry;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
}

void StyleListModel::remove(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

const StyleEntry* StyleListModel::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[row];
}

QString StyleListModel::title(const QString& id) const
{
    const StyleEntry* entry = find(id);
    return entry ? titleOf(*entry) : QString();
}

QImage StyleListModel::thumbnail(const QString& id) const
{
    const StyleEntry* entry = find(id);
    return entry ? entry->thumbnail : QImage();
}

int StyleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant StyleListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) return {};
    const StyleEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(entry);
    case Qt::AccessibleTextRole:
        return artistOf(entry).isEmpty() ? titleOf(entry)
                                         : titleOf(entry) + QStringLiteral(", ") + artistOf(entry);
    case Qt::ToolTipRole: {
        QStringList lines{titleOf(entry), artistOf(entry), entry.year};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::DecorationRole:
        return entry.thumbnail;
    case IdRole:
        return entry.id;
    case ArtistRole:
        return artistOf(entry);
    case YearRole:
        return entry.year;
    case OwnRole:
        return entry.own;
    case PendingRole:
        return entry.pending;
    case SearchRole: // found in either language, whichever is shown
        return QStringList{entry.titleEn, entry.titleZh, entry.artistEn, entry.artistZh, entry.year}.join(
            QLatin1Char(' '));
    default:
        return {};
    }
}

int StyleListModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].id == id) return row;
    return -1;
}

QString StyleListModel::chinese(const QString& text) const
{
    return m_script ? m_script(text) : text;
}

QString StyleListModel::titleOf(const StyleEntry& entry) const
{
    return m_chinese && !entry.titleZh.isEmpty() ? chinese(entry.titleZh) : entry.titleEn;
}

QString StyleListModel::artistOf(const StyleEntry& entry) const
{
    return m_chinese && !entry.artistZh.isEmpty() ? chinese(entry.artistZh) : entry.artistEn;
}

} // namespace moyun::bridge
