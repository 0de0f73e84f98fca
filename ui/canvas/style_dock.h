// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasStyle;
class CanvasTools;
class StyleStudio;
} // namespace moyun::bridge

namespace moyun::ui {

class BusyLight;
class GalleryPanel;
class Segments;
class StyleControls;
class StyleRegionList;
class SwitchButton;

// The live style of the canvas: on or off, how fast it follows, the regions and where each shows, the gallery
// and the look of the chosen region, and what to make of it. GUI thread only.
class StyleDock : public QWidget
{
    Q_OBJECT
public:
    // All outlive it.
    StyleDock(bridge::CanvasStyle* style, bridge::CanvasTools* tools, bridge::StyleStudio* studio,
              QWidget* parent = nullptr);

    SwitchButton* onSwitch() const { return m_on; }
    GalleryPanel* gallery() const { return m_gallery; }
    StyleControls* controls() const { return m_controls; }
    StyleRegionList* regions() const { return m_regions; }
    Segments* where() const { return m_where; }
    Segments* pages() const { return m_pages; }
    QToolButton* maskButton() const { return m_mask; }
    QPushButton* applyButton() const { return m_apply; }
    BusyLight* light() const { return m_light; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void connectParts();
    void connectGallery();
    void makeMenus();
    void retranslate();
    void showState();
    void showSpeed();
    void toggleMaskBrush(bool on);
    void fillMaskMenu();

    bridge::CanvasStyle* m_style;
    bridge::CanvasTools* m_tools;
    bridge::StyleStudio* m_studio;
    SwitchButton* m_on;
    QLabel* m_speed;
    BusyLight* m_light;
    StyleRegionList* m_regions;
    QToolButton *m_add, *m_mask, *m_more, *m_remove;
    Segments *m_where, *m_pages;
    QStackedWidget* m_stack;
    GalleryPanel* m_gallery;
    StyleControls* m_controls;
    QPushButton* m_apply;
};

} // namespace moyun::ui
