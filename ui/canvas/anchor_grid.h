// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moyun::ui {

// Nine places, of which one is chosen: where the old picture stands in the new one. Arrow keys go from place
// to place.
class AnchorGrid : public QWidget
{
    Q_OBJECT
public:
    explicit AnchorGrid(QWidget* parent = nullptr);

    QPointF anchor() const { return {m_column / 2.0, m_row / 2.0}; } // 0 left, top; 1 right, bottom
    void setAnchor(QPointF anchor);                                  // without a signal
    QRect place(int column, int row) const;
    QSize sizeHint() const override { return {96, 96}; }
    QSize minimumSizeHint() const override { return {96, 96}; }

Q_SIGNALS:
    void chosen(const QPointF& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int column, int row);
    void describe();

    int m_column = 1, m_row = 1;
};

} // namespace moyun::ui
