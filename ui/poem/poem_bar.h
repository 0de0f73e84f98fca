// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/script.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class PoemEditor;
class Segments;

// The strip above the poem: its name, and how it is shown and changed as a whole.
class PoemBar : public QFrame
{
    Q_OBJECT
public:
    explicit PoemBar(QWidget* parent = nullptr);

    void setName(const QString& name);
    void reflect(const PoemEditor& editor); // what is switched on there
    Segments* direction() const { return m_direction; }
    QToolButton* lockButton() const { return m_lock; }

Q_SIGNALS:
    void openRequested();
    void exportRequested();
    void verticalChosen(bool vertical);
    void marksChosen(bool shown);
    void lockModeChosen(bool on);
    void scriptRequested(moyun::poem::Script script);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_draft;
    QLabel* m_name;
    QToolButton* m_open;
    Segments* m_direction;
    QToolButton* m_marks;
    QToolButton* m_lock;
    QToolButton* m_simplified;
    QToolButton* m_traditional;
    QToolButton* m_export;
};

} // namespace moyun::ui
