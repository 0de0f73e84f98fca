// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

class FaultSection;
class FormSection;
class MoodSection;
class PlaceSection;
class RhymeSection;
class SectionColumn;
class SectionTitle;
class StyleSection;
class TakesSection;
class WishSection;

// What helps while writing, one section below another, each can be folded: form, faults, wishes, rhymes, the
// writer's style, takes.
class HelperPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HelperPanel(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    FormSection* form() const { return m_form; }
    FaultSection* faults() const { return m_faults; }
    RhymeSection* rhymes() const { return m_rhymes; }
    WishSection* wishes() const { return m_wishes; }
    MoodSection* mood() const { return m_mood; }
    StyleSection* style() const { return m_style; }
    TakesSection* takes() const { return m_takes; }
    PlaceSection* place() const { return m_place; }
    const QList<SectionTitle*>& titles() const;
    void showFault(int index); // explains it, unfolded and scrolled into view

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const char* key, QWidget* section); // key: under which it is kept whether it is folded
    void retranslate();

    SectionColumn* m_column;
    FormSection* m_form;
    FaultSection* m_faults;
    PlaceSection* m_place;
    RhymeSection* m_rhymes;
    WishSection* m_wishes;
    MoodSection* m_mood;
    StyleSection* m_style;
    TakesSection* m_takes;
};

} // namespace moyun::ui
