// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace moyun::bridge {
class StyleStudio;
struct StyleFrame;
} // namespace moyun::bridge

namespace moyun::ui {

class CompareView;
class ExportDialog;
class GalleryPanel;
class StyleControls;
class ViewBar;
struct PictureDrop;

// What the Style workspace shows: gallery, picture, controls, joined to the studio behind them.
class StylePage : public QWidget
{
    Q_OBJECT
public:
    explicit StylePage(bridge::StyleStudio* studio, QWidget* parent = nullptr);

    CompareView* view() const { return m_view; }
    GalleryPanel* gallery() const { return m_gallery; }
    StyleControls* controls() const { return m_controls; }
    ViewBar* bar() const { return m_bar; }

    void chooseFile();
    void choosePainting();
    void chooseExport();
    void paste();
    void pastePainting();
    void copy();
    void searchStyles();
    void useNoStyle();
    void useMode(int mode);
    void useActualSize();

Q_SIGNALS:
    void statusChanged(const QString& zoom, const QString& size, const QString& speed);
    void fileOffered(const QString& file); // dropped here, and no picture

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectStudio();
    void connectView();
    void openDrop(const PictureDrop& drop);
    void addDrop(const PictureDrop& drop);
    void showPicture();
    void showFrame(const bridge::StyleFrame& frame);
    void tellStatus();

    bridge::StyleStudio* m_studio;
    GalleryPanel* m_gallery;
    CompareView* m_view;
    ViewBar* m_bar;
    StyleControls* m_controls;
    QTimer m_prepare; // after zooming or resizing: scale once it rests
    double m_frameMs = 0;
};

} // namespace moyun::ui
