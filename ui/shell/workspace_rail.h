// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::ui {

// The slim column at the left with one button a workspace, and general ones at its foot.
class WorkspaceRail : public QFrame
{
    Q_OBJECT
public:
    explicit WorkspaceRail(QWidget* parent = nullptr);

    int addWorkspace(const char* icon); // its number, from 0
    void setTexts(int index, const QString& title, const QString& keys);
    void choose(int index);
    void addFootButton(QAction* action, int at = -1); // -1: below the others

Q_SIGNALS:
    void chosenByUser(int index);

private:
    QButtonGroup m_group;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
};

} // namespace moyun::ui
