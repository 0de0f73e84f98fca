// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class PoemStudio;
}

namespace moyun::ui {

class FaultSection;
class FormSection;
class PlaceSection;
class RhymeSection;
class StyleSection;
class TakesSection;
class WishSection;

// What helps while writing, one section below another: form, faults, wishes, rhymes, the writer's style,
// takes.
class HelperPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HelperPanel(bridge::PoemStudio* studio, QWidget* parent = nullptr); // `studio` outlives it

    FormSection* form() const { return m_form; }
    FaultSection* faults() const { return m_faults; }
    RhymeSection* rhymes() const { return m_rhymes; }
    WishSection* wishes() const { return m_wishes; }
    StyleSection* style() const { return m_style; }
    TakesSection* takes() const { return m_takes; }
    PlaceSection* place() const { return m_place; }
    void showFault(int index); // explains it, scrolled into view

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(QWidget* section);
    void retranslate();

    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    FormSection* m_form;
    FaultSection* m_faults;
    PlaceSection* m_place;
    RhymeSection* m_rhymes;
    WishSection* m_wishes;
    StyleSection* m_style;
    TakesSection* m_takes;
    QList<QLabel*> m_titles;
};

} // namespace moyun::ui
