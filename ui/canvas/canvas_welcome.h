// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/recent_pictures.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// What the canvas shows before anything was painted or opened: a new picture, opening one, a sample, the last
// ones, and the few keys that one needs first. Lies over the middle of its parent and can be put away.
class CanvasWelcome : public QFrame
{
    Q_OBJECT
public:
    explicit CanvasWelcome(QWidget* parent);

    enum Way { Create, Open, Sample, kWays };
    QPushButton* button(Way way) const { return m_buttons[way]; }
    QToolButton* closeButton() const { return m_close; }
    const QList<QToolButton*>& recentButtons() const { return m_recents; }
    RecentPictures* recent() { return &m_recent; }
    void refresh(); // reads the list of files anew

Q_SIGNALS:
    void chosen(int way);
    void fileChosen(const QString& file);
    void dismissed(); // by the user; the caller hides or deletes it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void place();
    void showThumbnail(const QString& file);

    RecentPictures m_recent;
    QLabel *m_title, *m_lastName, *m_hints;
    QToolButton* m_close;
    QPushButton* m_buttons[kWays];
    QGridLayout* m_grid;
    QList<QToolButton*> m_recents;
    QStringList m_files;
};

} // namespace moyun::ui
