// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/brush_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasTools;
}

namespace moyun::ui {

class BrushDelegate;
class SliderField;

// Chooses the brush: shelves (starters, used last, all, groups), a search, the grid, and what is changed most
// often of it. Works without presets: then there is the round brush.
class BrushPicker : public QWidget
{
    Q_OBJECT
public:
    // `tools` outlives it.
    BrushPicker(bridge::CanvasTools* tools, canvas::BrushLibrary library, QWidget* parent = nullptr);

    QLineEdit* searchField() const { return m_search; }
    QComboBox* shelfBox() const { return m_shelf; }
    QListView* grid() const { return m_grid; }
    QLabel* hint() const { return m_hint; }
    BrushModel* model() { return &m_model; }
    SliderField* size() const { return m_size; }
    SliderField* opacity() const { return m_opacity; }
    SliderField* hardness() const { return m_hardness; }
    void choose(const QString& preset); // with the preset's own size

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lay();
    void connectParts();
    void retranslate();
    void fillShelves();
    void useShelf(const QString& shelf);
    void showBrush();
    void showHint();
    void layGrid();

    bridge::CanvasTools* m_tools;
    BrushModel m_model;
    QComboBox* m_shelf;
    QLineEdit* m_search;
    QListView* m_grid;
    BrushDelegate* m_delegate;
    QLabel* m_hint;
    SliderField *m_size, *m_opacity, *m_hardness;
};

} // namespace moyun::ui
