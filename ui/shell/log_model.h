// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_ring.h"

#include <QAbstractTableModel>

#include <vector>

namespace moyun::ui {

// Lines of the log as a table: time, level, part, text. GUI thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Part, Text, Columns };
    enum Role { LevelRole = Qt::UserRole };
    static constexpr std::size_t kMost = 5000; // the oldest go

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<base::LogLine> lines);
    void append(std::vector<base::LogLine> lines);
    const std::vector<base::LogLine>& lines() const { return m_lines; }
    QString lineText(int row) const; // for the clipboard
    void retranslate();
    static QString levelWord(base::LogLevel level);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<base::LogLine> m_lines;
};

} // namespace moyun::ui
