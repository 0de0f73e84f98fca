// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QWidget>

namespace moyun::ui {

// Mixes up to four styles: a picture at each corner and a puck between them, dragged with the mouse or moved
// with the arrow keys (Shift: further; Home: the middle; 1 to 4: all of one; Delete: takes out the
// strongest). The nearer the puck, the more of a style.
class MixingPad : public QWidget
{
    Q_OBJECT
public:
    struct Corner
    {
        QString id;
        QString title;
        QImage picture;
    };

    explicit MixingPad(QWidget* parent = nullptr);

    void setCorners(const QList<Corner>& corners);
    void setPuck(QPointF puck); // without a signal
    QPointF puck() const { return m_puck; }
    QPoint puckPosition() const;           // in the widget
    QPoint positionOf(QPointF puck) const; // in the widget
    QRect cornerRect(int index) const;     // of its picture

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void gestureStarted();
    void puckMoved(QPointF puck);
    void removeRequested(const QString& id);
    void styleDropped(const QString& id); // dragged here from the gallery

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int pictureSide() const;
    QRectF field() const; // where the puck moves
    QRect removeRect(int index) const;
    void movePuck(QPointF puck);
    void describe();
    void paintCorner(QPainter& painter, int index, double weight);

    QList<Corner> m_corners;
    QPointF m_puck{0.5, 0.5};
    bool m_dragging = false;
    int m_hovered = -1;
};

} // namespace moyun::ui
