// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// A walk through the rooms: one call-out after another, each beside the thing that it speaks of. It stops
// nothing: what lies under it can be used all the while. Closed, it does not come back by itself.
class Tour : public QFrame
{
    Q_OBJECT
public:
    // A step: the command that leads to the room (or none), what it points at once it is there, and its
    // texts.
    struct Step
    {
        QString room;
        std::function<QWidget*()> target;
        std::function<QString()> title, text;
        std::function<QRect()> part; // of the target, where it is not all of it
    };

    Tour(QList<Step> steps, std::function<void(const QString& room)> go, QWidget* window);

    static bool isSeen();
    int step() const { return m_step; }
    int count() const { return int(m_steps.size()); }
    QWidget* target() const { return m_target; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* backButton() const { return m_back; }
    QToolButton* closeButton() const { return m_close; }
    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showStep(int step);
    void place();
    void finish();
    void retranslate();

    QList<Step> m_steps;
    std::function<void(const QString&)> m_go;
    int m_step = 0;
    QPointer<QWidget> m_target;
    QRect m_tip; // the arrow, within this widget
    QPoint m_point;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_back, *m_next;
    QToolButton* m_close;
};

} // namespace moyun::ui
