// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/blend_mode.h"

#include <QComboBox>

namespace moyun::ui {

// Chooses how a layer blends: the modes under the titles of their families, and for groups "pass through".
class BlendBox : public QComboBox
{
    Q_OBJECT
public:
    explicit BlendBox(QWidget* parent = nullptr);

    void display(canvas::BlendMode mode, bool group, bool passThrough); // without a signal
    void choose(canvas::BlendMode mode);                                // as the user does

Q_SIGNALS:
    void chosen(moyun::canvas::BlendMode mode, bool passThrough);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
    void report(int index);

    bool m_group = false;
};

} // namespace moyun::ui
