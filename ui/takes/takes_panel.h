// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/side_drawer.h"

#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class ProjectTakes;
}

namespace moyun::ui {

class CompareTakesDialog;
class Segments;
class TakePreview;

// The drawer with all takes of the project, whatever the room: found by words, kind and pin, looked at,
// named, applied, made once more, compared, deleted. In the list Enter applies, F2 names, P pins, R runs
// again with another seed (with Shift the same), C compares two, Delete deletes.
class TakesPanel : public SideDrawer
{
    Q_OBJECT
public:
    explicit TakesPanel(bridge::ProjectTakes* takes, QWidget* parent = nullptr);

    void enter(); // shows it, with the keys in its list

    QListView* list() const { return m_list; }
    TakePreview* preview() const { return m_preview; }
    QLineEdit* searchField() const { return m_search; }
    Segments* kinds() const { return m_kinds; }
    QToolButton* pinnedButton() const { return m_pinned; }
    QPushButton* applyButton() const { return m_apply; }
    QPushButton* againButton() const { return m_again; }
    QToolButton* compareButton() const { return m_compare; }
    QToolButton* deleteButton() const { return m_delete; }
    QPushButton* undoButton() const { return m_undo; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void build();
    void connectParts();
    void ask(); // the list for what is searched
    void showList();
    void choose();
    QList<qint64> chosen() const;
    std::optional<qint64> current() const;
    void apply();
    void pin();
    void compare();
    void remove();
    bool key(int key, bool shift);
    void openMenu(const QPoint& at);

    bridge::ProjectTakes* m_takes;
    QLabel *m_empty, *m_deleted;
    QToolButton *m_pinned, *m_compare, *m_delete;
    QLineEdit* m_search;
    Segments* m_kinds;
    QListView* m_list;
    TakePreview* m_preview;
    QPushButton *m_apply, *m_again, *m_undo;
    QFrame* m_notice;
    QMenu *m_againMenu, *m_menu;
    QAction *m_another, *m_same, *m_applyAction, *m_pinAction, *m_renameAction, *m_compareAction,
        *m_deleteAction;
    QTimer m_typing; // in the search field
    qint64 m_current = 0, m_shown = 0;
    qint64 m_next = 0; // comes into hand once what is deleted is gone
    QStringList m_deletedNames;
};

} // namespace moyun::ui
