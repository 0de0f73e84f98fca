// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/music/wish_editor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

class SwitchButton;
class ValueSlider;

// In whose manner, over which chords, how dense, how daring, whether within the key.
class MannerSection : public WishEditor
{
    Q_OBJECT
public:
    explicit MannerSection(bridge::MusicStudio* studio, QWidget* parent = nullptr);

    QComboBox* composer() const { return m_composer; }
    QLineEdit* chords() const { return m_chords; }
    QLabel* chordsHint() const { return m_chordsHint; }
    ValueSlider* density() const { return m_density; }
    SwitchButton* densityAsked() const { return m_densityAsked; }
    ValueSlider* daring() const { return m_daring; }
    SwitchButton* lockKey() const { return m_lockKey; }

private:
    void showWishes(const Wishes& wishes) override;
    void retranslate() override;
    void fillComposers();
    void checkChords(const Wishes& wishes);

    QLabel *m_composerName, *m_chordsName;
    QComboBox* m_composer;
    QLineEdit* m_chords;
    QLabel* m_chordsHint;
    SwitchButton* m_densityAsked;
    ValueSlider *m_density, *m_daring;
    SwitchButton* m_lockKey;
};

} // namespace moyun::ui
