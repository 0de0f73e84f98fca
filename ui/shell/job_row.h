// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/job_list.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// One task in the job panel: name, state, progress, and a button to stop it or to show what it wrote.
class JobRow : public QFrame
{
    Q_OBJECT
public:
    explicit JobRow(quint64 id, QWidget* parent = nullptr);

    quint64 id() const { return m_id; }
    void show(const bridge::Task& task);
    QToolButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested(quint64 id);
    void fileRequested(const QString& file);

private:
    quint64 m_id;
    QLabel *m_title, *m_state;
    QProgressBar* m_progress;
    QToolButton *m_cancel, *m_file;
    QString m_path;
};

} // namespace moyun::ui
