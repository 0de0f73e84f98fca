// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace moyun::ui {

class StyleDelegate;

// The grid of styles. A click (or Enter) takes the style alone, a click on its plus, with Ctrl or Shift, or
// the key + adds it to the mixture or takes it out; it can be dragged to the pad. The index's data is
// bridge::StyleListModel's.
class GalleryView : public QListView
{
    Q_OBJECT
public:
    explicit GalleryView(QWidget* parent = nullptr);

    void setChosen(const QStringList& ids);

Q_SIGNALS:
    void chosenAlone(const QString& id);
    void toggledInMix(const QString& id);
    void removeRequested(const QString& id); // one of the user's own

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    // Files dropped here are for the panel around it.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;

private:
    void relayout();
    void startStyleDrag(const QModelIndex& index);

    StyleDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
};

} // namespace moyun::ui
