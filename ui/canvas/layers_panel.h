// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/layer_actions.h"
#include "ui/canvas/layer_model.h"
#include "ui/canvas/layer_thumbnails.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QSlider;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class LayerMaskPainter;
}

namespace moyun::ui {

class BlendBox;
class LayerTree;

// The layers of the picture: how the edited one blends, the tree, and what can be done with them.
class LayersPanel : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    LayersPanel(bridge::CanvasDocument* document, CanvasEdits* edits, QWidget* parent = nullptr);

    // With it the mask of the edited layer can be painted on: a button and the menu switch that on and off.
    void setMaskPainter(bridge::LayerMaskPainter* painter); // outlives it

    enum Button { Add, AddGroup, Duplicate, Mask, PaintMask, MergeDown, More, Delete, kButtons };
    QToolButton* button(Button which) const { return m_buttons[which]; }
    QToolButton* lockButton() const { return m_lock; }
    QToolButton* alphaButton() const { return m_alpha; }
    LayerTree* tree() const { return m_tree; }
    LayerModel* model() { return &m_model; }
    BlendBox* blendBox() const { return m_blend; }
    QSlider* opacitySlider() const { return m_opacity; }
    QSpinBox* opacityField() const { return m_percent; }
    LayerActions* actions() { return &m_actions; }

Q_SIGNALS:
    void noticeRaised(int kind, const QString& title, const QString& text);
    void styleLayerOpened(moyun::canvas::LayerId id); // to change what made it

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lay();
    void connectParts();
    void showLayer();
    void retranslate();
    void fillMenu(QMenu* menu);
    void openMenu(const QPoint& global);
    void takeOpacity(int percent, int gesture);

    bridge::CanvasDocument* m_document;
    LayerThumbnails m_thumbnails;
    LayerModel m_model;
    LayerActions m_actions;
    bridge::LayerMaskPainter* m_painter = nullptr;
    BlendBox* m_blend;
    QToolButton *m_lock, *m_alpha;
    QLabel* m_opacityName;
    QSlider* m_opacity;
    QSpinBox* m_percent;
    LayerTree* m_tree;
    QToolButton* m_buttons[kButtons];
    int m_gesture = 0;
    bool m_silent = false;
};

} // namespace moyun::ui
