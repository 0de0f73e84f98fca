// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/music/wish_editor.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace moyun::ui {

class SwitchButton;

// What composers would put right by hand in a take, each step switched and explained.
class TidySection : public WishEditor
{
    Q_OBJECT
public:
    explicit TidySection(bridge::MusicStudio* studio, QWidget* parent = nullptr);

    enum Step { Grains, Ranges, Crossing, Cadence, kSteps };
    SwitchButton* step(Step step) const { return m_switches[step]; }

private:
    void showWishes(const Wishes& wishes) override;
    void retranslate() override;

    SwitchButton* m_switches[kSteps];
    QLabel* m_hints[kSteps];
};

} // namespace moyun::ui
