// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/side_drawer.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class JobList;
}

namespace moyun::ui {

class JobRow;

// The drawer that lists what runs in the background and what has ended.
class JobPanel : public SideDrawer
{
    Q_OBJECT
public:
    explicit JobPanel(bridge::JobList* jobs, QWidget* parent = nullptr);

    JobRow* row(quint64 id) const { return m_rows.value(id); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void rebuild();
    void showTask(quint64 id);
    void showFile(const QString& file);

    bridge::JobList* m_jobs;
    QLabel* m_empty;
    QPushButton* m_forget;
    QVBoxLayout* m_list;
    QHash<quint64, JobRow*> m_rows;
};

} // namespace moyun::ui
