// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/layer_edits.h"
#include "ui/canvas/layer_row.h"

#include <QTreeView>

#include <optional>

namespace moyun::ui {

class LayerModel;

// The tree of layers. A click edits a layer; on the eye it shows or hides (dragging over further eyes does
// the same to them); on the arrow it folds a group. A row is dragged to another place or into a group. F2 or
// a double click renames, Space shows or hides, Delete removes, Alt+Up and Alt+Down move.
class LayerTree : public QTreeView
{
    Q_OBJECT
public:
    explicit LayerTree(LayerModel* model, QWidget* parent = nullptr);

    void choose(canvas::LayerId id); // as the edited one, without a signal
    LayerRow rowOf(const QModelIndex& index) const;
    bool isDragging() const { return m_dragging; }

Q_SIGNALS:
    void chosen(moyun::canvas::LayerId id);
    void visibleChosen(moyun::canvas::LayerId id, bool visible);
    void moved(moyun::canvas::LayerId id, const moyun::canvas::LayerPlace& to);
    void stepRequested(int up);
    void removeRequested();
    void menuRequested(const QPoint& global);
    void opened(moyun::canvas::LayerId id); // double click on the thumbnail

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    struct Drop
    {
        canvas::LayerPlace place;
        QRect mark; // a line between rows, or the row of a group
        bool into = false;
    };
    std::optional<Drop> dropAt(QPoint at) const;
    bool isWithin(const QModelIndex& index, canvas::LayerId id) const;
    void paintEyes(QPoint at);
    void endDrag();

    LayerModel* m_model;
    QList<canvas::LayerId> m_folded; // groups are open unless they are named here
    QPoint m_pressedAt, m_hand;
    canvas::LayerId m_pressed = 0;
    std::optional<bool> m_eyes; // what dragging over eyes makes of them
    bool m_dragging = false, m_silent = false;
};

} // namespace moyun::ui
