// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_lane.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

// The chord symbols of the score. A click on a symbol edits it, one beside writes a new one at that beat; Tab
// goes on to the next bar; a symbol can be dragged, and the right button takes it away. Roman numerals are
// written as the symbols they mean in the key. With the focus: Left and Right choose a symbol, Enter edits,
// Delete takes away. GUI thread only.
class ChordLane : public RollLane
{
    Q_OBJECT
public:
    explicit ChordLane(RollModel* model, QWidget* parent = nullptr);

    void edit(music::Tick at); // opens the editor there
    QLineEdit* editor() const { return m_editor; }
    QRect symbolRect(std::size_t chord) const; // in score().chords

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the editor
    void retranslate() override;

private:
    const std::vector<music::TextAt>& chords() const { return model()->document()->score().chords; }
    std::size_t firstShown() const;
    int symbolAt(QPoint at) const; // place in chords(), or -1
    music::Tick beatAt(double x) const;
    bool commit(); // false: what is written is no chord, and the editor stays
    void close();
    void put(std::vector<music::TextAt> chords, const QString& text);
    void place(music::Tick at, const QString& text); // empty: none there
    void choose(int chord);
    void placeEditor();

    QLineEdit* m_editor;
    music::Tick m_at = 0; // that is edited
    int m_chosen = -1;    // by keys
    int m_dragged = -1;   // place in chords()
    bool m_moved = false;
    QPoint m_pressed;
    music::Tick m_to = 0; // where it is dragged to
    double m_hover = -1;  // x
};

} // namespace moyun::ui
