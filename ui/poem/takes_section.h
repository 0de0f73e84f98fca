// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// The candidates that were taken or refused, newest first. A double click or Enter puts one back into the
// poem as one step.
class TakesSection : public QWidget
{
    Q_OBJECT
public:
    explicit TakesSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    QListWidget* list() const { return m_list; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    bridge::PoemStudio* m_studio;
    QLabel* m_hint;
    QListWidget* m_list;
};

} // namespace moyun::ui
