// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/view_transform.h"

#include <QColor>
#include <QImage>
#include <QWidget>

namespace moyun::ui {

// A picture to look at: the wheel zooms at the cursor, dragging moves, a double click fits. A click picks the
// colour under it; with Ctrl held, dragging picks along the way.
class ReferenceView : public QWidget
{
    Q_OBJECT
public:
    explicit ReferenceView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture); // null: none. Fits it
    const QImage& picture() const { return m_picture; }
    void setEmptyText(const QString& text);
    double zoom() const { return m_transform.zoom(); }
    QRectF target() const { return m_transform.target(); }
    QColor colourAt(QPointF at) const; // invalid outside; over white where the picture is transparent
    void fit();
    void zoomBy(double factor);

    QSize sizeHint() const override { return {240, 180}; }
    QSize minimumSizeHint() const override { return {80, 80}; }

Q_SIGNALS:
    void picked(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void pick(QPointF at);

    QImage m_picture;
    QString m_emptyText;
    ViewTransform m_transform;
    QPointF m_pressed, m_last, m_over{-1, -1};
    bool m_down = false, m_moved = false, m_picks = false;
};

} // namespace moyun::ui
