// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/music/wish_editor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class ValueSlider;

// What is to be composed: a new piece, or something with what stands; and what that needs to know, as which
// bars, which tracks, how far, from which take to which.
class ModeSection : public WishEditor
{
    Q_OBJECT
public:
    explicit ModeSection(bridge::MusicStudio* studio, QWidget* parent = nullptr);

    QComboBox* mode() const { return m_mode; }
    QLabel* place() const { return m_place; } // the bars, in words
    QToolButton* tracks() const { return m_tracks; }
    ValueSlider* distance() const { return m_distance; }
    QComboBox* pathFrom() const { return m_from; }
    QComboBox* pathTo() const { return m_to; }

private:
    void showWishes(const Wishes& wishes) override;
    void retranslate() override;
    void fillTracks();
    void fillTakes();
    QString placeText(Wishes::Mode mode) const;

    QComboBox* m_mode;
    QLabel *m_text, *m_place, *m_tracksName;
    QToolButton* m_tracks;
    ValueSlider* m_distance;
    QLabel *m_fromName, *m_toName;
    QComboBox *m_from, *m_to;
};

} // namespace moyun::ui
