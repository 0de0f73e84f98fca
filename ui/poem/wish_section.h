// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
struct PoemState;
} // namespace moyun::bridge

namespace moyun::ui {

class SwitchButton;
class ValueSlider;

// What the writer asks of candidates: title and theme words, heads, characters to avoid, how daring, how
// many.
class WishSection : public QWidget
{
    Q_OBJECT
public:
    explicit WishSection(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    enum Field { Title, Author, Theme, Heads, Forbidden, kFields };
    QLineEdit* field(Field field) const { return m_fields[field]; }
    ValueSlider* daring() const { return m_daring; }
    QSpinBox* count() const { return m_count; }
    QSpinBox* seed() const { return m_seed; }
    QToolButton* titleButton() const { return m_suggest; }
    SwitchButton* automatic() const { return m_automatic; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showOptions();
    void write(Field field, const QString& text);
    void offerTitles();
    void retranslate();

    bridge::PoemStudio* m_studio;
    QLabel* m_names[kFields];
    QLineEdit* m_fields[kFields];
    QToolButton* m_suggest;
    ValueSlider* m_daring;
    QLabel* m_countName;
    QSpinBox* m_count;
    QLabel* m_seedName;
    QSpinBox* m_seed;
    SwitchButton* m_automatic;
    SwitchButton* m_novel;
    int m_gesture = 0, m_gestureField = -1;
};

} // namespace moyun::ui
