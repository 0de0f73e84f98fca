// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/music/wish_editor.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// How many takes, and the seed of the first.
class CountSection : public WishEditor
{
    Q_OBJECT
public:
    explicit CountSection(bridge::MusicStudio* studio, QWidget* parent = nullptr);

    QSpinBox* takes() const { return m_takes; }
    QSpinBox* seed() const { return m_seed; }
    QToolButton* dice() const { return m_dice; }

private:
    void showWishes(const Wishes& wishes) override;
    void retranslate() override;

    QLabel *m_takesName, *m_seedName, *m_hint;
    QSpinBox *m_takes, *m_seed;
    QToolButton* m_dice;
};

} // namespace moyun::ui
