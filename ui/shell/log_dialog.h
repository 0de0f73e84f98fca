// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <QSortFilterProxyModel>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QTreeView;
QT_END_NAMESPACE

namespace moyun::ui {

class LogModel;

// Lines of at least a level that hold every word of the search.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLeastLevel(int level);
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_least = 0;
    QStringList m_words;
};

// What the program noted of itself: of this run as it happens, or of earlier ones from the file. Filter by
// level, search, copy, open the folder. GUI thread.
class LogDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit LogDialog(QWidget* parent);

    QTreeView* list() const { return m_list; }
    QComboBox* levelBox() const { return m_level; }
    QComboBox* sourceBox() const { return m_source; }
    QLineEdit* searchField() const { return m_search; }
    void copy(); // the chosen lines, or all that are shown

private:
    void retranslate() override;
    void load();
    void follow();
    void count(); // lines, and what to do where there are none

    LogModel* m_model;
    LogFilter* m_filter;
    QTreeView* m_list;
    QComboBox *m_source, *m_level;
    QLineEdit* m_search;
    QLabel *m_count, *m_none;
    QPushButton *m_copy, *m_folder, *m_close;
    QTimer m_often;
    std::uint64_t m_last = 0; // number of the newest line shown
};

} // namespace moyun::ui
