// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/edit_preview.h"
#include "ui/canvas/text_drawing.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFontComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace moyun::ui {

class CanvasView;

// Writes a text onto the picture, which shows it while it is typed. Accepted, it becomes a layer, as one
// step.
class CanvasTextDialog : public QDialog
{
    Q_OBJECT
public:
    // `place`: pixels of the picture, where the text begins. `view` outlives the dialog and is its parent.
    CanvasTextDialog(CanvasView* view, QPoint place);

    QPlainTextEdit* field() const { return m_text; }
    QPushButton* acceptButton() const { return m_ok; }
    void done(int result) override;

private:
    TextLook look() const;
    void showText();

    CanvasView* m_view;
    QPoint m_place;
    EditPreview m_preview;
    QPlainTextEdit* m_text;
    QFontComboBox* m_font;
    QSpinBox* m_size;
    QCheckBox *m_bold, *m_italic, *m_vertical;
    QPushButton* m_ok;
};

} // namespace moyun::ui
