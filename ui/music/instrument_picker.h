// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace moyun::ui {

// The instruments of General MIDI by families, with a field that finds them by a part of their name; drums
// too. A list that opens over the window and deletes itself.
class InstrumentPicker : public QFrame
{
    Q_OBJECT
public:
    explicit InstrumentPicker(int program, bool percussion, QWidget* parent);

    void popUp(const QPoint& global); // within the screen
    QLineEdit* searchField() const { return m_search; }
    QTreeWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(int program, bool percussion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& words);
    void take(QTreeWidgetItem* item);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace moyun::ui
