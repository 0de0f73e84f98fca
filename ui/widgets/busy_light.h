// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace moyun::ui {

// A small dot that breathes while work is under way and rests otherwise.
class BusyLight : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLight(QWidget* parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    // What it says while busy, for people; empty: that it paints. Written anew after a change of language.
    void setBusyText(const QString& text);
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    QBasicTimer m_timer;
    bool m_busy = false;
    int m_step = 0;
    QString m_busyText;
};

} // namespace moyun::ui
