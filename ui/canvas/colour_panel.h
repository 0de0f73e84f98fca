// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/hsv_colour.h"
#include "ui/canvas/palette_shelf.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasTools;
}

namespace moyun::ui {

class ColourSwap;
class ColourSliders;
class ColourWheel;
class SwatchGrid;

// The colours in hand: both of them, a hex field, wheel, sliders and palette (each can be shown or not, which
// is kept between runs), and those used last.
class ColourPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColourPanel(bridge::CanvasTools* tools, QWidget* parent = nullptr);

    enum Part { Wheel, Sliders, Palette, kParts };
    QToolButton* partButton(Part part) const { return m_partButtons[part]; }
    ColourSwap* swap() const { return m_swap; }
    QLineEdit* hexField() const { return m_hex; }
    ColourWheel* wheel() const { return m_wheel; }
    ColourSliders* sliders() const { return m_sliders; }
    QComboBox* paletteBox() const { return m_paletteBox; }
    SwatchGrid* swatches() const { return m_swatches; }
    SwatchGrid* history() const { return m_history; }
    QToolButton* addButton() const { return m_add; }
    PaletteShelf* shelf() { return &m_shelf; }
    void usePalette(const QString& id);
    void loadPalette(const QString& file);

Q_SIGNALS:
    void noticeRaised(int kind, const QString& title, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makePalettePart();
    void connectParts();
    void retranslate();
    void showColours();
    void showHistory();
    void showPalettes();
    void takeHex();
    void take(const HsvColour& colour);
    void takeSwatch(const QColor& colour, bool second);
    void fitPalette();
    void openMenu();
    void choosePaletteFile();

    bridge::CanvasTools* m_tools;
    PaletteShelf m_shelf;
    HsvColour m_colour;
    QString m_palette;
    ColourSwap* m_swap;
    QLineEdit* m_hex;
    QToolButton* m_partButtons[kParts];
    ColourWheel* m_wheel;
    ColourSliders* m_sliders;
    QComboBox* m_paletteBox;
    QToolButton *m_add, *m_more;
    QScrollArea* m_paletteScroll;
    SwatchGrid *m_swatches, *m_history;
    QLabel* m_emptyPalette;
    QWidget* m_parts[kParts];
};

} // namespace moyun::ui
