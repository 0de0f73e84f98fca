// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <QPointF>

QT_BEGIN_NAMESPACE
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace moyun::ui {

class AnchorGrid;
class PagePreview;

// Another size of the canvas, and where the picture stands in it. Nothing is scaled.
class CanvasSizeDialog : public DialogFrame
{
    Q_OBJECT
public:
    CanvasSizeDialog(QSize now, double dpi, QWidget* parent);

    QSpinBox* widthField() const { return m_width; }
    QSpinBox* heightField() const { return m_height; }
    AnchorGrid* anchorGrid() const { return m_anchor; }
    QPushButton* applyButton() const { return m_apply; }

Q_SIGNALS:
    void chosen(int width, int height, const QPointF& anchor); // as canvas::withCanvasSize() takes them

protected:
    void retranslate() override;

private:
    void show();

    QSize m_now;
    double m_dpi;
    QLabel *m_widthName, *m_heightName, *m_anchorName, *m_says;
    QSpinBox *m_width, *m_height;
    AnchorGrid* m_anchor;
    PagePreview* m_preview;
    QPushButton *m_cancel, *m_apply;
};

} // namespace moyun::ui
