// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace moyun::ui {

// The first colour over the second one. A click swaps them.
class ColourSwap : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ColourSwap(QWidget* parent = nullptr);

    void display(const QColor& first, const QColor& second);
    QSize sizeHint() const override { return {52, 38}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    QColor m_first = Qt::black, m_second = Qt::white;
};

} // namespace moyun::ui
