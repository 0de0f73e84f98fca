// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moyun::ui {

class RollModel;

// What stands at the left of the controller lane: the name of the controller, and a menu of those that can be
// chosen. GUI thread only.
class ControllerHead : public QWidget
{
    Q_OBJECT
public:
    explicit ControllerHead(RollModel* model, QWidget* parent = nullptr); // `model` outlives it

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void describe();

    RollModel* m_model;
};

} // namespace moyun::ui
