// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_lettering.h"
#include "ui/canvas/edit_preview.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

class AnchorGrid;
class CanvasView;
class Segments;
class SwitchButton;
class ValueSlider;

// Writes the poem onto the picture: face, size, ink, spacing, seal and place, all seen on the canvas while
// they are chosen. Accepted, the lettering is a layer of its own above the edited one, as one step.
class LetteringDialog : public DialogFrame
{
    Q_OBJECT
public:
    // `view` outlives the dialog. It opens beside the middle of the view, so that the picture is seen.
    LetteringDialog(CanvasView* view, bridge::PoemState poem, QWidget* parent);

    QComboBox* face() const { return m_face; }
    ValueSlider* size() const { return m_size; }
    Segments* direction() const { return m_direction; }
    AnchorGrid* place() const { return m_place; }
    QLineEdit* sealName() const { return m_sealName; }
    SwitchButton* seal() const { return m_seal; }
    QPushButton* acceptButton() const { return m_apply; }
    bridge::LetteringLook look() const;

    void done(int result) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void readKept();
    void keep() const;
    void fitSize();
    void chooseInk();
    void setInk(const QColor& ink);
    void showLettering();
    canvas::LayerId above() const;

    CanvasView* m_view;
    bridge::PoemState m_poem;
    EditPreview m_preview;
    QLabel *m_hint, *m_faceName, *m_inkName, *m_directionName, *m_placeName;
    QComboBox* m_face;
    QToolButton* m_ink;
    Segments* m_direction;
    AnchorGrid* m_place;
    ValueSlider *m_size, *m_letterSpacing, *m_columnSpacing, *m_margin;
    SwitchButton *m_title, *m_author, *m_marks, *m_seal;
    QLineEdit* m_sealName;
    QPushButton *m_cancel, *m_apply;
    QColor m_inkColour;
    bool m_ready = false;
};

} // namespace moyun::ui
