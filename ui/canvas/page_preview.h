// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

namespace moyun::ui {

// What a sheet looks like: its proportions and background; within it, where wished, where the old one will
// lie.
class PagePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPage(QSize size, const QColor& background); // transparent: squares
    void setInside(const QRectF& old);                  // pixels of the page; empty: none
    QRectF page() const;                                // in the widget
    QSize sizeHint() const override { return {190, 170}; }
    QSize minimumSizeHint() const override { return {120, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize m_size;
    QColor m_background;
    QRectF m_inside;
};

} // namespace moyun::ui
