// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/music/wish_editor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// The frame of what is composed: key, meter, bars, tempo, for whom. What the score decides is shown as such.
class PieceSection : public WishEditor
{
    Q_OBJECT
public:
    explicit PieceSection(bridge::MusicStudio* studio, QWidget* parent = nullptr);

    QComboBox* key() const { return m_key; }
    QComboBox* meter() const { return m_meter; }
    QSpinBox* bars() const { return m_bars; }
    QDoubleSpinBox* tempo() const { return m_tempo; }
    QComboBox* texture() const { return m_texture; }
    QToolButton* roles() const { return m_roles; }

    QComboBox* place() const { return m_place; }

    enum Place { Anywhere, Opening, Ending, Whole, kPlaces };
    static constexpr int kMostRoles = 4;

private:
    void showWishes(const Wishes& wishes) override;
    void retranslate() override;
    void fillTextures();
    void fillRoles();

    QLabel* m_names[7];
    QComboBox* m_key;
    QComboBox* m_meter;
    QSpinBox* m_bars;
    QComboBox* m_place;
    QDoubleSpinBox* m_tempo;
    QComboBox* m_texture;
    QToolButton* m_roles;
    QLabel* m_given;
};

} // namespace moyun::ui
