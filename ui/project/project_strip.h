// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace moyun::ui {

class IconLabel;

// A strip above the workspace for what concerns the whole project and lasts: it could not be saved, it is
// read-only. It says what happened, what is safe and what can be done, with a button for each way out, and
// stays until the cause is gone.
class ProjectStrip : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Notice, Warning, Error };
    struct Way
    {
        QString text;
        std::function<void()> go;
    };

    explicit ProjectStrip(QWidget* parent = nullptr);

    void tell(Kind kind, const QString& title, const QString& text, const QList<Way>& ways);
    QString title() const;
    QString text() const;
    QPushButton* button(int way) const { return m_buttons.value(way); } // null where there is none

private:
    IconLabel* m_icon;
    QLabel *m_title, *m_text;
    QHBoxLayout* m_ways;
    QList<QPushButton*> m_buttons;
};

} // namespace moyun::ui
