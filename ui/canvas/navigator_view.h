// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QWidget>

namespace moyun::ui {

// A small picture of the whole with a frame around what the view shows (turned with it). Pressing or dragging
// puts the middle of the view there; the wheel zooms it; arrow keys move the frame.
class NavigatorView : public QWidget
{
    Q_OBJECT
public:
    explicit NavigatorView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture, QSize fullSize);
    const QImage& picture() const { return m_picture; }
    void setVisibleArea(const QPolygonF& corners); // of the view, in pixels of the picture
    QRectF target() const;                         // where the picture lies
    QPointF toPicture(QPointF at) const;
    QPointF fromPicture(QPointF at) const;

    QSize sizeHint() const override { return {240, 160}; }
    QSize minimumSizeHint() const override { return {80, 70}; }

Q_SIGNALS:
    void centreChosen(const QPointF& picturePoint);
    void zoomStepped(int steps);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void drag(QPointF at);

    QImage m_picture;
    QSize m_size;
    QPolygonF m_area;
    QPointF m_held; // from the middle of the frame to the hand, pixels of the picture
    bool m_dragging = false;
};

} // namespace moyun::ui
