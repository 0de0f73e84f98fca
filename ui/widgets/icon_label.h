// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme_icon.h"

#include <QLabel>

namespace moyun::ui {

// A drawing from resources/icons that stands by itself, in the colours of the look in use.
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    explicit IconLabel(int side, QWidget* parent = nullptr);
    void display(const char* name, ThemeIcon::Tone tone = ThemeIcon::Strong);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QIcon m_drawing;
    int m_side;
};

} // namespace moyun::ui
