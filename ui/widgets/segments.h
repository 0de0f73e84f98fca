// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QFrame>

namespace moyun::ui {

// A row of buttons of which exactly one is chosen: few alternatives, all visible.
class Segments : public QFrame
{
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);

    // Adds an alternative at the end; `icon` is a name in resources/icons or null. Returns its number, from
    // 0.
    int add(const char* icon = nullptr);
    void setText(int index, const QString& text, const QString& toolTip = {});
    void setIconOnly(int index, const QString& accessibleName, const QString& toolTip);

    int chosen() const;
    void choose(int index); // without a signal
    QAbstractButton* button(int index) const { return m_group.button(index); }

Q_SIGNALS:
    void chosenByUser(int index);

private:
    QButtonGroup m_group;
};

} // namespace moyun::ui
