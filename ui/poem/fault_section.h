// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QListWidget;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

// What the checker found, and the explanation of the one chosen: reason, suggestion, the rule itself and how
// strictly it is taken.
class FaultSection : public QWidget
{
    Q_OBJECT
public:
    explicit FaultSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    void showFault(int index); // of the report; -1: none
    int shownFault() const { return m_shown; }
    QListWidget* list() const { return m_list; }
    QString explanation() const;
    QComboBox* severity() const { return m_severity; }

Q_SIGNALS:
    void faultChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void explain();
    void retranslate();

    bridge::PoemStudio* m_studio;
    QLabel* m_summary;
    QListWidget* m_list;
    QLabel* m_explanation;
    QLabel* m_severityName;
    QComboBox* m_severity;
    int m_shown = -1;
};

} // namespace moyun::ui
