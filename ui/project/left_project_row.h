// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_entries.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace moyun::ui {

class ElidedLabel;

// One piece of left work: what it looks like, both times, and what can be done with it. Deleting asks in the
// row itself.
class LeftProjectRow : public QFrame
{
    Q_OBJECT
public:
    explicit LeftProjectRow(const bridge::LeftProject& project, QWidget* parent = nullptr);

    const QString& id() const { return m_project.id; }
    QPushButton* recoverButton() const { return m_recover; }
    QPushButton* deleteButton() const { return m_delete; }
    QPushButton* reallyButton() const { return m_really; }
    QString times() const; // what it says of the two times
    void retranslate();

Q_SIGNALS:
    void recoverChosen(const QString& id);
    void salvageChosen(const QString& id); // of what cannot be opened
    void deleteChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    bridge::LeftProject m_project;
    QLabel *m_picture, *m_name, *m_times, *m_asks;
    ElidedLabel* m_place;
    QStackedWidget* m_ways;
    QPushButton *m_recover, *m_delete, *m_keep, *m_really;
};

} // namespace moyun::ui
